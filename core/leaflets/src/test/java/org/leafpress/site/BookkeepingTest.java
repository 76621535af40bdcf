package org.leafpress.site;

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
import org.leafpress.model.TopicId;
import org.leafpress.source.Hash;

class BookkeepingTest {
    private static final int COUNT = 3 * Folio.MOST;

    @TempDir
    Path folder;

    @Test
    void allTopicsAreWrittenInOrderWithWhatIsKnownOfThem() {
        try (Ledger ledger = ledger("ledger")) {
            List<Folio> folios = write(ledger, topics(0, COUNT, "first"), List.of());
            assertThat(folios).hasSize(3);
            assertThat(rows(folios)).containsExactlyEntriesOf(texts(0, COUNT, "first"));
        }
    }

    @Test
    void aFolioInWhichNothingChangedIsCopiedAndTheOthersAreWrittenAnew() {
        try (Ledger last = ledger("last");
                Ledger next = ledger("next")) {
            List<Folio> folios = write(last, topics(0, COUNT, "first"), List.of());
            // What is not touched is not even asked for: its new text does not show.
            List<Folio> again = write(next, topics(0, COUNT, "second"), folios, id(Folio.MOST + 3));
            Map<TopicId, String> expected = texts(0, COUNT, "first");
            expected.putAll(texts(Folio.MOST, 2 * Folio.MOST, "second"));
            assertThat(rows(again)).containsExactlyEntriesOf(expected);
        }
    }

    @Test
    void topicsThatAreGoneAndNewOnesAreKnownByTheNextLedger() {
        try (Ledger last = ledger("last");
                Ledger next = ledger("next")) {
            List<Folio> folios = write(last, topics(1, COUNT - 1, "text"), List.of());
            List<Surveyed> topics = new ArrayList<>(topics(0, COUNT, "text"));
            topics.removeIf(topic -> topic.id().equals(id(70)));
            List<Folio> again = write(next, topics, folios, id(0), id(70), id(COUNT - 1));
            Map<TopicId, String> expected = texts(0, COUNT, "text");
            expected.remove(id(70));
            assertThat(rows(again)).containsExactlyEntriesOf(expected);
        }
    }

    private Ledger ledger(String name) {
        return Ledger.create(folder.resolve(name), Hash.of("this version"));
    }

    private static List<Folio> write(Ledger ledger, List<Surveyed> topics, List<Folio> folios, TopicId... touched) {
        NavigableSet<TopicId> changed = new TreeSet<>(List.of(touched));
        return new Bookkeeping(topics, Map.of(), ledger)
                .write(folios, changed).stream()
                        .map(place -> new Folio(ledger, place))
                        .toList();
    }

    private static Map<TopicId, String> rows(List<Folio> folios) {
        Map<TopicId, String> rows = new TreeMap<>();
        for (Folio folio : folios) {
            for (Folio.Row row : folio.rows()) {
                assertThat(row.outputs().isEmpty()).isTrue();
                assertThat(row.reading().read().plain()).isEqualTo("reading");
                rows.put(row.id(), new String(row.entry().kept().bytes(), StandardCharsets.UTF_8));
            }
            assertThat(folio.rows().get(0).id()).isEqualTo(folio.first());
        }
        return rows;
    }

    private static List<Surveyed> topics(int from, int to, String text) {
        ByteWriter reading = new ByteWriter();
        reading.plain("reading");
        byte[] bytes = reading.toBytes();
        return IntStream.range(from, to)
                .mapToObj(number -> new Surveyed(
                        id(number),
                        new Notes.Gist(Hash.of(text), number, false, true),
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
