package org.leafpress.model.issue;

import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;

/**
 * A phone number as an issued version gave it.
 *
 * @param place where it starts in the source
 * @param name of the placeholder that stands for it, such as {@code emergency.number}
 * @param number as printed
 */
public record IssuedNumber(Place place, Text name, Text number) {}
