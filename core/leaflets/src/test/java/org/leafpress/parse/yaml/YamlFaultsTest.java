package org.leafpress.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.parse.GoodSite;
import org.leafpress.source.Limits;

/** Faults of YAML itself. Each test breaks one thing of a good site. */
class YamlFaultsTest {
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    @TempDir
    Path folder;

    /** The YAML library reads 1,025 code units at a time. */
    @Test
    void aCharacterOfTwoUnitsMayStandAnywhere() {
        GoodSite site = GoodSite.in(folder);
        int before = site.read(LEAFLET).indexOf("Fasciculations");
        for (int shift = 1015 - before; shift < 1030 - before; shift++) {
            String name = "word ".repeat(300).substring(0, shift) + "\ud83d\ude00";
            site.with(LEAFLET, "medical-name: Fasciculations", "medical-name: " + name);
            assertThat(site.topic("muscle-twitches").orElseThrow().leaflets().values().stream()
                            .findFirst()
                            .orElseThrow()
                            .medicalName()
                            .orElseThrow()
                            .value())
                    .isEqualTo(name);
            site.with(LEAFLET, "medical-name: " + name, "medical-name: Fasciculations");
        }
    }

    @Test
    void aTabAtTheStartOfALineIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "  - twitching", "\t- twitching")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:4:1: error[LP101]: a tab stands at the start of the line
                            4 |  - twitching
                              | ^
                          help: delete it, and type spaces until the line stands exactly below the others of its group: two for each level""");
    }

    @Test
    void aTabAfterAColonIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title:\tMuscle twitches")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:7: error[LP101]: a tab stands before the value
                            1 | title: Muscle twitches
                              |       ^
                          help: write one space in its place""");
    }

    @Test
    void aMissingSpaceAfterAColonIsReportedAtTheKey() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title:Muscle twitches")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:1: error[LP101]: there is no space after the colon
                            1 | title:Muscle twitches
                              | ^^^^^^
                          help: write "title: " and then the value""");
    }

    @Test
    void aMissingSpaceAfterAColonWithinTheFileIsReportedAtTheKey() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "medical-name: Fas", "medical-name:Fas")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:2:1: error[LP101]: there is no space after the colon
                            2 | medical-name:Fasciculations
                              | ^^^^^^^^^^^^^
                          help: write "medical-name: " and then the value""");
    }

    @Test
    void aColonInATextIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title: Muscle twitches: what helps")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:23: error[LP101]: a colon and a space stand inside a text
                            1 | title: Muscle twitches: what helps
                              |                       ^
                          help: put the whole text in double quotes""");
    }

    @Test
    void aKeyWithTooManySpacesIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "medical-name: Fas", "  medical-name: Fas")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:2:15: error[LP101]: a colon and a space stand inside a text
                            2 |   medical-name: Fasciculations
                              |               ^
                          help: if this is a key, give it the same spaces at its start as the key above; if it is text, put the whole text in double quotes""");
    }

    @Test
    void aKeyWithTooFewSpacesIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "      how: One cup", " how: One cup")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:71:2: error[LP101]: this line does not fit those above
                           71 |  how: One cup less each day.
                              |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: check the spaces at its start: keys of one group, and the hyphens of one list, stand exactly below each other""");
    }

    @Test
    void aKeyWithOneSpaceTooFewIsToldHowManyThereShouldBe() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "      how: One cup", "     how: One cup")
                        .report())
                .contains("help: it starts with 5 spaces; write 6, so that it fits the line above: keys of one group");
    }

    @Test
    void anUnclosedQuotationMarkIsReportedWhereItOpens() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "less coffee.\"", "less coffee.")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:12:5: error[LP101]: the quotation mark that opens here is never closed
                           12 |   - "Rest helps: so does less coffee.
                              |     ^
                          help: put the same mark at the end of the text""");
    }

    @Test
    void anApostropheInSingleQuotesIsReported() {
        assertThat(GoodSite.in(folder).with(LEAFLET, "It''s", "It's").report()).isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:70:16: error[LP101]: text goes on after the closing quotation mark
                           70 |       why: 'It's the caffeine.'
                              |                ^^^^^^^^^^^^^^^^
                          help: put the whole text in double quotes, or write each ' within it twice""");
    }

    @Test
    void textAfterDoubleQuotesIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title: \"Muscle\" twitches")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:17: error[LP101]: text goes on after the closing quotation mark
                            1 | title: "Muscle" twitches
                              |                 ^^^^^^^^
                          help: write the quotes within the text as “ and ”, or put a \\ before each " within it and the whole text in double quotes""");
    }

    @Test
    void aBackslashInDoubleQuotesIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "\"Rest helps", "\"C:\\path helps")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:12:8: error[LP101]: a backslash means something special between double quotes
                           12 |   - "C:\\path helps: so does less coffee."
                              |        ^^
                          help: write it twice, or put the text in single quotes""");
    }

    @Test
    void aTextThatStartsWithAnAsteriskIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "Mostly not.", "**Mostly** not.")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:78:13: error[LP101]: a text cannot start with * unless it is in quotes
                           78 |     answer: **Mostly** not.
                              |             ^
                          help: put the whole text in double quotes""");
    }

    @Test
    void aTextThatStartsWithALinkIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "Mostly not.", "[Mostly](topic:muscle-cramps) not.")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:78:13: error[LP101]: a text cannot start with [ unless it is in quotes
                           78 |     answer: [Mostly](topic:muscle-cramps) not.
                              |             ^
                          help: put the whole text in double quotes""");
    }

    @Test
    void aTextThatStartsWithAnAtSignIsReported() {
        assertThat(GoodSite.in(folder).with(LEAFLET, "Mostly not.", "@home").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:78:13: error[LP101]: a text cannot start with @ unless it is in quotes
                           78 |     answer: @home
                              |             ^
                          help: put the whole text in double quotes""");
    }

    @Test
    void aListOnTheLineOfItsKeyIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title: - Muscle twitches")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:8: error[LP101]: a list cannot start on the line of its key
                            1 | title: - Muscle twitches
                              |        ^
                          help: put the hyphen on the next line, below the key and with two more spaces; if it is text, put the whole text in double quotes""");
    }

    @Test
    void anUnclosedBracketIsReportedWhereItOpens() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "[a muscle gets weak]", "[a muscle gets weak")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:21:14: error[LP101]: the bracket that opens here is not closed
                           21 |       signs: [a muscle gets weak
                              |              ^
                          help: if it is a list, write each item on a line of its own with a hyphen and a space before it, and no brackets; if it is one text, put the whole of it in double quotes""");
    }

    /** The lines of the good leaflet, what stands in their place, and where which message and remedy are wanted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "________- you cannot stand;________- ? you cannot stand;LP106;put the whole text in double quotes, since it begins with a question mark",
                "title: Muscle twitches;__title: Muscle twitches;LP101;delete the spaces at its start",
                "title: Muscle twitches;title = Muscle twitches;LP101;if \"title\" is a key, write \"title: \"",
                "overview:;...|overview:;LP101;delete the line, or put the dots in double quotes",
                "__what-it-is: Small jerks.;__what-it-is:|____- Small jerks.|____- They pass.;LP106;write \"what-it-is: BAR\" and leave the list",
                "__what-it-is: Small jerks.;__what-it-is: BAR|  Small jerks.;LP101;start each of its lines with two spaces more than the line with BAR",
            })
    void aSlipIsExplainedByWhatItIs(String good, String mistaken, String code, String remedy) {
        assertThat(slip(
                        good.replace('_', ' '),
                        mistaken.replace('_', ' ').replace('|', '\n').replace("BAR", "|")))
                .contains("error[" + code + "]", remedy.replace("BAR", "|"));
    }

    private String slip(String good, String mistaken) {
        return GoodSite.in(folder.resolve("slip"))
                .file("topics/muscle-cramps/en-GB.yaml", SLIP.replace(good + "\n", mistaken + "\n"))
                .report();
    }

    @Test
    void aFileWithoutKeysIsNoYaml() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/en-GB.yaml", "# Cramps\n\n- legs\n\nThey hurt.\n")
                        .report())
                .containsOnlyOnce("muscle-cramps/en-GB.yaml:")
                .contains("error[LP106]: the file should hold keys and values, but this is text without keys");
    }

    @Test
    void anItemWithoutASpaceIsReportedOnce() {
        assertThat(slip("        - you cannot stand", "        -action: you cannot stand"))
                .containsOnlyOnce("muscle-cramps/en-GB.yaml:8:");
    }

    private static final String SLIP = """
            title: Muscle twitches
            summary: Jerks.
            seek-help:
              emergency:
                - action: "Call {{emergency.number}} if:"
                  signs:
                    - you faint
                    - you cannot stand
            overview:
              what-it-is: Small jerks.
            """;

    @Test
    void aLineThatIsNoKeyIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "medical-name: Fas", "and more\nmedical-name: Fas")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:2:1: error[LP101]: this line is neither a key nor part of the text above
                            2 | and more
                              | ^^^^^^^^
                          help: if "and" is a key, write "and: " and then the value; if the line is text, start it with more spaces than the key above""");
    }

    @Test
    void textRightAfterAVerticalBarIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "text: |\n", "text: |Nerves\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:61:12: error[LP101]: text stands right after | or >
                           61 |     text: |Nerves
                              |            ^
                          help: start the text on the next line, with two more spaces""");
    }

    @Test
    void aDuplicateKeyNamesTheFirst() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "main-message:", "title: Again\nmain-message:")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:9:1: error[LP102]: the key "title" stands twice
                            9 | title: Again
                              | ^^^^^
                          help: it stands first on line 1; if both say the same, delete one; if not, make one of both, and lose no sign, dose or warning""");
    }

    @Test
    void aGraveAccentIsToBeDeletedSinceNoTextHasOne() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "answer: Mostly not.", "answer: `Mostly` not.")
                        .report())
                .endsWith("a text cannot start with ` unless it is in quotes\n   78 |     answer: `Mostly` not.\n"
                        + "      |             ^\n  help: delete each of these marks");
    }

    @Test
    void anAnchorAndItsAliasAreReported() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "owner: Lead nurse", "owner: &lead Lead nurse")
                        .with(FACTS, "audience: adults", "audience: *lead")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:5:8: error[LP103]: a text cannot start with & unless it is in quotes: without them it is an anchor, which is not allowed
                            5 | owner: &lead Lead nurse
                              |        ^^^^^
                          help: put the whole text in double quotes
                        topics/muscle-twitches/topic.yaml:6:11: error[LP103]: a text cannot start with * unless it is in quotes: without them it is an alias, which is not allowed
                            6 | audience: *lead
                              |           ^^^^^
                          help: put the whole text in double quotes""");
    }

    @Test
    void aMergeKeyIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "questions:", "<<: {a: b}\nquestions:")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:75:1: error[LP103]: the merge key "<<" is not allowed
                           75 | <<: {a: b}
                              | ^^
                          help: write the keys out""");
    }

    @Test
    void aTagIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "code: LP-001", "code: !!str LP-001")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:1:7: error[LP103]: a text cannot start with ! unless it is in quotes: without them it is a tag, which is not allowed
                            1 | code: !!str LP-001
                              |       ^^^^^
                          help: put the whole text in double quotes""");
    }

    @Test
    void aTagThatItsValueDoesNotFitIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "code: LP-001", "code: !!int _")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:1:7: error[LP103]: a text cannot start with ! unless it is in quotes: without them it is a tag, which is not allowed
                            1 | code: !!int _
                              |       ^^^^^
                          help: put the whole text in double quotes""");
    }

    @Test
    void anAliasAsAKeyIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/topic.yaml", "code: LP-002\n*status : draft\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/topic.yaml:2:1: error[LP103]: a text cannot start with * unless it is in quotes: without them it is an alias, which is not allowed
                            2 | *status : draft
                              | ^^^^^^^
                          help: put the whole text in double quotes""");
    }

    @Test
    void aListAsAKeyIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/topic.yaml", "code: LP-002\n[status, owner]: draft\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/topic.yaml:2:1: error[LP106]: a key must be a word, but this is a list
                            2 | [status, owner]: draft
                              | ^^^^^^^^^^^^^^^
                          help: write the key as a word, followed by a colon and a space""");
    }

    @Test
    void anEscapeOfNoCharacterIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/topic.yaml", "code: \"\\UFFFFFFFF\"\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/topic.yaml: error[LP101]: the YAML cannot be understood
                          help: compare it with a file that works""");
    }

    @Test
    void tooDeepNestingIsReported() {
        assertThat(GoodSite.in(folder)
                        .limits(new Limits(1 << 18, 6, 500, 100, 1_000))
                        .with(FACTS, "related:\n  - muscle-cramps", "related: [[[[[[[muscle-cramps]]]]]]]")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:27:15: error[LP104]: the nesting is deeper than 6 levels
                           27 | related: [[[[[[[muscle-cramps]]]]]]]
                              |               ^
                          help: no key of a leaflet lies so deep; check the brackets and the spaces at the start of the lines""");
    }

    @Test
    void tooManyItemsAreReported() {
        assertThat(GoodSite.in(folder)
                        .limits(new Limits(1 << 18, 32, 18, 100, 1_000))
                        .with(
                                FACTS,
                                "[eyelid, calf]",
                                "[calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf]")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:7:122: error[LP111]: there are more than 18 items
                            7 | ...f, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf, calf]
                              |                                                                                                             ^^^^
                          help: a reader cannot use so many; check that the file is the right one, or split the topic""");
    }

    @Test
    void controlCharactersAreReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "Mostly not.", "Most\u0007ly\u202e not.")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:78:17: error[LP113]: the invisible control character U+0007 stands here
                           78 |     answer: Most·ly· not.
                              |                 ^
                          help: nobody sees it: delete the whole word at which it stands, and the space beside it, and type them again
                        topics/muscle-twitches/en-GB.yaml:78:20: error[LP113]: the invisible control character U+202E stands here
                           78 |     answer: Most·ly· not.
                              |                    ^
                          help: nobody sees it: delete the whole word at which it stands, and the space beside it, and type them again""");
    }

    @Test
    void anEscapedControlCharacterIsReportedAtTheEscape() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "\"Rest helps", "\"Rest\\u0007 helps")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:12:10: error[LP113]: the invisible control character U+0007 stands here
                           12 |   - "Rest\\u0007 helps: so does less coffee."
                              |          ^
                          help: delete the escape""");
    }

    @Test
    void aSecondDocumentIsReported() {
        assertThat(GoodSite.in(folder).with(FACTS, "sources:", "---\nsources:").report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:22:1: error[LP101]: a second document starts here
                           22 | sources:
                              | ^^^^^^^^
                          help: delete the line "---" above it, or move what follows to a file of its own""");
    }

    @Test
    void aListInsteadOfKeysIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/topic.yaml", "- code: LP-002\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/topic.yaml:1:1: error[LP106]: the file should hold keys and values, but this is a list
                            1 | - code: LP-002
                              | ^^^^^^^^^^^^^^
                          help: start with a key, a colon and a space, such as "title: Muscle twitches\"""");
    }

    @Test
    void aLoneTextInsteadOfKeysIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/topic.yaml", "code:LP-002\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/topic.yaml:1:1: error[LP106]: the file should hold keys and values, but this is text
                            1 | code:LP-002
                              | ^^^^^^^^^^^
                          help: put a space after the colon""");
    }

    @Test
    void anEmptyFileIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/topic.yaml", "# later\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/topic.yaml: error[LP110]: the file is empty
                          help: write the keys, or delete the file""");
    }

    @Test
    void aTextThatStartsWithAPlaceholderIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "Mostly not.", "{{contact.phone}} not.")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:78:13: error[LP101]: a text cannot start with { unless it is in quotes
                           78 |     answer: {{contact.phone}} not.
                              |             ^
                          help: put the whole text in double quotes""");
    }

    @Test
    void placesAreRightAfterAByteOrderMarkAndCarriageReturns() {
        assertThat(GoodSite.in(folder)
                        .file(
                                "topics/muscle-cramps/topic.yaml",
                                "\uFEFFcode: LP-002\r\nstatus: draft\r\nversion: \"1\"\rowner: Lead nurse\r\naudience: \uD83D\uDE00 everybody\r\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/topic.yaml:5:11: error[LP108]: "😀 everybody" is not a value of "audience"
                            5 | audience: 😀 everybody
                              |           ^^^^^^^^^^^^
                          help: known are everyone, adults, young-people, children, parents, carers""");
    }
}
