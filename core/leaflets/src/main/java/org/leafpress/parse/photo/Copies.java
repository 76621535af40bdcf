package org.leafpress.parse.photo;

import java.util.SortedMap;

/**
 * What is made of a photograph.
 *
 * @param width of the photograph as it is to be seen, in pixels, as far as they were read
 * @param height likewise
 * @param files JPEG files by their width in pixels
 */
record Copies(int width, int height, SortedMap<Integer, byte[]> files) {}
