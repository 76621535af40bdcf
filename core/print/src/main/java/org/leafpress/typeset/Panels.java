package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Content shared among the panels of a folded leaflet.
 *
 * @param parts one for each panel that holds something
 * @param isSplit true if something that should stay together does not
 * @param isTorn true if a paragraph or a long item goes on in the next
 */
record Panels(List<Stack> parts, boolean isSplit, boolean isTorn) {
    /** What parting a group costs, beside panels of uneven height: as much as a panel that is half empty. */
    private static final double PARTING = 0.25;

    Panels {
        parts = List.copyOf(parts);
    }

    /**
     * The fairest sharing. Headings are repeated unless there would be too much content for it.
     *
     * @param count of panels
     * @param height of each, in points
     * @return more parts than {@code count} if there is too much content
     */
    static Panels of(Stack stack, int count, double height) {
        Panels headed = share(stack, count, height);
        if (headed.parts().size() <= count) {
            return headed;
        }
        Panels plain = share(HeadedBox.plain(stack), count, height);
        return new Panels(plain.parts(), plain.isSplit(), true);
    }

    /**
     * A group that holds groups may be split between them where that is much fairer. Paragraphs, and then the innermost groups,
     * are split only where nothing else makes the content fit.
     */
    private static Panels share(Stack stack, int count, double height) {
        List<BalancedFill.Step> whole = steps(stack, false);
        Optional<List<Stack>> fair = BalancedFill.of(whole, count, height);
        if (fair.isPresent()) {
            return new Panels(fair.get(), false, false);
        }
        List<Stack> filled = ColumnFill.even(stack, count, height);
        boolean torn = whole.stream().anyMatch(step -> step.box().height() > height);
        if (filled.size() <= count && !torn) {
            return new Panels(filled, false, true);
        }
        List<BalancedFill.Step> open = steps(stack, true);
        Stack opened = new Stack(open.stream().map(BalancedFill.Step::box).toList());
        List<Stack> parts =
                BalancedFill.of(open, count, height).orElseGet(() -> ColumnFill.even(opened, count, height));
        return parts.size() <= count ? new Panels(parts, true, true) : new Panels(filled, false, true);
    }

    /** How much higher panels would have to be to hold it all, in points, if groups could be split; at least 1. */
    static double excess(Stack stack, int count, double height) {
        Stack open = new Stack(steps(HeadedBox.plain(stack), true).stream()
                .map(BalancedFill.Step::box)
                .toList());
        double needed = ColumnFill.even(open, count, Double.MAX_VALUE).stream()
                .mapToDouble(Stack::height)
                .max()
                .orElse(0);
        return Math.max(1, needed - height);
    }

    /** What may be shared out one by one: boxes, and those of groups that may be split. */
    private static List<BalancedFill.Step> steps(Stack stack, boolean partInnermost) {
        List<BalancedFill.Step> steps = new ArrayList<>();
        for (Box box : stack.boxes()) {
            if (box instanceof GroupBox group && (partInnermost || group.holdsGroups())) {
                List<BalancedFill.Step> inner = steps(group.stack(), partInnermost);
                int last = inner.size() - 1;
                inner.subList(0, Math.max(0, last))
                        .forEach(step -> steps.add(new BalancedFill.Step(step.box(), step.cost() + PARTING)));
                if (last >= 0) {
                    Box end = inner.get(last).box();
                    steps.add(new BalancedFill.Step(SpacedBox.of(end, end.before(), group.after()), 0));
                }
            } else {
                steps.add(new BalancedFill.Step(box, 0));
            }
        }
        return steps;
    }
}
