package org.leafpress.parse.photo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes JPEG files that hold nothing but the picture: no place, no date, no name of a camera. The JDK's writer makes the same
 * bytes in every release so far, with its own library and with that of the system.
 */
final class PhotoEncoder {
    /** Smaller files show blocks in smooth skin. */
    private static final float QUALITY = 0.78f;

    private PhotoEncoder() {}

    static byte[] jpeg(Pixels pixels) {
        ImageWriter writer = writer();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(pixels.image(), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter writer() {
        for (Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg"); writers.hasNext(); ) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getModule() == ImageIO.class.getModule()) {
                return writer;
            }
        }
        throw new IllegalStateException("every JDK writes JPEG");
    }
}
