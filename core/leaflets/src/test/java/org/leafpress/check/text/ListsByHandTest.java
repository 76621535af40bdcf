package org.leafpress.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/** What looks like a list to its author and is none. The good site has two signs of an emergency. */
class ListsByHandTest {
    private static final String SECOND = "        - you cannot speak clearly";
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";

    @TempDir
    Path folder;

    private String signs(String second) {
        return CheckedSite.report(CheckedSite.in(folder).with(LEAFLET, SECOND, second), folder);
    }

    private String why(String text) {
        return CheckedSite.report(CheckedSite.in(folder).file(WHY, text), folder);
    }

    @Test
    void aSignThatStartsWithADashIsASignOfItsOwn() {
        assertThat(signs("        \u2013 you cannot speak clearly")).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:18:9: error[LP210]: "\u2013" does not start an item of a list
                   18 |         \u2013 you cannot speak clearly
                      |         ^^
                  help: write "- " in its place, a hyphen and a space, so that this is an item of its own""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2022 ",
                "\u2022",
                "\u00b7 ",
                "\u00b7",
                "\u25cf\u00a0",
                "\u2013 ",
                "\u2014 ",
                "\u2014",
                "\u2212 ",
                "-",
                "--",
                "-> ",
                "* ",
                "+ ",
                "\uf0b7\t",
                "\uf0a7 ",
                "\u25aa ",
                "o) ",
                "2. ",
                "2.",
                "2) ",
                "(2) ",
                "b) ",
                "\u0662. ",
                "\u09e8) ",
                "\u2461 ",
                "\u4e8c\u3001 ",
                "\u2713 ",
                "\u0640 ",
                "o\t",
                "\u00a7\t",
                "1\u3001",
                "\uff082\uff09",
                "\u2461",
                "\u0968\u0964 ",
                "\u279c "
            })
    void anyMarkInPlaceOfTheHyphenIsReportedWhereItStands(String mark) {
        assertThat(signs("        " + mark + "you cannot speak clearly"))
                .startsWith("topics/muscle-twitches/en-GB.yaml:18:9: error[LP210]: ")
                .containsOnlyOnce("[LP")
                .contains("write \"- \" in its place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2022 ", "\u2022", "\u2013 ", "-", "2)", "\uf0b7 ", "b) "})
    void aMarkFurtherInDoesNotMakeASignEither(String mark) {
        assertThat(signs("          " + mark + "you cannot speak clearly"))
                .startsWith("topics/muscle-twitches/en-GB.yaml:18:11: error[LP210]: ")
                .containsOnlyOnce("[LP")
                .contains("what follows is part of the sign above", "exactly below the hyphen of the one above");
    }

    @Test
    void aDashMayBeMeantAsPartOfTheSignAbove() {
        assertThat(signs("          \u2013 you cannot speak clearly"))
                .contains("if the mark is meant, move it to the end of the line above");
    }

    /** At the end of the line above nobody would be told of it, and the two signs would be one. */
    @Test
    void aBulletIsNotMeantAsPartOfTheSignAbove() {
        assertThat(signs("          \u2022 you cannot speak clearly"))
                .contains("[LP210]")
                .doesNotContain("if the mark is meant");
    }

    @Test
    void theRemedyForAHyphenFurtherInKeepsTheSignsApart() {
        assertThat(signs("          - you cannot speak clearly")).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:18:11: error[LP208]: this stands too far in, so that it runs on in the item above
                   18 |           - you cannot speak clearly
                      |           ^
                  help: start it exactly below the hyphen above, so that readers see two items; only where both are one item, write them on one line, with "and" between if both are needed""");
    }

    @Test
    void aSignWithoutAMarkIsAskedAbout() {
        assertThat(signs("          you cannot speak clearly")).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:18:11: warning[LP211]: this line is part of the sign above
                   18 |           you cannot speak clearly
                      |           ^^^^^^^^^^^^^^^^^^^^^^^^
                  help: if it is a sign of its own, start it with "- ", exactly below the hyphen of the one above; otherwise join the two lines""");
    }

    @Test
    void bulletsWithinASignAreSignsThatWereJoined() {
        assertThat(signs(SECOND + " \u2022 you cannot stand")).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:18:36: error[LP210]: a bullet stands within the text of a sign
                   18 |         - you cannot speak clearly \u2022 you cannot stand
                      |                                    ^^
                  help: write each sign as an item of its own, on a line that starts with "- ", exactly below the hyphen above, and delete the bullet""");
    }

    @Test
    void aHyphenBehindASemicolonJoinsTwoSignsAsWell() {
        assertThat(signs(SECOND + "; - you cannot stand"))
                .startsWith("topics/muscle-twitches/en-GB.yaml:18:37: error[LP210]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\u3001\u4f11\u606f\n2\u3001\u51b0\u6577",
                "\uff081\uff09\u4f11\u606f\n\uff082\uff09\u51b0\u6577",
                "\u2460\u4f11\u606f\n\u2461\u51b0\u6577",
                "\u0661- \u0627\u0633\u062a\u0631\u062d\n\u0662- \u0627\u0634\u0631\u0628",
                "\u09e7\u0964 \u09aa\u09be\n\u09e8\u0964 \u09aa\u09be",
                "1- Ruhe\n2- Eis",
                "o\tsmoke\no\tdrink"
            })
    void numbersAndBulletsOfOtherScriptsAndProgramsAreNoListEither(String text) {
        assertThat(why(text + "\n"))
                .contains("topics/muscle-twitches/en-GB/why.md:1:1: warning[LP211]")
                .doesNotContain("LP218");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u4e09\u3001\u56db\u5929\n2\u30013\u5929",
                "\u0663-\u0664 \u0623\u0633\u0627\u0628\u064a\u0639\n\u0665-\u0666 \u0623\u064a\u0627\u0645",
                "2- to 3-day fevers\n3- to 4-day fevers",
                "\u6c34\u3001\u7535\n\u7535\u3001\u6c34"
            })
    void rangesAndPairsOfNumbersAreNoMarks(String text) {
        assertThat(why(text + "\n")).doesNotContain("LP211", "LP210");
    }

    @Test
    void aBulletBeforeASignIsShownToReaders() {
        assertThat(signs("        - \u2022 you cannot speak clearly")).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:18:11: warning[LP211]: "\u2022" is shown before the text
                   18 |         - \u2022 you cannot speak clearly
                      |           ^^
                  help: delete it; where there is a list, it has bullets of its own""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "        - you cannot speak \u2013 or only with great effort and much more slowly than you\n"
                        + "          have ever done",
                "        - \"-5 points on the scale\"",
                "        - you cannot speak (a) clearly or (b) at all",
                "        - \u00abyou cannot speak\u00bb",
                "        # \u2022 a comment\n        - you cannot speak",
                "        - |\n          you cannot speak",
                "        - >-\n          you cannot speak clearly, and this goes on over more than one\n          line",
            })
    void whatIsWrittenAsItShouldIsNotReported(String second) {
        assertThat(signs(second)).isEmpty();
    }

    @Test
    void listsOfNothingButBulletsAreReadAsLists() {
        GoodSite site = CheckedSite.in(folder)
                .with(LEAFLET, "- your face drops", "\u2022 your face drops")
                .with(LEAFLET, SECOND, "        \u2022 you cannot speak clearly");
        assertThat(CheckedSite.report(site, folder))
                .contains(":17:9: error[LP210]", ":18:9: error[LP210]")
                .doesNotContain("LP106", "LP404");
    }

    @Test
    void aNoBreakSpaceIsReadAsTheSpaceThatItLooksLike() {
        assertThat(signs("        -\u00a0you cannot speak clearly")).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:18:10: warning[LP216]: this looks like a space, but is the character U+00A0
                   18 |         -\u00a0you cannot speak clearly
                      |          ^
                  help: delete it and press the space bar; copies from Word or a web page bring such spaces along""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:\u00a0Muscle twitches",
                "title: \u200bMuscle twitches",
                "title: \u3000Muscle twitches",
                "title:\u2009\u2009Muscle twitches"
            })
    void soItIsBehindAColon(String title) {
        GoodSite site = CheckedSite.in(folder).with(LEAFLET, "title: Muscle twitches", title);
        assertThat(CheckedSite.report(site, folder)).containsOnlyOnce("[LP").contains(":1:", "warning[LP216]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stay away from:\n\u2022 coffee\n\u2022 tea\n",
                "Stay away from:\n\u2013 coffee\n\u2013 tea\n",
                "Stay away from:\n\u2013 coffee\n",
                "Stay away from:\n\n\uf0b7 coffee\n\uf0b7 tea\n",
                "Stay away from\na) coffee\nb) tea\n",
                "Stay away from\n1.coffee\n2.tea\n",
                "-\u00a0coffee\n-\u00a0tea\n",
                "Drink a little\n2. Rest\n3. Sleep\n",
                "Stay away from a) coffee b) tea.\n",
                "Coffee \u2022 tea \u2022 water\n",
                "\u0660) coffee\n\u0661) tea\n",
                "Keep ready:\n\u00a7 coffee\n\u00a7 tea\n",
                "Keep ready\n\u00fc coffee\n\u00fc tea\n",
                "Keep ready\n\u2610 coffee\n\u2610 tea\n",
                "Keep ready\n+coffee\n+tea\n",
                "Keep ready\n\ud83d\udc49 coffee\n\ud83d\udc49 tea\n",
                "1\ufe0f\u20e3 Coffee\n2\ufe0f\u20e3 Tea\n",
                "Week 1: rest\nWeek 2: walk\n",
                "Keep ready: - coffee - tea.\n",
                "Drink a cup\n+ one more.\n",
                "It is colder than\n- 5 \u00b0C.\n",
            })
    void listsOfProseThatAreNoneAreReportedOnce(String text) {
        assertThat(why(text)).contains("why.md:").containsOnlyOnce("[LP").contains("warning[LP211]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drink water:\n\n- coffee is no help\n- nor is tea\n",
                "Some muscles twitch now and then\n\u2013 as those of your eyelid do.\n",
                "It began in May\n2. After that it stopped.\n",
                "1. Coffee\n2. Tea\n",
                "(a) coffee and (b) tea.\n",
                "A. Smith wrote of it.\n",
                "Most twitches stop.\n\n-5 \u00b0C is cold.\n",
                "- \u2610 coffee\n- \u2610 tea\n",
                "Rest for a week.\nWeek 1 is the worst.\n",
                "Keep this ready:\n- coffee, or tea, and a cake\n",
            })
    void proseThatIsNoListIsNotReported(String text) {
        assertThat(why(text)).isEmpty();
    }

    @Test
    void theRemedyFitsWhatIsPossible() {
        assertThat(why("Avoid:\n\u2022 coffee\n\u2022 tea\n")).isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:2:1: warning[LP211]: "\u2022" does not start an item of a list here, and the lines run together
                    2 | \u2022 coffee
                      | ^^
                  help: put an empty line above the first item, and start each item with "- \"""");
        assertThat(CheckedSite.report(
                        CheckedSite.in(folder.resolve("b"))
                                .with(
                                        LEAFLET,
                                        "action: Do not worry",
                                        "action: |\n        Do not worry:\n        \u2022 rest"),
                        folder))
                .contains("help: only a sentence is possible here: join the lines, with commas between");
    }
}
