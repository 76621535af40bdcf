package org.leafpress.render.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.leafpress.model.Drawing;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.render.text.FigureView;
import org.leafpress.render.view.BodyMap;

/** Draws bodies with areas marked: one drawing for all topics with the same areas. Thread-safe. */
public final class BodyMaps {
    private final Edition edition;
    private final Drawing blank;

    /** The maps of an edition. */
    public BodyMaps(Edition edition) {
        this.edition = edition;
        this.blank = draw(List.of(), "the body map");
    }

    /** A map. */
    public Drawing draw(EnumSet<BodyArea> marked) {
        return draw(
                List.copyOf(marked),
                "the body map of " + marked.stream().map(Labels::of).collect(Collectors.joining(", ")));
    }

    /** The path of a topic's map; empty when it names no area. */
    public Optional<String> path(TopicFacts facts) {
        return facts.bodyAreas().isEmpty()
                ? Optional.empty()
                : Optional.of(edition.paths().bodyMap(areas(facts)));
    }

    /**
     * The map of a topic as a page shows it; empty when the topic names no area.
     *
     * @param address of a path
     */
    public Optional<FigureView> figure(TopicFacts facts, UnaryOperator<String> address) {
        return path(facts)
                .map(path -> new FigureView(
                        address.apply(path),
                        blank.width(),
                        blank.height(),
                        edition.messages().get("body-map.alt-areas", names(areas(facts))),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private String names(EnumSet<BodyArea> areas) {
        return areas.stream()
                .map(area -> edition.messages().get("body-area." + Labels.of(area)))
                .collect(Collectors.joining(edition.messages().get("list.separator")));
    }

    private Drawing draw(List<BodyArea> marked, String subject) {
        return edition.theme().bodyMap(new BodyMap(marked), edition.messages(), subject);
    }

    /** The areas that a topic names, if any, as a set. */
    public static EnumSet<BodyArea> areas(TopicFacts facts) {
        return EnumSet.copyOf(facts.bodyAreas());
    }
}
