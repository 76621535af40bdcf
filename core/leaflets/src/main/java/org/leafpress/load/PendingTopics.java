package org.leafpress.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.codec.ByteReader;
import org.leafpress.codec.ByteStore;
import org.leafpress.codec.RecordCodec;
import org.leafpress.model.TopicId;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;
import org.leafpress.source.ReadLog;
import org.leafpress.source.RecordedRead;

/**
 * Topics between being checked and being rendered: some as they are, the others as bytes, which takes a quarter of the time
 * of reading them again. Thread-safe.
 */
public final class PendingTopics {
    private static final RecordCodec CODEC = RecordCodec.whole();

    /** A topic in memory takes some six times as many bytes as its files; this is on the safe side. */
    private static final long TIMES_SOURCE = 8;

    /** In bytes. */
    private static final long ROOM = Runtime.getRuntime().maxMemory() / 8;

    private final Map<TopicId, IllustratedTopic> whole = new ConcurrentHashMap<>();
    private final Map<TopicId, ByteStore.Stored> written = new ConcurrentHashMap<>();
    private final ContentFolder folder;
    private final Optional<ByteStore> store;
    private final AtomicLong room;

    /**
     * Holds none yet.
     *
     * @param store for those that are held as bytes; empty if none is to be rendered
     * @param room bytes of heap for the others
     */
    PendingTopics(ContentFolder folder, Optional<ByteStore> store, long room) {
        this.folder = folder;
        this.store = store;
        this.room = new AtomicLong(room);
    }

    /** Holds all of them: those that fit into an eighth of the heap as they are, which is quickest, the others as bytes. */
    public static PendingTopics with(ContentFolder folder, ByteStore store) {
        return new PendingTopics(folder, Optional.of(store), ROOM);
    }

    /** Holds none. */
    static PendingTopics none(ContentFolder folder) {
        return new PendingTopics(folder, Optional.empty(), 0);
    }

    /**
     * Holds a topic.
     *
     * @param reads what it was made from
     */
    void add(TopicId id, IllustratedTopic topic, List<RecordedRead> reads) {
        long bytes = 0;
        for (RecordedRead read : reads) {
            if (read.kind() == RecordedRead.Kind.CONTENT) {
                long size = read.state().map(FileState::size).orElse(0L);
                bytes += Math.min(size, folder.limits().maxFileBytes()); // of a larger file, a picture, little is kept
            }
        }
        if (room.addAndGet(-TIMES_SOURCE * bytes) >= 0) {
            whole.put(id, topic);
        } else {
            store.ifPresent(kept -> written.put(id, kept.store(CODEC.write(IllustratedTopic.class, topic))));
        }
    }

    /**
     * Gives up a topic.
     *
     * @param reader reads it from a folder, if it is not here, since the last build has checked it
     * @return empty if it is no longer what was checked
     */
    Optional<IllustratedTopic> take(ScannedTopic topic, Function<ContentFolder, TopicContent> reader) {
        Optional<IllustratedTopic> held = Optional.ofNullable(whole.remove(topic.id()))
                .or(() -> Optional.ofNullable(written.remove(topic.id()))
                        .map(kept -> CODEC.read(IllustratedTopic.class, kept.bytes())));
        if (held.isPresent()) {
            return held;
        }
        ReadLog reads = new ReadLog();
        TopicContent again = reader.apply(folder.recording(reads));
        List<RecordedRead> before =
                ScanFormat.scan(new ByteReader(topic.scan().bytes())).reads();
        return answers(reads.all()).equals(answers(before)) ? again.topic() : Optional.empty();
    }

    private static Map<String, Hash> answers(List<RecordedRead> reads) {
        return reads.stream().collect(Collectors.toMap(read -> read.kind() + " " + read.path(), RecordedRead::answer));
    }
}
