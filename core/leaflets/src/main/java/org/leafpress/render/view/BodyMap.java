package org.leafpress.render.view;

import org.leafpress.model.leaflet.BodyArea;

import java.util.List;

/**
 * The drawing of a body with areas marked.
 *
 * @param marked areas, in the order of the vocabulary
 */
public record BodyMap(List<BodyArea> marked) {
    public BodyMap {
        marked = List.copyOf(marked);
    }
}
