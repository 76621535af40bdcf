package org.leafpress.typeset;

import java.util.Optional;

/**
 * A box that avoids breaks, allowed to break where the page ends all the same.
 *
 * @param box the box
 */
record BreakableBox(Box box) implements Box {
    @Override
    public double height() {
        return box.height();
    }

    @Override
    public double before() {
        return box.before();
    }

    @Override
    public double after() {
        return box.after();
    }

    @Override
    public boolean keepsWithNext() {
        return box.keepsWithNext();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        box.draw(surface, x, y);
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        return box.split(available, true)
                .filter(split -> forced || split.first().height() <= available);
    }
}
