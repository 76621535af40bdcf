package org.leafpress.typeset;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.xml.stream.XMLStreamReader;

/** The attributes of the element of an SVG at which a reader stands, and the shape that they describe. */
final class SvgAttributes {
    private final XMLStreamReader xml;

    SvgAttributes(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** An attribute; empty if it is not there. */
    String text(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** A number; {@code absent} if it is not there. */
    double number(String name, double absent) throws SvgFault {
        String value = text(name);
        return value.isBlank() ? absent : new SvgScanner(value).number();
    }

    /** The shape of a path, or of a basic shape by its name. */
    Shape shape(String name) throws SvgFault {
        return switch (name) {
            case "path" -> SvgPath.parse(text("d"));
            case "rect" -> rectangle();
            case "circle" -> ellipse(number("r", 0), number("r", 0));
            case "ellipse" -> ellipse(number("rx", 0), number("ry", 0));
            case "line" -> new Line2D.Double(number("x1", 0), number("y1", 0), number("x2", 0), number("y2", 0));
            case "polyline" -> points(false);
            default -> points(true);
        };
    }

    private Shape rectangle() throws SvgFault {
        double x = number("x", 0);
        double y = number("y", 0);
        double width = number("width", 0);
        double height = number("height", 0);
        double rx = number("rx", number("ry", 0));
        double ry = number("ry", rx);
        if (rx > 0 && ry > 0) {
            return new RoundRectangle2D.Double(x, y, width, height, 2 * rx, 2 * ry);
        }
        return new Rectangle2D.Double(x, y, width, height);
    }

    private Shape ellipse(double rx, double ry) throws SvgFault {
        return new Ellipse2D.Double(number("cx", 0) - rx, number("cy", 0) - ry, 2 * rx, 2 * ry);
    }

    private Shape points(boolean closed) throws SvgFault {
        Path2D path = new Path2D.Double();
        SvgScanner in = new SvgScanner(text("points"));
        while (!in.atEnd()) {
            double x = in.number();
            double y = in.number();
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (closed && path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }
}
