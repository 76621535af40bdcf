package org.leafpress.typeset;

/**
 * How much of a page or panel is filled.
 *
 * @param share of its height, from the top to the end of its last block: 1 for all
 * @param across true for a page that lies across, for the sake of a table
 */
public record PageFill(double share, boolean across) {}
