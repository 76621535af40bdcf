package org.leafpress.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.GoodSite;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** What is said of a file in which YAML stumbles: the fault where it is, the rest as ever, and nothing that follows from it. */
class YamlRecoveryTest {
    private static final String SITE = "site.yaml";
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";
    private static final String TRANSLATION = "topics/muscle-twitches/ur.yaml";

    @TempDir
    Path folder;

    private GoodSite site() {
        return GoodSite.in(folder);
    }

    /** Lines and columns of all findings, with their codes. */
    private static List<String> places(GoodSite site) {
        return site.diagnostics().stream()
                .map(found -> found.place() + " " + found.code().id())
                .toList();
    }

    @Test
    void fiveUnquotedColonsAreFiveFindingsBesideTheOthers() {
        GoodSite site = site().with(LEAFLET, "title: Muscle twitches", "title: Muscle: twitches: all")
                .with(LEAFLET, "medical-name: Fas", "medical-name: Also: fas")
                .with(LEAFLET, "A flutter", "Like this: a flutter")
                .with(LEAFLET, "Drink less coffee", "Remember: drink less coffee")
                .with(LEAFLET, "Mostly not.", "No: mostly not.")
                .with(LEAFLET, "    kind: nerve", "    kind: nerves")
                .with(FACTS, "audience: adults", "audience: grown-ups")
                .with(TRANSLATION, "body-areas:", "body-area:");
        assertThat(places(site))
                .containsExactly(
                        LEAFLET + ":1:14 LP101",
                        LEAFLET + ":2:19 LP101",
                        LEAFLET + ":48:26 LP101",
                        LEAFLET + ":60:11 LP108",
                        LEAFLET + ":69:23 LP101",
                        LEAFLET + ":78:15 LP101",
                        FACTS + ":6:11 LP108",
                        TRANSLATION + ":9:1 LP105");
    }

    @Test
    void aValueThatCannotBeReadIsNotMissed() {
        assertThat(places(site().with(LEAFLET, "title: Muscle", "title: @Muscle")
                        .with(LEAFLET, "    question: Is it serious?\n", "")))
                .containsExactly(LEAFLET + ":1:8 LP101", LEAFLET + ":76:5 LP107");
    }

    @Test
    void aKeyWithoutColonIsNotMissedAndNamed() {
        assertThat(site().with(LEAFLET, "seek-help:", "seek-help").report()).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:13:1: error[LP101]: there is no colon after "seek-help"
                   13 | seek-help
                      | ^^^^^^^^^
                  help: if it is a key, write "seek-help:"; if it is text, put the whole text in double quotes""");
    }

    @Test
    void aSourceThatCannotBeReadInPartLeavesItsTranslationsAlone() {
        assertThat(places(site().with(LEAFLET, "causes:\n  - id: caffeine", "causes: all: these\n  - id: caffeine")))
                .containsExactly(LEAFLET + ":50:12 LP101");
    }

    @Test
    void aFactOnALineThatDoesNotFitIsMissedNowhere() {
        assertThat(places(site().with(LEAFLET, "    kind: everyday\n", "   kind: everyday\n")))
                .containsExactly(LEAFLET + ":53:4 LP101");
    }

    @Test
    void languagesOfWhichSomeCannotBeReadAreNotTakenForAll() {
        assertThat(places(site().with(SITE, "  - ur", "  ur"))).containsExactly(SITE + ":4:3 LP101");
    }

    @Test
    void topicsAreReadThoughTheLanguagesOfTheSiteCannotBe() {
        assertThat(places(site().with(SITE, "languages:", "languages")
                        .with(LEAFLET, "title: Muscle", "title: @Muscle")
                        .with(TRANSLATION, "body-areas:", "body-area:")))
                .containsExactly(SITE + ":2:1 LP101", LEAFLET + ":1:8 LP101", TRANSLATION + ":9:1 LP105");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"your face drops on one side", "'your face drops on one side"})
    void anUnclosedQuotationMarkIsReportedWhereItOpensAndNotWhereTheNextOneStands(String sign) {
        assertThat(site().with(LEAFLET, "your face drops on one side", sign)
                        .with(LEAFLET, "you cannot speak clearly", "\"you cannot\" speak")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:17:11: error[LP101]: the quotation mark that opens here is never closed
                           17 |         - %s
                              |           ^
                          help: put the same mark at the end of the text
                        topics/muscle-twitches/en-GB.yaml:18:24: error[LP101]: text goes on after the closing quotation mark
                           18 |         - "you cannot" speak
                              |                        ^^^^^
                          help: write the quotes within the text as “ and ”, or put a \\ before each " within it and the whole text in double quotes""".formatted(sign));
    }

    @Test
    void aQuotationMarkThatClosesInTheNextItemJoinsNoTwoSigns() {
        assertThat(site().with(LEAFLET, "- your face drops on one side", "- \"your face drops on one side")
                        .with(LEAFLET, "you cannot speak clearly", "you cannot speak clearly\"")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:17:11: error[LP101]: the quotation mark that opens here is never closed
                           17 |         - "your face drops on one side
                              |           ^
                          help: put the same mark at the end of the text""");
    }

    @Test
    void aQuotedTextMayGoOnOverLines() {
        assertThat(site().with(LEAFLET, "\"Rest helps: so", "\"Rest helps:\n    so")
                        .with(LEAFLET, "signs: [a muscle gets weak]", "signs: [\n        a muscle gets weak\n      ]")
                        .report())
                .isEmpty();
    }

    @Test
    void aForgottenHyphenIsNotAKeyToBeDeleted() {
        assertThat(site().with(
                                LEAFLET,
                                "      signs: [a muscle gets weak]",
                                "      signs: [a muscle gets weak]\n      action: Call us\n      signs: [it lasts]")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:22:7: error[LP102]: the key "action" stands twice in one item of the list
                           22 |       action: Call us
                              |       ^^^^^^
                          help: it stands first on line 20; if a new item begins here, write a hyphen and a space before "action:", with the hyphen below those of the other items; otherwise if both say the same, delete one; if not, make one of both, and lose no sign, dose or warning""");
    }

    @Test
    void aListWithoutAnyHyphensIsReportedAsOne() {
        assertThat(site().with(LEAFLET, "  - id: caffeine\n", "    id: caffeine\n")
                        .with(LEAFLET, "\n  - id: tired-nerves", "\n    id: tired-nerves")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:51:5: error[LP106]: "causes" should be a list, but this is a group of keys
                           51 |     id: caffeine
                              |     ^^
                          help: write a hyphen and a space before the first key, so that it starts with "- id:", and two more spaces before the others; the same for each further item
                        topics/muscle-twitches/en-GB.yaml:58:5: error[LP102]: the key "id" stands twice
                           58 |     id: tired-nerves
                              |     ^^
                          help: it stands first on line 51; if two items of a list stand here, write a hyphen and a space before the first key of each, and two spaces before their other keys; otherwise if both say the same, delete one; if not, make one of both, and lose no sign, dose or warning""");
    }

    @Test
    void aGroupThatStandsTwiceIsToBeJoined() {
        assertThat(site().with(LEAFLET, "questions:", "causes: []\nquestions:").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:75:1: error[LP102]: the key "causes" stands twice
                           75 | causes: []
                              | ^^^^^^
                          help: it stands first on line 50; move all that stands under the second below the first, and delete only the empty key that is left""");
    }

    @Test
    void anItemWithoutItsHyphenIsReported() {
        assertThat(site().with(LEAFLET, "  - flickering", "  flickering").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:5:3: error[LP101]: this line is neither an item of the list above nor part of its last item
                            5 |   flickering
                              |   ^^^^^^^^^^
                          help: if it is an item, start it with the same spaces and a hyphen as those above; if it is more of the last item, start it with two spaces more than that""");
    }

    @Test
    void aHyphenWithoutASpaceIsReported() {
        assertThat(site().with(LEAFLET, "  - flickering", "  -flickering").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:5:3: error[LP210]: there is no space after the hyphen, so this is not an item of the list
                            5 |   -flickering
                              |   ^
                          help: write "- " in its place, a hyphen and a space, so that this is an item of its own""");
    }

    @Test
    void aHyphenBeforeTheFirstKeyIsReportedOnce() {
        assertThat(site().with(LEAFLET, "title: Muscle twitches", "- title: Muscle twitches")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:1: error[LP101]: a hyphen stands before this line, but not before the keys below it
                            1 | - title: Muscle twitches
                              | ^
                          help: if they belong together, delete the hyphen and the space behind it""");
    }

    @Test
    void aFirstLineThatIsNoKeyIsReportedOnce() {
        assertThat(site().with(LEAFLET, "title: Muscle twitches", "title Muscle twitches")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:1: error[LP101]: this line is neither a key nor part of the text above
                            1 | title Muscle twitches
                              | ^^^^^^^^^^^^^^^^^^^^^
                          help: if "title" is a key, write "title: " and then the value; if the line is text, start it with more spaces than the key above""");
    }

    @Test
    void aKeyAboveItsItemsOtherKeysCouldLackItsHyphen() {
        assertThat(site().with(LEAFLET, "    - action: Ask for", "    action: Ask for")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:21:12: error[LP101]: a colon and a space stand inside a text
                           21 |       signs: [a muscle gets weak]
                              |            ^
                          help: if this is a key, give it the same spaces at its start as the key above, or, if an item of a list begins there, write a hyphen and a space before the key above; if it is text, put the whole text in double quotes""");
    }

    @ParameterizedTest
    @CsvSource({
        "**title:** Muscle twitches,there are ** marks around a key",
        "// a note|title: Muscle twitches,a note to those who write does not start with //",
        "<!-- a note -->|title: Muscle twitches,a note to those who write does not start with <!--",
        "```yaml|title: Muscle twitches,'this line is a mark of a chat assistant or a web page, and no part of the leaflet'"
    })
    void whatWasCopiedAlongIsNamedForWhatItIs(String lines, String message) {
        assertThat(site().with(LEAFLET, "title: Muscle twitches", lines.replace('|', '\n'))
                        .report())
                .contains("en-GB.yaml:1:1: error[LP101]: " + message + "\n");
    }

    @Test
    void aWideColonIsReported() {
        assertThat(site().with(LEAFLET, "title: Muscle twitches", "title\uff1aMuscle twitches")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:6: error[LP101]: this is the wide colon of Chinese and Japanese, which ends no key
                            1 | title\uff1aMuscle twitches
                              |      ^^
                          help: write "title: " with the colon of the Latin keyboard and a space, and then the value""");
    }

    @Test
    void tabsAreReportedOnceForEachGroup() {
        assertThat(places(site().with(LEAFLET, "  do:\n    - id: drink-less", "\tdo:\n\t\t- id: drink-less")
                        .with(LEAFLET, "title: Muscle", "title:\tMuscle")))
                .containsExactly(LEAFLET + ":1:7 LP101", LEAFLET + ":67:1 LP101");
    }

    @Test
    void anUnfinishedMergeIsReportedOnceInYaml() {
        assertThat(site().with(
                                LEAFLET,
                                "title: Muscle twitches\n",
                                "<<<<<<< HEAD\ntitle: Twitches\n=======\ntitle: Muscles\n>>>>>>> other\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:1: error[LP012]: two people have changed these lines, and both versions stand here
                            1 | <<<<<<< HEAD
                              | ^^^^^^^^^^^^
                          help: above ======= stands one, below it the other: make one of both, and keep every sign, dose and warning that only one of them has; then delete the lines that begin with <<<<<<<, ======= and >>>>>>>""");
    }

    @Test
    void anUnfinishedMergeIsReportedInMarkdown() {
        assertThat(places(site().file(
                                "topics/muscle-twitches/en-GB/why.md",
                                "Nerves.\n\n<<<<<<< HEAD\nRest.\n=======\nSleep.\n>>>>>>> other\n")))
                .containsExactly("topics/muscle-twitches/en-GB/why.md:3:1 LP012");
    }

    @Test
    void aFileOfNothingButFaultsEndsInFiftyOne() {
        String faults = "a: b: c\n".repeat(30_000);
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = SourceFile.of("a.yaml", faults);
        assertThat(assertTimeoutPreemptively(
                        Duration.ofMinutes(2), () -> YamlReader.read(file, Limits.STANDARD, diagnostics)))
                .isEmpty();
        assertThat(diagnostics.sorted()).hasSize(51).allMatch(found -> found.code() == Code.YAML_SYNTAX);
    }
}
