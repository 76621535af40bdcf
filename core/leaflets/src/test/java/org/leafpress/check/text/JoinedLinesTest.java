package org.leafpress.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.check.CheckedSite;

/** Lines that their author ended, with no mark or one that does not end them, and signs with nothing but semicolons between. */
class JoinedLinesTest {
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";

    @TempDir
    Path folder;

    private String why(String text) {
        return CheckedSite.report(CheckedSite.in(folder).file(WHY, text), folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keep ready\no coffee\no tea\n",
                "Before your visit\nDrink water\nBring your letter\n",
                "> Drink water.\n> Rest.\n",
                "Coffee \u2022\nTea \u2022\n",
            })
    void areReportedOnce(String text) {
        assertThat(why(text)).contains("why.md:").containsOnlyOnce("[LP").contains("warning[LP211]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our ward\\\n1 Example Street\\\nExampletown\n",
                "Rest.\nSleep.\nWalk.\n",
                "Most twitches are harmless,\nsays the ward, and\nNurses agree.\n",
                "> Drink water and rest until you feel that you can go on again, but\n> do not drive.\n",
                "Rest or sleep\no'clock matters little\no'clock or not.\n",
            })
    void areNotReportedWhereTheyAreMeant(String text) {
        assertThat(why(text)).isEmpty();
    }

    @Test
    void theRemedyFitsAddressesToo() {
        assertThat(why("Our ward\n1 Example Street\nExampletown\n")).isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:3:1: warning[LP211]: readers see this line and those above it run together into one
                    3 | Exampletown
                      | ^^^^^^^^^^^
                  help: for a list put an empty line above the first item, and start each item with "- "; for lines of an address or a poem end each line but the last with \\""");
    }

    @Test
    void signsWithSemicolonsBetweenAreToldApart() {
        String sign = "        - you cannot speak clearly";
        assertThat(CheckedSite.report(
                        CheckedSite.in(folder).with(LEAFLET, sign, sign + "; you cannot stand; you pass out"), folder))
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:18:11: warning[LP211]: several signs share this item, with semicolons between
                           18 |         - you cannot speak clearly; you cannot stand; you pass out
                              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: write each sign as an item of its own, on a line that starts with "- ", exactly below the hyphen of this one; keep together only what must be there together""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2022", "\u25cf"})
    void bulletsAtTheEndsOfSignsJoinThem(String bullet) {
        assertThat(CheckedSite.report(
                        CheckedSite.in(folder)
                                .with(LEAFLET, "- you cannot speak clearly", "- you cannot speak clearly " + bullet),
                        folder))
                .contains("error[LP210]: a bullet stands within the text of a sign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**cannot** speak", "[cannot](topic:muscle-cramps) speak", "cannot call {{urgent.number}}"})
    void aBulletBehindBoldWordsOrANumberJoinsSignsToo(String words) {
        assertThat(CheckedSite.report(
                        CheckedSite.in(folder)
                                .with(
                                        LEAFLET,
                                        "- you cannot speak clearly",
                                        "- you " + words + " \u2022 your arm is weak"),
                        folder))
                .contains(
                        ":18:" + (16 + words.length()) + ": error[LP210]: a bullet stands within the text of a sign\n");
    }

    @Test
    void aSignThatWasJoinedToTheCallToActionIsLostToo() {
        assertThat(CheckedSite.report(
                        CheckedSite.in(folder)
                                .with(
                                        LEAFLET,
                                        "Call {{emergency.number}} now",
                                        "Call {{emergency.number}} now \u2022 your arm is weak"),
                        folder))
                .isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:15:45: error[LP210]: a bullet stands within the text of a sign
                   15 |     - action: Call {{emergency.number}} now • your arm is weak
                      |                                             ^^
                  help: write each sign as an item of its own, on a line that starts with "- ", exactly below the hyphen above, and delete the bullet""");
    }
}
