package org.leafpress.typeset;

import java.awt.geom.Rectangle2D;

/**
 * A heading: it stays with what follows, and links can lead to it.
 *
 * @param text its lines
 * @param anchor the name of the place
 * @param before space above, in points
 * @param after space below, in points
 * @param ruled true for a short bar below it, as under a title
 * @param width of the column, in points
 * @param layout the document
 */
record HeadingBox(
        Box text, String anchor, double before, double after, boolean ruled, double width, LayoutContext layout)
        implements Box {
    private static final double BAR_WIDTH = 42;
    private static final double BAR_HEIGHT = 2.5;
    private static final double BAR_GAP = 5;

    @Override
    public double height() {
        return text.height() + (ruled ? BAR_GAP + BAR_HEIGHT : 0);
    }

    @Override
    public boolean keepsWithNext() {
        return true;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        surface.anchor(anchor, y);
        text.draw(surface, x, y);
        if (ruled) {
            double left = layout.rightToLeft() ? x + width - BAR_WIDTH : x;
            Rectangle2D bar = new Rectangle2D.Double(left, y + text.height() + BAR_GAP, BAR_WIDTH, BAR_HEIGHT);
            surface.backdrop().fill(bar, layout.palette().heading());
        }
    }
}
