package org.leafpress.parse.photo;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held, as Exif says it.
 *
 * @param value 1 to 8; 1 is upright
 */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int START_OF_SCAN = 0xDA;

    /** Reads it from a file; what is missing or damaged is upright. */
    static Orientation of(PhotoKind kind, byte[] file) {
        byte[] exif = switch (kind) {
            case JPEG -> inJpeg(file);
            case PNG -> inChunk(file, 8, "eXIf", false);
            case WEBP -> inChunk(file, 12, "EXIF", true);
        };
        byte[] start = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        boolean marked = exif.length > start.length && Arrays.equals(exif, 0, start.length, start, 0, start.length);
        return read(marked ? Arrays.copyOfRange(exif, start.length, exif.length) : exif);
    }

    private static Orientation read(byte[] tiff) {
        if (tiff.length == 0) {
            return UPRIGHT;
        }
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff))) {
            Directory directory = new TIFFReader().read(in);
            Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number number && isKnown(number.intValue())
                    ? new Orientation(number.intValue())
                    : UPRIGHT;
        } catch (IOException | RuntimeException e) {
            return UPRIGHT; // the library meets damaged metadata with exceptions of many kinds
        }
    }

    private static boolean isKnown(int value) {
        return value >= 1 && value <= 8;
    }

    private static byte[] inJpeg(byte[] file) {
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) != START_OF_SCAN) {
            int length = (file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF);
            if ((file[at + 1] & 0xFF) == 0xE1 && file.length > at + 8 && file[at + 4] == 'E' && file[at + 5] == 'x') {
                return Arrays.copyOfRange(file, at + 4, Math.min(file.length, at + 2 + length));
            }
            at += 2 + Math.max(2, length);
        }
        return new byte[0];
    }

    /** A chunk of a PNG, or of a RIFF file, where the name comes first and lengths begin with the lowest byte. */
    private static byte[] inChunk(byte[] file, int first, String name, boolean riff) {
        long at = first;
        while (at + 8 <= file.length) {
            int from = (int) at;
            long length = number(file, riff ? from + 4 : from, riff);
            if (new String(file, riff ? from : from + 4, 4, StandardCharsets.ISO_8859_1).equals(name)) {
                return Arrays.copyOfRange(file, from + 8, (int) Math.min(file.length, at + 8 + length));
            }
            at += 8 + length + (riff ? length % 2 : 4);
        }
        return new byte[0];
    }

    private static long number(byte[] file, int at, boolean lowestFirst) {
        long number = 0;
        for (int i = 0; i < 4; i++) {
            number = number << 8 | (file[lowestFirst ? at + 3 - i : at + i] & 0xFF);
        }
        return number;
    }

    /** True if rows are columns. */
    boolean isTransposed() {
        return value >= 5;
    }

    /** True if the first pixel of a stored row comes last, before rows become columns. */
    boolean isMirrored() {
        return value == 2 || value == 3 || value == 7 || value == 8;
    }

    /** True if the first stored row comes last, before rows become columns. */
    boolean isUpsideDown() {
        return value == 3 || value == 4 || value == 6 || value == 7;
    }
}
