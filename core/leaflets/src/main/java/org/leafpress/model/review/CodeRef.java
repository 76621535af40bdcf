package org.leafpress.model.review;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Place;

/**
 * A kind of finding, named by its code.
 *
 * @param code the kind
 * @param place where the code stands
 */
public record CodeRef(Code code, Place place) {}
