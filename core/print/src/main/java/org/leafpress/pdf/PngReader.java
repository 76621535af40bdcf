package org.leafpress.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads PNG. The common kinds (8 bits, grey or colour, not transparent) go into the file as they are, since PDF knows
 * PNG's compression; all others are decoded by the JDK.
 */
final class PngReader {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int GREY = 0;
    private static final int COLOUR = 2;

    private PngReader() {}

    static boolean recognises(byte[] file) {
        return file.length > 33 && Arrays.equals(file, 0, 8, SIGNATURE, 0, 8);
    }

    static ImageReading read(byte[] file) {
        long width = unsigned(file, 16);
        long height = unsigned(file, 20);
        Optional<String> refusal = RasterImage.refusal(width, height);
        if (refusal.isPresent()) {
            return new ImageReading.Unusable(refusal.get());
        }
        int bits = file[24];
        int kind = file[25];
        boolean interlaced = file[28] != 0;
        Optional<byte[]> data = imageData(file);
        if (bits == 8 && !interlaced && (kind == GREY || kind == COLOUR) && data.isPresent()) {
            int colours = kind == GREY ? 1 : 3;
            if (Flate.holds(data.get(), height * (width * colours + 1))) {
                RasterImage.Encoding encoding =
                        new RasterImage.Encoding(colours, Optional.of("FlateDecode"), true, false);
                return new ImageReading.Usable(
                        new RasterImage((int) width, (int) height, encoding, data.get(), Optional.empty()));
            }
        }
        return decode(file);
    }

    /** The compressed rows; empty when the file is cut off or says that a colour is transparent. */
    private static Optional<byte[]> imageData(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        int at = 8;
        while (at + 12 <= file.length) {
            long length = unsigned(file, at);
            if (length > file.length - at - 12) {
                return Optional.empty();
            }
            switch (new String(file, at + 4, 4, StandardCharsets.ISO_8859_1)) {
                case "tRNS" -> {
                    return Optional.empty();
                }
                case "IDAT" -> out.write(file, at + 8, (int) length);
                case "IEND" -> {
                    return Optional.of(out.toByteArray());
                }
                default -> {}
            }
            at += (int) length + 12;
        }
        return Optional.empty();
    }

    private static ImageReading decode(byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return new ImageReading.Usable(samples(reader.read(0)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The JDK's reader meets broken files with any of these.
            return new ImageReading.Unusable("the PNG file is broken");
        } finally {
            reader.dispose();
        }
    }

    private static RasterImage samples(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean transparent = image.getColorModel().hasAlpha();
        byte[] colours = new byte[width * height * 3];
        byte[] alphas = new byte[transparent ? width * height : 0];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row) {
                colours[3 * at] = (byte) (pixel >> 16);
                colours[3 * at + 1] = (byte) (pixel >> 8);
                colours[3 * at + 2] = (byte) pixel;
                if (transparent) {
                    alphas[at] = (byte) (pixel >>> 24);
                }
                at++;
            }
        }
        Optional<RasterImage> mask = transparent
                ? Optional.of(new RasterImage(width, height, plain(1), alphas, Optional.empty()))
                : Optional.empty();
        return new RasterImage(width, height, plain(3), colours, mask);
    }

    private static RasterImage.Encoding plain(int colours) {
        return new RasterImage.Encoding(colours, Optional.empty(), false, false);
    }

    private static long unsigned(byte[] data, int at) {
        return (long) Bytes.get16(data, at) << 16 | Bytes.get16(data, at + 2);
    }
}
