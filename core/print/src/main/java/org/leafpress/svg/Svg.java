package org.leafpress.svg;

import java.util.List;

/** A drawing that is safe to publish, and that page and paper draw alike. Immutable. */
public final class Svg {
    private final Element root;
    private final double width;
    private final double height;

    Svg(Element root, double width, double height) {
        this.root = root;
        this.width = width;
        this.height = height;
    }

    /** Reads the text of a file. */
    public static SvgReading read(String text) {
        return SvgCleaner.read(text);
    }

    /** The width of the view box, in the drawing's own units. */
    public double width() {
        return width;
    }

    /** The height of the view box, in the drawing's own units. */
    public double height() {
        return height;
    }

    /** The drawing as a file of its own. Reading it again gives the same, without a finding about what is left out. */
    public String xml() {
        return SvgWriter.write(root);
    }

    /** What is drawn, in order, in the drawing's own units from the top left of its view box. */
    public List<Mark> marks() {
        return MarkReader.read(root);
    }
}
