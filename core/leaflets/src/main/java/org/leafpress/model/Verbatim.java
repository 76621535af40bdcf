package org.leafpress.model;

/**
 * Text of any number of lines that is kept as it is and not read as Markdown.
 *
 * @param value never blank
 */
public record Verbatim(String value) {}
