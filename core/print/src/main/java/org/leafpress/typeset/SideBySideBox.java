package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;

/**
 * Two boxes beside one another, the first where the language starts.
 *
 * @param first for example a term or a QR code; never split
 * @param second what belongs to it
 * @param width of both, in points
 * @param column of the first, with the space after it, in points
 * @param rightToLeft true if the first stands on the right
 */
record SideBySideBox(Box first, Box second, double width, double column, boolean rightToLeft) implements Box {
    @Override
    public double height() {
        return Math.max(first.height(), second.height());
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        // The first is as wide as its column less the space after it, and aligned at its own start.
        first.draw(surface, rightToLeft ? x + width - firstWidth() : x, y);
        second.draw(surface, rightToLeft ? x : x + column, y);
    }

    private double firstWidth() {
        return first instanceof Fixed fixed ? fixed.width() : column;
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        if (first.height() > available && !forced) {
            return Optional.empty();
        }
        return second.split(available, forced)
                .map(split -> new Split(
                        new SideBySideBox(first, split.first(), width, column, rightToLeft),
                        new SideBySideBox(new Stack(List.of()), split.rest(), width, column, rightToLeft)));
    }

    /** A box of a known width. */
    interface Fixed extends Box {
        /** In points. */
        double width();
    }
}
