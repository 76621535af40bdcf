package org.leafpress.site;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.TopicId;

/** What the last build has read and made, if it can be relied on. */
final class LastBuild implements Closeable {
    private final Ledger ledger;
    private final Notes.Contents contents;
    private final Map<TopicId, Notes.Row> rows = new HashMap<>();

    private LastBuild(Ledger ledger, Notes.Contents contents) {
        this.ledger = ledger;
        this.contents = contents;
        contents.topics().forEach(row -> rows.put(row.id(), row));
    }

    /**
     * Opens the ledger of the last build.
     *
     * @param diagnostics gets a note if there is one that cannot be used
     * @return empty if there is none
     */
    static Optional<LastBuild> open(Path file, Diagnostics diagnostics) {
        try {
            Optional<Ledger> found = Ledger.open(file);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Ledger ledger = found.get();
            if (!ledger.isMadeBy(Tool.hash())) {
                ledger.close();
                diagnostics.report(
                        Code.CACHE_NOT_USED,
                        Place.file(file.getFileName().toString()),
                        "the record of the last build was made by another version of Leafpress or Java",
                        "nothing needs to be done; everything is built anew");
                return Optional.empty();
            }
            return Optional.of(new LastBuild(ledger, Notes.contents(ledger.list())));
        } catch (Ledger.Damaged e) {
            diagnostics.report(
                    Code.CACHE_NOT_USED,
                    Place.file(file.getFileName().toString()),
                    "the record of the last build is damaged",
                    "nothing needs to be done; everything is built anew");
            return Optional.empty();
        }
    }

    Notes.SiteNote site() {
        return contents.site();
    }

    /** Before this time, nothing had been read. */
    long begun() {
        return contents.begun();
    }

    /** Before this time, everything had been made. */
    long ended() {
        return contents.ended();
    }

    List<TopicId> topics() {
        return contents.topics().stream().map(Notes.Row::id).toList();
    }

    Optional<Notes.Row> find(TopicId id) {
        return Optional.ofNullable(rows.get(id));
    }

    Blobs.Kept kept(Notes.Location location) {
        return ledger.kept(location.position(), location.size());
    }

    @Override
    public void close() {
        ledger.close();
    }
}
