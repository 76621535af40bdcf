package org.leafpress.check.review;

import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.topic.TakenBack;
import org.leafpress.model.topic.Topic;

/** A leaflet that was taken back says since when, and no other does. */
final class TakenBackFacts implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        String status = Labels.of(topic.facts().status());
        Optional<TakenBack> takenBack = topic.facts().takenBack();
        if (topic.facts().status().isShown()) {
            takenBack.ifPresent(facts -> diagnostics.report(
                    Code.TAKEN_BACK,
                    facts.place(),
                    "the leaflet says when it was taken back, but its status is " + status,
                    "delete taken-back:, or set status: suspended or withdrawn"));
        } else if (takenBack.isEmpty()) {
            diagnostics.report(
                    Code.TAKEN_BACK,
                    topic.facts().place(),
                    "the leaflet is " + status + ", but does not say since when, why and what to read instead",
                    "add taken-back: with date: and, where they apply, reason: and replaced-by:");
        }
    }
}
