package org.leafpress.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.parse.GoodSite;
import org.leafpress.parse.text.MappedText;
import org.leafpress.source.SourceFile;

/** Faults of Markdown, in files and in YAML. Each test breaks one thing of a good site. */
class MarkdownFaultsTest {
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";

    @TempDir
    Path folder;

    @Test
    void inlineHtmlIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "Press <b>hard</b>.\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:7: error[LP201]: HTML is not supported and is shown as text
                            1 | Press <b>hard</b>.
                              |       ^^^
                          help: for bold words write **words**; if readers are to see <, write \\<
                        topics/muscle-twitches/en-GB/why.md:1:14: error[LP201]: HTML is not supported and is shown as text
                            1 | Press <b>hard</b>.
                              |              ^^^^
                          help: for bold words write **words**; if readers are to see <, write \\<""");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.n\u04bbs.uk/conditions, www.nhs.uk",
        "https://\u0430\u0440\u0440\u04cf\u0435.com/, apple.corn",
        "https://www.xn--ns-4wc.uk/, www.nhs.uk",
        "mailto:help@n\u04bbs.uk, nhs.uk",
        "https://www.g\u03bfv.uk/, www.gov.uk",
    })
    void lettersThatLookLikeOthersAreReportedInLinks(String address, String looksLike) {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "Read [more](" + address + ").\n")
                        .report())
                .contains("en-GB/why.md:1:13: error[LP118]: the address looks like")
                .contains("looks like \"" + looksLike + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nhs.uk/",
                "https://www.m\u00fcnchen.de/",
                "https://\u043f\u0440\u0435\u0437\u0438\u0434\u0435\u043d\u0442.\u0440\u0444/",
                "https://\u533b\u751f.example/"
            })
    void addressesInOneAlphabetAreRight(String address) {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "Read [more](" + address + ").\n")
                        .report())
                .isEmpty();
    }

    @Test
    void whatTurnsTheDirectionIsTurnedBack() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "Call \u2067now\u2069 and\n\nwait \u2066here.\n\nGo on\u2069.\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:3:6: error[LP119]: the invisible character U+2066 turns the direction of writing, and nothing turns it back
                            3 | wait \u00b7here.
                              |      ^
                          help: delete the words on both sides of it, with what is between, and type them again
                        topics/muscle-twitches/en-GB/why.md:5:6: error[LP119]: the invisible character U+2069 turns the direction of writing back, and nothing has turned it
                            5 | Go on\u00b7.
                              |      ^
                          help: delete the words on both sides of it, with what is between, and type them again""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<strong>;for bold words write **words**",
                "<a href=\"x\">;for a link write [words](address)",
                "<li>;delete it, and start each item on a line of its own with \"- \"",
                "</H2>;delete it, and start the heading on a line of its own with \"# \" or \"## \"",
                "<td>;delete it, and write | between the cells and |---|---| below the first row",
                "<sup>;delete it, and write the small character itself, such as \u00b2 or \u2082",
                "<span>;delete it",
                "<!-- x -->;delete it",
                "<the ward>;'if it is a note to yourself, delete it; if something is missing, look it up and write it, and do not guess'",
            })
    void theRemedyForHtmlIsTheMarkdownThatDoesTheSame(String tag, String remedy) {
        assertThat(GoodSite.in(folder).file(WHY, "Press " + tag + " hard.\n").report())
                .endsWith("\n  help: " + remedy + "; if readers are to see <, write \\<");
    }

    @Test
    void anHtmlBlockIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "Text.\n\n<div class=\"x\">\nmore\n</div>\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:3:1: error[LP201]: HTML is not supported and is shown as text
                            3 | <div class="x">
                              | ^^^^^^^^^^^^^^^
                          help: write a space in its place; if it parts two signs, steps or doses, give each an item of its own; otherwise an empty line starts a new paragraph, where a text may have several; if readers are to see <, write \\<""");
    }

    @Test
    void aSkippedHeadingLevelIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "# One\n\n### Three\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:3:1: error[LP202]: a heading of level 3 follows one of level 1
                            3 | ### Three
                              | ^^^^^^^^^
                          help: write "##": levels count from # within each text, and a reader who hears the page needs each""");
    }

    @Test
    void aFirstHeadingThatIsNotTheFirstLevelIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "## Two\n").report()).isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:1: error[LP202]: the first heading is of level 2
                            1 | ## Two
                              | ^^^^^^
                          help: write "#": levels count from # within each text, and a reader who hears the page needs each""");
    }

    @Test
    void aTooDeepHeadingIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "# One\n\n## Two\n\n### Three\n\n#### Four\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:7:1: error[LP202]: a heading of level 4, but there are only 3
                            7 | #### Four
                              | ^^^^^^^^^
                          help: write "###": levels count from # within each text, and a reader who hears the page needs each""");
    }

    @Test
    void anEmptyHeadingIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "#\n\nText.\n").report()).isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:1: error[LP110]: the heading is empty
                            1 | #
                              | ^
                          help: write its words, or delete the #""");
    }

    @Test
    void aHeadingInAListIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "- # One\n").report()).isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:3: error[LP208]: a heading cannot stand in a list or a quotation
                            1 | - # One
                              |   ^^^^^
                          help: end the list with a blank line and start the heading at the start of the line""");
    }

    @Test
    void aTableWithoutAnyHeaderIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "|   |   |\n|---|---|\n| a | b |\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:1: error[LP203]: the table has no header
                            1 | |   |   |
                              | ^^^^^^^^^
                          help: say in the first row what is in each column: a reader who hears the table needs it""");
    }

    @Test
    void aColumnWithoutAHeaderIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "| Nerve |   |\n|-------|---|\n| a     | b |\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:1: error[LP203]: a column of the table has no header
                            1 | | Nerve |   |
                              | ^^^^^^^^^^^^^
                          help: say in the first row what is in each column: a reader who hears the table needs it""");
    }

    @Test
    void aTableWithoutItsSecondLineIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "| Nerve | Muscle |\n| a     | b |\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:1: error[LP203]: this looks like a table, but has no header
                            1 | | Nerve | Muscle |
                              | ^^^^^^^^^^^^^^^^^^
                          help: the first row names the columns, and the second is a line such as |---|---|""");
    }

    @Test
    void aRowWithTooManyCellsIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "| Nerve | Muscle |\n|---|---|\n| a | b | c |\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:3:1: error[LP208]: this row has more cells than the table has columns
                            3 | | a | b | c |
                              | ^^^^^^^^^^^^^
                          help: add columns to the first two rows; for a | sign that is meant, write \\|""");
    }

    @Test
    void aRelativeLinkIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "See [this](../muscle-cramps.html).\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:12: error[LP204]: "../muscle-cramps.html" is neither a topic nor a web address
                            1 | See [this](../muscle-cramps.html).
                              |            ^^^^^^^^^^^^^^^^^^^^^
                          help: to another leaflet write topic: and its id, such as topic:muscle-cramps""");
    }

    @Test
    void aLinkWithoutItsSchemeIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "See [this](www.nhs.uk).\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:12: error[LP204]: "www.nhs.uk" is neither a topic nor a web address
                            1 | See [this](www.nhs.uk).
                              |            ^^^^^^^^^^
                          help: write https:// before it""");
    }

    @Test
    void aLinkWithAScriptIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "See [this](javascript:alert).\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:12: error[LP204]: a link cannot start with "javascript:"
                            1 | See [this](javascript:alert).
                              |            ^^^^^^^^^^^^^^^^
                          help: a link can start with topic:, term:, source:, https://, http://, mailto: or tel:""");
    }

    @Test
    void aMistypedSchemeIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "See [this](topics:muscle-cramps).\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:12: error[LP204]: a link cannot start with "topics:"
                            1 | See [this](topics:muscle-cramps).
                              |            ^^^^^^^^^^^^^^^^^^^^
                          help: did you mean "topic:"?""");
    }

    @Test
    void aLinkToABadTopicIdIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "See [this](topic:Muscle).\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:12: error[LP204]: "Muscle" is not an id
                            1 | See [this](topic:Muscle).
                              |            ^^^^^^^^^^^^
                          help: an id has small letters a to z, digits and single hyphens, and starts with a letter, such as "muscle\"""");
    }

    @Test
    void aBrokenWebAddressIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "See [this](https://).\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:12: error[LP204]: the address "https://" is not whole
                            1 | See [this](https://).
                              |            ^^^^^^^^
                          help: a web address looks like https://www.example.org/page""");
    }

    /** A browser takes it for a full stop, and the host is another one. */
    @Test
    void aHostWithACodedSignIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "See [this](https://www.example.org%2eexample.com/).\n")
                        .report())
                .contains(":1:12: error[LP204]: the address \"https://www.example.org%2eexample.com/\" is not whole\n");
    }

    @Test
    void aBrokenEmailLinkIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "See [this](mailto:me).\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:12: error[LP204]: the address "mailto:me" is not whole
                            1 | See [this](mailto:me).
                              |            ^^^^^^^^^
                          help: an email link looks like mailto:name@example.org""");
    }

    @Test
    void aBrokenPhoneLinkIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "See [this](tel:nine).\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:12: error[LP204]: the address "tel:nine" is not whole
                            1 | See [this](tel:nine).
                              |            ^^^^^^^^
                          help: a phone link looks like tel:+441632960000""");
    }

    @Test
    void anEmptyLinkIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "See [this]().\n").report()).isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:5: error[LP204]: the link leads nowhere
                            1 | See [this]().
                              |     ^^^^^^^^
                          help: a link can start with topic:, term:, source:, https://, http://, mailto: or tel:""");
    }

    @Test
    void aLinkWithoutTextIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "See [](https://www.nhs.uk/).\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:5: error[LP209]: the link has no text
                            1 | See [](https://www.nhs.uk/).
                              |     ^^^^^^^^^^^^^^^^^^^^^^^
                          help: say between the square brackets where the link leads""");
    }

    @Test
    void aLinkTitleIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "See [this](https://www.nhs.uk/ \"NHS\").\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:5: error[LP208]: a link's title is not supported, since few readers ever see it
                            1 | See [this](https://www.nhs.uk/ "NHS").
                              |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: delete "NHS" or say it in the text""");
    }

    @Test
    void anUnknownPlaceholderIsReportedWithTheNearest() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "Call\n{{contact.fone}} now.\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:2:1: error[LP205]: unknown placeholder "{{contact.fone}}"
                            2 | {{contact.fone}} now.
                              | ^^^^^^^^^^^^^^^^
                          help: did you mean "{{contact.phone}}"?""");
    }

    @Test
    void aStrangePlaceholderListsTheKnownOnes() {
        assertThat(GoodSite.in(folder).file(WHY, "Call {{me}} now.\n").report()).isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:6: error[LP205]: unknown placeholder "{{me}}"
                            1 | Call {{me}} now.
                              |      ^^^^^^
                          help: known are {{contact.phone}}, {{contact.email}}, {{contact.hours}}, {{emergency.number}}, {{urgent.number}}, {{organisation.name}}""");
    }

    @Test
    void anUnclosedPlaceholderIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "Call {{contact.phone now.\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:6: error[LP205]: the braces that open here are not closed
                            1 | Call {{contact.phone now.
                              |      ^^^^^^^^^^^^^^^^^^^^
                          help: put }} behind its name, as in {{contact.phone}}""");
    }

    @Test
    void aPlaceholderInALinkIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "[Call](tel:{{contact.phone}}) now.\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:8: error[LP205]: a placeholder cannot stand in a link's address
                            1 | [Call](tel:{{contact.phone}}) now.
                              |        ^^^^^^^^^^^^^^^^^^^^^
                          help: use it without a link: the site makes phone numbers and email addresses into links by itself""");
    }

    @Test
    void anImageThatIsNotAFigureIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "![A nerve](nerve.png)\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:1: error[LP206]: this image is not one of the topic's figures
                            1 | ![A nerve](nerve.png)
                              | ^^^^^^^^^^^^^^^^^^^^^
                          help: list the picture under "figures" in topic.yaml and write ![](figure:its-id)""");
    }

    @Test
    void aFigureWithinTextIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "See ![](figure:nerve-signal) here.\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:5: error[LP206]: a figure cannot stand within other text
                            1 | See ![](figure:nerve-signal) here.
                              |     ^^^^^^^^^^^^^^^^^^^^^^^^
                          help: put it in a paragraph of its own, in a text that may have several""");
    }

    @Test
    void aCodeSpanIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "Press `Enter` now.\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:7: error[LP208]: text between ` marks is not supported
                            1 | Press `Enter` now.
                              |       ^^^^^^^
                          help: delete the marks; for stress, put *one asterisk* on each side""");
    }

    @Test
    void anIndentedLineIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "Text:\n\n    Press Enter.\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:3:1: error[LP208]: four or more spaces at the start of a line make a code block, which is not supported
                            3 |     Press Enter.
                              | ^^^^^^^^^^^^^^^^
                          help: delete the spaces at the start of the line""");
    }

    @Test
    void aFencedCodeBlockIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "```\nPress Enter.\n```\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:1: error[LP208]: a code block is not supported
                            1 | ```
                              | ^^^
                          help: delete the lines with the ` or ~ marks""");
    }

    @Test
    void aDividingLineIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "One.\n\n---\n\nTwo.\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:3:1: error[LP208]: a dividing line is not supported
                            3 | ---
                              | ^^^
                          help: delete it; headings divide a text""");
    }

    @Test
    void linesToWriteOnAreText() {
        String form = "Name (____) and date (_____)\n\n________\n\nDoctor ............\n";
        assertThat(GoodSite.in(folder).file(WHY, form).report()).isEmpty();
    }

    @Test
    void anEmptyListItemIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "- One\n-\n- Three\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:2:1: error[LP110]: the list item is empty
                            2 | -
                              | ^
                          help: write it, or delete the line""");
    }

    @Test
    void tooDeepQuotationsAreReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > x\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:65: error[LP104]: the nesting is deeper than 32 levels
                            1 | > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > x
                              |                                                                 ^^^^^
                          help: no text needs that; check the marks at the start of the lines""");
    }

    @Test
    void tooManyMarksAreReported() {
        assertThat(GoodSite.in(folder)
                        .file(
                                WHY,
                                "*a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a*\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:1501: error[LP104]: there are more than 1000 marks in one paragraph
                            1 | ...a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a**a*
                              |                                                                                                               ^
                          help: no paragraph needs so many of * _ [ < and `; put a blank line between paragraphs""");
    }

    @Test
    void anEntityForAControlCharacterIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "Press &#7; now.\n").report()).isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:7: error[LP113]: the invisible control character U+0007 stands here
                            1 | Press &#7; now.
                              |       ^
                          help: delete it""");
    }

    @Test
    void anEntityForHalfACharacterIsReported() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "Press &#xD83D; or &#x1F600; now.\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:7: error[LP113]: the invisible control character U+D83D stands here
                            1 | Press &#xD83D; or &#x1F600; now.
                              |       ^
                          help: delete it""");
    }

    @Test
    void anEmptyProseFileIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "\n").report()).isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:1:1: error[LP110]: the text is empty
                            1 |\s
                              | ^
                          help: write at least a sentence""");
    }

    @Test
    void twoParagraphsInAPhraseAreReported() {
        assertThat(GoodSite.in(folder)
                        .with(
                                LEAFLET,
                                "      action: Drink less coffee",
                                "      action: |\n        One cup less.\n\n        Each day.")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:72:9: error[LP207]: only one paragraph is possible here, but this is a second one
                           72 |         Each day.
                              |         ^^^^^^^^^
                          help: in a list or a care card give each an item of its own; otherwise make one paragraph of both, or move the second to a text that may have several, such as a section""");
    }

    @Test
    void aListInAPhraseIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "      action: Drink less coffee", "      action: 1. May")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:69:15: error[LP207]: only one paragraph is possible here, but this is a list
                           69 |       action: 1. May
                              |               ^^^^^^
                          help: write it as one sentence, with commas between; or, if this stands in a list already, make each an item of that list; a text that only starts like a list needs a \\, as in "1\\. May\"""");
    }

    @Test
    void aHeadingInAPhraseIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "      action: Drink less coffee", "      action: \"# One cup less each day.\"")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:69:16: error[LP207]: only one paragraph is possible here, but this is a heading
                           69 |       action: "# One cup less each day."
                              |                ^^^^^^^^^^^^^^^^^^^^^^^^
                          help: delete the # at its start""");
    }

    @Test
    void aQuotationInAPhraseIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "      action: Drink less coffee", "      action: |\n        > One cup")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:70:9: error[LP207]: only one paragraph is possible here, but this is a quotation
                           70 |         > One cup
                              |         ^^^^^^^^^
                          help: delete the > at its start""");
    }

    @Test
    void aFigureInAPhraseIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "      action: Drink less coffee", "      action: \"![](figure:nerve-signal)\"")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:69:16: error[LP206]: a figure cannot stand within other text
                           69 |       action: "![](figure:nerve-signal)"
                              |                ^^^^^^^^^^^^^^^^^^^^^^^^
                          help: put it in a paragraph of its own, in a text that may have several""");
    }

    @Test
    void aBlankLineInAFoldedTextIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "    text: |\n      Nerves", "    text: >\n      Nerves")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:64:7: error[LP208]: readers do not see a line of its own here: the lines of this text are joined into one
                           64 |       - after sport
                              |       ^^^^^^^^^^^^^
                          help: put | alone after the key and start the text on the next line""");
    }

    @Test
    void aListInAFoldedTextIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(
                                LEAFLET,
                                "    text: Caffeine makes nerves send more signals.",
                                "    text: >\n      It:\n      - wakes\n      - shakes")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:57:7: error[LP208]: readers do not see a line of its own here: the lines of this text are joined into one
                           57 |       - wakes
                              |       ^^^^^^^
                          help: put | alone after the key and start the text on the next line""");
    }

    @Test
    void aDefinitionOfALinkIsReported() {
        assertThat(GoodSite.in(folder).file(WHY, "Text.\n\n[Emergency]: 999\n").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:3:1: error[LP208]: [words] with a colon at the start of a line define a link, which is not supported
                            3 | [Emergency]: 999
                              | ^^^^^^^^^^^^^^^^
                          help: write \\[ for a bracket that is meant, or put the address behind the link's words: [words](address)""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Emergency]: 999",
                "[Warning]: stop \"Do not stretch a torn muscle\"",
                "- [Emergency]: 999",
                "> [Emergency]: 999",
                "[Emergency]: 999\nText.",
                "[Emergency]: 999\nTitle\n===",
                "[Emergency]: 999\n| a | b |\n|---|---|\n| c | d |",
                "[Emergency]: 999\n- item",
                "[Emergency]:\n999",
                "[Emergency\nnow]: 999\n'do not\nstretch'",
                "[a]: b\n[Emergency]: 999",
                "[a]: b\n[a]: 999",
                "Call [now].\n\n[now]: tel:999",
                "[caf\u00e9 &amp;]: 999"
            })
    void theWordsOfADefinitionStay(String markdown) {
        Diagnostics diagnostics = new Diagnostics();
        String text = "Before.\n\n" + markdown + "\n";
        MarkdownReader reader = new MarkdownReader(32, diagnostics);
        StringBuilder prose = new StringBuilder();
        ModelWalk.each(
                reader.prose(MappedText.of(SourceFile.of("a.md", text))).orElseThrow(),
                Inline.Run.class,
                run -> prose.append(run.text()).append(' '));
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).contains(Code.UNSUPPORTED_MARKDOWN);
        StringBuilder phrase = new StringBuilder();
        ModelWalk.each(
                reader.phrase(MappedText.of(SourceFile.of("b.md", text))).orElseThrow(),
                Inline.Run.class,
                run -> phrase.append(run.text()).append(' '));
        assertThat(diagnostics.sorted())
                .filteredOn(found -> found.place().file().equals("b.md"))
                .extracting(Diagnostic::code)
                .contains(Code.UNSUPPORTED_MARKDOWN);
        assertThat(prose).contains(words(markdown));
        assertThat(phrase).contains(words(markdown));
    }

    private static List<String> words(String markdown) {
        return Pattern.compile("[a-zA-Z0-9]+")
                .matcher(markdown.replace("&amp;", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void aDefinitionAsTheSecondParagraphOfASentenceIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "answer: Mostly not.", "answer: |\n      Mostly not.\n\n      [Emergency]: 999")
                        .report())
                .contains("error[LP208]: [words] with a colon");
    }

    @Test
    void aTableOfTooManyColumnsIsReportedAtItsSecondLine() {
        String header = "| Nerve ".repeat(51) + "|\n";
        assertThat(GoodSite.in(folder)
                        .file(WHY, "> " + header + "> " + "|:-:".repeat(51) + "|\n")
                        .report())
                .startsWith(
                        "topics/muscle-twitches/en-GB/why.md:2:1: error[LP111]: the table has more than 50 columns\n")
                .endsWith("\n  help: no reader can follow it; shorten or split it");
    }

    @Test
    void tooManyRowsAreReportedAtTheFirstThatIsTooMany() {
        String head = "| Nerve | Muscle |\n|---|---|\n";
        String half = head + "a\n".repeat(50) + "\n";
        assertThat(GoodSite.in(folder)
                        .file(WHY, half + half + head + "| too | many |\n")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:109:1: error[LP111]: the tables of this text have more than 100 rows
                          109 | | too | many |
                              | ^^^^^^^^^^^^^^
                          help: no reader can follow it; shorten or split it""");
    }

    @Test
    void tablesUpToTheBoundsAreRead() {
        String row = "| a ".repeat(50) + "|\n";
        assertThat(GoodSite.in(folder)
                        .file(WHY, row + "|---".repeat(50) + "|\n" + row.repeat(100) + "\n" + "Text.\n".repeat(600))
                        .report())
                .isEmpty();
    }
}
