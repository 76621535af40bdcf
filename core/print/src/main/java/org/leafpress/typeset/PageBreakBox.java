package org.leafpress.typeset;

/** Takes no room, and sends what follows to the next page. */
record PageBreakBox() implements Box {
    @Override
    public double height() {
        return 0;
    }

    @Override
    public boolean endsPage() {
        return true;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        // There is nothing to see.
    }
}
