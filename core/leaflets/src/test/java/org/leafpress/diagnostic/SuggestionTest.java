package org.leafpress.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KEYS = List.of("summary", "main-message", "key-points", "title", "do", "do-not");

    @Test
    void aLetterLostAddedChangedOrSwappedIsForgiven() {
        assertThat(Suggestion.nearest("sumary", KEYS)).contains("summary");
        assertThat(Suggestion.nearest("summmary", KEYS)).contains("summary");
        assertThat(Suggestion.nearest("tytle", KEYS)).contains("title");
        assertThat(Suggestion.nearest("titel", KEYS)).contains("title");
    }

    @Test
    void caseAndWordBreaksDoNotCount() {
        assertThat(Suggestion.nearest("KEY_POINTS", KEYS)).contains("key-points");
        assertThat(Suggestion.nearest("main message", KEYS)).contains("main-message");
    }

    @Test
    void aDifferentWordHasNoSuggestion() {
        assertThat(Suggestion.nearest("colour", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("", KEYS)).isEmpty();
        assertThat(Suggestion.nearest("x".repeat(100_000), KEYS)).isEmpty();
    }

    @Test
    void ofEquallyNearWordsTheFirstInTheAlphabetIsChosen() {
        assertThat(Suggestion.nearest("bat", List.of("cat", "bar"))).contains("bar");
    }
}
