package org.leafpress.check.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.check.subject.CheckedTopic;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.governance.Flaw;
import org.leafpress.model.governance.JudgedAnswer;
import org.leafpress.model.review.Assessment;
import org.leafpress.model.review.Instrument;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.topic.Topic;
import org.leafpress.quality.Answer;
import org.leafpress.quality.Appraisal;
import org.leafpress.quality.Item;
import org.leafpress.quality.ItemState;

/** What people answered to the items of instruments can be used. */
final class Assessments implements Rule<CheckedTopic> {
    @Override
    public void check(CheckedTopic checked, Diagnostics diagnostics) {
        Topic topic = checked.topic();
        if (!topic.facts().assessments().isEmpty()) {
            checked.context().meter().ifPresent(meter -> {
                check(topic, diagnostics);
                meter.measure(topic, checked.governance())
                        .appraisals()
                        .forEach(appraisal -> check(appraisal, diagnostics));
            });
        }
    }

    /** Looks at the answers by themselves. */
    private static void check(Topic topic, Diagnostics diagnostics) {
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
            Assessment first = seen.putIfAbsent(Key.of(assessment, topic), assessment);
            if (first != null) {
                diagnostics.report(
                        Code.ASSESSMENT_REPEATED,
                        assessment.place(),
                        name(assessment) + " is answered twice on "
                                + assessment.date().date(),
                        "delete one of them; the other is at " + first.place() + "; the last one counts");
            }
        }
    }

    /** Looks at the answers beside the leaflet. */
    private static void check(Appraisal appraisal, Diagnostics diagnostics) {
        for (ItemState state : appraisal.items()) {
            if (state instanceof ItemState.Lapsed lapsed) {
                checkLapsed(lapsed.by(), diagnostics);
            }
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

    private static void checkLapsed(JudgedAnswer judged, Diagnostics diagnostics) {
        Assessment assessment = judged.assessment();
        Optional<Fingerprint> now = judged.text();
        if (judged.flaw().isEmpty() || now.isEmpty()) {
            return;
        }
        Flaw flaw = judged.flaw().get();
        if (flaw instanceof Flaw.TextChanged changed) {
            diagnostics.report(
                    Code.ANSWER_LAPSED,
                    assessment.hash().map(Text::place).orElse(assessment.place()),
                    "the answer of " + assessment.date().date() + " to " + name(assessment)
                            + " no longer counts: the text that was judged is " + changed.then() + ", the text now is "
                            + changed.now(),
                    "read what changed and answer again, with hash: " + now.get() + " and the day as date:");
        } else if (flaw instanceof Flaw.NotAHash || flaw instanceof Flaw.NoHash) {
            diagnostics.report(
                    Code.ANSWER_LAPSED,
                    assessment.hash().map(Text::place).orElse(assessment.place()),
                    "the answer of " + assessment.date().date() + " to " + name(assessment)
                            + " does not count: "
                            + assessment
                                    .hash()
                                    .map(hash -> "its hash is one that no text can have, \"" + hash.value() + "\"")
                                    .orElse("it does not say which text was judged"),
                    "if it holds for the text as it is now, write hash: " + now.get());
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
        static Key of(Assessment assessment, Topic topic) {
            return new Key(
                    assessment.instrument(),
                    assessment.item(),
                    assessment.language().or(topic::source),
                    assessment.date().date());
        }
    }
}
