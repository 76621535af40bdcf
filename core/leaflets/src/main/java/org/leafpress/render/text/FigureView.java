package org.leafpress.render.text;

import java.util.List;
import java.util.Optional;

/**
 * A picture.
 *
 * @param src address, relative to the page
 * @param width in CSS px, at which it is shown where there is room
 * @param height in CSS px
 * @param copies of a photograph, from the smallest; none of a drawing
 */
public record FigureView(
        String src,
        int width,
        int height,
        String alt,
        Optional<Markup> caption,
        Optional<String> credit,
        List<Copy> copies) {
    public FigureView {
        copies = List.copyOf(copies);
    }

    /**
     * A photograph in one size.
     *
     * @param width in pixels
     */
    public record Copy(String src, int width) {}
}
