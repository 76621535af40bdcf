package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Balances content over panels at the least cost. A panel costs the square of its height, so that even ones are the cheapest, and where
 * it ends may cost something too.
 */
final class BalancedFill {
    /** Sums of many heights are not exact. */
    private static final double ROUNDING = 0.01;

    private static final Plan IMPOSSIBLE = new Plan(Double.POSITIVE_INFINITY, List.of());

    private final List<Step> steps;
    private final double height;
    private final double ideal;
    /** What is known already, by first step and number of panels left. */
    private final @Nullable Plan[][] known;

    private BalancedFill(List<Step> steps, int count, double height) {
        this.steps = steps;
        this.height = height;
        ideal = Math.max(1, stack(0, steps.size()).height() / count);
        known = new Plan[steps.size()][count];
    }

    /**
     * A box that is not split.
     *
     * @param cost of going on with the next panel after it, where an even panel costs 1
     */
    record Step(Box box, double cost) {}

    /** How to fill the panels left: what that costs, and the step after each. */
    private record Plan(double cost, List<Integer> ends) {}

    /**
     * Fills panels.
     *
     * @param count of panels; at least 1
     * @param height of each, in points
     * @return no more parts than {@code count}; empty if the steps do not fit
     */
    static Optional<List<Stack>> of(List<Step> steps, int count, double height) {
        BalancedFill fill = new BalancedFill(steps, count, height);
        Plan best = fill.best(0, count);
        if (best.cost() == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        List<Stack> parts = new ArrayList<>();
        int start = 0;
        for (int end : best.ends()) {
            parts.add(fill.stack(start, end));
            start = end;
        }
        return Optional.of(parts);
    }

    private Stack stack(int from, int to) {
        return new Stack(IntStream.range(from, to)
                .mapToObj(step -> box(step, step == from))
                .toList());
    }

    private Box box(int step, boolean first) {
        Box box = steps.get(step).box();
        return first && step > 0 ? box.atTop() : box;
    }

    private Plan best(int from, int panels) {
        if (from == steps.size()) {
            return new Plan(0, List.of());
        }
        if (panels == 0) {
            return IMPOSSIBLE;
        }
        Plan best = known[from][panels - 1];
        if (best == null) {
            best = search(from, panels);
            known[from][panels - 1] = best;
        }
        return best;
    }

    private Plan search(int from, int panels) {
        Plan best = IMPOSSIBLE;
        double used = 0;
        for (int i = from; i < steps.size(); i++) {
            Box box = box(i, i == from);
            double gap = i == from ? 0 : Math.max(steps.get(i - 1).box().after(), box.before());
            used += gap + box.height();
            if (used > height + ROUNDING) {
                break;
            }
            boolean last = i == steps.size() - 1;
            if (last || (!box.keepsWithNext() && !steps.get(i + 1).box().endsPage())) {
                Plan rest = best(i + 1, panels - 1);
                double own =
                        used / ideal * (used / ideal) + (last ? 0 : steps.get(i).cost());
                if (own + rest.cost() < best.cost()) {
                    List<Integer> ends = new ArrayList<>(List.of(i + 1));
                    ends.addAll(rest.ends());
                    best = new Plan(own + rest.cost(), ends);
                }
            }
            if (box.endsPage()) {
                break;
            }
        }
        return best;
    }
}
