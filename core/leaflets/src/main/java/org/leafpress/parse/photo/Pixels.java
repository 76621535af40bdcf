package org.leafpress.parse.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture in memory.
 *
 * @param rgb red, green and blue in a number for each pixel, row after row
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying pixels would cost memory
record Pixels(int width, int height, int[] rgb) {
    /** A smaller copy. */
    Pixels scaled(int toWidth, int toHeight) {
        if (toWidth == width && toHeight == height) {
            return this;
        }
        AreaScaler scaler = new AreaScaler(width, height, toWidth, toHeight);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(rgb, y * width, row, 0, width);
            scaler.add(row);
        }
        return scaler.result();
    }

    /** The picture as it is to be seen. */
    Pixels turned(Orientation orientation) {
        int toWidth = orientation.isTransposed() ? height : width;
        int toHeight = orientation.isTransposed() ? width : height;
        int[] turned = new int[rgb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int across = orientation.isMirrored() ? width - 1 - x : x;
                int down = orientation.isUpsideDown() ? height - 1 - y : y;
                int at = orientation.isTransposed() ? across * toWidth + down : down * toWidth + across;
                turned[at] = rgb[y * width + x];
            }
        }
        return new Pixels(toWidth, toHeight, turned);
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        System.arraycopy(rgb, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, rgb.length);
        return image;
    }
}
