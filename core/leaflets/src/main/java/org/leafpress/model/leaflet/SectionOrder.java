package org.leafpress.model.leaflet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.leafpress.diagnostic.Place;

/**
 * The order of a leaflet's sections: those that it lists, in its order; every other part at its usual place among them,
 * so that a part that is not listed is never lost, and overdose advice does not end up behind the further reading.
 */
public final class SectionOrder {
    private SectionOrder() {}

    /** The sections in the order in which they are read; an entry for a part says nothing of whether the leaflet has it. */
    public static List<Section> of(Leaflet leaflet) {
        List<Section> order = new ArrayList<>(leaflet.sections());
        for (Part part : unlisted(leaflet)) {
            order.add(part == Part.OVERVIEW ? 0 : place(part, order), plain(part, leaflet.place()));
        }
        return List.copyOf(order);
    }

    /** The parts that the leaflet has and does not list, and that come behind one before which they usually stand. */
    public static Set<Part> open(Leaflet leaflet) {
        Set<Part> open = EnumSet.noneOf(Part.class);
        for (Part part : unlisted(leaflet)) {
            List<Integer> after = places(after(part), leaflet.sections());
            if (leaflet.has(part)
                    && part != Part.OVERVIEW
                    && places(before(part), leaflet.sections()).stream()
                            .anyMatch(index -> after.stream().anyMatch(next -> next < index))) {
                open.add(part);
            }
        }
        return open;
    }

    private static Set<Part> unlisted(Leaflet leaflet) {
        Set<Part> rest = EnumSet.allOf(Part.class);
        leaflet.sections().forEach(section -> part(section).ifPresent(rest::remove));
        return rest;
    }

    /** Behind all parts that usually come before it, with the prose that follows these; else before all that come after. */
    private static int place(Part part, List<Section> order) {
        int first = order.size();
        for (int index = order.size() - 1; index >= 0; index--) {
            if (order.get(index) instanceof PartPlacement placement) {
                if (placement.part().compareTo(part) < 0) {
                    return end(index, order);
                }
                first = index;
            }
        }
        return first;
    }

    private static int end(int index, List<Section> order) {
        int end = index + 1;
        while (end < order.size() && part(order.get(end)).isEmpty()) {
            end++;
        }
        return end;
    }

    private static Set<Part> before(Part part) {
        Set<Part> before = EnumSet.range(Part.OVERVIEW, part);
        before.remove(part);
        return before;
    }

    private static Set<Part> after(Part part) {
        return EnumSet.complementOf(EnumSet.range(Part.OVERVIEW, part));
    }

    /** Where those of some parts stand that are there. */
    private static List<Integer> places(Set<Part> parts, List<Section> order) {
        return IntStream.range(0, order.size())
                .filter(index -> part(order.get(index)).filter(parts::contains).isPresent())
                .boxed()
                .toList();
    }

    private static Optional<Part> part(Section section) {
        return section instanceof PartPlacement placement ? Optional.of(placement.part()) : Optional.empty();
    }

    private static PartPlacement plain(Part part, Place place) {
        return new PartPlacement(place, part, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
