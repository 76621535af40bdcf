package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
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
    public Box atTop() {
        if (stack.boxes().isEmpty()) {
            return this;
        }
        List<Box> boxes = new ArrayList<>(stack.boxes());
        boxes.set(0, boxes.get(0).atTop());
        return new GroupBox(new Stack(boxes, stack.spread()), gap);
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
