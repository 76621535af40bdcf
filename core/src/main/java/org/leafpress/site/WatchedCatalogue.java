package org.leafpress.site;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.leafpress.model.Catalogue;
import org.leafpress.model.TopicId;

/** Sees which topics a piece of work asks about. Thread-safe: each piece is seen on its own thread. */
final class WatchedCatalogue {
    private final ThreadLocal<Set<TopicId>> asked = ThreadLocal.withInitial(TreeSet::new);
    private final Catalogue catalogue;

    WatchedCatalogue(Catalogue source) {
        this.catalogue = new Catalogue(source.ids(), id -> {
            asked.get().add(id);
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
     * @param asked the topics that it asked about
     */
    record Watched<T>(T result, Set<TopicId> asked) {}

    /** Does the work and watches it. */
    <T> Watched<T> watch(Supplier<T> work) {
        asked.remove();
        T result = work.get();
        return new Watched<>(result, Set.copyOf(asked.get()));
    }
}
