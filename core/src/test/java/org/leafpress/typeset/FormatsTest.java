package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.pdf.PdfUa;

class FormatsTest {
    static Stream<Arguments> formats() {
        Palette palette = Palette.standard();
        return Stream.of(
                Arguments.of("a4", PrintSettings.pages(PageSize.A4, palette)),
                Arguments.of("letter", PrintSettings.pages(PageSize.LETTER, palette)),
                Arguments.of("large-print", PrintSettings.largePrint(PageSize.A4, palette)),
                Arguments.of("booklet", PrintSettings.booklet(PageSize.A4, palette)),
                Arguments.of("tri-fold", PrintSettings.triFold(PageSize.A4, palette)),
                Arguments.of("tri-fold-letter", PrintSettings.triFold(PageSize.LETTER, palette)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void everyFormatIsPdfUa(String name, PrintSettings settings) {
        Printed printed = Samples.print(settings, Samples.leaflet());
        Samples.keep(name, printed);
        System.out.println(name + " " + printed.bytes().length + " " + printed.pages() + " " + printed.findings());
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
    }
}
