package org.leafpress.check.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.leafpress.check.subject.CheckedTopic;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.Day;
import org.leafpress.model.governance.ReviewState;
import org.leafpress.model.review.Review;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.TopicFacts;

/**
 * Reviews come in time: the owner hears of them six and three months ahead, and an overdue one is not overlooked (PIF
 * TICK, criteria 1 and 4; hospitals review leaflets every 12 to 36 months).
 */
final class ReviewDates implements Rule<CheckedTopic> {
    @Override
    public void check(CheckedTopic checked, Diagnostics diagnostics) {
        TopicFacts facts = checked.topic().facts();
        if (facts.status() != Status.WITHDRAWN) {
            check(checked, place(facts), diagnostics);
            facts.review().ifPresent(review -> checkOrder(review, checked, place(facts), diagnostics));
        }
    }

    private static Place place(TopicFacts facts) {
        Optional<Review> review = facts.review();
        return review.flatMap(Review::due)
                .or(() -> review.flatMap(Review::last))
                .map(Day::place)
                .or(() -> review.map(Review::place))
                .orElse(facts.place());
    }

    private static void check(CheckedTopic checked, Place place, Diagnostics diagnostics) {
        TopicFacts facts = checked.topic().facts();
        ReviewState review = checked.governance().review();
        String owner = facts.owner().value();
        switch (review.nearness()) {
            case UNKNOWN -> {
                if (facts.status() == Status.APPROVED) {
                    diagnostics.report(
                            Code.NO_REVIEW_DATE,
                            place,
                            "the leaflet is approved, but nobody can tell when its next review is due",
                            "add review: with last:, the day on which it was last reviewed");
                }
            }
            case LATER -> {}
            case WITHIN_SIX_MONTHS ->
                diagnostics.add(finding(Code.REVIEW_DUE, Severity.INFO, place, due(review), "plan it: " + owner));
            case WITHIN_THREE_MONTHS ->
                diagnostics.add(
                        finding(Code.REVIEW_DUE, Severity.WARNING, place, due(review), "plan it now: " + owner));
            case OVERDUE ->
                diagnostics.add(finding(
                        Code.REVIEW_OVERDUE,
                        overdueSeverity(checked),
                        place,
                        "the review of this leaflet was due on " + review.due().orElseThrow() + ", "
                                + days(ChronoUnit.DAYS.between(
                                        review.due().orElseThrow(),
                                        checked.today().date())) + " ago",
                        "review it (" + owner
                                + "), let it be signed again, and write the day as last: below review:; or set status:"
                                + " suspended until that is done"));
        }
    }

    private static String due(ReviewState review) {
        return "the next review of this leaflet is due on " + review.due().orElseThrow();
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }

    private static Severity overdueSeverity(CheckedTopic checked) {
        boolean fails = checked.context().rules().failsWhenOverdue()
                && checked.topic().facts().status() == Status.APPROVED;
        return fails ? Severity.ERROR : Severity.WARNING;
    }

    private static void checkOrder(Review review, CheckedTopic checked, Place place, Diagnostics diagnostics) {
        if (review.last().isEmpty() || review.due().isEmpty()) {
            return;
        }
        LocalDate last = review.last().get().date();
        LocalDate due = review.due().get().date();
        LocalDate latest = last.plusMonths(checked.context().rules().cycle());
        if (!due.isAfter(last)) {
            diagnostics.report(
                    Code.REVIEW_DATES,
                    place,
                    "the next review, " + due + ", is not after the last, " + last,
                    "correct one of the dates");
        } else if (due.isAfter(latest)) {
            diagnostics.report(
                    Code.REVIEW_DATES,
                    place,
                    "the next review is due on " + due + ", more than "
                            + checked.context().rules().cycle() + " months after the last on " + last,
                    "write due: " + latest + " or leave it out; how often leaflets are reviewed is cycle-months below"
                            + " review: in site.yaml");
        }
    }

    private static Diagnostic finding(Code code, Severity severity, Place place, String message, String help) {
        return new Diagnostic(code, severity, place, message, Optional.of(help));
    }
}
