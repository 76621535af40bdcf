package org.leafpress.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.leafpress.codec.ByteWriter;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;

/** Writes what is known of all topics into a cache file: blocks of the last one that are still true are copied. */
final class CacheWriter {
    private final List<ScannedTopic> topics;
    private final Map<TopicId, TopicOutputs> made;
    private final CacheFile file;
    private final List<CacheRecords.BlockPosition> places = new ArrayList<>();

    /**
     * Writes to a cache file.
     *
     * @param topics all of them, sorted by id
     * @param made what was made of them, where it was
     */
    CacheWriter(List<ScannedTopic> topics, Map<TopicId, TopicOutputs> made, CacheFile file) {
        this.topics = topics;
        this.made = made;
        this.file = file;
    }

    /**
     * Writes the blocks; to be called once.
     *
     * @param blocks of the last file, sorted by the ids of their topics
     * @param changed topics of which something else is known now, those that are gone among them
     * @return where it is
     */
    List<CacheRecords.BlockPosition> write(List<CacheBlock> blocks, NavigableSet<TopicId> changed) {
        int next = 0;
        Optional<TopicId> before = Optional.empty();
        for (CacheBlock block : blocks) {
            int end = next;
            while (end < topics.size() && topics.get(end).id().compareTo(block.last()) <= 0) {
                end++;
            }
            NavigableSet<TopicId> upTo = changed.headSet(block.last(), true);
            if (before.map(id -> upTo.tailSet(id, false)).orElse(upTo).isEmpty()) {
                places.add(new CacheRecords.BlockPosition(
                        file.store(block.whole().bytes()).position(), block.size(), block.first(), block.last()));
            } else {
                write(topics.subList(next, end));
            }
            before = Optional.of(block.last());
            next = end;
        }
        write(topics.subList(next, topics.size()));
        return List.copyOf(places);
    }

    private void write(List<ScannedTopic> some) {
        int count = (some.size() + CacheBlock.MOST - 1) / CacheBlock.MOST;
        for (int i = 0; i < count; i++) {
            block(some.subList(i * some.size() / count, (i + 1) * some.size() / count));
        }
    }

    private void block(List<ScannedTopic> some) {
        ByteWriter out = new ByteWriter();
        for (ScannedTopic topic : some) {
            byte[] outputs = Optional.ofNullable(made.get(topic.id()))
                    .map(found -> found.outputs().bytes())
                    .orElseGet(() -> new byte[0]);
            CacheBlock.write(topic, outputs, out);
        }
        byte[] bytes = out.toBytes();
        places.add(new CacheRecords.BlockPosition(
                file.store(bytes).position(),
                bytes.length,
                some.get(0).id(),
                some.get(some.size() - 1).id()));
    }
}
