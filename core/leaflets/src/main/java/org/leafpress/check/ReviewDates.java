package org.leafpress.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Day;
import org.leafpress.model.Governance;
import org.leafpress.model.Review;
import org.leafpress.model.ReviewState;
import org.leafpress.model.Status;
import org.leafpress.model.Topic;

/**
 * Reviews come in time: the owner hears of them six and three months ahead, and an overdue one is not overlooked (PIF
 * TICK, criteria 1 and 4; hospitals review leaflets every 12 to 36 months).
 */
final class ReviewDates {
    private final Topic topic;
    private final SiteContext context;
    private final BuildDay today;
    private final Diagnostics diagnostics;
    private final Place place;

    private ReviewDates(Topic topic, SiteContext context, BuildDay today, Diagnostics diagnostics) {
        this.topic = topic;
        this.context = context;
        this.today = today;
        this.diagnostics = diagnostics;
        Optional<Review> review = topic.facts().review();
        this.place = review.flatMap(Review::due)
                .or(() -> review.flatMap(Review::last))
                .map(Day::place)
                .or(() -> review.map(Review::place))
                .orElse(topic.facts().place());
    }

    static void check(
            Topic topic, Governance governance, SiteContext context, BuildDay today, Diagnostics diagnostics) {
        if (topic.facts().status() != Status.WITHDRAWN) {
            ReviewDates dates = new ReviewDates(topic, context, today, diagnostics);
            dates.check(governance.review());
            topic.facts().review().ifPresent(dates::checkOrder);
        }
    }

    private void check(ReviewState review) {
        String owner = topic.facts().owner().value();
        switch (review.nearness()) {
            case UNKNOWN -> {
                if (topic.facts().status() == Status.APPROVED) {
                    diagnostics.report(
                            Code.NO_REVIEW_DATE,
                            place,
                            "the leaflet is approved, but nobody can tell when its next review is due",
                            "add review: with last:, the day on which it was last reviewed");
                }
            }
            case LATER -> {}
            case WITHIN_SIX_MONTHS -> report(Code.REVIEW_DUE, Severity.INFO, due(review), "plan it: " + owner);
            case WITHIN_THREE_MONTHS -> report(Code.REVIEW_DUE, Severity.WARNING, due(review), "plan it now: " + owner);
            case OVERDUE ->
                report(
                        Code.REVIEW_OVERDUE,
                        overdueSeverity(),
                        "the review of this leaflet was due on " + review.due().orElseThrow() + ", "
                                + days(ChronoUnit.DAYS.between(review.due().orElseThrow(), today.date())) + " ago",
                        "review it (" + owner
                                + "), let it be signed again, and write the day as last: below review:; or set status:"
                                + " suspended until that is done");
        }
    }

    private static String due(ReviewState review) {
        return "the next review of this leaflet is due on " + review.due().orElseThrow();
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }

    private Severity overdueSeverity() {
        boolean fails = context.rules().failsWhenOverdue() && topic.facts().status() == Status.APPROVED;
        return fails ? Severity.ERROR : Severity.WARNING;
    }

    private void checkOrder(Review review) {
        if (review.last().isEmpty() || review.due().isEmpty()) {
            return;
        }
        LocalDate last = review.last().get().date();
        LocalDate due = review.due().get().date();
        LocalDate latest = last.plusMonths(context.rules().cycle());
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
                            + context.rules().cycle() + " months after the last on " + last,
                    "write due: " + latest + " or leave it out; how often leaflets are reviewed is cycle-months below"
                            + " review: in site.yaml");
        }
    }

    private void report(Code code, Severity severity, String message, String help) {
        diagnostics.add(new Diagnostic(code, severity, place, message, Optional.of(help)));
    }
}
