package org.leafpress.typeset;

import java.awt.geom.RoundRectangle2D;
import org.leafpress.pdf.Colour;

/**
 * The title of a folded leaflet: light on a dark field, at its foot, so that it is seen across a waiting room.
 *
 * @param title the heading
 * @param width of the field, in points
 * @param least height of the field, in points
 * @param inset between the field's edge and the title, in points
 * @param colour of the field
 */
record MastheadBox(Box title, double width, double least, double inset, Colour colour) implements Box {
    private static final double CORNER = 4;

    @Override
    public double height() {
        return Math.max(least, title.height() + 2 * inset);
    }

    @Override
    public double after() {
        return inset;
    }

    @Override
    public boolean keepsWithNext() {
        return true;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        surface.backdrop().fill(new RoundRectangle2D.Double(x, y, width, height(), 2 * CORNER, 2 * CORNER), colour);
        title.draw(surface, x + inset, y + height() - inset - title.height());
    }
}
