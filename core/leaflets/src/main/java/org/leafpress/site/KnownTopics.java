package org.leafpress.site;

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
import org.leafpress.model.Catalogue;
import org.leafpress.model.TopicId;
import org.leafpress.source.Hash;

/** The topics of a build, and, in a share, those of others that they name. Thread-safe once all are added. */
final class KnownTopics {
    private final Map<TopicId, Surveyed> topics = new HashMap<>();
    private final List<Surveyed> inOrder = new ArrayList<>();
    private final Optional<OtherTopics> others;

    /**
     * Begins without any.
     *
     * @param others empty unless this is a share
     */
    KnownTopics(Optional<OtherTopics> others) {
        this.others = others;
    }

    void add(Surveyed topic) {
        topics.put(topic.id(), topic);
        inOrder.add(topic);
    }

    /** Puts them in order when all are added. */
    void sort() {
        inOrder.sort(Comparator.comparing(Surveyed::id));
    }

    /** All that were added. */
    List<Surveyed> all() {
        return Collections.unmodifiableList(inOrder);
    }

    Set<TopicId> ids() {
        return Collections.unmodifiableSet(topics.keySet());
    }

    /** One that was added. */
    Optional<Surveyed> find(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** See {@link Notes.Gist}; of a topic of whatever share. */
    Optional<Hash> says(TopicId id) {
        Optional<Surveyed> own = find(id);
        return own.isPresent()
                ? own.map(topic -> topic.gist().says())
                : other(id).map(OtherTopics.Known::says);
    }

    private Optional<Blobs.Kept> entry(TopicId id) {
        Optional<Surveyed> own = find(id);
        return own.isPresent() ? own.map(Surveyed::entry) : other(id).map(OtherTopics.Known::entry);
    }

    private Optional<OtherTopics.Known> other(TopicId id) {
        return others.flatMap(known -> known.find(id));
    }

    /**
     * The catalogue, whose entries are fetched when they are asked for.
     *
     * @param ids of all topics
     */
    Catalogue catalogue(Collection<TopicId> ids) {
        RecentEntries recent =
                new RecentEntries(id -> NoteForms.entry(entry(id).orElseThrow().bytes()));
        return new Catalogue(ids, id -> entry(id).map(any -> recent.get(id)));
    }

    /** The topics of which rules about all topics, and decisions, look at more than the code, or at that of another. */
    Catalogue singledOut(Catalogue catalogue) {
        int[] codes =
                inOrder.stream().mapToInt(topic -> topic.gist().code()).sorted().toArray();
        Set<Integer> shared = new HashSet<>();
        for (int i = 1; i < codes.length; i++) {
            if (codes[i] == codes[i - 1]) {
                shared.add(codes[i]);
            }
        }
        List<TopicId> ids = inOrder.stream()
                .filter(topic ->
                        topic.gist().singled() || shared.contains(topic.gist().code()))
                .map(Surveyed::id)
                .toList();
        return new Catalogue(ids, catalogue::find);
    }
}
