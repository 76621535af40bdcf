package org.leafpress.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {
    private static final List<String> KEYS = List.of("summary", "main-message", "key-points", "title", "do", "do-not");

    @Test
    void aLetterLostAddedChangedOrSwappedIsForgiven() {
        assertThat(NearestWord.to("sumary", KEYS)).contains("summary");
        assertThat(NearestWord.to("summmary", KEYS)).contains("summary");
        assertThat(NearestWord.to("tytle", KEYS)).contains("title");
        assertThat(NearestWord.to("titel", KEYS)).contains("title");
    }

    @Test
    void caseAndWordBreaksDoNotCount() {
        assertThat(NearestWord.to("KEY_POINTS", KEYS)).contains("key-points");
        assertThat(NearestWord.to("main message", KEYS)).contains("main-message");
    }

    @Test
    void aDifferentWordHasNoSuggestion() {
        assertThat(NearestWord.to("colour", KEYS)).isEmpty();
        assertThat(NearestWord.to("", KEYS)).isEmpty();
        assertThat(NearestWord.to("x".repeat(100_000), KEYS)).isEmpty();
    }

    @Test
    void ofEquallyNearWordsTheFirstInTheAlphabetIsChosen() {
        assertThat(NearestWord.to("bat", List.of("cat", "bar"))).contains("bar");
    }
}
