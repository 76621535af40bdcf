package org.leafpress.model;

import org.leafpress.diagnostic.Place;

/**
 * A phone number for care, written once for the whole site.
 *
 * @param place where it starts in the source
 * @param number as the reader should dial it
 */
public record CareNumber(Place place, PhoneNumber number) {}
