package org.leafpress.typeset;

import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Painter;
import org.leafpress.pdf.Stroke;

/** Tells cards apart without colour, as on a grey copy: by a sign on the band, and by the weight of the frame. */
public enum CardMark {
    /** A triangle with an exclamation mark, in the heaviest frame. */
    ALERT(3.5),
    /** A clock. */
    CLOCK(2.5),
    /** A sheet of a calendar. */
    CALENDAR(1.5),
    /** A cross with four even arms, in a dashed frame. */
    CROSS(1.5),
    /** None. */
    NONE(1);

    private final double weight;

    CardMark(double weight) {
        this.weight = weight;
    }

    /** The frame's line. */
    Stroke frame(Colour colour) {
        return this == CROSS ? Stroke.dashed(colour, weight, List.of(6.0, 3.0)) : Stroke.of(colour, weight);
    }

    /** The width of the frame's line, in points. */
    double weight() {
        return weight;
    }

    /**
     * Draws the sign.
     *
     * @param x of the left edge, in points
     * @param y of the top edge
     * @param size of its square
     */
    void draw(Painter painter, double x, double y, double size, Colour colour) {
        Stroke line = Stroke.of(colour, 0.1 * size);
        switch (this) {
            case ALERT -> {
                Path2D triangle = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                triangle.moveTo(x + 0.5 * size, y);
                triangle.lineTo(x + size, y + 0.92 * size);
                triangle.lineTo(x, y + 0.92 * size);
                triangle.closePath();
                Area sign = new Area(triangle);
                sign.subtract(
                        new Area(new Rectangle2D.Double(x + 0.45 * size, y + 0.3 * size, 0.1 * size, 0.32 * size)));
                sign.subtract(
                        new Area(new Ellipse2D.Double(x + 0.44 * size, y + 0.68 * size, 0.12 * size, 0.12 * size)));
                painter.fill(sign, colour);
            }
            case CLOCK -> {
                painter.stroke(circle(x, y, size), line);
                painter.stroke(line(x, y, size, 0.5, 0.5, 0.5, 0.22), line);
                painter.stroke(line(x, y, size, 0.5, 0.5, 0.7, 0.6), line);
            }
            case CALENDAR -> {
                painter.stroke(
                        new Rectangle2D.Double(x + 0.07 * size, y + 0.14 * size, 0.86 * size, 0.78 * size), line);
                painter.fill(
                        new Rectangle2D.Double(x + 0.07 * size, y + 0.14 * size, 0.86 * size, 0.26 * size), colour);
                painter.stroke(line(x, y, size, 0.3, 0.02, 0.3, 0.2), line);
                painter.stroke(line(x, y, size, 0.7, 0.02, 0.7, 0.2), line);
            }
            case CROSS -> {
                painter.fill(
                        new Rectangle2D.Double(x + 0.36 * size, y + 0.04 * size, 0.28 * size, 0.92 * size), colour);
                painter.fill(
                        new Rectangle2D.Double(x + 0.04 * size, y + 0.36 * size, 0.92 * size, 0.28 * size), colour);
            }
            case NONE -> {}
        }
    }

    private static Ellipse2D circle(double x, double y, double size) {
        return new Ellipse2D.Double(x + 0.05 * size, y + 0.05 * size, 0.9 * size, 0.9 * size);
    }

    private static Line2D line(double x, double y, double size, double x1, double y1, double x2, double y2) {
        return new Line2D.Double(x + x1 * size, y + y1 * size, x + x2 * size, y + y2 * size);
    }
}
