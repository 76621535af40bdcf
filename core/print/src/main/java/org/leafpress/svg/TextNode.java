package org.leafpress.svg;

/**
 * Text of an SVG.
 *
 * @param text as it stands, without entities
 */
record TextNode(String text) implements Node {}
