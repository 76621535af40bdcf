package org.leafpress.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.check.CheckedSite;

/** What programs said beside a text, and gaps that are the whole of one. */
class ProgramWordsTest {
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";

    @TempDir
    Path folder;

    private String why(String text) {
        return CheckedSite.report(CheckedSite.in(folder).file(WHY, text + "\n"), folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Certainly! Here is a short text.;1;32",
                "Of course, here you go.;1;23",
                "Here's a revised draft of the leaflet:;1;38",
                "As an AI language model I know little.;1;23",
                "I hope this helps.;1;17",
                "Let me know if you'd like me to shorten it.;1;31",
                "Sleep well.[2];12;3",
                "Sleep well [1][2].;12;6",
                "Page 3 of 12;1;12",
                "Seite 3 von 12;1;14",
                "Sent from my iPhone;1;19",
            })
    void whatAProgramSaidIsReportedWhereItStands(String text, int column, int length) {
        assertThat(why(text))
                .contains("why.md:1:" + column + ": warning[LP222]")
                .contains("^".repeat(length) + "\n")
                .doesNotContain("^".repeat(length + 1) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of course it hurts. Here is what helps:",
                "Sure signs are rare. You can rest, of course.",
                "Leaflets by an AI are checked by a nurse. (AI is short for artificial intelligence.)",
                "See page 3 of 12 in the booklet.",
                "Rest [sic] and [...] sleep.",
            })
    void whatALeafletMaySayIsNotReported(String text) {
        assertThat(why(text)).doesNotContain("LP222");
    }

    @Test
    void marksOfAnAssistantAreDeletedOnceTheStatementIsChecked() {
        assertThat(why("Sleep well.\u30104\u2020source\u3011")).isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:1:12: warning[LP222]: "\u30104\u2020source\u3011" is a mark of a chat assistant, and leads readers nowhere
                    1 | Sleep well.\u30104\u2020source\u3011
                      |            ^^^^^^^^^^^^
                  help: check the statement before it, since assistants make things up; then delete the mark""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n.a.", "\u2026", "\u2014", "?", "xx", "XXX", "tbc", "Tba", "blah blah", "asdf"})
    void aTextThatSaysNothingIsAGap(String text) {
        assertThat(why(text)).contains("why.md:1:1: warning[LP213]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No.", "A", "5", "Yes!", "O+", "Rest..."})
    void aShortTextIsNoGap(String text) {
        assertThat(why(text)).doesNotContain("LP213");
    }

    @Test
    void aNumberThatIsMissingIsNotGuessed() {
        assertThat(why("Take xx tablets.")).isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:1:6: warning[LP213]: "xx" stands where a number is missing
                    1 | Take xx tablets.
                      |      ^^
                  help: look the number up, or ask whoever owns the leaflet; do not guess it, and delete no sign, dose or limit because its number is missing""");
    }

    @Test
    void aNamedCharacterWhoseFirstSignIsNamedTooIsShown() {
        assertThat(why("Rest 2&amp;ndash;3 days.")).contains("""
                why.md:1:12: warning[LP212]: readers see "&ndash;", the name that web pages have for a character
                """);
    }
}
