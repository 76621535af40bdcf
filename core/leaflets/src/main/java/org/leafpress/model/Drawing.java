package org.leafpress.model;

/**
 * A picture that is safe to publish: SVG rebuilt from an allow-list, without scripts, styles or references to other
 * files.
 *
 * @param svg the whole document
 * @param width of its view box, in its own units, at least 1
 * @param height of its view box, in its own units, at least 1
 */
public record Drawing(String svg, int width, int height) {
    public Drawing {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a drawing needs a size: " + width + " by " + height);
        }
    }
}
