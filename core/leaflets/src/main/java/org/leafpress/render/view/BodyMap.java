package org.leafpress.render.view;

import java.util.List;
import org.leafpress.model.leaflet.BodyArea;

/**
 * The drawing of a body with areas marked.
 *
 * @param marked areas, in the order of the vocabulary
 * @param links where these lead, if the drawing stands in a page; else none
 */
public record BodyMap(List<BodyArea> marked, List<AreaLink> links) {
    public BodyMap {
        marked = List.copyOf(marked);
        links = List.copyOf(links);
    }

    /** A drawing that leads nowhere. */
    public BodyMap(List<BodyArea> marked) {
        this(marked, List.of());
    }

    /**
     * An area that is a link.
     *
     * @param text its name
     */
    public record AreaLink(BodyArea area, String href, String text) {}
}
