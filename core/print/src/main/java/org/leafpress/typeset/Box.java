package org.leafpress.typeset;

import java.util.Optional;

/** Something with a height that stands on a page. Immutable, but drawn once: its elements take part in one tree. */
interface Box {
    /** In points. */
    double height();

    /** Space wanted above, in points; of two that meet, the larger counts. */
    default double before() {
        return 0;
    }

    /** Space wanted below, in points; of two that meet, the larger counts. */
    default double after() {
        return 0;
    }

    /** True if the next box must start on the same page. */
    default boolean keepsWithNext() {
        return false;
    }

    /** True if a new page must follow. */
    default boolean endsPage() {
        return false;
    }

    /** The same where it begins a page or panel and goes on with what others before it began. */
    default Box atTop() {
        return this;
    }

    /** Draws with the top left corner at this point. */
    void draw(Surface surface, double x, double y);

    /**
     * Parts the box in two, of which the first is no higher than {@code available}.
     *
     * @param forced true if the box stands at the top of an empty page, so that an ugly break is better than none
     * @return empty if it should rather stay whole, or cannot be split
     */
    default Optional<Split> split(double available, boolean forced) {
        return Optional.empty();
    }

    /** Two parts of a box. */
    record Split(Box first, Box rest) {}
}
