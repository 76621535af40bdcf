package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.CareLevel;

class GreyCopyTest {
    /** Their bands are about equally dark, so colour alone would not do. */
    @Test
    void cardsOfEachCareLevelHaveAMarkOfTheirOwn() {
        String colours = ThemeSources.read(ThemeSources.ROOT.resolve("print/colours.yaml"));
        List<String> marks = Stream.of(CareLevel.values())
                .map((CareLevel level) -> Labels.of(level))
                .flatMap(level -> Pattern.compile("- name: " + level + "\n(?: {4}.*\n)*? {4}mark: ([a-z]+)")
                        .matcher(colours)
                        .results())
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(marks).hasSize(CareLevel.values().length).doesNotHaveDuplicates();
    }
}
