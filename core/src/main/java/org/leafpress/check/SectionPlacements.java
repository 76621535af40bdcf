package org.leafpress.check;

import java.util.EnumMap;
import java.util.Map;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Labels;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Part;
import org.leafpress.model.PartPlacement;
import org.leafpress.model.Section;
import org.leafpress.model.Topic;

/** A part that the order of sections names is in the leaflet, and is named once. */
final class SectionPlacements implements Rule {
    @Override
    public void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
        for (Leaflet leaflet : topic.leaflets().values()) {
            Map<Part, Place> seen = new EnumMap<>(Part.class);
            for (Section section : leaflet.sections()) {
                if (section instanceof PartPlacement placement) {
                    check(placement, leaflet, seen, diagnostics);
                }
            }
        }
    }

    private static void check(
            PartPlacement placement, Leaflet leaflet, Map<Part, Place> seen, Diagnostics diagnostics) {
        Part part = placement.part();
        Place first = seen.putIfAbsent(part, placement.place());
        if (first != null) {
            diagnostics.report(
                    Code.DUPLICATE_ID,
                    placement.place(),
                    "the part \"" + Labels.of(part) + "\" is placed twice",
                    "remove one of them; the other is at " + first);
        }
        if (!leaflet.has(part)) {
            diagnostics.report(
                    Code.UNKNOWN_REFERENCE,
                    placement.place(),
                    "the leaflet has no part \"" + Labels.of(part) + "\" to place here",
                    "write " + Labels.of(part) + ": in this file, or remove the entry");
        }
    }
}
