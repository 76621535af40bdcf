package org.leafpress.pdf;

import java.util.Optional;

/** Reads just enough of a JPEG file to put it into a PDF as it is. */
final class JpegReader {
    private static final int START_OF_SCAN = 0xDA;
    private static final int ADOBE = 0xEE;

    private JpegReader() {}

    static boolean recognises(byte[] file) {
        return file.length > 4 && Bytes.get16(file, 0) == 0xFFD8 && (file[2] & 0xff) == 0xFF;
    }

    static ImageReading read(byte[] file) {
        boolean adobe = false;
        int at = 2;
        while (at + 4 <= file.length) {
            int marker = file[at + 1] & 0xff;
            if ((file[at] & 0xff) != 0xFF || marker == START_OF_SCAN) {
                break;
            }
            int length = Bytes.get16(file, at + 2);
            if (marker == ADOBE) {
                adobe = true;
            } else if (isFrame(marker) && at + 10 <= file.length) {
                return frame(file, at, marker, adobe || laterAdobe(file, at + 2 + length));
            }
            at += 2 + Math.max(2, length);
        }
        return new ImageReading.Unusable("the JPEG file is broken");
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean laterAdobe(byte[] file, int from) {
        int at = from;
        while (at >= 0 && at + 4 <= file.length && (file[at] & 0xff) == 0xFF) {
            int marker = file[at + 1] & 0xff;
            if (marker == ADOBE || marker == START_OF_SCAN) {
                return marker == ADOBE;
            }
            at += 2 + Math.max(2, Bytes.get16(file, at + 2));
        }
        return false;
    }

    private static ImageReading frame(byte[] file, int at, int marker, boolean adobe) {
        int bits = file[at + 4];
        int height = Bytes.get16(file, at + 5);
        int width = Bytes.get16(file, at + 7);
        int colours = file[at + 9];
        if (marker > 0xC2 || bits != 8) {
            return new ImageReading.Unusable("it is a kind of JPEG that PDF does not know");
        }
        if (colours != 1 && colours != 3 && colours != 4) {
            return new ImageReading.Unusable("it has " + colours + " colours");
        }
        Optional<String> refusal = RasterImage.refusal(width, height);
        if (refusal.isPresent()) {
            return new ImageReading.Unusable(refusal.get());
        }
        if (!ends(file)) {
            return new ImageReading.Unusable("the JPEG file is cut off");
        }
        RasterImage.Encoding encoding =
                new RasterImage.Encoding(colours, Optional.of("DCTDecode"), false, colours == 4 && adobe);
        return new ImageReading.Usable(new RasterImage(width, height, encoding, file.clone(), Optional.empty()));
    }

    /** True if the end marker stands near the end; some cameras write a few bytes after it. */
    private static boolean ends(byte[] file) {
        for (int i = file.length - 2; i >= Math.max(2, file.length - 4096); i--) {
            if (Bytes.get16(file, i) == 0xFFD9) {
                return true;
            }
        }
        return false;
    }
}
