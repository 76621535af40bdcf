package org.leafpress.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws the marks of lines, such as the heads of arrows, as shapes where they stand. */
final class Markers {
    /** A line with more corners than this is a curve, on which marks would hide everything. */
    private static final int MOST_VERTICES = 200;

    private final SvgTree source;
    private final Contents contents;

    /** Cleans an element that stands in a marker. */
    @FunctionalInterface
    interface Contents {
        Optional<Element> clean(Element raw, Scope scope);
    }

    Markers(SvgTree source, Contents contents) {
        this.source = source;
        this.contents = contents;
    }

    /** A corner of a line, and the directions in which the line comes and goes, in radians. */
    private record Vertex(Point2D at, double in, double out) {
        double between() {
            return StrictMath.atan2(StrictMath.sin(in) + StrictMath.sin(out), StrictMath.cos(in) + StrictMath.cos(out));
        }
    }

    /**
     * The shape with its marks; the shape alone if it has none.
     *
     * @param scope of the shape's contents
     */
    Element with(Element raw, Map<String, String> style, Element shape, Scope scope) {
        Optional<Element> start = marker(style, "marker-start");
        Optional<Element> mid = marker(style, "marker-mid");
        Optional<Element> end = marker(style, "marker-end");
        if (start.or(() -> mid).or(() -> end).isEmpty() || scope.uses() >= SvgLimits.DEEPEST_USE) {
            return shape;
        }
        List<Vertex> vertices = vertices(shape);
        Element group = Element.of("g", raw.end());
        group.children().add(shape);
        for (int i = 0; i < vertices.size(); i++) {
            Vertex vertex = vertices.get(i);
            boolean first = i == 0;
            boolean last = i == vertices.size() - 1;
            Optional<Element> marker = first ? start : last ? end : mid;
            double angle = first ? vertex.out() : last ? vertex.in() : vertex.between();
            marker.ifPresent(found -> draw(found, raw, shape, vertex.at(), angle, first, scope, group));
        }
        return group;
    }

    private Optional<Element> marker(Map<String, String> style, String property) {
        String value = style.getOrDefault(property, style.getOrDefault("marker", "none"));
        return SvgTree.reference(value)
                .flatMap(reference -> source.byId(reference.id()))
                .filter(element -> element.name().equals("marker"));
    }

    private void draw(
            Element marker,
            Element raw,
            Element shape,
            Point2D at,
            double angle,
            boolean first,
            Scope scope,
            Element group) {
        Map<String, String> style = source.style(marker);
        AffineTransform place = new AffineTransform(SvgTree.matrix(shape.get("transform")));
        place.translate(at.getX(), at.getY());
        place.concatenate(turn(style.getOrDefault("orient", "0"), angle, first));
        if (!style.getOrDefault("markerUnits", "strokeWidth").equals("userSpaceOnUse")) {
            double width = Lengths.find(source.inherited(raw, "stroke-width", "1"), Lengths.Axis.BOTH, scope)
                    .orElse(1.0);
            place.scale(width, width);
        }
        Rectangle2D area = new Rectangle2D.Double(
                0, 0, length(style, "markerWidth", "3", scope), length(style, "markerHeight", "3", scope));
        Point2D centre = new Point2D.Double(length(style, "refX", "0", scope), length(style, "refY", "0", scope));
        Optional<ViewBox> view = ViewBox.parse(marker.get("viewBox"));
        if (view.isPresent()) {
            AffineTransform fit = view.get().fit(area, marker.get("preserveAspectRatio"));
            fit.transform(centre, centre);
            place.translate(-centre.getX(), -centre.getY());
            place.concatenate(fit);
        } else {
            place.translate(-centre.getX(), -centre.getY());
        }
        Element mark = Element.of("g", raw.end());
        mark.attributes().put("transform", SvgTree.text(place));
        ownLook(marker, raw, scope, mark);
        Scope inside = scope.used();
        for (Element child : marker.elements()) {
            contents.clean(child, inside.inside(scope.fontSize(), scope.colour(), place))
                    .ifPresent(mark.children()::add);
        }
        group.children().add(mark);
    }

    /** A mark does not look like its line, unless it says so. */
    private void ownLook(Element marker, Element raw, Scope scope, Element mark) {
        boolean likeLine = mentions(marker, "context-stroke");
        String line = SvgColours.find(source.inherited(raw, "stroke", "#000000"))
                .map(SvgColours.Tint::hex)
                .orElse(scope.colour());
        mark.attributes().put("fill", likeLine ? line : colour(marker, "fill", "#000000"));
        mark.attributes().put("stroke", likeLine ? line : colour(marker, "stroke", "none"));
        mark.attributes().put("stroke-width", "1");
        mark.attributes().put("stroke-dasharray", "none");
    }

    private String colour(Element marker, String property, String usual) {
        return SvgColours.find(source.inherited(marker, property, usual))
                .map(SvgColours.Tint::hex)
                .orElse(usual);
    }

    private boolean mentions(Element element, String paint) {
        Map<String, String> style = source.style(element);
        return style.getOrDefault("fill", "").equals(paint)
                || style.getOrDefault("stroke", "").equals(paint)
                || element.elements().stream().anyMatch(child -> mentions(child, paint));
    }

    private static double length(Map<String, String> style, String name, String usual, Scope scope) {
        return Lengths.find(style.getOrDefault(name, usual), Lengths.axis(name), scope)
                .orElse(0.0);
    }

    private static AffineTransform turn(String orient, double angle, boolean first) {
        double turned = switch (orient.toLowerCase(Locale.ROOT)) {
            case "auto" -> angle;
            case "auto-start-reverse" -> first ? angle + Math.PI : angle;
            default -> {
                String degrees = orient.replace("deg", "").strip();
                yield degrees.matches("[-+]?[\\d.]{1,9}") ? StrictMath.toRadians(Double.parseDouble(degrees)) : 0;
            }
        };
        double cos = StrictMath.cos(turned);
        double sin = StrictMath.sin(turned);
        return new AffineTransform(cos, sin, -sin, cos, 0, 0);
    }

    private static List<Vertex> vertices(Element shape) {
        List<Point2D> points = new ArrayList<>();
        List<Double> in = new ArrayList<>();
        List<Double> out = new ArrayList<>();
        double[] p = new double[6];
        for (PathIterator i = Shapes.of(shape).getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            if (kind == PathIterator.SEG_CLOSE || points.size() > MOST_VERTICES) {
                continue;
            }
            int last = switch (kind) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            Point2D to = new Point2D.Double(p[last], p[last + 1]);
            if (!points.isEmpty()) {
                Point2D from = points.get(points.size() - 1);
                out.set(out.size() - 1, direction(from, new Point2D.Double(p[0], p[1]), to));
                Point2D before = last == 0 ? from : new Point2D.Double(p[last - 2], p[last - 1]);
                in.add(before.distance(to) > 1e-9 ? direction(before, to) : direction(from, to));
            } else {
                in.add(0.0);
            }
            points.add(to);
            out.add(in.get(in.size() - 1));
        }
        List<Vertex> vertices = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            vertices.add(new Vertex(points.get(i), in.get(i), out.get(i)));
        }
        return vertices;
    }

    /** From a point to the next, or to the one after where both are the same. */
    private static double direction(Point2D from, Point2D next, Point2D after) {
        return from.distance(next) > 1e-9 ? direction(from, next) : direction(from, after);
    }

    private static double direction(Point2D from, Point2D to) {
        return StrictMath.atan2(to.getY() - from.getY(), to.getX() - from.getX());
    }
}
