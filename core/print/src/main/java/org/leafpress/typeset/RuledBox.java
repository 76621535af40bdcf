package org.leafpress.typeset;

import java.awt.geom.Line2D;
import java.util.Optional;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Stroke;

/**
 * A box with space above and below and, unless it is the first of its kind, a thin line above.
 *
 * @param box the box
 * @param width of the line, in points
 * @param padding above and below, in points
 * @param ruled true for the line
 * @param colour of the line
 */
record RuledBox(Box box, double width, double padding, boolean ruled, Colour colour) implements Box {
    @Override
    public double height() {
        return box.height() + 2 * padding;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        if (ruled) {
            surface.backdrop().stroke(new Line2D.Double(x, y, x + width, y), Stroke.of(colour, 0.75));
        }
        box.draw(surface, x, y + padding);
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        return box.split(available - 2 * padding, forced)
                .map(split -> new Split(
                        new RuledBox(split.first(), width, padding, ruled, colour),
                        new RuledBox(split.rest(), width, padding, false, colour)));
    }
}
