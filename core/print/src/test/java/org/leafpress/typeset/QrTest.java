package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class QrTest {
    /** On a picture of the whole page, as a telephone sees it. */
    @Test
    void theCodeOnThePageSaysWhatItShould() throws IOException, ReaderException {
        String address = "https://leaflets.example.org/topics/muscle-twitches/en-GB/?from=print";
        Printed printed =
                Samples.print(Samples.document("<h1>Title</h1><qr alt='QR code' text='" + address + "'>Scan</qr>"));
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
            Map<DecodeHintType, Boolean> hints = Map.of(DecodeHintType.TRY_HARDER, true);
            assertThat(new QRCodeReader().decode(bitmap, hints).getText()).isEqualTo(address);
        }
    }

    @Test
    void theCodeKeepsItsWordsBesideIt() {
        Printed printed = Samples.print(Samples.document("<qr alt='QR code' text='https://example.org'>Scan me</qr>"));
        Word word = Word.of(printed).get(0);
        assertThat(word.left()).isGreaterThan(25 * PageSize.MM + 27 * PageSize.MM);
    }
}
