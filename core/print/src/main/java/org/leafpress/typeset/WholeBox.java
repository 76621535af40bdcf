package org.leafpress.typeset;

import java.util.Optional;

/**
 * What is never parted unless it is higher than a page, such as a picture and what stands below it.
 *
 * @param box the box
 * @param page height of a page, in points
 */
record WholeBox(Box box, double page) implements Box {
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
        return height() > page ? box.split(available, forced) : Optional.empty();
    }
}
