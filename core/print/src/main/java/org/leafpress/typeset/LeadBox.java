package org.leafpress.typeset;

import java.awt.geom.Rectangle2D;

/**
 * The words that matter most: on a tint, with a bar at the side where the language starts.
 *
 * @param text the lines
 * @param width of the column, in points
 * @param inset around the text, in points
 * @param layout the document
 */
record LeadBox(Box text, double width, double inset, LayoutContext layout) implements Box {
    /** Space around the text, in units of the type size. */
    static final double INSET = 0.75;

    private static final double BAR = 3.5;

    @Override
    public double height() {
        return text.height() + 1.3 * inset;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        double left = layout.rightToLeft() ? x + width - BAR : x;
        surface.backdrop()
                .fill(
                        new Rectangle2D.Double(x, y, width, height()),
                        layout.palette().tint());
        surface.backdrop()
                .fill(
                        new Rectangle2D.Double(left, y, BAR, height()),
                        layout.palette().heading());
        text.draw(surface, x + inset, y + 0.65 * inset);
    }
}
