package org.leafpress.check.reference;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.Section;
import org.leafpress.model.leaflet.SectionOrder;
import org.leafpress.model.topic.Topic;

/** A part that the order of sections names is in the leaflet, and it is clear where the others go. */
final class SectionPlacements implements Rule<Topic> {
    /** What readers look for while they need it. */
    private static final Set<Part> SOUGHT = EnumSet.of(
            Part.STEPS,
            Part.WHO_CAN_TAKE,
            Part.DOSE,
            Part.HOW_TO_TAKE,
            Part.SIDE_EFFECTS,
            Part.RELIEF,
            Part.PREGNANCY,
            Part.INTERACTIONS);

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
            Set<Part> open = SectionOrder.open(leaflet);
            open.retainAll(SOUGHT);
            if (!open.isEmpty()) {
                diagnostics.report(
                        Code.PLACE_OF_PART_OPEN,
                        leaflet.sections().get(0).place(),
                        "it is not clear where to put "
                                + open.stream().map(Labels::of).collect(Collectors.joining(", "))
                                + ": \"sections\" does not list it, and has the parts around it in another order than usual",
                        "add an item \"part: " + Labels.of(open.iterator().next())
                                + "\" where readers should find it; until then it stands behind all those that usually come before it");
            }
        }
    }
}
