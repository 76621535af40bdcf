package org.leafpress.site;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.TopicId;
import org.leafpress.source.Hash;

/** What the last build has read and made, if it can be relied on. */
final class LastBuild implements Closeable {
    private final List<Ledger> ledgers;
    private final Notes.Contents first;
    private final long begun;
    private final long ended;
    private final SortedMap<TopicId, Known> rows = new TreeMap<>();

    /** What a ledger knows of a topic. */
    private record Known(Notes.Row row, Ledger ledger) {}

    private LastBuild(List<Ledger> ledgers, Notes.Contents first, long begun, long ended) {
        this.ledgers = List.copyOf(ledgers);
        this.first = first;
        this.begun = begun;
        this.ended = ended;
    }

    /**
     * Opens the ledger of the last build.
     *
     * @param diagnostics gets a note if there is one that cannot be used
     * @return empty if there is none
     */
    static Optional<LastBuild> open(Path file, Diagnostics diagnostics) {
        return usable(file, diagnostics).map(ledger -> {
            Notes.Contents contents = Notes.contents(ledger.list());
            LastBuild build = new LastBuild(List.of(ledger), contents, contents.begun(), contents.ended());
            build.add(contents, ledger);
            return build;
        });
    }

    /**
     * Opens the ledgers of shares as one. They come from other folders, so no state of a file is believed.
     *
     * @param diagnostics gets a note for each that cannot be used
     * @return empty if there is none
     */
    static Optional<LastBuild> join(List<Path> files, Diagnostics diagnostics) {
        List<Ledger> ledgers = files.stream()
                .flatMap(file -> usable(file, diagnostics).stream())
                .toList();
        if (ledgers.isEmpty()) {
            return Optional.empty();
        }
        LastBuild build = new LastBuild(ledgers, Notes.contents(ledgers.get(0).list()), 0, 0);
        for (Ledger ledger : ledgers) {
            Notes.Contents contents = Notes.contents(ledger.list());
            if (contents.site().ground().equals(build.site().ground())) {
                build.add(contents, ledger);
            }
        }
        return Optional.of(build);
    }

    private static Optional<Ledger> usable(Path file, Diagnostics diagnostics) {
        try {
            Optional<Ledger> found = Ledger.open(file);
            if (found.isPresent() && !found.get().isMadeBy(Tool.hash())) {
                found.get().close();
                report(file, "was made by another version of Leafpress or Java", diagnostics);
                return Optional.empty();
            }
            return found;
        } catch (Ledger.Damaged e) {
            report(file, "is damaged", diagnostics);
            return Optional.empty();
        }
    }

    private static void report(Path file, String what, Diagnostics diagnostics) {
        diagnostics.report(
                Code.CACHE_NOT_USED,
                Place.file(file.getFileName().toString()),
                "the record of the last build " + what,
                "nothing needs to be done; everything is built anew");
    }

    private void add(Notes.Contents contents, Ledger ledger) {
        for (Notes.Row row : contents.topics()) {
            Known known = rows.get(row.id());
            if (known == null
                    || (known.row().outputs().isEmpty() && !row.outputs().isEmpty())) {
                rows.put(row.id(), new Known(row, ledger));
            }
        }
    }

    Notes.SiteNote site() {
        return first.site();
    }

    /** Before this time, nothing had been read. */
    long begun() {
        return begun;
    }

    /** Before this time, everything had been made. */
    long ended() {
        return ended;
    }

    Collection<TopicId> topics() {
        return rows.keySet();
    }

    /**
     * A topic as it was known then.
     *
     * @param outputs empty if it was not rendered
     */
    record Topic(Hash says, Blobs.Kept reading, Blobs.Kept entry, Optional<Blobs.Kept> outputs) {}

    Optional<Topic> find(TopicId id) {
        return Optional.ofNullable(rows.get(id))
                .map(known -> new Topic(
                        known.row().says(),
                        kept(known, known.row().reading()),
                        kept(known, known.row().entry()),
                        Optional.of(known.row().outputs())
                                .filter(outputs -> !outputs.isEmpty())
                                .map(outputs -> kept(known, outputs))));
    }

    private static Blobs.Kept kept(Known known, Notes.Location location) {
        return known.ledger().kept(location.position(), location.size());
    }

    @Override
    public void close() {
        ledgers.forEach(Ledger::close);
    }
}
