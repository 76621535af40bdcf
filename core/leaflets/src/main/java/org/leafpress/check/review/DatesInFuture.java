package org.leafpress.check.review;

import org.leafpress.check.subject.CheckedTopic;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Day;
import org.leafpress.model.review.Review;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicFacts;

/** What a topic says has happened has happened. Otherwise a date is mistyped, or the clock is wrong. */
final class DatesInFuture implements Rule<CheckedTopic> {
    static final String HELP =
            "correct the date; if it is right, and the day of the build is not today, set the clock of this"
                    + " computer to today, or give today with -Dleafpress.date";

    @Override
    public void check(CheckedTopic checked, Diagnostics diagnostics) {
        Topic topic = checked.topic();
        BuildDay today = checked.today();
        TopicFacts facts = topic.facts();
        facts.issued().ifPresent(day -> check("issued", day, today, diagnostics));
        facts.review().flatMap(Review::last).ifPresent(day -> check("review last", day, today, diagnostics));
        facts.takenBack().ifPresent(takenBack -> check("taken-back date", takenBack.date(), today, diagnostics));
        facts.sources()
                .forEach(source -> source.accessed().ifPresent(day -> check("accessed", day, today, diagnostics)));
        facts.assessments().forEach(assessment -> check("date", assessment.date(), today, diagnostics));
        topic.leaflets()
                .values()
                .forEach(leaflet -> leaflet.translation()
                        .ifPresent(record -> check("translation date", record.date(), today, diagnostics)));
    }

    private static void check(String key, Day day, BuildDay today, Diagnostics diagnostics) {
        if (today.isBefore(day.date())) {
            diagnostics.report(
                    Code.DATE_IN_FUTURE,
                    day.place(),
                    "\"" + key + "\" is " + day.date() + ", after the day of this build, " + today.date(),
                    HELP);
        }
    }
}
