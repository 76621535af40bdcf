package org.leafpress.render.view;

/**
 * A link.
 *
 * @param href relative to the page, or absolute for another site
 * @param text plain words that make sense on their own
 */
public record Link(String href, String text) {}
