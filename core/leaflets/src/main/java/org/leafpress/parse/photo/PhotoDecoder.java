package org.leafpress.parse.photo;

import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.leafpress.diagnostic.Code;
import org.leafpress.model.Photo;

/** Reads the pixels of a photograph, in no more memory than its copies need: large ones are read with gaps. */
final class PhotoDecoder {
    /** More than any page or paper shows. */
    private static final double MOST_READ = 16_000_000;
    /** Longer strips come out thinner than a pixel. */
    private static final int LONGEST = 30_000;

    private final PhotoKind kind;
    private final byte[] file;

    PhotoDecoder(PhotoKind kind, byte[] file) {
        this.kind = kind;
        this.file = file;
    }

    /**
     * What was read.
     *
     * @param width of the photograph as it is to be seen, in pixels, as far as they were read
     * @param height likewise
     * @param largest its largest copy
     */
    record Decoded(int width, int height, Pixels largest) {}

    Decoded decode() throws PhotoFault {
        AtomicBoolean warned = new AtomicBoolean();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = kind.reader();
            try {
                reader.setInput(in, kind != PhotoKind.WEBP, true);
                reader.addIIOReadWarningListener(listener(warned));
                BufferedImage image = read(reader);
                if (warned.get()) {
                    throw PhotoFault.damaged(kind, "it is cut off, or parts of it are wrong");
                }
                return decoded(image);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers of the JDK and of the library meet damaged files with exceptions of many kinds.
            throw PhotoFault.damaged(kind, "it is cut off, or parts of it are wrong");
        }
    }

    /** Bytes too many harm nothing: some cameras write a few. */
    private static IIOReadWarningListener listener(AtomicBoolean warned) {
        return (source, text) -> {
            if (!text.contains("extraneous")) {
                warned.set(true);
            }
        };
    }

    private BufferedImage read(ImageReader reader) throws IOException, PhotoFault {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > kind.mostPixels() || Math.max(width, height) > LONGEST) {
            throw new PhotoFault(
                    Code.LARGE_PHOTO,
                    "has " + width + " by " + height + " pixels, more than " + kind.mostPixels() / 1_000_000
                            + " million"
                            + (width * height > kind.mostPixels() ? "" : " or " + LONGEST + " on one side"),
                    PhotoStore.SMALLER);
        }
        if (kind == PhotoKind.JPEG && !hasColoursOfScreens(reader)) {
            throw new PhotoFault(
                    Code.BAD_PHOTO,
                    "has the colours of a printing press (CMYK), which screens show wrongly",
                    "open it in a program for pictures, change its mode to RGB, and save it anew as JPEG; a drawing is"
                            + " sharper if it is exported as SVG");
        }
        if (kind == PhotoKind.WEBP && reader.getNumImages(true) > 1) {
            throw new PhotoFault(
                    Code.BAD_PHOTO,
                    "moves, which pages and paper do not",
                    "save the one picture that shows it best as JPEG or PNG");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int gap = (int) Math.ceil(StrictMath.sqrt(width * height / MOST_READ));
        param.setSourceSubsampling(gap, gap, 0, 0);
        return reader.read(0, param);
    }

    /** The JDK names no type for inks with the mark of Adobe, and takes those without it for colours that are partly clear. */
    private static boolean hasColoursOfScreens(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        return types.hasNext() && types.next().getNumBands() <= 3;
    }

    private Decoded decoded(BufferedImage image) {
        Orientation orientation = Orientation.of(kind, file);
        int width = orientation.isTransposed() ? image.getHeight() : image.getWidth();
        int height = orientation.isTransposed() ? image.getWidth() : image.getHeight();
        int largest = Photo.largest(width);
        int other = Photo.height(largest, width, height);
        AreaScaler scaler = orientation.isTransposed()
                ? new AreaScaler(image.getWidth(), image.getHeight(), other, largest)
                : new AreaScaler(image.getWidth(), image.getHeight(), largest, other);
        IntUnaryOperator toSrgb =
                profile(image).<IntUnaryOperator>map(found -> found::convert).orElse(rgb -> rgb);
        Raster raster = image.getRaster();
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            read(image, raster, y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = toSrgb.applyAsInt(row[x]);
            }
            scaler.add(row);
        }
        return new Decoded(width, height, scaler.result().turned(orientation));
    }

    private static Optional<ColourProfile> profile(BufferedImage image) {
        return image.getColorModel().getColorSpace() instanceof ICC_ColorSpace space
                        && !space.isCS_sRGB()
                        && space.getNumComponents() == 3
                ? ColourProfile.read(space.getProfile().getData())
                : Optional.empty();
    }

    /** The colours as they stand in the file, on white where it is clear: the JDK would make greys lighter. */
    private static void read(BufferedImage image, Raster raster, int y, int[] row) {
        if (image.getColorModel() instanceof IndexColorModel palette) {
            int[] indexes = raster.getSamples(0, y, row.length, 1, 0, new int[row.length]);
            for (int x = 0; x < row.length; x++) {
                int argb = palette.getRGB(indexes[x]);
                row[x] = onWhite(argb, argb >>> 24);
            }
            return;
        }
        int bands = raster.getNumBands();
        int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        int[] samples = raster.getPixels(0, y, row.length, 1, new int[row.length * bands]);
        for (int x = 0; x < row.length; x++) {
            int at = x * bands;
            int red = samples[at] * 255 / most;
            int green = bands < 3 ? red : samples[at + 1] * 255 / most;
            int blue = bands < 3 ? red : samples[at + 2] * 255 / most;
            int opaque = bands % 2 == 0 ? samples[at + bands - 1] * 255 / most : 255;
            row[x] = onWhite(red << 16 | green << 8 | blue, opaque);
        }
    }

    private static int onWhite(int rgb, int opaque) {
        if (opaque == 255) {
            return rgb & 0xFFFFFF;
        }
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            out |= (((rgb >> shift & 0xFF) * opaque + 255 * (255 - opaque)) / 255) << shift;
        }
        return out;
    }
}
