package org.leafpress.check.care;

import java.util.Set;
import java.util.TreeSet;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Topic;

/** A card sends to the service that its words name: at the bottom of it stand the number and the hours of one. */
final class CardServices implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        topic.leaflets().values().forEach(leaflet -> check(leaflet, diagnostics));
    }

    private static void check(Leaflet leaflet, Diagnostics diagnostics) {
        for (CareLevel level : CareLevel.values()) {
            for (CareCard card : leaflet.seekHelp().of(level)) {
                card.service().ifPresent(service -> {
                    Set<String> named = new TreeSet<>();
                    ModelWalk.each(card.action(), Inline.Fill.class, fill -> {
                        if (fill.placeholder() instanceof ServiceValue value) {
                            named.add(value.service());
                        }
                    });
                    if (!named.isEmpty() && !named.contains(service.id())) {
                        diagnostics.report(
                                Code.OTHER_SERVICE,
                                service.place(),
                                "the action names the service \"" + String.join("\", \"", named) + "\", and the card \""
                                        + service.id() + "\"",
                                "ask a clinician which is right, and name that one in both places");
                    }
                });
            }
        }
    }
}
