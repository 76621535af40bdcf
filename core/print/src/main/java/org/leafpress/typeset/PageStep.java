package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * A box that pages are made of, and what it costs to end one there, where a page of paper costs 1.
 *
 * @param box the box; of groups, those in it
 * @param height of the box, in points: it takes long to add up
 * @param after cost of ending a page behind it, if it does not keep with the next
 * @param within cost of ending a page inside it, if it may be parted
 */
record PageStep(Box box, double height, double after, double within) {
    /** What cannot be helped costs as much as an empty page. */
    static final double FORCED = 1;
    /** With a line or a row alone, or inside what should stay whole. */
    static final double TORN = 0.45;

    /** What costs so much ends inside something that should stay whole. */
    static final double PARTED = 0.25;

    /** Between the lines of a paragraph, or the rows of a table. */
    private static final double LINES = 0.03;
    /** Between blocks that should stay together: the more of them there are on a page, the more it is one thing. */
    private static final double GROUP = 0.3;
    /** The same where they are few lines, for which there is room elsewhere. */
    private static final double LOW_GROUP = 0.5;
    /** In points. */
    private static final double LOW = 130;
    /** Inside a step, an item or a fact. */
    private static final double ITEM = 0.4;
    /** Inside a card, which is worth a page that is little more than half full: advice is read as a whole. */
    private static final double CARD = 4;
    /** Inside a list of contents. */
    private static final double CONTENTS = 0.6;

    /** The steps of a stack. */
    static List<PageStep> of(Stack stack) {
        List<PageStep> steps = new ArrayList<>();
        stack.boxes().forEach(box -> add(box, 0, LINES, steps));
        return steps;
    }

    /** The steps of a table that lies across, with what stands above it. */
    static List<PageStep> leading(List<Box> above, LandscapeBox across) {
        List<PageStep> steps = new ArrayList<>();
        above.forEach(box -> steps.add(of(new SpacedBox(box, box.before(), box.after(), true), 0, LINES)));
        for (PageStep step : of(across.content())) {
            Box turned = new LandscapeBox(new Stack(List.of(step.box)));
            steps.add(step.with(new SpacedBox(turned, step.box.before(), step.box.after(), step.box.keepsWithNext())));
        }
        return steps;
    }

    private static void add(Box box, double after, double within, List<PageStep> out) {
        Box inner = box instanceof SpacedBox spaced ? spaced.box() : box;
        if (inner instanceof GroupBox group && !group.stack().boxes().isEmpty()) {
            int first = out.size();
            boolean single = group.stack().boxes().size() == 1;
            double parting = group.height() < LOW ? LOW_GROUP : GROUP;
            for (Box part : group.stack().boxes()) {
                add(part, parting, single ? ITEM : Math.max(within, parting + LINES), out);
            }
            PageStep start = out.get(first);
            out.set(
                    first,
                    start.with(new SpacedBox(start.box, box.before(), start.box.after(), start.box.keepsWithNext())));
            int last = out.size() - 1;
            PageStep end = out.get(last);
            Box ending = new SpacedBox(end.box, end.box.before(), box.after(), box.keepsWithNext());
            out.set(last, new PageStep(ending, end.height, after, end.within));
        } else if (inner instanceof Contents.ListBox) {
            out.add(of(box, after, CONTENTS));
        } else if (inner instanceof CardBox) {
            out.add(of(new BreakableBox(box), after, CARD));
        } else {
            out.add(of(box, after, within));
        }
    }

    private static PageStep of(Box box, double after, double within) {
        return new PageStep(box, box.height(), after, within);
    }

    /** The same with other space around the box. */
    private PageStep with(Box other) {
        return new PageStep(other, height, after, within);
    }

    /** True for what begins a section. */
    boolean isHeading() {
        return inner() instanceof HeadingBox;
    }

    /** True for what stands in columns. */
    boolean isColumns() {
        return inner() instanceof ColumnsBox;
    }

    private Box inner() {
        Box inner = box;
        while (inner instanceof SpacedBox spaced) {
            inner = spaced.box();
        }
        return inner;
    }
}
