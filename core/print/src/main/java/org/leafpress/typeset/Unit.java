package org.leafpress.typeset;

import java.util.List;

/**
 * What stands on one line together: a word, or several joined by no-break spaces.
 *
 * @param pieces in logical order
 * @param width of the pieces, in points
 * @param spaces after it, which hang over the end of a line
 * @param spaceWidth of those, in points
 * @param hyphens true if a hyphen shows when the line ends here
 * @param endsLine true if the line must end here
 */
record Unit(
        List<Piece> pieces, double width, List<Piece> spaces, double spaceWidth, boolean hyphens, boolean endsLine) {

    static Unit of(List<Piece> pieces, List<Piece> spaces, boolean hyphens, boolean endsLine) {
        return new Unit(List.copyOf(pieces), width(pieces), List.copyOf(spaces), width(spaces), hyphens, endsLine);
    }

    private static double width(List<Piece> pieces) {
        double width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }
}
