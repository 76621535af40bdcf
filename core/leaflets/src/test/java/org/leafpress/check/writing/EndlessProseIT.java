package org.leafpress.check.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.Outcome;
import org.leafpress.check.CheckedSite;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Severity;
import org.leafpress.parse.GoodSite;

/** Texts made so as to keep a rule busy: as long as a file may be, and full of what it looks for. */
class EndlessProseIT {
    private static final int SIZE = 250 * 1024;
    private static final String TEXT = "topics/muscle-twitches/en-GB/why.md";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1% ",
                "1%\n",
                "1 in 9 ",
                "IU\n",
                "1.0mg ",
                "1,1,1,1,1,1,",
                "fasciculation (",
                "fasciculation (a) ",
                "NOT ",
                "#itis ",
                "#ITI ",
                "is is is ",
                "in the event of ",
                "in the event the ",
                "{{contact.phone}} ",
                "*a*\n",
                "[a](topic:muscle-cramps)",
                "Dr. ",
                "a. ",
                "- a\n"
            })
    void noRuleTakesLong(String piece) {
        GoodSite site = CheckedSite.in(folder).file(TEXT, "An _odd_ text.\n\n" + endless(piece));
        Outcome outcome = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> CheckedSite.check(site, folder));
        assertThat(outcome.diagnostics())
                .as("either it is refused, or the rules get to its first words, which are in italics")
                .anyMatch(finding -> finding.place().file().equals(TEXT)
                        && (finding.severity() == Severity.ERROR || finding.code() == Code.ITALICS));
    }

    /** Each {@code #} becomes another word each time. */
    private static String endless(String piece) {
        return IntStream.range(0, SIZE / (piece.length() + (piece.contains("#") ? 4 : 0)))
                .mapToObj(i -> piece.replace("#", word(i)))
                .collect(Collectors.joining());
    }

    private static String word(int number) {
        return Integer.toString(number + 50_000, 36)
                .chars()
                .map(c -> c <= '9' ? 'A' + c - '0' : Character.toUpperCase(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
