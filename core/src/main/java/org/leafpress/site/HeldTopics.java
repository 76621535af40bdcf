package org.leafpress.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.model.TopicId;
import org.leafpress.site.Content.IllustratedTopic;
import org.leafpress.site.ContentLoader.TopicContent;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;
import org.leafpress.source.Read;
import org.leafpress.source.Reads;

/** Topics between being checked and being rendered: some are held, the others are read again. Thread-safe. */
final class HeldTopics {
    /** A topic in memory takes some six times as many bytes as its files; this is on the safe side. */
    private static final long TIMES_SOURCE = 8;

    private final Map<TopicId, IllustratedTopic> held = new ConcurrentHashMap<>();
    private final ContentFolder folder;
    private final AtomicLong room;

    /**
     * Prepares to hold topics.
     *
     * @param room bytes of heap for them
     */
    HeldTopics(ContentFolder folder, long room) {
        this.folder = folder;
        this.room = new AtomicLong(room);
    }

    /**
     * Holds a topic, if there is room.
     *
     * @param reads what it was made from
     */
    void add(TopicId id, IllustratedTopic topic, List<Read> reads) {
        long bytes = 0;
        for (Read read : reads) {
            if (read.kind() == Read.Kind.CONTENT) {
                bytes += read.state().map(FileState::size).orElse(0L);
            }
        }
        if (room.addAndGet(-TIMES_SOURCE * bytes) >= 0) {
            held.put(id, topic);
        }
    }

    /**
     * Gives up a topic.
     *
     * @param reader reads it from a folder, if it is not here
     * @return empty if it is no longer what was checked
     */
    Optional<IllustratedTopic> take(Surveyed topic, Function<ContentFolder, TopicContent> reader) {
        Optional<IllustratedTopic> ready = Optional.ofNullable(held.remove(topic.id()));
        if (ready.isPresent()) {
            return ready;
        }
        Reads reads = new Reads();
        TopicContent again = reader.apply(folder.keeping(reads));
        List<Read> before =
                NoteForms.reading(new ByteReader(topic.reading().bytes())).reads();
        return answers(reads.all()).equals(answers(before)) ? again.topic() : Optional.empty();
    }

    private static Map<String, Hash> answers(List<Read> reads) {
        return reads.stream().collect(Collectors.toMap(read -> read.kind() + " " + read.path(), Read::answer));
    }
}
