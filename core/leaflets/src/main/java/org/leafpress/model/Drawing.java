package org.leafpress.model;

/**
 * A picture that is safe to publish: SVG rebuilt from an allow-list, without scripts, styles or references to other
 * files.
 *
 * @param svg the whole document
 * @param width on screen, in pixels, at least 1; the same as that of its view box unless its file asks for more
 * @param height on screen, in pixels, at least 1
 */
public record Drawing(String svg, int width, int height) implements Picture {
    public Drawing {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a drawing needs a size: " + width + " by " + height);
        }
    }
}
