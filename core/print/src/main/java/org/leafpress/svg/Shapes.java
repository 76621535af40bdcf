package org.leafpress.svg;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import java.util.Set;

/** The shapes of cleaned elements. */
final class Shapes {
    private static final double LARGEST = 1e6;

    /** The attributes that say where a shape is and how large. */
    static final Map<String, Set<String>> GEOMETRY = Map.of(
            "path", Set.of("d"),
            "rect", Set.of("x", "y", "width", "height", "rx", "ry"),
            "circle", Set.of("cx", "cy", "r"),
            "ellipse", Set.of("cx", "cy", "rx", "ry"),
            "line", Set.of("x1", "y1", "x2", "y2"),
            "polyline", Set.of("points"),
            "polygon", Set.of("points"));

    private Shapes() {}

    static boolean isShape(String name) {
        return GEOMETRY.containsKey(name);
    }

    /** The shape in the element's own space. */
    static Shape of(Element element) {
        return switch (element.name()) {
            case "path" -> SvgPath.read(element.get("d")).path();
            case "rect" -> rectangle(element);
            case "circle" -> ellipse(element, number(element, "r"), number(element, "r"));
            case "ellipse" -> {
                double rx = number(element, "rx");
                double ry = number(element, "ry");
                yield ellipse(
                        element,
                        element.attributes().containsKey("rx") ? rx : ry,
                        element.attributes().containsKey("ry") ? ry : rx);
            }
            case "line" ->
                new Line2D.Double(
                        number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"));
            default -> points(element.get("points"), element.name().equals("polygon"));
        };
    }

    private static double number(Element element, String name) {
        String text = element.get(name);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static Shape rectangle(Element element) {
        double width = number(element, "width");
        double height = number(element, "height");
        if (width <= 0 || height <= 0) {
            return new Path2D.Double();
        }
        double rx = number(element, element.attributes().containsKey("rx") ? "rx" : "ry");
        double ry = element.attributes().containsKey("ry") ? number(element, "ry") : rx;
        double x = number(element, "x");
        double y = number(element, "y");
        if (rx > 0 && ry > 0) {
            return new RoundRectangle2D.Double(
                    x, y, width, height, 2 * Math.min(rx, width / 2), 2 * Math.min(ry, height / 2));
        }
        return new Rectangle2D.Double(x, y, width, height);
    }

    private static Shape ellipse(Element element, double rx, double ry) {
        if (rx <= 0 || ry <= 0) {
            return new Path2D.Double();
        }
        return new Ellipse2D.Double(number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry);
    }

    /** As far as the points can be read. */
    static Path2D points(String text, boolean closed) {
        Path2D path = new Path2D.Double();
        SvgScanner in = new SvgScanner(text);
        try {
            while (!in.atEnd()) {
                double x = in.number();
                double y = in.number();
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
        } catch (SvgFault e) {
            return path;
        }
        if (closed && path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }

    /** True if a page can hold it. Numbers that grow in a transform may end as infinite, or as no number at all. */
    static boolean isDrawable(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        return Math.abs(bounds.getMinX()) < LARGEST
                && Math.abs(bounds.getMaxX()) < LARGEST
                && Math.abs(bounds.getMinY()) < LARGEST
                && Math.abs(bounds.getMaxY()) < LARGEST;
    }
}
