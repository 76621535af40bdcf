package org.leafpress.check;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.Section;
import org.leafpress.model.topic.Topic;

/** A part that the order of sections names is in the leaflet. */
final class SectionPlacements implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        for (Leaflet leaflet : topic.leaflets().values()) {
            for (Section section : leaflet.sections()) {
                if (section instanceof PartPlacement placement && !leaflet.has(placement.part())) {
                    String part = Labels.of(placement.part());
                    diagnostics.report(
                            Code.UNKNOWN_REFERENCE,
                            placement.place(),
                            "the leaflet has no part \"" + part + "\" to place here",
                            "write " + part + ": in this file, or remove the entry");
                }
            }
        }
    }
}
