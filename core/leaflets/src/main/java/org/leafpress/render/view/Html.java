package org.leafpress.render.view;

/**
 * Finished HTML, printed by templates as it is. Only {@code org.leafpress.render.HtmlWriter} makes it.
 *
 * @param value balanced HTML in which all text is escaped
 */
public record Html(String value) implements Markup {}
