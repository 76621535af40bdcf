package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Ends the pages of a whole run where that costs least, as D. E. Knuth and M. F. Plass end the lines of a paragraph
 * ("Breaking Paragraphs into Lines", 1981): an ugly end is taken if what follows is the better for it. A place that pages may
 * end at is looked at once, with the cheapest way there, in the order of the text.
 */
final class PageBreaks {
    /** Sums of many heights are not exact. */
    private static final double ROUNDING = 0.01;
    /** Pages that are emptier are looked at only where there are no others. */
    private static final double EMPTIEST = 0.6;
    /** Of columns that had better be whole no fewer lines stand at the foot of a page, where they would be read across. */
    private static final double LEAST_TORN = 0.08;
    /** In a box that is higher than so many pages, not all places are looked at. */
    private static final double SOME_PAGES = 4;

    private final List<PageStep> steps;
    private final double height;
    private final double spread;
    private final TreeMap<Place, Node> nodes = new TreeMap<>();

    private PageBreaks(List<PageStep> steps, double height, double spread) {
        this.steps = steps;
        this.height = height;
        this.spread = spread;
    }

    /**
     * Pages, and what they cost.
     *
     * @param pages from first to last
     * @param cost where a page costs 1, and more if it is empty in part or ends in a bad place
     * @param isTorn true if something ends overleaf that had better be whole
     */
    record Plan(List<Stack> pages, double cost, boolean isTorn) {
        Plan {
            pages = List.copyOf(pages);
        }
    }

    /**
     * Where a page begins.
     *
     * @param step which comes first on it
     * @param left how much of that is left for it, in points
     */
    private record Place(int step, double left) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::step).thenComparing(Place::left, Comparator.reverseOrder());

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The cheapest way to a place.
     *
     * @param step which comes first behind it
     * @param first what of that is left, if not all; null for all
     * @param before the node of the page before; null at the start
     * @param last the part of that step which ends the page before; null if it ends between two steps
     * @param isTorn true if something is torn on the way
     */
    private record Node(
            int step,
            @Nullable Box first,
            double cost,
            @Nullable Node before,
            @Nullable Box last,
            boolean isTorn) {}

    /**
     * The cheapest pages.
     *
     * @param height of a page, in points
     * @param spread the space between boxes, beside what they want
     * @return as many pages as it takes; none for nothing
     */
    static Plan of(List<PageStep> steps, double height, double spread) {
        return new PageBreaks(steps, height, spread).plan();
    }

    private Plan plan() {
        if (steps.isEmpty()) {
            return new Plan(List.of(), 0, false);
        }
        Place end = new Place(steps.size(), 0);
        nodes.put(new Place(0, steps.get(0).height()), new Node(0, null, 0, null, null, false));
        while (!nodes.firstKey().equals(end)) {
            Place next = nodes.firstKey();
            new Page(next, Objects.requireNonNull(nodes.remove(next))).ends();
        }
        Node last = nodes.get(end);
        List<Stack> pages = new ArrayList<>();
        for (Node node = last; node != null && node.before != null; node = node.before) {
            pages.add(0, page(node.before, node));
        }
        return new Plan(pages, last == null ? 0 : last.cost, last != null && last.isTorn);
    }

    /** The page between two places. */
    private Stack page(Node from, Node to) {
        List<Box> boxes = new ArrayList<>();
        for (int i = from.step; i < to.step; i++) {
            boxes.add(
                    i == from.step && from.first != null
                            ? from.first
                            : steps.get(i).box());
        }
        if (to.last != null) {
            boxes.add(to.last);
        }
        return new Stack(boxes, spread);
    }

    /** A page that begins at a place, and where it may end. */
    private final class Page {
        private final Place place;
        private final int start;
        private final Node node;
        private final List<Runnable> empty = new ArrayList<>();
        private boolean isFull;

        Page(Place place, Node node) {
            this.place = place;
            start = place.step();
            this.node = node;
        }

        private Box box(int index) {
            return index == start && node.first != null
                    ? node.first
                    : steps.get(index).box();
        }

        private double height(int index) {
            return index == start ? place.left() : steps.get(index).height();
        }

        /** Finds where the page may end, and remembers the way there if it is cheaper than others. */
        void ends() {
            double used = 0;
            for (int i = start; i < steps.size(); i++) {
                Box box = box(i);
                double gap = i == start ? 0 : spread * Math.max(box(i - 1).after(), box.before());
                double next = used + gap + height(i);
                if (next > height + ROUNDING) {
                    within(i, used, gap);
                    break;
                }
                used = next;
                if (i == steps.size() - 1) {
                    end(i + 1, null, null, PageCosts.last(used / height), false);
                } else if (box.endsPage()) {
                    end(i + 1, null, null, PageCosts.ended(), false);
                    break;
                } else if (!box.keepsWithNext()) {
                    offer(i + 1, null, null, used, PageCosts.between(steps.get(i), steps.get(i + 1)));
                }
            }
            if (!isFull) {
                empty.forEach(Runnable::run);
                if (empty.isEmpty() && !nodes.containsKey(new Place(steps.size(), 0))) {
                    force();
                }
            }
        }

        /** A step that does not fit may be parted: as low as it can be, or earlier. */
        private void within(int index, double used, double gap) {
            Box box = box(index);
            double room = height - used - gap;
            Optional<Box.Split> split = box.split(room, false);
            if (split.isEmpty()) {
                box.split(room, true)
                        .filter(torn -> torn.first().height() <= room + ROUNDING)
                        .filter(torn -> index == start
                                || !steps.get(index).isColumns()
                                || torn.first().height() >= LEAST_TORN * height)
                        .ifPresent(torn -> within(index, torn, used + gap, PageStep.TORN));
            }
            while (split.isPresent() && split.get().first().height() <= room + ROUNDING) {
                double high = split.get().first().height();
                within(index, split.get(), used + gap, steps.get(index).within());
                // What is much higher than a page has many places; one of them on each will do.
                split = height(index) > SOME_PAGES * height ? Optional.empty() : box.split(high - 1, false);
            }
        }

        private void within(int index, Box.Split parts, double above, double cost) {
            offer(index, parts.rest(), parts.first(), above + parts.first().height(), cost);
        }

        private void offer(int step, @Nullable Box first, @Nullable Box last, double used, double cost) {
            double emptiness = Math.max(0, 1 - used / height);
            double whole = PageCosts.page(emptiness) + cost;
            boolean isTorn = cost >= PageStep.PARTED;
            if (emptiness > EMPTIEST) {
                empty.add(() -> end(step, first, last, whole, isTorn));
            } else {
                end(step, first, last, whole, isTorn);
            }
        }

        private void end(int step, @Nullable Box first, @Nullable Box last, double cost, boolean isTorn) {
            isFull = true;
            double left = first != null
                    ? first.height()
                    : step < steps.size() ? steps.get(step).height() : 0;
            // What is left gets less with each page, even where heights are not.
            Place next = new Place(step, step == start ? Math.min(left, place.left() - ROUNDING) : left);
            double whole = node.cost + cost;
            Node known = nodes.get(next);
            if (known == null || whole < known.cost) {
                nodes.put(next, new Node(step, first, whole, node, last, node.isTorn || isTorn));
            }
        }

        /** Where nothing may end a page, it ends where that is least bad. */
        private void force() {
            List<Box> rest = new ArrayList<>();
            for (int i = start; i < steps.size(); i++) {
                rest.add(box(i));
            }
            Optional<Box.Split> split = new Stack(rest, spread).split(height, true);
            if (split.isEmpty()) {
                end(steps.size(), null, null, PageCosts.last(1), false);
                return;
            }
            List<Box> page = ((Stack) split.get().first()).boxes();
            Stack after = (Stack) split.get().rest();
            int step = steps.size() - after.boxes().size();
            Box first = after.boxes().get(0);
            boolean parted = first != box(step);
            Box last = page.get(page.size() - 1);
            end(step, parted ? first : null, parted ? last : null, PageCosts.page(0) + PageStep.FORCED, parted);
        }
    }
}
