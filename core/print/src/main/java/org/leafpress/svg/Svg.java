package org.leafpress.svg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing that is safe to publish, and that page and paper draw alike. Immutable. */
public final class Svg {
    private final Element root;
    private final double width;
    private final double height;
    private final double enlarged;
    private @Nullable List<Mark> marks;

    Svg(Element root, ViewBox view, double enlarged) {
        this.root = root;
        this.width = view.area().getWidth();
        this.height = view.area().getHeight();
        this.enlarged = enlarged;
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

    /** The width that the file asks for, in pixels of 1/96 inch; never less than {@link #width()}. */
    public double shownWidth() {
        return width * enlarged;
    }

    /** The height that belongs to {@link #shownWidth()}. */
    public double shownHeight() {
        return height * enlarged;
    }

    /** The drawing as a file of its own. Reading it again gives the same, without a finding about what is left out. */
    public String xml() {
        return SvgWriter.write(root);
    }

    /** What is drawn, in order, in the drawing's own units from the top left of its view box. */
    public synchronized List<Mark> marks() {
        if (marks == null) {
            marks = List.copyOf(MarkReader.read(root));
        }
        return marks;
    }
}
