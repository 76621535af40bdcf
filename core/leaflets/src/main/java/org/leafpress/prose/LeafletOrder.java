package org.leafpress.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.leaflet.Section;
import org.leafpress.model.leaflet.SectionOrder;

/**
 * The order of a leaflet's page: names, emergency advice, opening, other advice, sections, and last the words of
 * pictures. A component that the model gets later and that is not named here is met in the opening, so none is missed.
 */
final class LeafletOrder {
    private static final List<String> NAMES = List.of("title", "medicalName", "alsoCalled");
    /** Met at places of their own; the record of a translation is not what the leaflet says. */
    private static final List<String> PLACED = List.of("translation", "care", "figures", "sections");

    private static final Map<String, Part> PARTS = Arrays.stream(Part.values())
            .collect(Collectors.toUnmodifiableMap(part -> camel(Labels.of(part)), Function.identity()));
    private static final List<TextComponent> FIRST = components(NAMES::contains);
    private static final List<TextComponent> OPENING =
            components(name -> !NAMES.contains(name) && !PLACED.contains(name) && !PARTS.containsKey(name));
    private static final Map<Part, List<TextComponent>> OF_PARTS = Arrays.stream(Part.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), part -> components(name -> PARTS.get(name) == part)));

    private final Leaflet leaflet;

    LeafletOrder(Leaflet leaflet) {
        this.leaflet = leaflet;
    }

    void visit(PassageCollector collector) {
        Region opening = new Region.Opening();
        visit(FIRST, opening, collector);
        visit(CareLevel.EMERGENCY, collector);
        visit(OPENING, opening, collector);
        for (CareLevel level : CareLevel.values()) {
            if (level != CareLevel.EMERGENCY) {
                visit(level, collector);
            }
        }
        for (Section section : SectionOrder.of(leaflet)) {
            if (section instanceof ProseSection prose) {
                collector.visit(prose, new Region.Prose(prose.id()));
            } else if (section instanceof PartPlacement placement && leaflet.has(placement.part())) {
                Region region = new Region.Structured(placement.part());
                collector.visit(placement, region);
                visit(OF_PARTS.getOrDefault(placement.part(), List.of()), region, collector);
            }
        }
        collector.visitAll(leaflet.figures(), new Region.Pictures());
    }

    private void visit(CareLevel level, PassageCollector collector) {
        collector.visitAll(leaflet.seekHelp().of(level), new Region.Care(level));
    }

    private void visit(List<TextComponent> components, Region region, PassageCollector collector) {
        for (TextComponent component : components) {
            collector.visit(component, leaflet, region);
        }
    }

    private static List<TextComponent> components(Predicate<String> wanted) {
        return TextComponent.of(Leaflet.class).stream()
                .filter(component -> wanted.test(component.name()))
                .toList();
    }

    /** {@code body-areas} is {@code bodyAreas}. */
    private static String camel(String label) {
        StringBuilder name = new StringBuilder();
        for (String word : label.split("-", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
