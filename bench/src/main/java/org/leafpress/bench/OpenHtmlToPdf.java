package org.leafpress.bench;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The nearest peer on the JDK, as its guide says to use it for speed: the font metrics are kept from one document to the
 * next, logging is off. It makes tagged PDF like Leafpress, of the same words in the same fonts and sizes. For one thread.
 */
final class OpenHtmlToPdf {
    /** As the build pins it. */
    static final String NAME = "OpenHTMLtoPDF 1.1.65";

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final Map<String, byte[][]> fonts = new LinkedHashMap<>();

    OpenHtmlToPdf() {
        XRLog.setLoggingEnabled(false);
        ThemeFonts.FAMILIES.forEach(family ->
                fonts.put(family, new byte[][] {ThemeFonts.bytes(family, false), ThemeFonts.bytes(family, true)}));
    }

    /** Makes the file of an HTML document. */
    byte[] print(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        builder.usePdfUaAccessibility(true);
        fonts.forEach((family, weights) -> {
            builder.useFont(() -> new ByteArrayInputStream(weights[0]), family, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(weights[1]), family, 700, FontStyle.NORMAL, true);
        });
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("OpenHTMLtoPDF failed", e);
        }
        return out.toByteArray();
    }
}
