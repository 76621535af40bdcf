package org.leafpress.check;

import java.time.LocalDate;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Topic;

/** What a topic says has happened has happened. Otherwise a date is mistyped, or the clock is wrong. */
final class DatesInFuture implements Rule {
    static final String HELP =
            "correct the date; if it is right, set the clock of this computer, or give the day of the"
                    + " build with -Dleafpress.date";

    @Override
    public void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
        check("issued", topic.facts().issued(), topic.facts().place(), context, diagnostics);
        topic.facts()
                .review()
                .ifPresent(review -> check("review last", review.last(), review.place(), context, diagnostics));
        topic.facts()
                .takenBack()
                .ifPresent(facts ->
                        check("taken-back date", Optional.of(facts.date()), facts.place(), context, diagnostics));
        topic.facts()
                .sources()
                .forEach(source -> check("accessed", source.accessed(), source.place(), context, diagnostics));
        topic.facts()
                .assessments()
                .forEach(assessment ->
                        check("date", Optional.of(assessment.date()), assessment.place(), context, diagnostics));
        topic.leaflets()
                .values()
                .forEach(leaflet -> leaflet.translation()
                        .ifPresent(record -> check(
                                "translation date", Optional.of(record.date()), record.place(), context, diagnostics)));
    }

    private static void check(
            String key, Optional<LocalDate> date, Place place, SiteContext context, Diagnostics diagnostics) {
        date.filter(day -> day.isAfter(context.date()))
                .ifPresent(day -> diagnostics.report(
                        Code.DATE_IN_FUTURE,
                        place,
                        "\"" + key + "\" is " + day + ", after the day of this build, " + context.date(),
                        HELP));
    }
}
