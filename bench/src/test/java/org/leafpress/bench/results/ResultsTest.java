package org.leafpress.bench.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultsTest {
    @TempDir
    private Path folder;

    @Test
    void aSectionTakesThePlaceOfTheLastWithItsTitleAndLeavesTheOthers() throws IOException {
        Path file = folder.resolve("RESULTS.md");
        Results results = new Results(file);
        results.put("One", "| a |\n\n### Part\n\nold");
        results.put("Two", "stays");
        results.putFirst("Targets", "first");
        String before = Files.readString(file);

        new Results(file).put("One", "| a |\n\n### Part\n\nnew");

        assertThat(Files.readString(file)).isEqualTo(before.replace("old", "new"));
        assertThat(Files.readString(file)).containsSubsequence("# Results", "## Targets", "## One", "## Two");
        assertThat(results.find("Two")).contains("stays");
        assertThat(results.find("Three")).isEmpty();
    }

    @Test
    void targetsKeepTheRowsOfOtherCommands() {
        Targets first = Targets.read(Optional.empty());
        first.measured(Target.UNCHANGED_10000, new Series(List.of(0.2, 0.4, 0.25)));
        first.failed(Target.HEAP_50000, "128 MB do not suffice");

        Targets second = Targets.read(Optional.of(first.section()));
        second.forget(List.of(Target.HEAP_50000));
        second.measured(Target.HUGO_YAML_10000, new Series(List.of(3.9)));

        assertThat(second.section())
                .contains("| unchanged 10,000 topics, beyond Maven's own start | at most 0.3 s"
                        + " | 0.25 (0.20 to 0.40) s | met |\n")
                .contains("| HTML of 10,000 topics, pace beside Hugo on the same YAML | at least 4 times"
                        + " | 3.90 (once) times | **missed** |\n")
                .contains("| heap for 50,000 topics | at most 128 MB | not measured | open |\n")
                .contains("Missed: 1 of " + Target.values().length + ".");
    }

    @Test
    void theMedianOfAnEvenNumberOfRoundsIsHalfWayBetweenTheTwoInTheMiddle() {
        assertThat(new Series(List.of(4.0, 1.0, 2.0, 9.0))).hasToString("3.00 (1.00 to 9.00)");
    }
}
