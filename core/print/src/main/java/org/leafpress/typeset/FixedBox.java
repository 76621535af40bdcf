package org.leafpress.typeset;

/**
 * A box of a known width.
 *
 * @param box the box
 * @param width in points
 */
record FixedBox(Box box, double width) implements SideBySideBox.Fixed {
    @Override
    public double height() {
        return box.height();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        box.draw(surface, x, y);
    }
}
