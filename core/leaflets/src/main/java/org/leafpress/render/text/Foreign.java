package org.leafpress.render.text;

/**
 * The language of something that is not in the page's own.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param name of the language in the words of the page
 */
public record Foreign(String language, String direction, String name) {}
