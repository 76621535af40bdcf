package org.leafpress.pdf;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour of the line
 * @param width in points, not negative
 * @param round true for round ends and corners
 * @param dashes lengths of dashes and gaps in turn, in points; empty for a whole line
 */
public record Stroke(Colour colour, double width, boolean round, List<Double> dashes) {
    /** Copies the list. */
    public Stroke {
        if (width < 0) {
            throw new IllegalArgumentException("a line's width is not negative: " + width);
        }
        dashes = List.copyOf(dashes);
    }

    /** A whole line with square ends. */
    public static Stroke of(Colour colour, double width) {
        return new Stroke(colour, width, false, List.of());
    }
}
