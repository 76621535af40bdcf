package org.leafpress.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Assessment;
import org.leafpress.model.Instrument;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Topic;
import org.leafpress.quality.Answer;
import org.leafpress.quality.Appraisal;
import org.leafpress.quality.Item;
import org.leafpress.quality.ItemState;

/** What people answered to the items of instruments can be used. */
final class Assessments {
    private Assessments() {}

    /** Looks at the answers by themselves. */
    static void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
        Map<Key, Assessment> seen = new HashMap<>();
        for (Assessment assessment : topic.facts().assessments()) {
            List<Item> items = Item.of(assessment.instrument());
            items.stream()
                    .filter(item -> item.number() == assessment.item())
                    .findFirst()
                    .ifPresentOrElse(
                            item -> checkAnswer(item, assessment, diagnostics),
                            () -> reportUnknown(assessment, items, diagnostics));
            assessment
                    .language()
                    .filter(language -> !topic.leaflets().containsKey(language))
                    .ifPresent(language -> diagnostics.report(
                            Code.ASSESSMENT_LANGUAGE,
                            assessment.place(),
                            "the topic has no leaflet in " + language,
                            "correct the language, or delete the answer"));
            Assessment first = seen.putIfAbsent(Key.of(assessment, context), assessment);
            if (first != null) {
                diagnostics.report(
                        Code.ASSESSMENT_REPEATED,
                        assessment.place(),
                        name(assessment) + " is answered twice on " + assessment.date(),
                        "delete one of them; the other is at " + first.place() + "; the last one counts");
            }
        }
    }

    /** Looks at the answers beside the leaflet. */
    static void check(Appraisal appraisal, Diagnostics diagnostics) {
        for (ItemState state : appraisal.items()) {
            if (state instanceof ItemState.Answered answered && answered.differsFromBuild()) {
                answered.build()
                        .ifPresent(build -> diagnostics.report(
                                Code.ASSESSMENT_DIFFERS,
                                answered.by().answer().place(),
                                name(answered.by()) + " is answered \""
                                        + answered.given().word() + "\", but the build finds: " + build.why(),
                                "look again at \"" + answered.item().words()
                                        + "\"; the answer counts, so if it is right, suppress this with the reason"));
            }
        }
    }

    private static void checkAnswer(Item item, Assessment assessment, Diagnostics diagnostics) {
        if (Answer.parse(assessment.answer().value(), item.answers()).isEmpty()) {
            diagnostics.report(
                    Code.BAD_ANSWER,
                    assessment.answer().place(),
                    "\"" + assessment.answer().value() + "\" is no answer to " + name(assessment),
                    "write " + item.answers().words());
        }
    }

    private static void reportUnknown(Assessment assessment, List<Item> items, Diagnostics diagnostics) {
        diagnostics.report(
                Code.UNKNOWN_ITEM,
                assessment.place(),
                "there is no " + name(assessment),
                "use one of its items: "
                        + items.stream().map(item -> "" + item.number()).collect(Collectors.joining(", ")));
    }

    private static String name(Assessment assessment) {
        return "item " + assessment.item() + " of " + Labels.of(assessment.instrument());
    }

    private record Key(Instrument instrument, int item, Optional<LanguageTag> language, LocalDate date) {
        static Key of(Assessment assessment, SiteContext context) {
            Optional<LanguageTag> source =
                    context.site().map(site -> site.facts().languages().get(0));
            return new Key(
                    assessment.instrument(),
                    assessment.item(),
                    assessment.language().or(() -> source),
                    assessment.date());
        }
    }
}
