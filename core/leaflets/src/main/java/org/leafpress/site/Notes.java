package org.leafpress.site;

import java.util.List;
import java.util.SortedMap;
import org.leafpress.check.Checks;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Catalogue;
import org.leafpress.model.TopicId;
import org.leafpress.render.view.PrintLink;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;
import org.leafpress.source.Read;

/** What a {@link Ledger} says; {@link NoteForms} has the form in which it does. */
final class Notes {
    private static final Codec SAID = Codec.withoutPlaces();

    private Notes() {}

    /**
     * The list of everything.
     *
     * @param begun before anything was read, in nanoseconds since 1970
     * @param ended when everything had been made, in nanoseconds since 1970
     * @param folios what is known of topics, by their ids
     */
    record Contents(long begun, long ended, SiteNote site, List<Place> folios) {}

    /**
     * Where in the ledger a {@link Folio} is.
     *
     * @param first of its topics
     * @param last of its topics
     */
    record Place(long position, int size, TopicId first, TopicId last) {}

    /**
     * What is held of every topic's entry in the catalogue.
     *
     * @param says hash of the entry, places apart
     * @param code tells most codes of leaflets apart
     * @param singled true if rules about all topics look at more of it than its code
     * @param complete true if every topic that it names was there
     */
    record Gist(Hash says, int code, boolean singled, boolean complete) {
        static Gist of(Catalogue.Entry entry, boolean complete) {
            return new Gist(
                    SAID.hash(Catalogue.Entry.class, entry),
                    entry.facts().code().value().hashCode(),
                    Checks.singlesOut(entry),
                    complete);
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
            Findings content,
            Findings rendering) {
        /** Instead of the hash of what lists rest on, in a share: it has none. */
        static final Hash NO_LISTS = Hash.of("no lists");

        /** True unless this is a share of a site. */
        boolean isWhole() {
            return !catalogue.equals(NO_LISTS);
        }
    }

    /**
     * How a topic was read and checked.
     *
     * @param reads all that was asked of the content folder
     * @param references topics that it names
     * @param alike days on which that would come to the same
     * @param findings before decisions
     */
    record Reading(List<Read> reads, List<TopicId> references, BuildDay.Days alike, List<Diagnostic> findings) {}

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
     * @param checksum of its content
     * @param state just after it was written
     */
    record Written(String path, Checksum checksum, FileState state) {}
}
