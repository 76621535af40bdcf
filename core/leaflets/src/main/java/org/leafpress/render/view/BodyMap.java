package org.leafpress.render.view;

import java.util.List;

/**
 * The drawing of a body with areas marked.
 *
 * @param marked ids of the marked areas, in the order of the vocabulary
 */
public record BodyMap(List<String> marked) {
    public BodyMap {
        marked = List.copyOf(marked);
    }
}
