package org.leafpress.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.model.BodyArea;
import org.leafpress.model.Drawing;
import org.leafpress.model.Labels;
import org.leafpress.model.Topic;
import org.leafpress.render.view.BodyMap;
import org.leafpress.render.view.FigureView;

/** Draws bodies with the areas of a topic marked. Thread-safe. */
final class BodyMaps {
    private final Edition edition;
    private final Drawing blank;

    BodyMaps(Edition edition) {
        this.edition = edition;
        this.blank = draw(List.of(), "the body map");
    }

    /** The map of a topic; empty when it names no area. */
    Optional<Drawing> find(Topic topic) {
        return topic.facts().bodyAreas().isEmpty()
                ? Optional.empty()
                : Optional.of(draw(areas(topic), "the body map of topic " + topic.id()));
    }

    /**
     * The map of a topic as a page shows it; empty when the topic names no area.
     *
     * @param src its address or name
     */
    Optional<FigureView> figure(Topic topic, String src) {
        if (topic.facts().bodyAreas().isEmpty()) {
            return Optional.empty();
        }
        String names = areas(topic).stream()
                .map(area -> edition.messages().get("body-area." + Labels.of(area)))
                .collect(Collectors.joining(edition.messages().get("list.separator")));
        return Optional.of(new FigureView(
                src,
                blank.width(),
                blank.height(),
                edition.messages().get("body-map.alt-areas", names),
                Optional.empty(),
                Optional.empty()));
    }

    private Drawing draw(List<BodyArea> areas, String subject) {
        BodyMap map = new BodyMap(areas.stream().map(Labels::of).toList());
        return edition.theme().bodyMap(map, edition.messages(), subject);
    }

    private static List<BodyArea> areas(Topic topic) {
        return topic.facts().bodyAreas().stream().distinct().sorted().toList();
    }
}
