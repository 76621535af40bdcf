package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.pdf.QrCodes;

/** A telephone that looks at the paper finds the page. */
class QrCodeIT {
    static List<PrintedLeaflet> all() {
        return PrintedLeaflet.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void codeLeadsToThePage(PrintedLeaflet leaflet) {
        String canonical = PublishedSite.document(leaflet.page())
                .expectFirst("link[rel=canonical]")
                .attr("href");
        assertThat(QrCodes.read(leaflet.bytes())).contains(canonical);
    }
}
