package org.leafpress.pdf;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour of the line
 * @param width in points, not negative
 * @param cap its ends
 * @param join its corners
 * @param miterLimit how far a pointed corner may reach, in widths of the line; sharper ones are cut
 * @param dashes lengths of dashes and gaps in turn, in points; empty for a whole line
 * @param dashOffset how far into the dashes the line begins, in points
 */
public record Stroke(
        Colour colour, double width, Cap cap, Join join, double miterLimit, List<Double> dashes, double dashOffset) {
    /** What PDF takes if it is told nothing. */
    static final double USUAL_MITER_LIMIT = 10;

    /** The ends of a line. */
    public enum Cap {
        /** Cut off where the line ends. */
        BUTT(0),
        /** A half circle beyond. */
        ROUND(1),
        /** A half square beyond. */
        SQUARE(2);

        private final int number;

        Cap(int number) {
            this.number = number;
        }

        /** As PDF counts them. */
        int number() {
            return number;
        }
    }

    /** The corners of a line. */
    public enum Join {
        /** Pointed. */
        MITER(0),
        /** Rounded. */
        ROUND(1),
        /** Cut. */
        BEVEL(2);

        private final int number;

        Join(int number) {
            this.number = number;
        }

        /** As PDF counts them. */
        int number() {
            return number;
        }
    }

    /** Copies the list. */
    public Stroke {
        if (width < 0) {
            throw new IllegalArgumentException("a line's width is not negative: " + width);
        }
        dashes = List.copyOf(dashes);
    }

    /** A whole line with square ends. */
    public static Stroke of(Colour colour, double width) {
        return dashed(colour, width, List.of());
    }

    /** A whole line with round ends and corners. */
    public static Stroke round(Colour colour, double width) {
        return new Stroke(colour, width, Cap.ROUND, Join.ROUND, USUAL_MITER_LIMIT, List.of(), 0);
    }

    /** A line of dashes and gaps. */
    public static Stroke dashed(Colour colour, double width, List<Double> dashes) {
        return new Stroke(colour, width, Cap.BUTT, Join.MITER, USUAL_MITER_LIMIT, dashes, 0);
    }

    /** The same line, as much larger. */
    public Stroke scaled(double by) {
        List<Double> longer = dashes.stream().map(dash -> dash * by).toList();
        return new Stroke(colour, width * by, cap, join, miterLimit, longer, dashOffset * by);
    }
}
