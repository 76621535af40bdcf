package org.leafpress.svg;

/**
 * A place in the text of an SVG.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 * @param length in UTF-16 code units, at least 1
 */
public record SvgPlace(int line, int column, int length) {}
