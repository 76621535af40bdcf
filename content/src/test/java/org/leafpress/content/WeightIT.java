package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A leaflet and its style sheet arrive in the first round trip: ten packets of about 1,460 bytes (RFC 6928). A script of
 * two or three bytes a letter may take the second, which carries twice as many.
 */
class WeightIT {
    private static final int FIRST = 14 * 1024;
    private static final int SECOND = 2 * FIRST;

    static List<String> leaflets() {
        return PublishedSite.leaflets();
    }

    @ParameterizedTest
    @MethodSource("leaflets")
    void leafletWithItsStyleSheetFitsTheFirstRoundTrip(String page) throws IOException {
        int html = compressed(PublishedSite.bytes(page));
        int css = compressed(PublishedSite.bytes("style.css"));
        assertThat(html + css)
                .as("compressed: %d bytes of HTML and %d of CSS", html, css)
                .isLessThanOrEqualTo(
                        SampleTopics.language(page).equals(SampleTopics.source()) ? FIRST : FIRST + SECOND);
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
