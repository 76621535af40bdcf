package org.leafpress.model.site;

import org.leafpress.diagnostic.Place;
import org.leafpress.model.PhoneNumber;

/**
 * A phone number for care, written once for the whole site.
 *
 * @param place where it starts in the source
 * @param number as the reader should dial it
 */
public record CareNumber(Place place, PhoneNumber number) {}
