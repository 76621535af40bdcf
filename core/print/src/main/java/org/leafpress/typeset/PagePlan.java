package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shares a document's content among pages or panels. */
final class PagePlan {
    private static final int PANELS = 6;
    /** Of a sheet of a booklet. */
    private static final int SIDES = 4;
    /** A paragraph lower than this part of the page goes with a table that lies across. */
    static final double HIGHEST_INTRO = 0.15;

    private final LayoutContext layout;
    private final double height;
    private final double spread;

    /**
     * A plan.
     *
     * @param spread the space between boxes, beside what they want
     */
    private PagePlan(LayoutContext layout, double spread) {
        this.layout = layout;
        this.spread = spread;
        height = layout.settings().textHeight();
    }

    /**
     * Pages or panels.
     *
     * @param all in reading order; some may be empty
     * @param isSplit true if something that should stay together does not, for want of room
     * @param isTorn true if a paragraph, a row or an item goes on overleaf that had better not
     * @param cost how ugly they are, and how many
     */
    record Pages(List<Optional<Stack>> all, boolean isSplit, boolean isTorn, double cost) {
        Pages {
            all = List.copyOf(all);
        }

        /** How many hold something. */
        int filled() {
            return (int) all.stream().filter(Optional::isPresent).count();
        }

        /** True if it is not worth while to look for better ones. */
        boolean isWellFilled() {
            return cost <= (Copyfit.PAGE + Copyfit.USUAL) * all.size() + Copyfit.GOOD;
        }

        /** True if all might stand on fewer pages, with blocks closer to one another. */
        boolean mayBeFewer(LayoutContext layout) {
            int fewer = all.size() - (layout.settings().folding() == SheetFolding.BOOKLET ? SIDES : 1);
            return layout.settings().folding() != SheetFolding.TRI_FOLD
                    && fills(layout).stream().mapToDouble(PageFill::share).sum() < Copyfit.FULLEST * fewer;
        }

        /** How much each page that holds something is filled. */
        List<PageFill> fills(LayoutContext layout) {
            PagePlan plan = new PagePlan(layout, 1);
            return all.stream()
                    .flatMap(Optional::stream)
                    .map(page -> new PageFill(page.height() / plan.heightOf(page), LandscapeBox.isOn(page)))
                    .toList();
        }
    }

    /** The pages with the space between boxes that fills them best. */
    static Pages best(LayoutContext layout, Parts parts) {
        Pages best = bestOf(layout, parts);
        Parts without = parts.withoutIdleContents(best.filled());
        return without.equals(parts) ? best : bestOf(layout, without);
    }

    private static Pages bestOf(LayoutContext layout, Parts parts) {
        PagePlan meant = new PagePlan(layout, 1);
        Pages best = meant.pages(parts);
        for (double spread : Copyfit.SPREADS) {
            if (best.isWellFilled() && !(spread < 1 && best.mayBeFewer(layout))) {
                continue;
            }
            Pages pages = new PagePlan(layout, spread).pages(parts);
            double cost = pages.cost + Copyfit.costOf(spread);
            if (cost < best.cost) {
                best = new Pages(pages.all, pages.isSplit, pages.isTorn, cost);
            }
        }
        best.all.forEach(page -> page.ifPresent(meant::check));
        return best;
    }

    private Pages pages(Parts parts) {
        return switch (layout.settings().folding()) {
            case NONE -> turning(parts.joined());
            case BOOKLET -> booklet(parts);
            case TRI_FOLD -> triFold(parts);
        };
    }

    private void check(Stack page) {
        double excess = page.height() - heightOf(page);
        if (excess > 0.1) {
            report("something is higher than the page", excess);
        }
    }

    private double heightOf(Stack page) {
        return LandscapeBox.isOn(page) ? heightAcross() : height;
    }

    private double heightAcross() {
        return layout.settings().across().textHeight();
    }

    /** Pages of which some lie across. */
    private Pages turning(Stack stack) {
        List<Stack> pages = new ArrayList<>();
        List<PageBreaks.Plan> plans = new ArrayList<>();
        List<Box> upright = new ArrayList<>();
        for (Box box : stack.boxes()) {
            if (box instanceof LandscapeBox across) {
                int start = startOfWhatLeadsIn(upright);
                plans.add(plan(upright.subList(0, start)));
                List<PageStep> steps = PageStep.leading(upright.subList(start, upright.size()), across);
                PageBreaks.Plan turned = PageBreaks.of(steps, heightAcross(), 1);
                // What lies across costs its paper only.
                plans.add(new PageBreaks.Plan(turned.pages(), turned.pages().size(), turned.isTorn()));
                upright = new ArrayList<>();
            } else {
                upright.add(box);
            }
        }
        plans.add(plan(upright));
        plans.forEach(plan -> pages.addAll(plan.pages()));
        double beyond = plans.stream().mapToDouble(PageBreaks.Plan::cost).sum() - pages.size();
        return new Pages(
                present(pages.isEmpty() ? List.of(stack) : pages),
                false,
                plans.stream().anyMatch(PageBreaks.Plan::isTorn),
                beyond + Copyfit.PAGE * pages.size());
    }

    /** Headings, and a paragraph below one, go with the table that they lead in. */
    private int startOfWhatLeadsIn(List<Box> boxes) {
        int start = boxes.size();
        boolean intro = start > 1
                && boxes.get(start - 2).keepsWithNext()
                && boxes.get(start - 1).height() < HIGHEST_INTRO * height;
        if (intro) {
            start--;
        }
        while (start > 0 && boxes.get(start - 1).keepsWithNext()) {
            start--;
        }
        return start;
    }

    private double addPages(List<Box> boxes, List<Stack> out) {
        PageBreaks.Plan plan = plan(boxes);
        out.addAll(plan.pages());
        return plan.cost();
    }

    private PageBreaks.Plan plan(List<Box> boxes) {
        return PageBreaks.of(PageStep.of(new Stack(boxes)), height, spread);
    }

    private static List<Optional<Stack>> present(List<Stack> stacks) {
        return new ArrayList<>(stacks.stream().map(Optional::of).toList());
    }

    /** Cover and back get pages of their own if that takes no more paper. */
    private Pages booklet(Parts parts) {
        List<Stack> joined = new ArrayList<>();
        double cost = addPages(parts.joined().boxes(), joined);
        Parts front = parts.covered(height);
        List<Stack> apart = new ArrayList<>();
        double costApart = 0;
        // Cover and back have been made to fit with the space that is meant.
        PagePlan meant = new PagePlan(layout, 1);
        costApart += meant.addPages(front.cover().boxes(), apart);
        costApart += addPages(front.main().boxes(), apart);
        costApart += meant.addPages(front.back().boxes(), apart);
        boolean same = padded(apart.size(), 4) == padded(joined.size(), 4);
        List<Optional<Stack>> pages = present(same ? apart : joined);
        boolean backLast = same && !parts.back().boxes().isEmpty();
        while (pages.size() % 4 != 0) {
            pages.add(backLast ? pages.size() - 1 : pages.size(), Optional.empty());
        }
        int used = same ? apart.size() : joined.size();
        double beyond = (same ? costApart : cost) - used + Copyfit.BLANK * (pages.size() - used);
        return new Pages(pages, false, false, beyond + Copyfit.PAGE * pages.size());
    }

    private static int padded(int pages, int multiple) {
        return (pages + multiple - 1) / multiple * multiple;
    }

    private Pages triFold(Parts written) {
        Parts parts = written.covered(height).backed(height);
        boolean parted = parts.back().boxes().size() < written.back().boxes().size();
        List<Stack> cover = parts.cover().boxes().isEmpty() ? List.of() : List.of(parts.cover());
        List<Stack> back = parts.back().boxes().isEmpty() ? List.of() : ColumnFill.full(parts.back(), height);
        int behind = Math.min(1, back.size());
        int free = PANELS - cover.size() - behind;
        Panels main = layout.settings().balance()
                ? Panels.of(parts.main(), free, height)
                : new Panels(ColumnFill.full(parts.main(), height), false, false);
        if (main.parts().size() > free) {
            report("the inner panels of the folded leaflet", Panels.excess(parts.main(), free, height));
        }
        if (back.size() > behind) {
            report("the back panel", Math.max(1, parts.back().height() - height));
        }
        List<Optional<Stack>> pages = present(cover);
        pages.addAll(present(main.parts()));
        int wanted = padded(pages.size() + back.size(), PANELS);
        while (pages.size() < wanted - back.size()) {
            pages.add(Optional.empty());
        }
        pages.addAll(present(back));
        return new Pages(pages, main.isSplit() || parted, main.isTorn(), 0);
    }

    private void report(String what, double excess) {
        layout.findings().add(new PrintFinding.DoesNotFit(what, excess));
    }
}
