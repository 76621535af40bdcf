package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<Integer> made = new ArrayList<>();
    private final Recent<String> recent = new Recent<>(text -> {
        made.add(text.length());
        return text + "!";
    });

    @Test
    void theSameTextIsMadeOnce() {
        assertThat(recent.find("a")).isEqualTo("a!");
        assertThat(recent.find("a")).isEqualTo("a!");
        assertThat(made).containsExactly(1);
    }

    @Test
    void whatIsMadeOfLongTextsIsNotKept() {
        recent.find("a".repeat(20_001));
        recent.find("a".repeat(20_001));
        assertThat(made).containsExactly(20_001, 20_001);
    }

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        for (int length = 1; length <= 33; length++) {
            recent.find("a".repeat(length));
        }
        made.clear();
        recent.find("a".repeat(33));
        recent.find("a");
        assertThat(made).containsExactly(1);
    }
}
