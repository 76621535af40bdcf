package org.leafpress.cache;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.leafpress.codec.ByteStore;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.load.ScanFormat;
import org.leafpress.load.ScanRecord;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.RecordedRead;

/** Looks which topics would be read and checked as they were by the last build. Thread-safe. */
final class UpToDateTopics {
    private final ContentFolder folder;
    private final PreviousBuild last;
    private final ByteStore store;
    private final LocalDate date;
    private final Optional<Set<TopicId>> others;
    private final Predicate<TopicId> mine;

    /**
     * Compares with the last build.
     *
     * @param date the day of the build
     * @param others the topics that there are now, if they may not be those of the last build
     * @param mine true for topics that are to be looked at
     */
    UpToDateTopics(
            ContentFolder folder,
            PreviousBuild last,
            ByteStore store,
            LocalDate date,
            Optional<Set<TopicId>> others,
            Predicate<TopicId> mine) {
        this.folder = folder;
        this.last = last;
        this.store = store;
        this.date = date;
        this.others = others;
        this.mine = mine;
    }

    /**
     * What looking at a topic of the last build came to.
     *
     * @param topic empty if it must be read anew, or is gone
     * @param findings about it, before decisions
     * @param states of the files that it rests on, beside those that were known
     */
    record Look(CacheBlock.Entry known, Optional<ScannedTopic> topic, List<Diagnostic> findings, StateChange states) {}

    /** Looks at the topics of a block. */
    List<Look> look(CacheBlock block) {
        List<Look> looks = new ArrayList<>();
        for (CacheBlock.Entry entry : last.entries(block)) {
            if (mine.test(entry.id())) {
                looks.add(look(entry));
            }
        }
        return looks;
    }

    private Look look(CacheBlock.Entry known) {
        Look changed = new Look(known, Optional.empty(), List.of(), StateChange.NONE);
        if (others.isPresent() && !others.get().contains(known.id())) {
            return changed;
        }
        ScanRecord scan = ScanFormat.scan(known.scan().read());
        if (!scan.alike().has(date)) {
            return changed;
        }
        List<RecordedRead> again = new ArrayList<>(scan.reads().size());
        StateChange states = StateChange.NONE;
        for (RecordedRead read : scan.reads()) {
            Optional<RecordedRead> repeated = folder.recheck(read, last.begun());
            if (repeated.isEmpty()) {
                return changed;
            }
            states = states.and(last.states(read, repeated.get()));
            again.add(repeated.get());
        }
        if (!hasAll(known, scan)) {
            return changed;
        }
        ByteStore.Stored current = states == StateChange.CHANGED
                ? store.store(ScanFormat.write(new ScanRecord(again, scan.references(), scan.alike(), scan.findings())))
                : known.scan().stored();
        Optional<ByteStore.Stored> outputs = known.outputs().isEmpty()
                ? Optional.empty()
                : Optional.of(known.outputs().stored());
        ScannedTopic topic = new ScannedTopic(
                known.id(), known.summary(), current, known.entry().stored(), outputs);
        return new Look(known, Optional.of(topic), scan.findings(), states);
    }

    /** True if all topics are there that the topic names. */
    private boolean hasAll(CacheBlock.Entry known, ScanRecord scan) {
        return known.summary().complete() && (others.isEmpty() || others.get().containsAll(scan.references()));
    }
}
