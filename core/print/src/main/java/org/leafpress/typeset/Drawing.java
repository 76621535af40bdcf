package org.leafpress.typeset;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Stroke;

/**
 * A vector picture: what is left of an SVG when all that could do harm or cannot be printed is gone.
 *
 * @param width in its own units
 * @param height in its own units
 * @param marks what is drawn, in order
 */
record Drawing(double width, double height, List<Mark> marks) {
    Drawing {
        marks = List.copyOf(marks);
    }

    /** Something drawn. */
    sealed interface Mark {}

    /**
     * A shape.
     *
     * @param outline in the drawing's units
     * @param fill empty for none
     * @param evenOdd how crossings are filled
     * @param stroke empty for none; its width in the drawing's units
     */
    record Form(Shape outline, Optional<Colour> fill, boolean evenOdd, Optional<Stroke> stroke) implements Mark {}

    /**
     * A line of text.
     *
     * @param text what it says
     * @param at from the text's own space (origin on the baseline) to the drawing
     * @param size of the type, in the text's own space
     * @param strong true for bold
     * @param colour of the letters
     * @param shift how much of its width the text stands left of its origin: 0, 0.5 or 1
     */
    record Words(String text, AffineTransform at, double size, boolean strong, Colour colour, double shift)
            implements Mark {}
}
