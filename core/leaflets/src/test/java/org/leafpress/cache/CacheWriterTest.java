package org.leafpress.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    void blocksInWhichNothingChangedAreCopiedIntoAnotherFileAndTheOthersAreWrittenAnew() {
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
    void topicsThatAreGoneAndNewOnesAreKnownByTheNextFile() {
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

    @Test
    void whatChangedIsAppendedToTheSameFileAndTheOtherBlocksStayWhereTheyAre() {
        try (CacheFile cache = cache("cache")) {
            List<CacheBlock> blocks = write(cache, topics(0, COUNT, "first"), List.of());
            long length = cache.length();
            List<CacheBlock> again = write(cache, topics(0, COUNT, "secnd"), blocks, id(CacheBlock.MOST + 3));
            assertThat(cache.length()).isEqualTo(length + blocks.get(1).size());
            Map<TopicId, String> expected = texts(0, COUNT, "first");
            expected.putAll(texts(CacheBlock.MOST, 2 * CacheBlock.MOST, "secnd"));
            assertThat(texts(again)).containsExactlyEntriesOf(expected);
            assertThat(texts(blocks)).containsExactlyEntriesOf(texts(0, COUNT, "first"));
        }
    }

    @Test
    void aFileIsAppendedToUntilAFifthOfItIsDead() {
        try (CacheFile cache = cache("cache")) {
            List<CacheBlock> blocks = write(cache, topics(0, 10 * CacheBlock.MOST, "first"), List.of());
            assertThat(CacheWriter.worthKeeping(blocks)).contains(cache);
            assertThat(CacheWriter.worthKeeping(blocks.subList(1, 10))).contains(cache);
            assertThat(CacheWriter.worthKeeping(blocks.subList(3, 10))).isEmpty();
            assertThat(CacheWriter.worthKeeping(List.of())).isEmpty();
        }
    }

    @Test
    void aBlockWithAFlippedBitIsReadAsNothingAndSoIsACopyOfIt() throws IOException {
        try (CacheFile cache = cache("cache");
                CacheFile copy = cache("copy")) {
            List<CacheBlock> blocks = write(cache, topics(0, COUNT, "first"), List.of());
            List<CacheBlock> again = write(cache, topics(0, COUNT, "second"), blocks, id(1));
            flip("cache", Long.BYTES + 5); // in the first block of before, which no longer counts
            assertThat(texts(again)).hasSize(COUNT);
            assertThat(blocks.get(0).entries()).isEmpty();
            flip("cache", Long.BYTES + blocks.get(0).size() + 5);
            for (List<CacheBlock> some : List.of(again, write(copy, topics(0, COUNT, "second"), again))) {
                assertThat(some.get(0).entries()).hasSize(CacheBlock.MOST);
                assertThat(some.get(1).entries()).isEmpty();
                assertThat(some.get(2).entries()).hasSize(CacheBlock.MOST);
            }
        }
    }

    private void flip(String name, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        bytes[at] ^= 4;
        Files.write(folder.resolve(name), bytes);
    }

    private CacheFile cache(String name) {
        return CacheFile.create(folder.resolve(name));
    }

    private static List<CacheBlock> write(
            CacheFile cache, List<ScannedTopic> topics, List<CacheBlock> blocks, TopicId... touched) {
        NavigableSet<TopicId> changed = new TreeSet<>(List.of(touched));
        return new CacheWriter(topics, Map.of(), cache)
                .write(CacheWriter.unchanged(blocks, changed)).stream()
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
