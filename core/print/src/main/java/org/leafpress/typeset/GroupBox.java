package org.leafpress.typeset;

import java.util.Optional;

/**
 * Boxes that stay together, unless they are higher than a page.
 *
 * @param stack the boxes
 * @param gap space wanted around them, in points
 */
record GroupBox(Stack stack, double gap) implements Box {
    /** True if it is made of groups, between which it may be split sooner than within them. */
    boolean holdsGroups() {
        return stack.boxes().stream().anyMatch(GroupBox.class::isInstance);
    }

    @Override
    public double height() {
        return stack.height();
    }

    @Override
    public double before() {
        return stack.boxes().isEmpty() ? 0 : stack.boxes().get(0).before();
    }

    @Override
    public double after() {
        return gap;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        stack.draw(surface, x, y);
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        return forced ? stack.split(available, true) : Optional.empty();
    }
}
