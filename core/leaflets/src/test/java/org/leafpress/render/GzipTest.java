package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {
    private static final String TEXT = "A small, quick movement in a muscle. ".repeat(50);
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    @Test
    void copyHasTheSameContentAndNoTime() throws IOException {
        byte[] copy =
                ((RenderedFile) Gzip.of(new RenderedFile("a/b.html", BYTES)).orElseThrow()).content();
        assertThat(copy).hasSizeLessThan(BYTES.length / 5);
        assertThat(copy).as("no time (RFC 1952, MTIME)").startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(copy)).readAllBytes())
                .isEqualTo(BYTES);
    }

    @Test
    void fileThatIsMadeWhileItIsWrittenHasTheSameCopy() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamedFile copy = (StreamedFile) Gzip.of(StreamedFile.text("leaflets.json", writer -> writer.write(TEXT)))
                .orElseThrow();
        copy.content().writeTo(out);
        assertThat(copy.path()).isEqualTo("leaflets.json.gz");
        assertThat(out.toByteArray())
                .isEqualTo(((RenderedFile)
                                Gzip.of(new RenderedFile("x.json", BYTES)).orElseThrow())
                        .content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.woff2", "a.jpg", "_headers", "a.gz"})
    void whatWouldNotBecomeSmallerHasNone(String path) {
        assertThat(Gzip.of(new RenderedFile(path, BYTES))).isEmpty();
    }
}
