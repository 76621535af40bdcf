package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills pages, panels and columns of one height from a stack. */
final class ColumnFill {
    /** Finer than the eye sees, and found in some dozen steps. */
    private static final double PRECISION = 1;

    private ColumnFill() {}

    /** As many parts as it takes, each as full as it can be. */
    static List<Stack> full(Stack stack, double height) {
        return full(stack, height, true, Integer.MAX_VALUE);
    }

    /** Stops at {@code most} parts, with all that is left in the last. */
    private static List<Stack> full(Stack stack, double height, boolean forced, int most) {
        List<Stack> parts = new ArrayList<>();
        Stack rest = stack;
        while (parts.size() < most - 1 && !rest.fits(height)) {
            Optional<Box.Split> split = rest.split(height, forced);
            if (split.isEmpty()) {
                break;
            }
            parts.add((Stack) split.get().first());
            rest = (Stack) split.get().rest();
        }
        parts.add(rest);
        return parts;
    }

    /**
     * At most {@code count} parts as even as they can be without parting what should stay whole, if that many of {@code height}
     * are enough; else as many full ones as it takes.
     */
    static List<Stack> even(Stack stack, int count, double height) {
        double total = stack.height();
        double high = Math.min(height, Math.max(1, total));
        List<Stack> best = full(stack, high);
        if (best.size() > count) {
            return best;
        }
        double low = total / count * 0.9;
        while (high - low > PRECISION) {
            double middle = (low + high) / 2;
            List<Stack> parts = full(stack, middle, false, count);
            if (parts.stream().allMatch(part -> part.fits(middle))) {
                best = parts;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }
}
