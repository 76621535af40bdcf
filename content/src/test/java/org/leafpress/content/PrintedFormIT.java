package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.pdf.PdfUa;

/** Every PDF is one that screen readers can read and printers can fold. */
class PrintedFormIT {
    static List<PrintedLeaflet> all() {
        return PrintedLeaflet.all();
    }

    static List<PrintedLeaflet> triFolds() {
        return PrintedLeaflet.triFolds();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isPdfUa(PrintedLeaflet leaflet) {
        assertThat(PdfUa.faults(leaflet.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysItsTitleAndLanguageAndHasBookmarks(PrintedLeaflet leaflet) throws IOException {
        try (PDDocument document = Loader.loadPDF(leaflet.bytes())) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            String title = leaflet.written().title().value();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(leaflet.language().value());
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo(title);
            assertThat(catalog.getDocumentOutline().getFirstChild().hasChildren())
                    .as("bookmarks below the title")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("triFolds")
    void triFoldIsTheTwoSidesOfOneSheet(PrintedLeaflet leaflet) throws IOException {
        try (PDDocument document = Loader.loadPDF(leaflet.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (int side = 0; side < 2; side++) {
                PDRectangle sheet = document.getPage(side).getMediaBox();
                assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
            }
        }
    }
}
