package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.PdfUa;

/** Blocks side by side, such as pictures with their captions. */
class RowsTest {
    private static final String THREE = "<rows across='2'><p>Alpha<br/>Second</p><p>Beta</p><p>Gamma</p></rows>";

    @Test
    void eachBlockHasACellAndWhatIsLeftOverHasTheSameWidth() {
        Map<String, PrintedWord> words = words(Samples.print(Samples.document(THREE)));
        assertThat(word(words, "Beta").baseline())
                .isEqualTo(word(words, "Alpha").baseline(), within(0.1));
        assertThat(word(words, "Beta").left())
                .isGreaterThan(word(words, "Alpha").left() + 200);
        assertThat(word(words, "Gamma").left()).isEqualTo(word(words, "Alpha").left(), within(0.1));
        assertThat(word(words, "Gamma").baseline())
                .isGreaterThan(word(words, "Second").baseline());
    }

    @Test
    void theFirstCellStandsWhereTheLanguageStarts() {
        Map<String, PrintedWord> words =
                words(Samples.print(Samples.read("<document title='T' lang='ar' dir='rtl'>" + THREE + "</document>")));
        assertThat(word(words, "Alpha").left())
                .isGreaterThan(word(words, "Beta").left() + 200);
        assertThat(word(words, "Gamma").right()).isEqualTo(word(words, "Alpha").right(), within(0.1));
    }

    @Test
    void aRowIsPartedOnlyWhereItIsHigherThanAPageAndNothingIsLost() {
        String start = "<p>Line</p>".repeat(40);
        String cell = "<keep>" + "<p>Cell</p>".repeat(10) + "</keep>";
        Map<String, PrintedWord> words =
                words(Samples.print(Samples.document(start + "<rows>" + cell + "<p>Beta</p></rows>")));
        assertThat(word(words, "Cell").side()).isEqualTo(word(words, "Beta").side());
        String high = IntStream.range(0, 90).mapToObj(i -> "<p>w" + i + "</p>").collect(Collectors.joining());
        Printed printed = Samples.print(Samples.document("<rows><keep>" + high + "</keep><p>Beta</p></rows>"));
        assertThat(PrintedWord.of(printed).stream().map(PrintedWord::text))
                .containsAll(IntStream.range(0, 90).mapToObj(i -> "w" + i).toList())
                .contains("Beta");
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
    }

    @Test
    void whatStandsInARowIsNotPartedWhateverHoleThatLeaves() {
        String high = "<rows><p>Alpha" + "<br/>more".repeat(20) + "<br/>Second</p><p>Beta</p></rows>";
        for (int lines = 20; lines < 60; lines++) {
            Map<String, PrintedWord> words = words(
                    Samples.print(Samples.document("<p>Line</p>".repeat(lines) + high + "<p>after</p>".repeat(60))));
            assertThat(word(words, "Second").side())
                    .as("after %d lines", lines)
                    .isEqualTo(word(words, "Alpha").side());
        }
    }

    @Test
    void aHeadingOverAllThatColumnsHoldStandsOverAllOfThem() {
        String lists = "<h3>Do</h3>" + "<p>Line</p>".repeat(4) + "<h3>Donts</h3>" + "<p>Last</p>".repeat(3);
        Map<String, PrintedWord> words =
                words(Samples.print(Samples.document("<columns count='2'><h2>Both</h2>" + lists + "</columns>")));
        assertThat(word(words, "Donts").left()).isGreaterThan(word(words, "Do").left() + 200);
        assertThat(word(words, "Donts").baseline())
                .isEqualTo(word(words, "Do").baseline(), within(0.1))
                .isGreaterThan(word(words, "Both").baseline());
    }

    @Test
    void oneThingTakesTheWidthOfAllColumns() {
        String words = "word ".repeat(14);
        assertThat(lines("<p>" + words + "</p>")).isEqualTo(1);
        assertThat(lines("<p>" + words + "</p><p>" + words + "</p>"))
                .as("shared")
                .isGreaterThan(1);
    }

    private static long lines(String content) {
        Printed printed = Samples.print(Samples.document("<columns count='2'>" + content + "</columns>"));
        return PrintedWord.of(printed).stream()
                .filter(word -> word.text().startsWith("word"))
                .mapToDouble(word -> Math.round(word.baseline()))
                .distinct()
                .count();
    }

    @Test
    void columnsBeginOverleafRatherThanWithAFewLinesInOneOfThem() {
        String start = "<p>Line</p>".repeat(34);
        String columns =
                "<columns count='2'><h3>First</h3><p>Few</p><keep>" + "<p>Kept</p>".repeat(12) + "</keep></columns>";
        Map<String, PrintedWord> words = words(Samples.print(Samples.document(start + columns)));
        assertThat(word(words, "Few").side())
                .isEqualTo(word(words, "Kept").side())
                .isEqualTo(1);
    }

    @Test
    void cardsBesideOneAnotherAreOfOneHeight() throws IOException {
        String high = card("<p>One</p><p>Two</p><p>Three</p>");
        String pair = "<side-by-side><cell>" + high + "</cell><cell>" + card("<p>Few</p>") + "</cell></side-by-side>";
        try (PDDocument document =
                Loader.loadPDF(Samples.print(Samples.document(pair)).bytes())) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertThat(lowest(page, page.getWidth() / 4)).isPositive().isEqualTo(lowest(page, page.getWidth() * 3 / 4));
        }
    }

    /** The lowest point that is not white. */
    private static int lowest(BufferedImage page, int x) {
        return IntStream.range(0, page.getHeight())
                .filter(y -> (page.getRGB(x, y) & 0xffffff) != 0xffffff)
                .max()
                .orElse(0);
    }

    private static String card(String content) {
        return "<card tone='routine' label='Advice'><h2>See your GP</h2>" + content + "</card>";
    }

    private static Map<String, PrintedWord> words(Printed printed) {
        List<PrintedWord> words = PrintedWord.of(printed);
        return words.stream()
                .collect(Collectors.toMap(PrintedWord::text, Function.identity(), (first, second) -> second));
    }

    private static PrintedWord word(Map<String, PrintedWord> words, String text) {
        return Objects.requireNonNull(words.get(text), text);
    }
}
