package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.Code;

/** Files that are made, or broken, so as to exhaust a parser. */
class NastyInputIT {
    private static final int SIZE = 255 * 1024;

    /** As long as a text may be. */
    private static final int TEXT = 49_000;

    private static final String FILE = "topics/muscle-cramps/en-GB.yaml";

    @TempDir
    Path folder;

    private Code onlyFault(String file, String text) {
        GoodSite site = GoodSite.in(folder).file(file, text);
        return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            var diagnostics = site.diagnostics();
            assertThat(diagnostics).as(site.report()).isNotEmpty();
            return diagnostics.get(0).code();
        });
    }

    private static String filled(String piece) {
        return piece.repeat(SIZE / piece.length());
    }

    @Test
    void manySquareBracketsAreTooDeep() {
        assertThat(onlyFault(FILE, filled("["))).isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void manyBracesAreTooDeep() {
        assertThat(onlyFault(FILE, filled("{"))).isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void manyHyphensAreTooDeep() {
        assertThat(onlyFault(FILE, filled("- "))).isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void manyQuestionMarksAreTooDeep() {
        assertThat(onlyFault(FILE, filled("? "))).isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void manyColonsAreASyntaxFault() {
        GoodSite site = GoodSite.in(folder).file(FILE, filled("a: "));
        assertThat(assertTimeoutPreemptively(Duration.ofMinutes(2), site::diagnostics))
                .anyMatch(found -> found.code() == Code.YAML_SYNTAX);
    }

    @Test
    void deepIndentationIsTooDeep() {
        String text = IntStream.range(0, 600)
                .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                .collect(Collectors.joining());
        assertThat(onlyFault(FILE, text)).isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void aBillionLaughsAreAliases() {
        String text = "a: &a [x, x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i == 1 ? "" : i - 1) + ", *a"
                                + (i == 1 ? "" : i - 1) + "]\n")
                        .collect(Collectors.joining());
        assertThat(onlyFault(FILE, text)).isIn(Code.ALIAS, Code.UNKNOWN_KEY, Code.MISSING_KEY);
    }

    @Test
    void manyKeysAreTooMany() {
        String text = IntStream.range(0, 30_000).mapToObj(i -> "k" + i + ":\n").collect(Collectors.joining());
        assertThat(onlyFault(FILE, text)).isEqualTo(Code.TOO_MANY_ITEMS);
    }

    @Test
    void aLongTextIsReadAndALongerOneIsNot() {
        assertThat(longText(49_000)).isEmpty();
        assertThat(longText(51_000)).hasSize(5).allMatch(report -> report.contains("error[LP116]: this text has 5"));
    }

    /** The last text has a fault, which is told only where it is read. */
    @Test
    void aLeafletOfManyLongTextsIsReadAndALongerOneIsNot() {
        assertThat(longTexts(4))
                .startsWith("topics/muscle-twitches/en-GB/text-4.md:3201:1: error[LP")
                .doesNotContain("LP116");
        assertThat(longTexts(400)).isEqualTo("""
                topics/muscle-twitches/en-GB/text-6.md:1:1: error[LP116]: the texts up to here have 279385 characters, and \
                those of a leaflet together at most 250000
                    1 | Drink when you are thirsty.
                      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: make several topics of it; nobody reads so much on a sheet""");
    }

    private String longTexts(int count) {
        GoodSite site = GoodSite.in(folder.resolve(count + "-texts"));
        String leaflet = "topics/muscle-twitches/en-GB.yaml";
        StringBuilder all = new StringBuilder(site.read(leaflet));
        for (int i = 1; i <= count; i++) {
            all.append("  - id: text-" + i + "\n    title: Text " + i + "\n    file: en-GB/text-" + i + ".md\n");
            site.file(
                    "topics/muscle-twitches/en-GB/text-" + i + ".md",
                    "Drink when you are thirsty.\n\n".repeat(1_600) + (i == count ? "<b>Now</b>\n" : ""));
        }
        site.file(leaflet, all.toString());
        return assertTimeoutPreemptively(Duration.ofMinutes(2), site::report);
    }

    /** What is said of a text of words, in each way to write it; without what is said of nothing. */
    private List<String> longText(int length) {
        List<String> reports = new ArrayList<>();
        for (String style : new String[] {"\"%s\"", "'%s'", "%s", ">\n  %s", "|\n  %s"}) {
            String words = "word ".repeat(length / 5).strip();
            GoodSite site = GoodSite.in(folder.resolve(length + "-" + style.hashCode()));
            site.file(FILE, site.read(FILE).replace("A cramp is a muscle that stays tight.", style.formatted(words)));
            reports.add(assertTimeoutPreemptively(Duration.ofMinutes(2), site::report));
        }
        reports.removeIf(String::isEmpty);
        return reports;
    }

    @Test
    void aWordThatIsNoneIsReported() {
        assertThat(longWord("a".repeat(200))).isEmpty();
        assertThat(longWord("a".repeat(201)))
                .contains("error[LP117]: this word has 201 letters, and a word at most 200");
        assertThat(longWord("a" + "\u0301".repeat(20_000))).contains("error[LP117]");
        assertThat(longWord("\u0E01".repeat(1_000))).isEmpty();
    }

    private String longWord(String word) {
        GoodSite site = GoodSite.in(folder.resolve("word-" + word.hashCode()));
        site.file(FILE, site.read(FILE).replace("A cramp is a muscle that stays tight.", word));
        return site.report();
    }

    private static String text(String piece) {
        return piece.repeat(TEXT / piece.length());
    }

    private void prose(String text) {
        onlyFaultOrNone("topics/muscle-twitches/en-GB/why.md", text);
    }

    private void onlyFaultOrNone(String file, String text) {
        GoodSite site =
                GoodSite.in(folder.resolve(Integer.toString(text.hashCode()))).file(file, text);
        assertTimeoutPreemptively(Duration.ofMinutes(2), site::diagnostics);
    }

    @Test
    void deepQuotationsAreTooDeep() {
        assertThat(onlyFault("topics/muscle-twitches/en-GB/why.md", "> ".repeat(24_000) + "x"))
                .isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void deepListsAreTooDeep() {
        assertThat(onlyFault("topics/muscle-twitches/en-GB/why.md", "- ".repeat(24_000) + "x"))
                .isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void deepEmphasisIsTooDeep() {
        assertThat(onlyFault("topics/muscle-twitches/en-GB/why.md", "*a **a ".repeat(3_500) + "b** b*".repeat(3_500)))
                .isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void openBracketsAreRead() {
        prose(text("["));
    }

    @Test
    void openLinksAreRead() {
        prose(text("[a]("));
    }

    @Test
    void openImagesAreRead() {
        prose(text("!["));
    }

    @Test
    void manyBackticksAreRead() {
        prose(IntStream.range(1, 300).mapToObj("`"::repeat).collect(Collectors.joining(" ")));
    }

    @Test
    void manyStarsAreRead() {
        prose(text("*a_ "));
    }

    @Test
    void manyTableCellsAreRead() {
        prose("|a".repeat(TEXT / 4) + "\n" + "|-".repeat(TEXT / 4));
    }

    @Test
    void manyShortRowsOfAWideTableAreTooMany() {
        String text = "|a".repeat(6_000) + "\n" + "|-".repeat(6_000) + "\n" + "a\n".repeat(6_000);
        assertThat(onlyFault("topics/muscle-twitches/en-GB/why.md", text)).isEqualTo(Code.TOO_MANY_ITEMS);
    }

    @Test
    void manyOpenTagsAreRead() {
        prose(text("<a "));
        prose(text("<!-"));
    }

    @Test
    void manyReferencesAreRead() {
        prose(text("[a]: b\n"));
    }

    @Test
    void manyEntitiesAreRead() {
        prose(text("&amp;"));
        prose(text("&"));
    }

    @Test
    void manyPlaceholdersAreRead() {
        prose(text("{{"));
        prose(text("{{a}}"));
    }
}
