package org.leafpress.parse.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.parse.GoodSite;

/** Keys that are unknown, missing, empty or of the wrong shape. Each test breaks one thing of a good site. */
class KeyFaultsTest {
    private static final String SITE = "site.yaml";
    private static final String SITE_TEXT = "site/en-GB.yaml";
    private static final String GLOSSARY = "glossary/en-GB.yaml";
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    @TempDir
    Path folder;

    @Test
    void anUnknownKeyIsReportedWithTheNearestKey() {
        assertThat(GoodSite.in(folder).with(LEAFLET, "summary:", "sumary:").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:6:1: error[LP105]: unknown key "sumary"
                            6 | sumary: >
                              | ^^^^^^
                          help: did you mean "summary"?""");
    }

    @Test
    void aKeyInCamelCaseIsReportedWithItsOwnSpelling() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "main-message:", "mainMessage:")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:9:1: error[LP105]: unknown key "mainMessage"
                            9 | mainMessage: Most twitches are **harmless** and go away.
                              | ^^^^^^^^^^^
                          help: did you mean "main-message"?""");
    }

    @Test
    void aKeyOfTheLevelAboveSaysSo() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "    answer: Mostly not.", "    answer: Mostly not.\n    nutrients: []")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:79:5: error[LP105]: unknown key "nutrients"
                           79 |     nutrients: []
                              |     ^^^^^^^^^
                          help: it belongs one level further out: begin the line with fewer spaces""");
    }

    @Test
    void aKeyOfTheLevelBelowSaysSo() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "questions:", "urgent: []\nquestions:")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:75:1: error[LP105]: unknown key "urgent"
                           75 | urgent: []
                              | ^^^^^^
                          help: it belongs below "seek-help:": move it there with all lines that belong to it, and give each two more spaces at its start""");
    }

    @Test
    void aStrangeKeyListsTheKnownOnes() {
        assertThat(GoodSite.in(folder)
                        .with(GLOSSARY, "    term: fas", "    colour: red\n    term: fas")
                        .report())
                .isEqualTo("""
                        glossary/en-GB.yaml:3:5: error[LP105]: unknown key "colour"
                            3 |     colour: red
                              |     ^^^^^^
                          help: the keys known here are id, term, forms, meaning, counts-in-reading-age""");
    }

    @Test
    void aMissingKeyIsReportedAtItsGroup() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "    question: Is it serious?\n", "")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:76:5: error[LP107]: the key "question" is missing
                           76 |   - id: is-it-serious
                              |     ^^
                          help: add "question:" and text, for example "question: ...\", with what is right in place of ...""");
    }

    @Test
    void aMissingKeyOfANestedGroupIsReportedAtTheGroup() {
        assertThat(GoodSite.in(folder).with(SITE, "  phone: 01632 960000\n", "").report())
                .isEqualTo("""
                        site.yaml:5:1: error[LP107]: the key "phone" is missing
                            5 | contact:
                              | ^^^^^^^
                          help: add "phone:" and a phone number, for example "phone: 01632 960 123\"""");
    }

    @Test
    void aMissingTextNamesBothKeys() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "    file: en-GB/why.md\n", "")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:86:5: error[LP107]: the key "text" or "file" is missing
                           86 |   - id: why
                              |     ^^
                          help: add "text:" and text, for example "text: ...\", with what is right in place of ...""");
    }

    @Test
    void bothATextAndAFileAreReported() {
        assertThat(GoodSite.in(folder)
                        .with(SITE_TEXT, "about-file:", "about: Us.\nabout-file:")
                        .report())
                .isEqualTo("""
                        site/en-GB.yaml:11:1: error[LP102]: "about" and "about-file" both give the text
                           11 | about-file: en-GB/about.md
                              | ^^^^^^^^^^
                          help: keep one of the two""");
    }

    @Test
    void textInsteadOfAListIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "signs: [a muscle gets weak]", "signs: a muscle gets weak")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:21:14: error[LP106]: "signs" should be a list, but this is text
                           21 |       signs: a muscle gets weak
                              |              ^^^^^^^^^^^^^^^^^^
                          help: write "signs:" and below it a line for each item, for example "  - ...\", with what is right in place of ...""");
    }

    @Test
    void textInsteadOfAGroupIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "review:\n  cycle-months: 24", "review: 24")
                        .report())
                .isEqualTo("""
                        site.yaml:14:9: error[LP106]: "review" should be a group of keys, but this is text
                           14 | review: 24
                              |         ^^
                          help: write "review:" and below it, with two more spaces, its keys, for example "cycle-months: ...\", with what is right in place of ...""");
    }

    @Test
    void aGroupInsteadOfTextIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title: {en: Muscle twitches}")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:9: error[LP106]: "title" should be text, but this is a group of keys
                            1 | title: {en: Muscle twitches}
                              |         ^^
                          help: write "title:" and text, for example "title: ...\", with what is right in place of ...""");
    }

    @Test
    void aListInsteadOfTextIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title: [Muscle twitches]")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:8: error[LP106]: "title" should be text, but this is a list
                            1 | title: [Muscle twitches]
                              |        ^^^^^^^^^^^^^^^^^
                          help: write "title:" and text, for example "title: ...\", with what is right in place of ...""");
    }

    @Test
    void anItemThatSlippedOutOfItsListIsToGoBack() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "        - you cannot speak clearly", "    - you cannot speak clearly")
                        .report())
                .contains(
                        "each item of \"emergency\" should be a group of keys, but this is text",
                        "help: if it belongs to the list above it, give its hyphen the same spaces as those there");
    }

    @Test
    void textInsteadOfAnItemWithKeysIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(
                                FACTS,
                                "  - id: nerve-signal\n    file: figures/nerve-signal.svg\n    credit: Example Clinic",
                                "  - nerve-signal")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:30:5: error[LP106]: each item of "figures" should be a group of keys, but this is text
                           30 |   - nerve-signal
                              |     ^^^^^^^^^^^^
                          help: write "figures:" and below it a line for each item, for example "  - id: a-short-name", and its other keys below that""");
    }

    @Test
    void anItemWithKeysInsteadOfTextIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "  - Tiredness and coffee are common causes.", "  - cause: Tiredness")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:11:5: error[LP106]: each item of "key-points" should be text, but this is a group of keys
                           11 |   - cause: Tiredness
                              |     ^^^^^
                          help: if it is text, put the whole of it in quotes: - "cause: Tiredness\"""");
    }

    @Test
    void anEmptyValueIsReportedAtItsKey() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "medical-name: Fasciculations", "medical-name:")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:2:1: error[LP110]: "medical-name" is empty
                            2 | medical-name:
                              | ^^^^^^^^^^^^
                          help: write a value, or delete the key""");
    }

    @Test
    void anEmptyRequiredValueShowsAnExample() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title:")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:1: error[LP110]: "title" is empty
                            1 | title:
                              | ^^^^^
                          help: write "title:" and text, for example "title: ...\", with what is right in place of ...""");
    }

    @Test
    void theWordNullIsNothing() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "medical-name: Fasciculations", "medical-name: null")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:2:15: error[LP110]: "null" means nothing at all
                            2 | medical-name: null
                              |               ^^^^
                          help: if the word is meant, put it in double quotes; otherwise delete the key""");
    }

    @Test
    void aBlankTextIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title: \" \"")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:8: error[LP110]: the value is empty
                            1 | title: " "
                              |        ^^^
                          help: write a value, or delete it""");
    }

    @Test
    void anEmptyListIsReportedWhereItNeedsAnItem() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "signs: [a muscle gets weak]", "signs: []")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:21:7: error[LP110]: "signs" is empty
                           21 |       signs: []
                              |       ^^^^^
                          help: write at least one item""");
    }

    @Test
    void aListWithAnEmptyItemIsReported() {
        assertThat(GoodSite.in(folder).with(LEAFLET, "  - flickering", "  -").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:5:4: error[LP110]: the value is empty
                            5 |   -
                              |    ^
                          help: write a value, or delete it""");
    }

    @Test
    void aDuplicateIdNamesTheFirst() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "  - id: tired-nerves", "  - id: caffeine")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:58:9: error[LP112]: the id "caffeine" stands twice in this list
                           58 |   - id: caffeine
                              |         ^^^^^^^^
                          help: it stands first on line 51; give each item its own""");
    }

    @Test
    void aDuplicateReferenceNamesTheFirst() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "[drink-less]", "[drink-less, drink-less]")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:56:30: error[LP112]: "drink-less" stands twice in this list
                           56 |     what-helps: [drink-less, drink-less]
                              |                              ^^^^^^^^^^
                          help: it stands first on line 56; keep one of the two""");
    }

    @Test
    void aDuplicateBodyAreaNamesTheFirst() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "[eyelid, calf]", "[eyelid, calf, eyelid]")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:7:28: error[LP112]: "eyelid" stands twice in this list
                            7 | body-areas: [eyelid, calf, eyelid]
                              |                            ^^^^^^
                          help: it stands first on line 7; keep one of the two""");
    }
}
