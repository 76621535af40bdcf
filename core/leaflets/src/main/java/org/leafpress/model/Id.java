package org.leafpress.model;

import org.leafpress.diagnostic.Place;

/**
 * The name of a part of a topic, by which other parts refer to it.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter
 * @param place where it stands
 */
public record Id(String value, Place place) {}
