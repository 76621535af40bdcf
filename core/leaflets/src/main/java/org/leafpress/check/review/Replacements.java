package org.leafpress.check.review;

import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.TopicRef;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.topic.TakenBack;

/** What is to be read instead of a leaflet that was taken back was not taken back itself. */
final class Replacements implements Rule<Catalogue> {
    @Override
    public void check(Catalogue catalogue, Diagnostics diagnostics) {
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
