package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.pdf.PdfUa;

class FormatsIT {
    private static final Palette PALETTE = Palette.standard();

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("a4", PrintSettings.pages(PageSize.A4, PALETTE)),
                Arguments.of("letter", PrintSettings.pages(PageSize.LETTER, PALETTE)),
                Arguments.of("large-print", PrintSettings.largePrint(PageSize.A4, PALETTE)),
                Arguments.of("booklet", PrintSettings.booklet(PageSize.A4, PALETTE)),
                Arguments.of("tri-fold", PrintSettings.triFold(PageSize.A4, PALETTE)),
                Arguments.of("tri-fold-letter", PrintSettings.triFold(PageSize.LETTER, PALETTE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void everyFormatIsPdfUaAndSmall(String name, PrintSettings settings) {
        Printed printed = Samples.print(settings, Samples.leaflet());
        Samples.keep(name, printed);
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        assertThat(printed.bytes()).hasSizeLessThan(27 * 1024);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void aShortLeafletFitsEveryFormatWithoutFindings(String name, PrintSettings settings) {
        Printed printed = Samples.print(settings, Samples.shortLeaflet());
        Samples.keep(name + "-short", printed);
        assertThat(printed.findings()).isEmpty();
        assertThat(printed.bytes()).hasSizeLessThan(25 * 1024);
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void everyFormatIsReadBackWholeAndInOrder(String name, PrintSettings settings) {
        String expected = StructureText.of(Samples.print(Samples.a4(), Samples.leaflet()));
        String text = StructureText.of(Samples.print(settings, Samples.leaflet()));
        assertThat(text).as(name).isEqualTo(expected);
        assertThat(text)
                .startsWith("Muscle twitches\nMost muscle twitches are harmless")
                .contains("https://leaflets.example.org/topics/muscle-twitches/en-GB/index.html.")
                .contains("Immediate action required\nCall 999 if:")
                .contains("\n2.\nwhat makes them better or worse")
                .endsWith("Ask us for it in braille, on audio or in another language.");
    }

    @Test
    void sheetsHaveTheSizeOfTheirPaper() throws IOException {
        assertThat(size(PrintSettings.pages(PageSize.A4, PALETTE))).containsExactly(595, 842);
        assertThat(size(PrintSettings.pages(PageSize.LETTER, PALETTE))).containsExactly(612, 792);
        assertThat(size(PrintSettings.booklet(PageSize.A4, PALETTE))).containsExactly(842, 595);
        assertThat(size(PrintSettings.triFold(PageSize.LETTER, PALETTE))).containsExactly(792, 612);
    }

    private static List<Integer> size(PrintSettings settings) throws IOException {
        Printed printed = Samples.print(settings, Samples.shortLeaflet());
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDRectangle box = document.getPage(0).getMediaBox();
            return List.of(Math.round(box.getWidth()), Math.round(box.getHeight()));
        }
    }

    @Test
    void aTriFoldThatOverflowsSaysByHowMuchAndLosesNothing() {
        Printed printed = Samples.print(PrintSettings.triFold(PageSize.A4, PALETTE), Samples.leaflet());
        assertThat(printed.findings()).hasSize(1);
        assertThat(printed.findings().get(0).message())
                .matches("the inner panels of the folded leaflet: [0-9]+ mm too much");
        assertThat(printed.sides()).isEqualTo(4);
    }

    @Test
    void largePrintIsSetIn18Points() {
        assertThat(PrintSettings.largePrint(PageSize.A4, PALETTE).type().body()).isEqualTo(18);
        assertThat(PrintSettings.largePrint(PageSize.A4, PALETTE).type().small())
                .isGreaterThanOrEqualTo(16);
    }
}
