package org.leafpress.parse.photo;

/**
 * Makes a picture smaller row by row: each pixel is the mean of the area that it covers. In whole numbers, so that it is the
 * same on every machine.
 */
final class AreaScaler {
    private final int fromWidth;
    private final int fromHeight;
    private final int width;
    private final int height;
    private final int[] rgb;

    /** Sums of one row of the result, a colour after the other. */
    private long[] sums;

    private int taken;
    private int done;

    AreaScaler(int fromWidth, int fromHeight, int width, int height) {
        if (width > fromWidth || height > fromHeight) {
            throw new IllegalArgumentException("a picture is never made larger");
        }
        this.fromWidth = fromWidth;
        this.fromHeight = fromHeight;
        this.width = width;
        this.height = height;
        this.rgb = new int[width * height];
        this.sums = new long[3 * width];
    }

    /** Takes the next row. */
    void add(int[] row) {
        long[] narrow = narrowed(row);
        // A row of the source covers [top, top + height), one of the result [done * fromHeight, (done + 1) *
        // fromHeight).
        long top = (long) taken * height;
        long end = top + height;
        while (top < end) {
            long bottom = Math.min(end, (done + 1L) * fromHeight);
            for (int i = 0; i < narrow.length; i++) {
                sums[i] += narrow[i] * (bottom - top);
            }
            if (bottom == (done + 1L) * fromHeight) {
                finishRow();
            }
            top = bottom;
        }
        taken++;
    }

    private long[] narrowed(int[] row) {
        long[] narrow = new long[3 * width];
        int to = 0;
        for (int from = 0; from < fromWidth; from++) {
            long left = (long) from * width;
            long end = left + width;
            while (left < end) {
                long right = Math.min(end, (to + 1L) * fromWidth);
                long weight = right - left;
                narrow[3 * to] += weight * (row[from] >> 16 & 0xFF);
                narrow[3 * to + 1] += weight * (row[from] >> 8 & 0xFF);
                narrow[3 * to + 2] += weight * (row[from] & 0xFF);
                to += right == (to + 1L) * fromWidth ? 1 : 0;
                left = right;
            }
        }
        return narrow;
    }

    private void finishRow() {
        long whole = (long) fromWidth * fromHeight;
        for (int x = 0; x < width; x++) {
            long red = (sums[3 * x] + whole / 2) / whole;
            long green = (sums[3 * x + 1] + whole / 2) / whole;
            long blue = (sums[3 * x + 2] + whole / 2) / whole;
            rgb[done * width + x] = (int) (red << 16 | green << 8 | blue);
        }
        sums = new long[3 * width];
        done++;
    }

    /** The whole picture, once all rows were taken. */
    Pixels result() {
        return new Pixels(width, height, rgb);
    }
}
