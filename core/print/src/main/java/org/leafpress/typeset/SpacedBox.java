package org.leafpress.typeset;

import java.util.Optional;

/**
 * Gives a box space around it.
 *
 * @param box the box
 * @param before space wanted above, in points
 * @param after space wanted below, in points
 * @param keepsWithNext true if the next box must start on the same page
 */
record SpacedBox(Box box, double before, double after, boolean keepsWithNext) implements Box {

    static SpacedBox of(Box box, double before, double after) {
        return new SpacedBox(box, before, after, false);
    }

    @Override
    public Box atTop() {
        return new SpacedBox(box.atTop(), before, after, keepsWithNext);
    }

    @Override
    public double height() {
        return box.height();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        box.draw(surface, x, y);
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        return box.split(available, forced)
                .map(split -> new Split(
                        new SpacedBox(split.first(), before, 0, false),
                        new SpacedBox(split.rest(), 0, after, keepsWithNext)));
    }
}
