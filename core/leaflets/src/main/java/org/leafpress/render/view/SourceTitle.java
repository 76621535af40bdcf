package org.leafpress.render.view;

/**
 * What a translated leaflet is called in the language that it was written in, so that those who hand it out know it.
 *
 * @param language BCP 47 tag of the title
 * @param direction {@code ltr} or {@code rtl}
 * @param title in that language
 * @param translation the language of the translation, named in the language of the title
 */
public record SourceTitle(String language, String direction, String title, String translation) {}
