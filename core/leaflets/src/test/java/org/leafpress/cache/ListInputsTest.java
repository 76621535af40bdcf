package org.leafpress.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leafpress.load.EntrySummary;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;
import org.leafpress.render.view.PrintLink;
import org.leafpress.source.Hash;

class ListInputsTest {
    private static final TopicId ALPHA = new TopicId("alpha");

    @Test
    void wordsCountForTheIndexForSearchAlone() {
        ListInputs before = inputs("entry", "words", 1);
        ListInputs after = inputs("entry", "other words", 1);
        assertThat(after.entries()).isEqualTo(before.entries());
        assertThat(after.words()).isNotEqualTo(before.words());
    }

    @Test
    void whatTheCatalogueSaysAndWhatIsPrintedCountForAll() {
        ListInputs before = inputs("entry", "words", 1);
        assertThat(inputs("entry", "words", 1)).isEqualTo(before);
        assertThat(inputs("other entry", "words", 1).entries()).isNotEqualTo(before.entries());
        assertThat(inputs("entry", "words", 2).entries()).isNotEqualTo(before.entries());
    }

    private static ListInputs inputs(String entry, String words, int pages) {
        EntrySummary summary = new EntrySummary(Hash.of(entry), 0, false, true, false, true);
        ScannedTopic topic = new ScannedTopic(ALPHA, summary, () -> new byte[0], () -> new byte[0], Optional.empty());
        SortedMap<String, List<PrintLink>> prints =
                new TreeMap<>(Map.of("topics/alpha.html", List.of(new PrintLink("a4", "alpha.pdf", pages, 9))));
        TopicOutputs outputs = new TopicOutputs(() -> new byte[0], 1, List.of(), prints, Hash.of(words));
        return ListInputs.of(List.of(topic), Map.of(ALPHA, outputs), List.of());
    }
}
