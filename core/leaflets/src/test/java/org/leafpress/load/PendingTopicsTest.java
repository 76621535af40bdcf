package org.leafpress.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.codec.ByteStore;
import org.leafpress.codec.ScalarFormats;
import org.leafpress.concurrent.Workers;
import org.leafpress.model.TopicId;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;
import org.leafpress.source.Limits;
import org.leafpress.source.ReadLog;
import org.leafpress.source.RecordedRead;

class PendingTopicsTest {
    private static final TopicId TOPIC = new TopicId("muscle-twitches");

    @TempDir
    Path folder;

    @Test
    void aTopicForWhichThereIsNoRoomComesBackAsItWas() {
        CheckedSite.in(folder);
        ContentFolder content = ContentFolder.at(folder.resolve("content"), Limits.STANDARD);
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            ContentLoader loader = new ContentLoader(content, workers, LocalDate.of(2026, 6, 1));
            SiteContent site = loader.site();
            ReadLog reads = new ReadLog();
            IllustratedTopic topic = loader.unchecked(site, TOPIC, content.recording(reads))
                    .topic()
                    .orElseThrow();
            PendingTopics held = new PendingTopics(content, Optional.of(ByteStore.inMemory()), 0);
            held.add(TOPIC, topic, reads.all());
            Optional<IllustratedTopic> taken = held.take(scanned(), unread -> {
                throw new IllegalStateException("it is read again");
            });
            assertThat(taken).contains(topic).get().isNotSameAs(topic);
        }
    }

    @Test
    void aTopicIsHeldAsItIsWhileThereIsRoomForEightTimesItsSource() {
        CheckedSite.in(folder);
        ContentFolder content = ContentFolder.at(folder.resolve("content"), Limits.STANDARD);
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            ContentLoader loader = new ContentLoader(content, workers, LocalDate.of(2026, 6, 1));
            ReadLog reads = new ReadLog();
            IllustratedTopic topic = loader.unchecked(loader.site(), TOPIC, content.recording(reads))
                    .topic()
                    .orElseThrow();
            long source = reads.all().stream()
                    .filter(read -> read.kind() == RecordedRead.Kind.CONTENT)
                    .mapToLong(read -> read.state().orElseThrow().size())
                    .sum();
            assertThat(take(content, topic, reads, 8 * source)).isSameAs(topic);
            assertThat(take(content, topic, reads, 8 * source - 1))
                    .isEqualTo(topic)
                    .isNotSameAs(topic);
        }
    }

    private static IllustratedTopic take(ContentFolder content, IllustratedTopic topic, ReadLog reads, long room) {
        PendingTopics held = new PendingTopics(content, Optional.of(ByteStore.inMemory()), room);
        held.add(TOPIC, topic, reads.all());
        return held.take(scanned(), unread -> {
                    throw new IllegalStateException("it is read again");
                })
                .orElseThrow();
    }

    private static ScannedTopic scanned() {
        ByteStore.Stored nothing = () -> new byte[0];
        return new ScannedTopic(
                TOPIC, new EntrySummary(Hash.of(""), 0, false, false, false, true), nothing, nothing, Optional.empty());
    }

    @Test
    void whateverATopicMaySayCanBeHeldAsBytes() {
        Set<Type> seen = new HashSet<>();
        look(IllustratedTopic.class, seen);
        assertThat(seen).hasSizeGreaterThan(100);
    }

    private static void look(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            assertThat(generic.getRawType()).isIn(Optional.class, List.class, Map.class, SortedMap.class);
            for (Type argument : generic.getActualTypeArguments()) {
                look(argument, seen);
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (ScalarFormats.find(plain).isPresent()) {
            return;
        }
        assertThat(plain.isRecord() || plain.isSealed()).as(plain.getName()).isTrue();
        if (plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                look(component.getGenericType(), seen);
            }
        } else {
            for (Class<?> choice : plain.getPermittedSubclasses()) {
                look(choice, seen);
            }
        }
    }
}
