package org.leafpress.model.review;

import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * How often leaflets are reviewed, and what happens when that or a signature lapses.
 *
 * @param place where it starts in the source
 * @param cycleMonths months between reviews, 1 to 60
 * @param whenOverdue what happens to a leaflet whose review is overdue; by default it says so
 * @param whenChanged what happens to an approved leaflet that has changed since it was signed; by default it is shown
 *     as a draft
 */
public record ReviewRules(
        Place place,
        Optional<Integer> cycleMonths,
        Optional<WhenOverdue> whenOverdue,
        Optional<WhenChanged> whenChanged) {
    /** Two years, as most hospitals do; 12 to 36 months are in use. */
    private static final int USUAL_CYCLE = 24;

    /** What holds when a site sets nothing. */
    public static ReviewRules usual(Place place) {
        return new ReviewRules(place, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Months between reviews. */
    public int cycle() {
        return cycleMonths.orElse(USUAL_CYCLE);
    }

    /** True when an overdue review fails the build. */
    public boolean failsWhenOverdue() {
        return whenOverdue.filter(choice -> choice == WhenOverdue.FAIL).isPresent();
    }

    /** True when a change to signed text fails the build. */
    public boolean failsWhenChanged() {
        return whenChanged.filter(choice -> choice == WhenChanged.FAIL).isPresent();
    }
}
