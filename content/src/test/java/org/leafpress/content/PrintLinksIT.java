package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers and programs find every PDF, and know what they get. */
class PrintLinksIT {
    static List<PrintedLeaflet> all() {
        return PrintedLeaflet.all();
    }

    static List<String> leaflets() {
        return PublishedSite.leaflets();
    }

    /** In the sample every leaflet fits every format, in each of its languages. */
    @ParameterizedTest
    @MethodSource("leaflets")
    void leafletIsPrintedInEveryFormat(String page) {
        assertThat(all().stream().filter(leaflet -> leaflet.page().equals(page)).map(PrintedLeaflet::format))
                .containsExactlyInAnyOrder("essentials", "a4", "large-print", "booklet", "tri-fold");
    }

    @ParameterizedTest
    @MethodSource("all")
    void pageLinksItWithFormatPagesAndSize(PrintedLeaflet leaflet) throws IOException {
        String address = PublishedSite.address(leaflet.file()).toString();
        List<Element> links = PublishedSite.document(leaflet.page()).select("main a").stream()
                .filter(link -> link.absUrl("href").equals(address))
                .toList();
        assertThat(links).hasSize(1);
        try (PDDocument document = Loader.loadPDF(leaflet.bytes())) {
            assertThat(links.get(0).text())
                    .isEqualTo(leaflet.message("print.format." + leaflet.format()) + " "
                            + leaflet.message("print.link", document.getNumberOfPages(), kilobytes(leaflet))
                                    .replace('\u00A0', ' ')); // as jsoup reads it
        }
    }

    @Test
    void listOfLeafletsNamesEveryPdfWithItsSize() {
        JsonNode list = JsonMapper.shared().readTree(PublishedSite.bytes("leaflets.json"));
        List<String> listed = new ArrayList<>();
        for (JsonNode topic : list.path("topics")) {
            for (JsonNode leaflet : topic.path("leaflets")) {
                for (JsonNode pdf : leaflet.path("pdfs")) {
                    listed.add(pdf.path("format").asString() + " "
                            + pdf.path("url").asString() + " "
                            + pdf.path("kilobytes").asLong());
                }
            }
        }
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(all().stream()
                        .map(leaflet -> leaflet.format() + " " + PublishedSite.address(leaflet.file()) + " "
                                + kilobytes(leaflet))
                        .toList());
    }

    /** As files are measured on most systems: 1,024 bytes, rounded. */
    private static long kilobytes(PrintedLeaflet leaflet) {
        return Math.max(1, Math.round(leaflet.bytes().length / 1024.0));
    }
}
