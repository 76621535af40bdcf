package org.leafpress.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.codec.ByteWriter;
import org.leafpress.load.EntrySummary;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;
import org.leafpress.source.Hash;

class CacheWriterTest {
    private static final int COUNT = 3 * CacheBlock.MOST;

    @TempDir
    Path folder;

    @Test
    void allTopicsAreWrittenInOrderWithWhatIsKnownOfThem() {
        try (CacheFile cache = cache("cache")) {
            List<CacheBlock> blocks = write(cache, topics(0, COUNT, "first"), List.of());
            assertThat(blocks).hasSize(3);
            assertThat(texts(blocks)).containsExactlyEntriesOf(texts(0, COUNT, "first"));
        }
    }

    @Test
    void aBlockInWhichNothingChangedIsCopiedAndTheOthersAreWrittenAnew() {
        try (CacheFile last = cache("last");
                CacheFile next = cache("next")) {
            List<CacheBlock> blocks = write(last, topics(0, COUNT, "first"), List.of());
            // What is not touched is not even asked for: its new text does not show.
            List<CacheBlock> again = write(next, topics(0, COUNT, "second"), blocks, id(CacheBlock.MOST + 3));
            Map<TopicId, String> expected = texts(0, COUNT, "first");
            expected.putAll(texts(CacheBlock.MOST, 2 * CacheBlock.MOST, "second"));
            assertThat(texts(again)).containsExactlyEntriesOf(expected);
        }
    }

    @Test
    void topicsThatAreGoneAndNewOnesAreKnownByTheNextLedger() {
        try (CacheFile last = cache("last");
                CacheFile next = cache("next")) {
            List<CacheBlock> blocks = write(last, topics(1, COUNT - 1, "text"), List.of());
            List<ScannedTopic> topics = new ArrayList<>(topics(0, COUNT, "text"));
            topics.removeIf(topic -> topic.id().equals(id(70)));
            List<CacheBlock> again = write(next, topics, blocks, id(0), id(70), id(COUNT - 1));
            Map<TopicId, String> expected = texts(0, COUNT, "text");
            expected.remove(id(70));
            assertThat(texts(again)).containsExactlyEntriesOf(expected);
        }
    }

    private CacheFile cache(String name) {
        return CacheFile.create(folder.resolve(name), Hash.of("this version"));
    }

    private static List<CacheBlock> write(
            CacheFile cache, List<ScannedTopic> topics, List<CacheBlock> blocks, TopicId... touched) {
        NavigableSet<TopicId> changed = new TreeSet<>(List.of(touched));
        return new CacheWriter(topics, Map.of(), cache)
                .write(blocks, changed).stream()
                        .map(place -> new CacheBlock(cache, place))
                        .toList();
    }

    private static Map<TopicId, String> texts(List<CacheBlock> blocks) {
        Map<TopicId, String> texts = new TreeMap<>();
        for (CacheBlock block : blocks) {
            for (CacheBlock.Entry entry : block.entries()) {
                assertThat(entry.outputs().isEmpty()).isTrue();
                assertThat(entry.scan().read().plain()).isEqualTo("scan");
                texts.put(entry.id(), new String(entry.entry().stored().bytes(), StandardCharsets.UTF_8));
            }
            assertThat(block.entries().get(0).id()).isEqualTo(block.first());
        }
        return texts;
    }

    private static List<ScannedTopic> topics(int from, int to, String text) {
        ByteWriter scan = new ByteWriter();
        scan.plain("scan");
        byte[] bytes = scan.toBytes();
        return IntStream.range(from, to)
                .mapToObj(number -> new ScannedTopic(
                        id(number),
                        new EntrySummary(Hash.of(text), number, false, true, false, true),
                        () -> bytes,
                        () -> (text + number).getBytes(StandardCharsets.UTF_8),
                        Optional.empty()))
                .toList();
    }

    private static Map<TopicId, String> texts(int from, int to, String text) {
        Map<TopicId, String> texts = new TreeMap<>();
        IntStream.range(from, to).forEach(number -> texts.put(id(number), text + number));
        return texts;
    }

    private static TopicId id(int number) {
        return new TopicId("topic-" + (1000 + number));
    }
}
