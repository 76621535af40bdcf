package org.leafpress.site;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.leafpress.model.Catalogue;
import org.leafpress.model.TopicId;

/** Sees which topics a piece of work asks about. Thread-safe: each piece is seen on its own thread. */
final class WatchedCatalogue {
    /** Empty while the work on a thread is not watched: lists ask about all topics. */
    private final ThreadLocal<Optional<Set<TopicId>>> asked = ThreadLocal.withInitial(Optional::empty);

    private final Catalogue catalogue;

    WatchedCatalogue(Catalogue source) {
        this.catalogue = new Catalogue(source.ids(), id -> {
            asked.get().ifPresent(ids -> ids.add(id));
            return source.find(id);
        });
    }

    /** The catalogue to be used by the work. */
    Catalogue catalogue() {
        return catalogue;
    }

    /**
     * What some work came to.
     *
     * @param asked the topics that it asked about, sorted
     */
    record Watched<T>(T result, SortedSet<TopicId> asked) {}

    /** Does the work and watches it. */
    <T> Watched<T> watch(Supplier<T> work) {
        SortedSet<TopicId> ids = new TreeSet<>();
        asked.set(Optional.of(ids));
        try {
            return new Watched<>(work.get(), ids);
        } finally {
            asked.remove();
        }
    }
}
