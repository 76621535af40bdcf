package org.leafpress.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A photograph: what is made of its file for pages and paper. The pixels are not held here, since a site may have very many
 * photographs.
 *
 * @param file its JPEG, PNG or WebP
 * @param content the first 128 bits of the SHA-256 of that file's bytes, as hexadecimal digits; signatures are for it
 * @param pixelWidth of the picture as it is to be seen, so after it was turned, at least 1
 * @param pixelHeight likewise
 */
public record Photo(FileRef file, String content, int pixelWidth, int pixelHeight) implements Picture {
    /** Widths of copies, in pixels: for a phone or one of several in a row, for a page, and for fine screens and paper. */
    private static final List<Integer> WIDTHS = List.of(400, 800, 1200);
    /** A page has a column of about 800 pixels; upright photographs are not to fill a screen from top to bottom. */
    private static final double LARGEST_WIDTH = 800;

    private static final double LARGEST_HEIGHT = 600;

    public Photo {
        if (pixelWidth < 1 || pixelHeight < 1) {
            throw new IllegalArgumentException("a photograph needs a size: " + pixelWidth + " by " + pixelHeight);
        }
    }

    @Override
    public int width() {
        return scaled(pixelWidth);
    }

    @Override
    public int height() {
        return scaled(pixelHeight);
    }

    private int scaled(int length) {
        double scale = Math.min(1, Math.min(LARGEST_WIDTH / pixelWidth, LARGEST_HEIGHT / pixelHeight));
        return (int) Math.max(1, Math.round(scale * length));
    }

    /** Widths of its copies in pixels, from the smallest; none is larger than the photograph. */
    public List<Integer> widths() {
        return widths(pixelWidth);
    }

    /** The same of a photograph of some width. */
    public static List<Integer> widths(int pixelWidth) {
        return IntStream.concat(
                        WIDTHS.stream().mapToInt(Integer::intValue).filter(width -> width < pixelWidth),
                        IntStream.of(largest(pixelWidth)))
                .distinct()
                .boxed()
                .toList();
    }

    /** The width of the largest copy of a photograph of some width. */
    public static int largest(int pixelWidth) {
        return Math.min(pixelWidth, WIDTHS.get(WIDTHS.size() - 1));
    }

    /** The height of a copy of a photograph. */
    public static int height(int width, int pixelWidth, int pixelHeight) {
        return (int) Math.min(pixelHeight, Math.max(1, Math.round((double) pixelHeight * width / pixelWidth)));
    }
}
