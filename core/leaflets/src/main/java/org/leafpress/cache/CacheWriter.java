package org.leafpress.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.leafpress.codec.ByteWriter;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;

/** Writes what is known of all topics into a cache file; blocks of the last build that are still true stay as they are. */
final class CacheWriter {
    /** One of so many bytes may be out of date. */
    private static final int DEAD = 5;

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
     * The blocks that are still true.
     *
     * @param blocks of the last build, sorted by the ids of their topics
     * @param changed topics of which something else is known now, those that are gone among them
     */
    static List<CacheBlock> unchanged(List<CacheBlock> blocks, NavigableSet<TopicId> changed) {
        List<CacheBlock> unchanged = new ArrayList<>();
        Optional<TopicId> before = Optional.empty();
        for (CacheBlock block : blocks) {
            NavigableSet<TopicId> upTo = changed.headSet(block.last(), true);
            if (before.map(id -> upTo.tailSet(id, false)).orElse(upTo).isEmpty()) {
                unchanged.add(block);
            }
            before = Optional.of(block.last());
        }
        return unchanged;
    }

    /** The file of these blocks, if no more than a fifth of it is something else. */
    static Optional<CacheFile> worthKeeping(List<CacheBlock> unchanged) {
        long live = unchanged.stream().mapToLong(CacheBlock::size).sum();
        return unchanged.stream()
                .findFirst()
                .map(CacheBlock::file)
                .filter(data -> (data.length() - live) * DEAD <= data.length());
    }

    /**
     * Writes what is not in the blocks that are still true; to be called once.
     *
     * @return where all is
     */
    List<CacheRecords.BlockPosition> write(List<CacheBlock> unchanged) {
        int next = 0;
        for (CacheBlock block : unchanged) {
            int start = next;
            while (next < topics.size() && topics.get(next).id().compareTo(block.first()) < 0) {
                next++;
            }
            writeAnew(topics.subList(start, next));
            places.add(block.in(file));
            while (next < topics.size() && topics.get(next).id().compareTo(block.last()) <= 0) {
                next++;
            }
        }
        writeAnew(topics.subList(next, topics.size()));
        return List.copyOf(places);
    }

    private void writeAnew(List<ScannedTopic> some) {
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
                CacheIndex.sum(bytes, bytes.length),
                some.get(0).id(),
                some.get(some.size() - 1).id()));
    }
}
