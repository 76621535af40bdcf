package org.leafpress.model;

import org.leafpress.diagnostic.Place;

/**
 * A reference to a file of the content.
 *
 * @param path relative to the content folder, with {@code /}; authors write it relative to the file that names it
 * @param place where the reference stands
 */
public record FileRef(String path, Place place) {}
