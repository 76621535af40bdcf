package org.leafpress.typeset;

/**
 * A box narrower than its column, at the side where the language starts.
 *
 * @param box the box
 * @param column width of the column, in points
 * @param own width of the box, in points
 * @param rightToLeft true if the language starts on the right
 */
record AlignedBox(Box box, double column, double own, boolean rightToLeft) implements Box {
    @Override
    public double height() {
        return box.height();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        box.draw(surface, rightToLeft ? x + column - own : x, y);
    }
}
