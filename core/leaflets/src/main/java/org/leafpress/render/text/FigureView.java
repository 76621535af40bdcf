package org.leafpress.render.text;

import java.util.Optional;

/**
 * A picture.
 *
 * @param src address, relative to the page
 * @param width in CSS px, of the drawing's own size
 * @param height in CSS px
 */
public record FigureView(
        String src, int width, int height, String alt, Optional<Markup> caption, Optional<String> credit) {}
