package org.leafpress.svg;

/**
 * Text of an SVG.
 *
 * @param text as it stands, without entities
 */
record Words(String text) implements Node {}
