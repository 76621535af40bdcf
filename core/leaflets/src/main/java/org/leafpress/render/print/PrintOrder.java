package org.leafpress.render.print;

import org.leafpress.typeset.FontSet;
import org.leafpress.typeset.Hyphenation;
import org.leafpress.typeset.Pictures;
import org.leafpress.typeset.PrintSettings;

/**
 * All that it takes to set a leaflet in one format.
 *
 * @param xml the print document that the theme's template made
 * @param settings that are tried first
 */
public record PrintOrder(
        String xml, PrintSettings settings, FontSet fonts, Pictures pictures, Hyphenation hyphenation) {}
