package org.leafpress.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.codec.ByteStore;
import org.leafpress.load.ContentScan;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;
import org.leafpress.publish.PublishedFile;
import org.leafpress.publish.SiteFolder;

/** Looks which files of the last site can stay as they are. Thread-safe. */
final class UpToDateFiles {
    private final ContentScan scan;
    private final PreviousBuild last;
    private final SiteFolder folder;
    private final ByteStore store;
    private final boolean sameEntries;

    /**
     * Compares with the last build.
     *
     * @param sameEntries true if every entry of the catalogue says what it said
     */
    UpToDateFiles(ContentScan scan, PreviousBuild last, SiteFolder folder, ByteStore store, boolean sameEntries) {
        this.scan = scan;
        this.last = last;
        this.folder = folder;
        this.store = store;
        this.sameEntries = sameEntries;
    }

    /**
     * Files that can stay.
     *
     * @param states of now, if the last build knew others
     */
    record Confirmed(List<PublishedFile> files, StateChange states) {}

    /** A topic whose files can stay. */
    record Kept(TopicId id, TopicOutputs outputs, StateChange states) {}

    /** Keeps the files of the topics of a block that would be rendered as they were and are there. */
    List<Kept> keep(CacheBlock block) {
        List<Kept> kept = new ArrayList<>();
        for (CacheBlock.Entry entry : last.entries(block)) {
            scan.find(entry.id())
                    .flatMap(ScannedTopic::outputs)
                    .flatMap(stored -> keep(entry, stored))
                    .ifPresent(kept::add);
        }
        return kept;
    }

    private Optional<Kept> keep(CacheBlock.Entry entry, ByteStore.Stored stored) {
        CachedResult outputs = CacheFormat.outputs(entry.outputs().read());
        if (!sameEntries && !outputs.dependencies().stream().allMatch(this::holds)) {
            return Optional.empty();
        }
        return confirm(outputs.files()).map(confirmed -> {
            confirmed.files().forEach(folder::keep);
            ByteStore.Stored current = confirmed.states() == StateChange.CHANGED
                    ? store.store(CacheFormat.write(new CachedResult(
                            outputs.dependencies(),
                            confirmed.files(),
                            outputs.findings(),
                            outputs.prints(),
                            outputs.words())))
                    : stored;
            return new Kept(entry.id(), TopicOutputs.of(outputs, current), confirmed.states());
        });
    }

    private boolean holds(Dependency dependency) {
        return scan.entryHash(dependency.topic())
                .filter(dependency.hash()::equals)
                .isPresent();
    }

    /** Looks at files; empty if one of them is not as the last build published it. */
    Optional<Confirmed> confirm(List<PublishedFile> files) {
        List<PublishedFile> again = new ArrayList<>(files.size());
        StateChange states = StateChange.NONE;
        for (PublishedFile file : files) {
            Optional<PublishedFile> confirmed = folder.confirm(file, last.ended());
            if (confirmed.isEmpty()) {
                return Optional.empty();
            }
            again.add(confirmed.get());
            states = states.and(last.states(file, confirmed.get()));
        }
        return Optional.of(new Confirmed(again, states));
    }
}
