package org.leafpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RasterImageTest {
    private static byte[] file(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, type);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                image.setRGB(x, y, (x < 30 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] document(RasterImage picture) {
        PdfDocument document = new PdfDocument(DocumentInfo.of("Test", "en", false));
        Canvas canvas = document.canvas(200, 200);
        Area area = new Area(50, 50, 100, 100);
        StructureElement figure = document.root().add(StructureType.FIGURE).alternative("Two colours");
        canvas.figure(figure, area).picture(picture, area);
        document.add(Sheet.of(canvas));
        return document.write();
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_INDEXED})
    void everyKindOfPngIsShown(int type) throws IOException {
        shown(file("png", type));
    }

    @Test
    void jpegIsShownAndStoredAsItIs() throws IOException {
        byte[] file = file("jpeg", BufferedImage.TYPE_3BYTE_BGR);
        assertThat(shown(file)).hasSizeGreaterThan(file.length);
    }

    private static byte[] shown(byte[] file) throws IOException {
        ImageReading reading = RasterImage.read(file);
        assertThat(reading).isInstanceOf(ImageReading.Usable.class);
        byte[] pdf = document(((ImageReading.Usable) reading).picture());
        assertThat(PdfUa.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertThat(new Color(page.getRGB(70, 100)).getRed()).isGreaterThan(240);
            assertThat(new Color(page.getRGB(130, 100)).getBlue()).isGreaterThan(240);
            assertThat(new Color(page.getRGB(20, 20))).isEqualTo(Color.WHITE);
        }
        return pdf;
    }

    @Test
    void damagedPicturesAreReadOrRefused() throws IOException {
        Random random = new Random(3);
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] file = file(format, BufferedImage.TYPE_3BYTE_BGR);
            for (int i = 0; i < 150; i++) {
                byte[] damaged = Arrays.copyOf(file, i % 3 == 0 ? random.nextInt(file.length) : file.length);
                for (int k = 0; k < 3 && damaged.length > 0; k++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                assertThat(RasterImage.read(damaged)).isNotNull();
            }
        }
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedUnread() throws IOException {
        byte[] file = file("png", BufferedImage.TYPE_3BYTE_BGR);
        file[16] = 0x00;
        file[17] = 0x10;
        assertThat(RasterImage.read(file))
                .isEqualTo(new ImageReading.Unusable("it has 1048636 by 40 pixels, which is too many"));
    }
}
