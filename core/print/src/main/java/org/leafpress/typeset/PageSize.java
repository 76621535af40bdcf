package org.leafpress.typeset;

/**
 * The size of a sheet of paper.
 *
 * @param width in points, 100 to 5,000
 * @param height in points, 100 to 5,000
 */
public record PageSize(double width, double height) {
    /** Points in a millimetre. */
    public static final double MM = 72 / 25.4;
    /** A4, upright. */
    public static final PageSize A4 = new PageSize(210 * MM, 297 * MM);
    /** US Letter, upright. */
    public static final PageSize LETTER = new PageSize(8.5 * 72, 11 * 72);

    /** Checks the ranges. */
    public PageSize {
        if (!(width >= 100 && width <= 5000 && height >= 100 && height <= 5000)) {
            throw new IllegalArgumentException("a sheet is 100 to 5,000 points each way: " + width + ", " + height);
        }
    }

    /** The same sheet with the longer side across. */
    public PageSize landscape() {
        return width >= height ? this : new PageSize(height, width);
    }
}
