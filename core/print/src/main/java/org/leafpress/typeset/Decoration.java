package org.leafpress.typeset;

/**
 * What is seen and not read out, such as a heading that is there a second time.
 *
 * @param box what is drawn
 */
record Decoration(Box box) implements Box {
    @Override
    public double height() {
        return box.height();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        box.draw(surface.asDecoration(), x, y);
    }
}
