package org.leafpress.typeset;

import java.awt.geom.Line2D;
import org.leafpress.pdf.Stroke;

/**
 * A line to write on, after a label or, where that leaves too little room, below it.
 *
 * @param label may have no lines
 * @param pitch height of a line of handwriting, in points
 * @param width of label and line together, in points
 * @param layout the document
 */
record BlankBox(ParagraphBox label, double pitch, double width, LayoutContext layout) implements Box {
    /** A label wider than this part of the width has the line below it. */
    private static final double WIDEST_LABEL = 0.6;

    private boolean isBelow() {
        return label.lineCount() > 1 || label.widest() > WIDEST_LABEL * width;
    }

    @Override
    public double height() {
        return isBelow() ? label.height() + pitch : Math.max(pitch, label.height());
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        double size = layout.type().body();
        double top = isBelow() ? y : y + height() - label.height();
        label.draw(surface, x, top);
        boolean alone = isBelow() || label.lineCount() == 0;
        double taken = alone ? 0 : label.widest() + 0.4 * size;
        // Beside a label the line continues its baseline.
        double line = alone ? y + height() - 0.5 : top + label.firstBaseline() + 0.15 * size;
        double left = layout.rightToLeft() ? x : x + taken;
        surface.backdrop()
                .stroke(
                        new Line2D.Double(left, line, left + width - taken, line),
                        Stroke.of(layout.palette().rule(), 0.75));
    }
}
