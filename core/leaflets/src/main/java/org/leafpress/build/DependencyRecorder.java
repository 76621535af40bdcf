package org.leafpress.build;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;

/** Records which entries of the catalogue a piece of work asks about. Thread-safe: each piece is recorded on its own thread. */
final class DependencyRecorder {
    /** Empty while the work on a thread is not recorded: lists ask about all topics. */
    private final ThreadLocal<Optional<Set<TopicId>>> asked = ThreadLocal.withInitial(Optional::empty);

    private final Catalogue catalogue;

    DependencyRecorder(Catalogue source) {
        this.catalogue = source.observed(id -> asked.get().ifPresent(ids -> ids.add(id)));
    }

    /** The catalogue to be used by the work. */
    Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The result of some work.
     *
     * @param asked the topics that it asked about, sorted
     */
    record Recorded<T>(T result, SortedSet<TopicId> asked) {}

    /** Does the work and records what it asks about. */
    <T> Recorded<T> record(Supplier<T> work) {
        SortedSet<TopicId> ids = new TreeSet<>();
        asked.set(Optional.of(ids));
        try {
            return new Recorded<>(work.get(), ids);
        } finally {
            asked.remove();
        }
    }
}
