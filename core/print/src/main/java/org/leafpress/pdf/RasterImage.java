package org.leafpress.pdf;

import java.util.Arrays;
import java.util.Optional;

/**
 * A raster picture, encoded as it goes into the file. Immutable. A picture drawn several times in one document is stored
 * once.
 */
public final class RasterImage {
    /** Enough for a full page at 600 dots an inch; a larger one is a photograph that nobody scaled. */
    static final long MOST_PIXELS = 36_000_000;
    /** Larger files have no business in a leaflet. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private final int width;
    private final int height;
    private final Encoding encoding;
    private final byte[] data;
    private final Optional<RasterImage> mask;

    /**
     * How the bytes are to be read.
     *
     * @param colours 1 for grey, 3 for red, green and blue, 4 for printing inks
     * @param filter the PDF filter; empty for plain samples, which are still to be compressed
     * @param predicted true if each row starts with a PNG predictor
     * @param inverted true if 0 means full ink
     */
    record Encoding(int colours, Optional<String> filter, boolean predicted, boolean inverted) {}

    RasterImage(int width, int height, Encoding encoding, byte[] data, Optional<RasterImage> mask) {
        this.width = width;
        this.height = height;
        this.encoding = encoding;
        this.data = data;
        this.mask = mask;
    }

    /** Reads a PNG or JPEG file, whichever it is. */
    public static ImageReading read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new ImageReading.Unusable("its file is larger than " + MOST_BYTES / (1024 * 1024) + " MB");
        }
        if (PngReader.recognises(file)) {
            return PngReader.read(file);
        }
        if (JpegReader.recognises(file)) {
            return JpegReader.read(file);
        }
        return new ImageReading.Unusable("it is neither a PNG nor a JPEG file");
    }

    static Optional<String> refusal(long width, long height) {
        if (width < 1 || height < 1) {
            return Optional.of("it has no pixels");
        }
        if (width * height > MOST_PIXELS || width > 30_000 || height > 30_000) {
            return Optional.of("it has " + width + " by " + height + " pixels, which is too many");
        }
        return Optional.empty();
    }

    /** The width in pixels. */
    public int width() {
        return width;
    }

    /** The height in pixels. */
    public int height() {
        return height;
    }

    void write(PdfFile file, ObjectRef ref) {
        SyntaxWriter out = new SyntaxWriter(256)
                .name("Type")
                .name("XObject")
                .name("Subtype")
                .name("Image");
        out.name("Width")
                .integer(width)
                .name("Height")
                .integer(height)
                .name("BitsPerComponent")
                .integer(8);
        out.name("ColorSpace").name(space());
        if (encoding.inverted) {
            out.name("Decode").raw("[1 0 1 0 1 0 1 0]");
        }
        if (encoding.predicted) {
            out.name("DecodeParms").open().name("Predictor").integer(15);
            out.name("Colors")
                    .integer(encoding.colours)
                    .name("Columns")
                    .integer(width)
                    .close();
        }
        mask.ifPresent(picture -> {
            ObjectRef maskRef = file.allocate();
            picture.write(file, maskRef);
            out.name("SMask").ref(maskRef);
        });
        if (encoding.filter.isPresent()) {
            file.putEncoded(ref, out.name("Filter").name(encoding.filter.get()), data);
        } else {
            file.putStream(ref, out, data);
        }
    }

    private String space() {
        return switch (encoding.colours) {
            case 1 -> "DeviceGray";
            case 3 -> "DeviceRGB";
            default -> "DeviceCMYK";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof RasterImage picture
                        && picture.width == width
                        && picture.height == height
                        && picture.encoding.equals(encoding)
                        && Arrays.equals(picture.data, data)
                        && picture.mask.equals(mask));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + data.length;
    }
}
