package org.leafpress.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.leafpress.model.BodyArea;
import org.leafpress.model.Drawing;
import org.leafpress.model.Labels;
import org.leafpress.model.TopicFacts;
import org.leafpress.render.view.BodyMap;
import org.leafpress.render.view.FigureView;

/** Draws bodies with areas marked: one drawing for all topics with the same areas. Thread-safe. */
final class BodyMaps {
    private final Edition edition;
    private final Drawing blank;

    BodyMaps(Edition edition) {
        this.edition = edition;
        this.blank = draw(List.of(), "the body map");
    }

    /** A map. */
    Drawing draw(EnumSet<BodyArea> marked) {
        List<String> ids = marked.stream().map(Labels::of).toList();
        return draw(ids, "the body map of " + String.join(", ", ids));
    }

    /** The path of a topic's map; empty when it names no area. */
    Optional<String> path(TopicFacts facts) {
        return facts.bodyAreas().isEmpty()
                ? Optional.empty()
                : Optional.of(edition.paths().bodyMap(areas(facts)));
    }

    /**
     * The map of a topic as a page shows it; empty when the topic names no area.
     *
     * @param address of a path
     */
    Optional<FigureView> figure(TopicFacts facts, UnaryOperator<String> address) {
        return path(facts)
                .map(path -> new FigureView(
                        address.apply(path),
                        blank.width(),
                        blank.height(),
                        edition.messages().get("body-map.alt-areas", names(areas(facts))),
                        Optional.empty(),
                        Optional.empty()));
    }

    private String names(EnumSet<BodyArea> areas) {
        return areas.stream()
                .map(area -> edition.messages().get("body-area." + Labels.of(area)))
                .collect(Collectors.joining(edition.messages().get("list.separator")));
    }

    private Drawing draw(List<String> marked, String subject) {
        return edition.theme().bodyMap(new BodyMap(marked), edition.messages(), subject);
    }

    /** The areas that a topic names, if any, as a set. */
    static EnumSet<BodyArea> areas(TopicFacts facts) {
        return EnumSet.copyOf(facts.bodyAreas());
    }
}
