package org.leafpress.svg;

/** A part of the tree of an SVG. */
sealed interface Node permits Element, TextNode {
    /**
     * A place that the parser tells.
     *
     * @param line 1-based
     * @param column 1-based
     */
    record Spot(int line, int column) {}
}
