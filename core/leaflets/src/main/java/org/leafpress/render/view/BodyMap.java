package org.leafpress.render.view;

import java.util.List;
import org.leafpress.model.leaflet.BodyArea;

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
