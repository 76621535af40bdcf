package org.leafpress.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.leafpress.codec.ByteStore;
import org.leafpress.model.Id;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;

/** The topics of a build, and, in a shard, those of others that they name. Thread-safe once all are added. */
final class TopicIndex {
    /** In bytes: pages and lists ask for entries of the catalogue again and again, so a part in 32 of the heap holds them. */
    private static final long ROOM = Runtime.getRuntime().maxMemory() / 32;

    /** An entry in memory takes some six times as many bytes as when it is stored, more with each language. */
    private static final long TIMES_STORED = 6;

    private final Map<TopicId, ScannedTopic> topics = new HashMap<>();
    private final List<ScannedTopic> inOrder = new ArrayList<>();
    private final Optional<OtherShards> others;
    private final long room;

    /**
     * Begins without any.
     *
     * @param others empty unless this is a shard
     */
    TopicIndex(Optional<OtherShards> others) {
        this(others, ROOM);
    }

    /** With so many bytes of heap for entries of the catalogue. */
    TopicIndex(Optional<OtherShards> others, long room) {
        this.others = others;
        this.room = room;
    }

    void add(ScannedTopic topic) {
        topics.put(topic.id(), topic);
        inOrder.add(topic);
    }

    /** Puts them in order when all are added. */
    void sort() {
        inOrder.sort(Comparator.comparing(ScannedTopic::id));
    }

    /** All that were added. */
    List<ScannedTopic> all() {
        return Collections.unmodifiableList(inOrder);
    }

    Set<TopicId> ids() {
        return Collections.unmodifiableSet(topics.keySet());
    }

    /** One that was added. */
    Optional<ScannedTopic> find(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The summary of the entry of a topic of whatever shard. */
    Optional<EntrySummary> summary(TopicId id) {
        Optional<ScannedTopic> own = find(id);
        return own.isPresent() ? own.map(ScannedTopic::summary) : other(id).map(OtherShards.Known::summary);
    }

    /**
     * True if a topic is approved.
     *
     * @param ids of all topics
     */
    boolean hasApproved(Collection<TopicId> ids) {
        return inOrder.stream().anyMatch(topic -> topic.summary().approved())
                || (others.isPresent()
                        && ids.stream().flatMap(id -> summary(id).stream()).anyMatch(EntrySummary::approved));
    }

    private Optional<ByteStore.Stored> entry(TopicId id) {
        Optional<ScannedTopic> own = find(id);
        return own.isPresent() ? own.map(ScannedTopic::entry) : other(id).map(OtherShards.Known::entry);
    }

    private Optional<OtherShards.Known> other(TopicId id) {
        return others.flatMap(known -> known.find(id));
    }

    /**
     * The catalogue, whose entries are fetched when they are first asked for, and kept as far as there is room.
     *
     * @param ids of all topics
     */
    Catalogue catalogue(Collection<TopicId> ids) {
        ConcurrentMap<TopicId, Catalogue.Entry> kept = new ConcurrentHashMap<>();
        AtomicLong left = new AtomicLong(room);
        return new Catalogue(ids, id -> {
            Optional<Catalogue.Entry> known = Optional.ofNullable(kept.get(id));
            if (known.isPresent()) {
                return known;
            }
            return entry(id).map(ByteStore.Stored::bytes).map(bytes -> {
                Catalogue.Entry entry = ScanFormat.entry(bytes);
                if (left.get() > 0) {
                    left.addAndGet(-TIMES_STORED * bytes.length);
                    kept.put(id, entry);
                }
                return entry;
            });
        });
    }

    /** The topics of which rules about all topics, and decisions, look at more than the code, or at that of another. */
    Catalogue singledOut(Catalogue catalogue) {
        int[] codes = inOrder.stream()
                .mapToInt(topic -> topic.summary().code())
                .sorted()
                .toArray();
        Set<Integer> shared = new HashSet<>();
        for (int i = 1; i < codes.length; i++) {
            if (codes[i] == codes[i - 1]) {
                shared.add(codes[i]);
            }
        }
        Set<TopicId> ids = inOrder.stream()
                .filter(topic -> topic.summary().singledOut()
                        || shared.contains(topic.summary().code()))
                .map(ScannedTopic::id)
                .collect(Collectors.toCollection(HashSet::new));
        inOrder.stream()
                .filter(topic -> topic.summary().singledOut())
                .flatMap(topic -> catalogue.find(topic.id()).stream())
                .flatMap(entry -> entry.facts().formerAddresses().stream())
                .map(Id::value)
                .filter(TopicId::isValid)
                .map(TopicId::new)
                .filter(topics::containsKey)
                .forEach(ids::add);
        return new Catalogue(ids, catalogue::find);
    }
}
