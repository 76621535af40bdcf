package org.leafpress.parse.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files of photographs, made for tests. */
final class PhotoFiles {
    /** 48 by 32 pixels, from red above to blue below; lossy. */
    static final byte[] WEBP =
            decoded("UklGRmoAAABXRUJQVlA4IF4AAADQBACdASowACAAPtFYpk0oMqOiKrgMAlAaCWgAeB/1X8VakD//AJF1"
                    + "We73dVx2MAD+7Vk6stzH/JWIA7r//zg+xAbGWo6OGCjRxqYJlYSPkcrOpazMnSjU+slhoAAA");
    /** 16 by 16 pixels, the left half red and the right half clear. */
    static final byte[] CLEAR_WEBP = decoded("UklGRiQAAABXRUJQVlA4TBcAAAAvD8ADEA8Q8x/zHwyxYDJ/6e4MIvofuQA=");
    /** Two pictures, one after the other. */
    static final byte[] MOVING_WEBP = decoded(
            "UklGRoQAAABXRUJQVlA4WAoAAAACAAAADwAADwAAQU5JTQYAAAD/////AABBTk1GKAAAAAAAAAAAAA8AAA8AAGQAAAJWUDhMDwAAAC8PwAMABxD9"
                    + "j/4HIqL/AQBBTk1GKAAAAAAAAAAAAA8AAA8AAGQAAABWUDhMDwAAAC8PwAMABxDR//4HIqL/AQA=");

    private PhotoFiles() {}

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** A blue picture whose quarter at the left above is red. */
    static BufferedImage picture(int width, int height) {
        return picture(width, height, BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage picture(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    static byte[] file(RenderedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return file(picture(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return file(picture(width, height), "png");
    }

    /**
     * A JPEG in the four colours of printing presses.
     *
     * @param adobe whether it has the mark of Adobe's programs
     */
    static byte[] pressJpeg(boolean adobe) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(0, 32, 32, 4, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        writer.dispose();
        byte[] mark = HexFormat.of().parseHex("FFEE000E41646F626500640000000000");
        byte[] jpeg = out.toByteArray();
        ByteBuffer marked = ByteBuffer.allocate(jpeg.length + mark.length);
        return adobe
                ? marked.put(jpeg, 0, 2).put(mark).put(jpeg, 2, jpeg.length - 2).array()
                : jpeg;
    }

    /** The Exif of a camera: how it was held, and the words {@code SECRET PLACE}. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(13).putInt(40); // a description
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).position(40);
        return tiff.put("SECRET PLACE\0".getBytes(StandardCharsets.ISO_8859_1)).array();
    }

    /** A JPEG with a segment of metadata behind its beginning. */
    static byte[] withExif(byte[] jpeg, byte[] exif) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + exif.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        return out.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG that says that it has other dimensions. Its checksum is wrong then, which nobody may come to see. */
    static byte[] claiming(byte[] png, int width, int height) {
        byte[] claimed = png.clone();
        ByteBuffer.wrap(claimed).putInt(16, width).putInt(20, height);
        return claimed;
    }

    static byte[] cut(byte[] file, double share) {
        return Arrays.copyOf(file, (int) (file.length * share));
    }
}
