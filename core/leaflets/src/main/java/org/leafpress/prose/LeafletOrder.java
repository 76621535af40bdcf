package org.leafpress.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private static final List<TextComponent> COMPONENTS = TextComponent.of(Leaflet.class);

    private final Leaflet leaflet;

    LeafletOrder(Leaflet leaflet) {
        this.leaflet = leaflet;
    }

    void visit(PassageCollector gatherer) {
        Region opening = new Region.Opening();
        COMPONENTS.stream()
                .filter(each -> NAMES.contains(each.name()))
                .forEach(each -> gatherer.visit(each, leaflet, opening));
        gatherer.visitAll(leaflet.seekHelp().emergency(), new Region.Care(CareLevel.EMERGENCY));
        COMPONENTS.stream()
                .filter(each -> !NAMES.contains(each.name())
                        && !PLACED.contains(each.name())
                        && !PARTS.containsKey(each.name()))
                .forEach(each -> gatherer.visit(each, leaflet, opening));
        gatherer.visitAll(leaflet.seekHelp().urgent(), new Region.Care(CareLevel.URGENT));
        gatherer.visitAll(leaflet.seekHelp().routine(), new Region.Care(CareLevel.ROUTINE));
        gatherer.visitAll(leaflet.seekHelp().pharmacist(), new Region.Care(CareLevel.PHARMACIST));
        for (Section section : SectionOrder.of(leaflet)) {
            if (section instanceof ProseSection prose) {
                gatherer.visit(prose, new Region.Prose(prose.id()));
            } else if (section instanceof PartPlacement placement && leaflet.has(placement.part())) {
                Region region = new Region.Structured(placement.part());
                gatherer.visit(placement, region);
                visit(placement.part(), region, gatherer);
            }
        }
        gatherer.visitAll(leaflet.figures(), new Region.Pictures());
    }

    private void visit(Part part, Region region, PassageCollector gatherer) {
        COMPONENTS.stream()
                .filter(each -> Optional.ofNullable(PARTS.get(each.name()))
                        .filter(part::equals)
                        .isPresent())
                .forEach(each -> gatherer.visit(each, leaflet, region));
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
