package org.leafpress.check.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Relief;
import org.leafpress.model.leaflet.ReliefStrategy;
import org.leafpress.model.topic.Topic;

/** Relief strategies and treatments share the name space of {@code what-helps}, so their ids must differ. */
final class UniqueIds implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        for (Leaflet leaflet : topic.leaflets().values()) {
            Map<String, Place> strategies = new HashMap<>();
            for (ReliefStrategy strategy : leaflet.relief().map(Relief::dos).orElse(List.of())) {
                strategy.id().ifPresent(id -> strategies.put(id.value(), id.place()));
            }
            leaflet.treatments().stream()
                    .flatMap(treatment -> treatment.id().stream())
                    .forEach(id -> {
                        Place first = strategies.get(id.value());
                        if (first != null) {
                            diagnostics.report(
                                    Code.DUPLICATE_ID,
                                    id.place(),
                                    "the treatment and a relief strategy share the id \"" + id.value() + "\"",
                                    "rename one of them; the other is at " + first);
                        }
                    });
        }
    }
}
