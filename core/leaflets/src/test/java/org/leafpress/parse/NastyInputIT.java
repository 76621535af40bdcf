package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.Code;

/** Files that are made, or broken, so as to exhaust a parser. */
class NastyInputIT {
    private static final int SIZE = 255 * 1024;
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
    void aLongTextIsRead() {
        GoodSite site = GoodSite.in(folder);
        for (String style : new String[] {"\"%s\"", "'%s'", "%s", ">\n  %s", "|\n  %s"}) {
            String words = "word ".repeat(40_000).strip();
            site.file(
                    FILE,
                    GoodSite.in(folder.resolve(Integer.toString(style.hashCode())))
                            .read(FILE)
                            .replace("A cramp is a muscle that stays tight.", style.formatted(words)));
            assertThat(assertTimeoutPreemptively(Duration.ofMinutes(2), site::report))
                    .isEmpty();
        }
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
        assertThat(onlyFault("topics/muscle-twitches/en-GB/why.md", "> ".repeat(100_000) + "x"))
                .isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void deepListsAreTooDeep() {
        assertThat(onlyFault("topics/muscle-twitches/en-GB/why.md", "- ".repeat(100_000) + "x"))
                .isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void deepEmphasisIsTooDeep() {
        assertThat(onlyFault("topics/muscle-twitches/en-GB/why.md", "*a **a ".repeat(15_000) + "b** b*".repeat(15_000)))
                .isEqualTo(Code.TOO_DEEP);
    }

    @Test
    void openBracketsAreRead() {
        prose(filled("["));
    }

    @Test
    void openLinksAreRead() {
        prose(filled("[a]("));
    }

    @Test
    void openImagesAreRead() {
        prose(filled("!["));
    }

    @Test
    void manyBackticksAreRead() {
        prose(IntStream.range(1, 700).mapToObj("`"::repeat).collect(Collectors.joining(" ")));
    }

    @Test
    void manyStarsAreRead() {
        prose(filled("*a_ "));
    }

    @Test
    void manyTableCellsAreRead() {
        prose(filled("|a") + "\n" + filled("|-"));
    }

    @Test
    void manyShortRowsOfAWideTableAreTooMany() {
        String text = "|a".repeat(30_000) + "\n" + "|-".repeat(30_000) + "\n" + "a\n".repeat(30_000);
        assertThat(onlyFault("topics/muscle-twitches/en-GB/why.md", text)).isEqualTo(Code.TOO_MANY_ITEMS);
    }

    @Test
    void manyOpenTagsAreRead() {
        prose(filled("<a "));
        prose(filled("<!-"));
    }

    @Test
    void manyReferencesAreRead() {
        prose(filled("[a]: b\n"));
    }

    @Test
    void manyEntitiesAreRead() {
        prose(filled("&amp;"));
        prose(filled("&"));
    }

    @Test
    void manyPlaceholdersAreRead() {
        prose(filled("{{"));
        prose(filled("{{a}}"));
    }
}
