package org.leafpress.model;

import org.leafpress.diagnostic.Place;

/**
 * A reference to a file of the content.
 *
 * @param path relative to the folder of the file that names it, with {@code /}
 * @param place where the reference stands
 */
public record FileRef(String path, Place place) {}
