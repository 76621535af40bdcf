package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boxes below one another. For one thread. */
final class Stack implements Box {
    /** Sums of many heights are not exact. */
    private static final double ROUNDING = 0.01;

    private static final double UNKNOWN = -1;

    private final List<Box> boxes;
    private final double spread;
    private double height = UNKNOWN;

    /**
     * A stack.
     *
     * @param boxes from top to bottom
     * @param spread the space between them, beside what they want
     */
    Stack(List<Box> boxes, double spread) {
        this.boxes = List.copyOf(boxes);
        this.spread = spread;
    }

    /** With the space between them that they want. */
    Stack(List<Box> boxes) {
        this(boxes, 1);
    }

    /** From top to bottom. */
    List<Box> boxes() {
        return boxes;
    }

    /** The space between them, beside what they want. */
    double spread() {
        return spread;
    }

    /** Added up once: boxes never change, and pages are tried in many ways. */
    @Override
    public double height() {
        if (height == UNKNOWN) {
            double sum = 0;
            for (int i = 0; i < boxes.size(); i++) {
                sum += gap(i) + boxes.get(i).height();
            }
            height = sum;
        }
        return height;
    }

    private double gap(int index) {
        return index == 0
                ? 0
                : spread
                        * Math.max(
                                boxes.get(index - 1).after(), boxes.get(index).before());
    }

    /** This one and another below it. */
    Stack and(Stack other) {
        List<Box> all = new ArrayList<>(boxes);
        all.addAll(other.boxes);
        return new Stack(all, spread);
    }

    /** True if all of it can stand on one page of this height. */
    boolean fits(double available) {
        double used = 0;
        for (int i = 0; i < boxes.size(); i++) {
            used += gap(i) + boxes.get(i).height();
            boolean ends = boxes.get(i).endsPage() && i < boxes.size() - 1;
            if (ends || used > available + ROUNDING) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        double pen = y;
        for (int i = 0; i < boxes.size(); i++) {
            pen += gap(i);
            boxes.get(i).draw(surface, x, pen);
            pen += boxes.get(i).height();
        }
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        double used = 0;
        for (int i = 0; i < boxes.size(); i++) {
            double next = used + gap(i) + boxes.get(i).height();
            if (next > available + ROUNDING) {
                return splitAt(i, available - used - gap(i), forced);
            }
            used = next;
            if (boxes.get(i).endsPage() && i < boxes.size() - 1) {
                return Optional.of(before(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Splits where the box at {@code index} is the first that does not fit. */
    private Optional<Split> splitAt(int index, double room, boolean forced) {
        Optional<Split> within = boxes.get(index).split(room, false);
        if (within.isPresent()) {
            return Optional.of(within(index, within.get()));
        }
        int start = index;
        while (start > 0 && boxes.get(start - 1).keepsWithNext()) {
            start--;
        }
        if (start > 0) {
            return Optional.of(before(start));
        }
        if (!forced) {
            return Optional.empty();
        }
        Optional<Split> torn = boxes.get(index).split(room, true);
        if (torn.isPresent()) {
            return Optional.of(within(index, torn.get()));
        }
        int end = Math.max(1, index);
        return end < boxes.size() ? Optional.of(before(end)) : Optional.empty();
    }

    private Split within(int index, Split split) {
        List<Box> first = new ArrayList<>(boxes.subList(0, index));
        first.add(split.first());
        List<Box> rest = new ArrayList<>();
        rest.add(split.rest());
        rest.addAll(boxes.subList(index + 1, boxes.size()));
        return new Split(new Stack(first, spread), new Stack(rest, spread));
    }

    private Split before(int index) {
        List<Box> rest = new ArrayList<>(boxes.subList(index, boxes.size()));
        rest.set(0, rest.get(0).atTop());
        return new Split(new Stack(boxes.subList(0, index), spread), new Stack(rest, spread));
    }
}
