package org.leafpress.model.leaflet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Place;

/**
 * The order of a leaflet's sections: those that it lists, in its order; before them the overview, and after them every
 * other part in the usual order, so that a part that is not listed is never lost.
 */
public final class SectionOrder {
    private SectionOrder() {}

    /** The sections in the order in which they are read; an entry for a part says nothing of whether the leaflet has it. */
    public static List<Section> of(Leaflet leaflet) {
        Set<Part> rest = EnumSet.allOf(Part.class);
        for (Section section : leaflet.sections()) {
            if (section instanceof PartPlacement placement) {
                rest.remove(placement.part());
            }
        }
        List<Section> order = new ArrayList<>();
        if (rest.remove(Part.OVERVIEW)) {
            order.add(plain(Part.OVERVIEW, leaflet.place()));
        }
        order.addAll(leaflet.sections());
        rest.forEach(part -> order.add(plain(part, leaflet.place())));
        return order;
    }

    private static PartPlacement plain(Part part, Place place) {
        return new PartPlacement(place, part, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
