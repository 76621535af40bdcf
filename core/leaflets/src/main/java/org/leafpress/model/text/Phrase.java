package org.leafpress.model.text;

import java.util.List;
import org.leafpress.diagnostic.Place;

/**
 * One paragraph of text.
 *
 * @param content at least one piece, except in an empty table cell
 * @param place where it starts
 */
public record Phrase(List<Inline> content, Place place) {
    public Phrase {
        content = List.copyOf(content);
    }
}
