package org.leafpress.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.leafpress.concurrent.LruCache;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;

/**
 * Topics as they are shown: as they are or, if they have errors, as they were when they last had none. The catalogue has
 * all of them; whole topics are kept of those that were asked for last. Many threads may ask while one puts topics in.
 */
final class LiveTopics {
    /** A topic takes some 100 KB; of others the catalogue has what pages ask. */
    static final int MOST_IN_MEMORY = 256;

    private final Map<TopicId, Catalogue.Entry> entries = new ConcurrentHashMap<>();
    private final LruCache<TopicId, IllustratedTopic> recent = new LruCache<>(MOST_IN_MEMORY);
    /** What topics with errors were like before. */
    private final Map<TopicId, IllustratedTopic> lastGood = new ConcurrentHashMap<>();

    private volatile Catalogue catalogue = new Catalogue(List.of());

    /** Puts in what a topic says now; true if there was nothing to show of it before. */
    boolean put(TopicId id, TopicContent content) {
        Optional<IllustratedTopic> now = content.topic();
        boolean faulty = content.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (faulty && entries.containsKey(id)) {
            recent.remove(id).ifPresent(good -> lastGood.put(id, good));
            return false;
        }
        lastGood.remove(id);
        now.ifPresent(topic -> recent.put(id, topic));
        return now.isPresent() && entries.put(id, now.get().entry()) == null;
    }

    void remove(TopicId id) {
        entries.remove(id);
        recent.remove(id);
        lastGood.remove(id);
    }

    /** Lists the topics anew, when there are others than before. */
    void list() {
        catalogue = new Catalogue(List.copyOf(entries.keySet()), this::entry);
    }

    /** The same object until the topics are listed anew. */
    Catalogue catalogue() {
        return catalogue;
    }

    Optional<Catalogue.Entry> entry(TopicId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * A topic to be shown, if there is one.
     *
     * @param read reads it, if it is not in memory
     */
    Optional<IllustratedTopic> find(TopicId id, Supplier<Optional<IllustratedTopic>> read) {
        if (!entries.containsKey(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(lastGood.get(id)).or(() -> recent.find(id)).or(() -> {
            Optional<IllustratedTopic> found = read.get();
            found.ifPresent(topic -> recent.putIfAbsent(id, topic));
            return found;
        });
    }
}
