package org.leafpress.render.text;

/**
 * Finished HTML, printed by templates as it is. Only {@code org.leafpress.render.text.HtmlWriter} makes it.
 *
 * @param value balanced HTML in which all text is escaped
 */
public record Html(String value) implements Markup {}
