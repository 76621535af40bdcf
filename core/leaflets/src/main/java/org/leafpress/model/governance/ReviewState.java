package org.leafpress.model.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Day;
import org.leafpress.model.review.Review;
import org.leafpress.model.review.ReviewRules;

/**
 * How far away the next review of a topic is.
 *
 * @param due the day of the next review: as stated, or else a review cycle after the last; empty if neither is known
 * @param nearness on the day of the build
 */
public record ReviewState(Optional<LocalDate> due, Nearness nearness) {
    /** How near a review is. Hospitals warn six and three months ahead. */
    public enum Nearness {
        /** Nobody has said when. */
        UNKNOWN,
        /** More than six months away. */
        LATER,
        /** At most six months away. */
        WITHIN_SIX_MONTHS,
        /** At most three months away. */
        WITHIN_THREE_MONTHS,
        /** It should have been before today. */
        OVERDUE
    }

    static ReviewState of(Optional<Review> review, ReviewRules rules, BuildDay today) {
        Optional<LocalDate> due = review.flatMap(Review::due)
                .map(Day::date)
                .or(() -> review.flatMap(Review::last).map(last -> last.date().plusMonths(rules.cycle())));
        return new ReviewState(due, due.map(day -> nearness(day, today)).orElse(Nearness.UNKNOWN));
    }

    /** On the day itself a review is not yet overdue. */
    private static Nearness nearness(LocalDate day, BuildDay today) {
        if (today.isAfter(day)) {
            return Nearness.OVERDUE;
        }
        if (!today.isBefore(day.minusMonths(3))) {
            return Nearness.WITHIN_THREE_MONTHS;
        }
        return today.isBefore(day.minusMonths(6)) ? Nearness.LATER : Nearness.WITHIN_SIX_MONTHS;
    }

    /** True when it should have been before today. */
    public boolean isOverdue() {
        return nearness == Nearness.OVERDUE;
    }
}
