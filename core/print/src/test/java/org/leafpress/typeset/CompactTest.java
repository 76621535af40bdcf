package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.pdf.PdfUa;

/** What takes less room and loses nothing. */
class CompactTest {
    private static final double NEAR = 0.1;

    private static List<PrintedWord> words(String content) {
        return PrintedWord.of(Samples.print(Samples.document(content)));
    }

    private static PrintedWord word(List<PrintedWord> words, String text) {
        return words.stream()
                .filter(word -> word.text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void paragraphsGoOnInTheLineOfTheirTermAndWhatElseIsSaidFollowsBelow() {
        Printed printed = Samples.print(Samples.document("<dl terms='run-in'>"
                + "<dt>Alpha</dt><dd><p>beta</p><p>gamma</p><ul><li>delta</li></ul><p>epsilon</p></dd>"
                + "<dt>Zeta</dt><dd>eta</dd></dl>"));
        List<PrintedWord> words = PrintedWord.of(printed);
        assertThat(word(words, "beta").baseline())
                .isEqualTo(word(words, "Alpha").baseline())
                .isEqualTo(word(words, "gamma").baseline())
                .isLessThan(word(words, "delta").baseline());
        assertThat(word(words, "epsilon").baseline())
                .isBetween(
                        word(words, "delta").baseline() + NEAR,
                        word(words, "Zeta").baseline() - NEAR);
        assertThat(StructureText.of(printed).replaceAll("\\s+", " "))
                .containsSubsequence("Alpha", "beta", "gamma", "delta", "epsilon", "Zeta", "eta");
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
    }

    @Test
    void howeverCloseBlocksAreAParagraphIsSeenToBegin() {
        TypeScale close = new TypeScale(12, 14, 11, 26, 15, 12, 10, 1.2, 0.1);
        PrintSettings usual = Samples.a4();
        PrintSettings settings = new PrintSettings(
                usual.paper(), usual.folding(), usual.margins(), close, usual.palette(), false, false);
        String content = "<p>Alpha</p><p>Beta</p><ul><li>Gamma</li></ul><p>Delta</p>";
        List<PrintedWord> words = PrintedWord.of(Samples.print(settings, Samples.document(content)));
        assertThat(word(words, "Beta").baseline() - word(words, "Alpha").baseline())
                .isEqualTo(
                        word(words, "Delta").baseline() - word(words, "Gamma").baseline(), within(NEAR))
                .isGreaterThanOrEqualTo((1.2 + 0.4) * 12 - NEAR);
    }

    @Test
    void aNumberToCallIsLargerThanWhatStandsAroundIt() {
        List<PrintedWord> words = words("<p>01632</p><call>01632</call>");
        List<Double> widths =
                words.stream().map(word -> word.right() - word.left()).sorted().toList();
        assertThat(widths.get(1)).isGreaterThan(1.1 * widths.get(0));
    }

    @Test
    void whatIsSaidOfAPartOfATermGoesOnInItsLineToo() {
        Printed printed = Samples.print(Samples.document("<dl terms='run-in'><dt>Alpha:</dt><dd><p>beta.</p>"
                + "<dl terms='run-in'><dt>Gamma:</dt><dd>delta.</dd><dt>Zeta:</dt><dd>eta.</dd></dl></dd></dl>"));
        List<PrintedWord> words = PrintedWord.of(printed);
        assertThat(words.stream().map(PrintedWord::baseline))
                .containsOnly(word(words, "Alpha").baseline());
        assertThat(StructureText.of(printed).replaceAll("\\s+", " "))
                .containsSubsequence("Alpha:", "beta.", "Gamma:", "delta.", "Zeta:", "eta.");
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
    }

    @Test
    void whatComesAfterManyWordsHasAParagraphOfItsOwn() {
        List<PrintedWord> words = words("<dl terms='run-in'><dt>Alpha:</dt><dd><p>" + "beta ".repeat(50)
                + "</p><p>Gamma</p><p>delta</p></dd></dl>");
        assertThat(word(words, "Gamma").left()).isEqualTo(word(words, "Alpha:").left());
        assertThat(word(words, "delta").baseline())
                .isGreaterThan(word(words, "Gamma").baseline() + NEAR);
    }

    @Test
    void aColumnIsAsWideAsTermsThatRunOnNeed() {
        String cells = "<th><dl terms='run-in'><dt>Alpha:</dt><dd>" + "beta ".repeat(8) + "</dd></dl></th>";
        List<PrintedWord> words = words("<table><tbody><tr>" + cells + "<td>gamma</td></tr></tbody></table>");
        assertThat(words.stream().map(PrintedWord::baseline))
                .containsOnly(word(words, "Alpha").baseline());
    }

    @Test
    void termsStandApartUnlessToldOtherwise() {
        List<PrintedWord> words =
                words("<dl><dt>Alpha</dt><dd>beta</dd><dt>A longer term than that</dt><dd>gamma</dd></dl>");
        assertThat(word(words, "beta").left()).isEqualTo(word(words, "gamma").left());
    }

    @Test
    void whatIsForReferenceIsSmallerThanSmallPrintAndItsHeadingsAreListed() {
        String sentence = "many words of the same sentence ".repeat(2);
        double usual = width(words("<small>" + sentence + "</small>"));
        double reference = width(words("<reference><p>" + sentence + "</p></reference>"));
        assertThat(reference / usual).isBetween(0.88, 0.92);
        assertThat(words("<contents least='1'>Contents</contents><reference><h2>Sources</h2><p>x</p></reference>"))
                .filteredOn(word -> word.text().startsWith("Sources"))
                .hasSize(2);
    }

    private static double width(List<PrintedWord> line) {
        return line.get(line.size() - 1).right() - line.get(0).left();
    }

    @Test
    void columnsDoNotPartWhatStaysTogetherToBeEven() {
        List<PrintedWord> words =
                words("<columns count='2'><keep><p>Alpha</p><p>Beta</p><p>Gamma</p></keep></columns>");
        assertThat(word(words, "Alpha").left())
                .isEqualTo(word(words, "Beta").left())
                .isEqualTo(word(words, "Gamma").left());
    }

    /** A pixel is three quarters of a point. */
    @ParameterizedTest
    @CsvSource({
        "viewBox='0 0 40 40', '', 30",
        "viewBox='0 0 40 40' width='80' height='80', '', 60",
        "viewBox='0 0 40 40' width='80' height='80', pixels='20', 15",
        "viewBox='0 0 40 40', pixels='100', 75",
        "viewBox='0 0 4000 40', '', 0",
    })
    void aDrawingIsAsLargeAsItIsDrawnOrAsItsDocumentSays(String size, String pixels, double height) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' " + size + "><rect width='40' height='40'/></svg>";
        Printed printed = new Typesetter(
                        Samples.a4(), Samples.fonts(), name -> Optional.of(svg.getBytes(StandardCharsets.UTF_8)))
                .typeset(Samples.document(
                        "<p>Above</p><figure picture='a' alt='A square' " + pixels + "/><p>Below</p>"));
        List<PrintedWord> words = PrintedWord.of(printed);
        double between = word(words, "Below").baseline() - word(words, "Above").baseline();
        assertThat(between).isBetween(height + 20, height + 50);
    }

    @ParameterizedTest
    @CsvSource({"136, 5", "168, 6", "192, 7"})
    void closerBlocksSaveALastPageOfWhichAQuarterIsFilled(int paragraphs, int pages) {
        PrintDocument document = Samples.document("<p>A short paragraph.</p>".repeat(paragraphs));
        assertThat(Samples.print(document).fills()).hasSize(pages);
    }
}
