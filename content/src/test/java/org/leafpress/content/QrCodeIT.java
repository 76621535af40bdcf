package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A telephone that looks at the paper finds the page. */
class QrCodeIT {
    static List<PrintedLeaflet> all() {
        return PrintedLeaflet.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void codeLeadsToThePage(PrintedLeaflet leaflet) throws IOException {
        String canonical = PublishedSite.document(leaflet.page())
                .expectFirst("link[rel=canonical]")
                .attr("href");
        assertThat(decode(leaflet)).contains(canonical);
    }

    /** The code stands near the end, or on the outside of what is folded. */
    private static Optional<String> decode(PrintedLeaflet leaflet) throws IOException {
        try (PDDocument document = Loader.loadPDF(leaflet.bytes())) {
            PDFRenderer renderer = new PDFRenderer(document);
            int pages = document.getNumberOfPages();
            boolean folded =
                    leaflet.format().equals("booklet") || leaflet.format().equals("tri-fold");
            for (int i = 0; i < pages; i++) {
                int page = folded ? i : pages - 1 - i;
                Optional<String> found = decode(renderer.renderImageWithDPI(page, 144, ImageType.GRAY));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<String> decode(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
