package org.leafpress.site;

import java.util.List;
import java.util.SortedMap;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.Catalogue;
import org.leafpress.model.TopicId;
import org.leafpress.render.view.PrintLink;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;
import org.leafpress.source.Read;

/** What a {@link Ledger} says. */
final class Notes {
    private static final Codec CODEC = Codec.whole();

    private Notes() {}

    /**
     * The list of everything.
     *
     * @param begun before anything was read, in nanoseconds since 1970
     * @param ended when everything had been made, in nanoseconds since 1970
     */
    record Contents(long begun, long ended, SiteNote site, List<Row> topics) {}

    /**
     * What the ledger knows of a topic.
     *
     * @param says hash of its entry in the catalogue, places apart
     * @param outputs empty if it was not rendered
     */
    record Row(TopicId id, Hash says, Location reading, Location entry, Location outputs) {}

    /** Where in the ledger a piece is. */
    record Location(long position, int size) {
        static final Location NONE = new Location(0, 0);

        boolean isEmpty() {
            return size == 0;
        }
    }

    /**
     * The site as a whole.
     *
     * @param ground what every page rests on
     * @param reads of the content folder, those of topics apart
     * @param catalogue hash of all that the pages about all topics rest on
     * @param lists these pages and the other files that belong to no topic
     * @param checksums the file that lists all files
     * @param content findings about the content
     * @param rendering findings of the work after that
     */
    record SiteNote(
            Hash ground,
            List<Read> reads,
            Hash catalogue,
            List<Written> lists,
            Written checksums,
            FindingsNote content,
            FindingsNote rendering) {}

    /** Findings after decisions. */
    record FindingsNote(List<Diagnostic> standing, List<Findings.Suppressed> suppressed) {
        static FindingsNote of(Findings findings) {
            return new FindingsNote(findings.standing(), findings.suppressed());
        }

        Findings findings() {
            return new Findings(standing, suppressed);
        }
    }

    /**
     * How a topic was read and checked.
     *
     * @param reads all that was asked of the content folder
     * @param references topics that it names
     * @param findings before decisions
     */
    record Reading(List<Read> reads, List<TopicId> references, List<Diagnostic> findings) {}

    /**
     * Files made together.
     *
     * @param rests entries of the catalogue that they rest on
     * @param findings before decisions
     * @param prints printed forms, by the path of the page
     */
    record Outputs(
            List<Rest> rests,
            List<Written> files,
            List<Diagnostic> findings,
            SortedMap<String, List<PrintLink>> prints) {}

    /**
     * An entry of the catalogue.
     *
     * @param says its hash, places apart
     */
    record Rest(TopicId topic, Hash says) {}

    /**
     * A published file.
     *
     * @param path relative to the site
     * @param sha256 of its content, in lower-case hexadecimal
     * @param state just after it was written
     */
    record Written(String path, String sha256, FileState state) {}

    static byte[] write(Contents contents) {
        return CODEC.write(Contents.class, contents);
    }

    static Contents contents(byte[] bytes) {
        return CODEC.read(Contents.class, bytes);
    }

    static byte[] write(Reading reading) {
        return CODEC.write(Reading.class, reading);
    }

    static Reading reading(byte[] bytes) {
        return CODEC.read(Reading.class, bytes);
    }

    static byte[] write(Outputs outputs) {
        return CODEC.write(Outputs.class, outputs);
    }

    static Outputs outputs(byte[] bytes) {
        return CODEC.read(Outputs.class, bytes);
    }

    static byte[] write(Catalogue.Entry entry) {
        return CODEC.write(Catalogue.Entry.class, entry);
    }

    static Catalogue.Entry entry(byte[] bytes) {
        return CODEC.read(Catalogue.Entry.class, bytes);
    }
}
