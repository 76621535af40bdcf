package org.leafpress.typeset;

/**
 * The space around the text of a page or panel, in points.
 *
 * @param top above the text; the header stands in it
 * @param side left and right
 * @param bottom below the text; the footer stands in it
 */
public record Margins(double top, double side, double bottom) {
    /** Checks the ranges. */
    public Margins {
        if (!(top >= 0 && side >= 0 && bottom >= 0)) {
            throw new IllegalArgumentException("margins are not negative");
        }
    }

    /** Margins given in millimetres. */
    public static Margins millimetres(double top, double side, double bottom) {
        return new Margins(top * PageSize.MM, side * PageSize.MM, bottom * PageSize.MM);
    }
}
