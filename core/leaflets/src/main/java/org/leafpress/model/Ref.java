package org.leafpress.model;

import org.leafpress.diagnostic.Place;

/**
 * A reference to something with an {@link Id}.
 *
 * @param id the id that is meant
 * @param place where the reference stands
 */
public record Ref(String id, Place place) {}
