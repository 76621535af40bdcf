package org.leafpress.check;

import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Catalogue;
import org.leafpress.model.Labels;
import org.leafpress.model.TakenBack;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicRef;

/** A leaflet that was taken back says since when, and no other does; what is to be read instead can be read. */
final class TakenBackFacts implements Rule {
    @Override
    public void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
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

    /** What is to be read instead of a topic must not have been taken back itself. */
    static void check(Catalogue catalogue, Diagnostics diagnostics) {
        for (Catalogue.Entry entry : catalogue.entries()) {
            Optional<TopicRef> instead = entry.facts().takenBack().flatMap(TakenBack::replacedBy);
            instead.flatMap(ref -> catalogue.find(ref.id()))
                    .filter(found -> !found.facts().status().isShown())
                    .ifPresent(found -> diagnostics.report(
                            Code.REPLACEMENT_TAKEN_BACK,
                            instead.get().place(),
                            "the topic to read instead, \"" + found.id() + "\", is "
                                    + Labels.of(found.facts().status()) + " itself",
                            "name one that patients can read, or none"));
        }
    }
}
