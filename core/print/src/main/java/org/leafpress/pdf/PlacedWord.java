package org.leafpress.pdf;

/**
 * A shaped word where it is to be drawn.
 *
 * @param face the face that shaped it
 * @param word the word
 * @param size type size in points
 * @param colour of the letters
 * @param x left edge, from the left of the canvas
 */
public record PlacedWord(FontFace face, ShapedWord word, double size, Colour colour, double x) {
    /** The right edge, from the left of the canvas. */
    public double end() {
        return x + face.width(word) * size;
    }
}
