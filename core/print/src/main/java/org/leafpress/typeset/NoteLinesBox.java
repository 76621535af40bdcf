package org.leafpress.typeset;

import java.awt.geom.Line2D;
import java.util.Optional;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Stroke;

/**
 * Ruled lines to write on.
 *
 * @param count how many
 * @param pitch from line to line, in points
 * @param width in points
 * @param colour of the lines
 */
record NoteLinesBox(int count, double pitch, double width, Colour colour) implements Box {
    /** The height of a line of handwriting, in points: 9 mm, or more in large print. */
    static double handwriting(TypeScale type) {
        return Math.max(9 * PageSize.MM, 1.9 * type.body());
    }

    /** As many as a page has room for. */
    static NoteLinesBox onPage(LayoutContext layout) {
        double pitch = handwriting(layout.type());
        PrintSettings settings = layout.settings();
        return new NoteLinesBox(
                (int) (settings.textHeight() / pitch),
                pitch,
                settings.textWidth(),
                layout.palette().rule());
    }

    @Override
    public double height() {
        return count * pitch;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        for (int i = 1; i <= count; i++) {
            double at = y + i * pitch - 0.5;
            surface.backdrop().stroke(new Line2D.Double(x, at, x + width, at), Stroke.of(colour, 0.75));
        }
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        int first = Math.min(count - 1, (int) (available / pitch));
        if (first < 1) {
            return Optional.empty();
        }
        return Optional.of(new Split(
                new NoteLinesBox(first, pitch, width, colour), new NoteLinesBox(count - first, pitch, width, colour)));
    }
}
