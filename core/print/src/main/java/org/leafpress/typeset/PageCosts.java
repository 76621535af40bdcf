package org.leafpress.typeset;

/** What pages cost: 1 for the paper, and more the emptier they are, and the worse the place is that they end at. */
final class PageCosts {
    /** What is emptier than this looks like a mistake. */
    private static final double HOLE = 0.285;
    /** A last page with less on it looks like one, too. */
    private static final double RUNT = 0.22;
    /** So much is a section worth that begins a page. */
    private static final double SECTION = 0.02;

    private PageCosts() {}

    /** A page that ends before all is said. */
    static double page(double emptiness) {
        double hole = Math.max(0, emptiness - HOLE);
        return 1 + emptiness * emptiness + 40 * hole;
    }

    /** The last page. */
    static double last(double fill) {
        return 1 + (fill < RUNT ? 0.5 + 5 * (RUNT - fill) : 0);
    }

    /** A page that ends because the document says so. */
    static double ended() {
        return 1;
    }

    /** What it costs, beside its emptiness, to end a page between two steps. */
    static double between(PageStep step, PageStep next) {
        return step.after() - (next.isHeading() ? SECTION : 0);
    }
}
