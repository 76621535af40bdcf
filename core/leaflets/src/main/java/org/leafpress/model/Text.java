package org.leafpress.model;

import org.leafpress.diagnostic.Place;

/**
 * Plain words without any markup, such as a title.
 *
 * @param value at least one visible character, no line break
 * @param place where it stands
 */
public record Text(String value, Place place) {
    public Text {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank text at " + place);
        }
    }
}
