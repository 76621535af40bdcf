package org.leafpress.svg;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.pdf.Colour;
import org.leafpress.svg.SvgColours.Tint;
import org.leafpress.svg.SvgFinding.Kind;

/** Cleans gradients: what they take from each other is written out, and their colours are plain. */
final class Gradients {
    private static final int MOST_STOPS = 100;
    private static final int LONGEST_CHAIN = 10;
    private static final List<String> LINE = List.of("x1", "y1", "x2", "y2");
    private static final List<String> CIRCLES = List.of("cx", "cy", "r", "fx", "fy", "fr");

    private final SvgTree source;

    /** Many shapes are filled with one gradient. */
    private final IdentityHashMap<Element, List<Stop>> known = new IdentityHashMap<>();

    Gradients(SvgTree source) {
        this.source = source;
    }

    /** A point between two colours. */
    private record Stop(double offset, Tint tint) {}

    static boolean isGradient(Element element) {
        return element.name().equals("linearGradient") || element.name().equals("radialGradient");
    }

    /** The colour that it is on the whole. */
    Optional<Tint> mean(Element gradient) {
        List<Stop> stops = stops(gradient);
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        double[] sum = new double[4];
        for (Stop stop : stops) {
            Colour colour = stop.tint().colour();
            sum[0] += colour.red();
            sum[1] += colour.green();
            sum[2] += colour.blue();
            sum[3] += stop.tint().opacity();
        }
        int n = stops.size();
        return Optional.of(
                new Tint(new Colour((int) (sum[0] / n), (int) (sum[1] / n), (int) (sum[2] / n)), sum[3] / n));
    }

    /** True if it has two colours to pass between. */
    boolean passes(Element gradient) {
        return stops(gradient).size() > 1;
    }

    /**
     * The gradient as a cleaned drawing has it.
     *
     * @param filled the box of what is filled, in its own space
     */
    Element clean(Element gradient, Scope scope, Rectangle2D filled) {
        Map<String, String> all = inherited(gradient);
        Element clean = Element.of(gradient.name(), gradient.end());
        boolean ofDrawing = all.getOrDefault("gradientUnits", "").equals("userSpaceOnUse");
        Scope units = ofDrawing ? scope : scope.viewBox(1, 1);
        for (String name : gradient.name().equals("linearGradient") ? LINE : CIRCLES) {
            Optional.ofNullable(all.get(name))
                    .flatMap(value -> Lengths.plain(value, Lengths.axis(name), units))
                    .or(() -> defaultOf(name, ofDrawing, units))
                    .ifPresent(value -> clean.attributes().put(name, value));
        }
        if (ofDrawing) {
            clean.attributes().put("gradientUnits", "userSpaceOnUse");
        }
        Optional.ofNullable(all.get("gradientTransform"))
                .flatMap(value -> source.transform(gradient, "gradientTransform", value))
                .ifPresent(value -> clean.attributes().put("gradientTransform", value));
        String spread = all.getOrDefault("spreadMethod", "pad");
        if (!spread.equals("pad") && !coversLine(clean, filled)) {
            source.findings()
                    .add(
                            Kind.LEFT_OUT,
                            gradient,
                            "spreadMethod",
                            "the gradient is drawn once, where the file repeats it",
                            "nothing, if the picture still looks right; otherwise draw each stripe as a shape");
        }
        List<Stop> stops = stops(gradient);
        double opacity = meanOpacity(stops);
        if (stops.stream().anyMatch(stop -> Math.abs(stop.tint().opacity() - opacity) > 0.01)) {
            source.findings()
                    .add(
                            Kind.LEFT_OUT,
                            gradient,
                            "the gradient is equally clear all over, where the file lets it fade out",
                            "nothing, if the picture still looks right; otherwise let the colour pass into white");
        }
        stops.forEach(stop -> clean.children().add(stop(stop, opacity, gradient)));
        return clean;
    }

    /** True if what is filled ends where the gradient ends, so that nothing is left to repeat it on. */
    private static boolean coversLine(Element clean, Rectangle2D filled) {
        if (clean.attributes().containsKey("gradientTransform") || !clean.name().equals("linearGradient")) {
            return false;
        }
        boolean ofDrawing = clean.attributes().containsKey("gradientUnits");
        Rectangle2D box = ofDrawing ? filled : new Rectangle2D.Double(0, 0, 1, 1);
        double x = MarkReader.number(clean, "x1", 0);
        double y = MarkReader.number(clean, "y1", 0);
        double dx = MarkReader.number(clean, "x2", ofDrawing ? 0 : 1) - x;
        double dy = MarkReader.number(clean, "y2", 0) - y;
        for (double cx : new double[] {box.getMinX(), box.getMaxX()}) {
            for (double cy : new double[] {box.getMinY(), box.getMaxY()}) {
                double at = ((cx - x) * dx + (cy - y) * dy) / (dx * dx + dy * dy);
                if (!(at > -0.05 && at < 1.05)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double meanOpacity(List<Stop> stops) {
        return stops.stream()
                .mapToDouble(stop -> stop.tint().opacity())
                .average()
                .orElse(1);
    }

    private static Element stop(Stop stop, double opacity, Element gradient) {
        Element clean = Element.of("stop", gradient.end());
        clean.attributes().put("offset", Lengths.text(stop.offset()));
        clean.attributes().put("stop-color", stop.tint().hex());
        if (opacity < 0.999) {
            clean.attributes().put("stop-opacity", Lengths.text(opacity));
        }
        return clean;
    }

    /** Percentages of the drawing must be written out; of a shape, the defaults are those of SVG. */
    private static Optional<String> defaultOf(String name, boolean ofDrawing, Scope units) {
        Optional<String> value = switch (name) {
            case "x2" -> Optional.of("100%");
            case "cx", "cy", "r" -> Optional.of("50%");
            default -> Optional.empty();
        };
        return value.filter(unused -> ofDrawing).flatMap(text -> Lengths.plain(text, Lengths.axis(name), units));
    }

    /** The attributes with those of the gradients that it refers to. */
    private Map<String, String> inherited(Element gradient) {
        Map<String, String> all = new LinkedHashMap<>();
        Optional<Element> at = Optional.of(gradient);
        for (int i = 0; i < LONGEST_CHAIN && at.isPresent(); i++) {
            at.get().attributes().forEach(all::putIfAbsent);
            at = source.target(at.get().get("href")).filter(Gradients::isGradient);
        }
        return all;
    }

    private List<Stop> stops(Element gradient) {
        Optional<List<Stop>> before = Optional.ofNullable(known.get(gradient));
        if (before.isPresent()) {
            return before.get();
        }
        List<Stop> stops = findStops(gradient);
        known.put(gradient, stops);
        return stops;
    }

    private List<Stop> findStops(Element gradient) {
        Optional<Element> at = Optional.of(gradient);
        for (int i = 0; i < LONGEST_CHAIN && at.isPresent(); i++) {
            List<Element> found = at.get().elements().stream()
                    .filter(child -> child.name().equals("stop"))
                    .limit(MOST_STOPS)
                    .toList();
            if (!found.isEmpty()) {
                return stops(found);
            }
            at = source.target(at.get().get("href")).filter(Gradients::isGradient);
        }
        return List.of();
    }

    private List<Stop> stops(List<Element> elements) {
        List<Stop> stops = new ArrayList<>();
        double before = 0;
        for (Element element : elements) {
            Map<String, String> style = source.style(element);
            double offset = Lengths.fraction(style.getOrDefault("offset", "0"))
                    .map(Double::parseDouble)
                    .orElse(0.0);
            before = Math.max(before, offset);
            stops.add(new Stop(before, tint(style)));
        }
        return stops;
    }

    private static Tint tint(Map<String, String> style) {
        String value = style.getOrDefault("stop-color", "black");
        Tint tint = SvgColours.find(
                        value.equalsIgnoreCase("currentColor") ? style.getOrDefault("color", "black") : value)
                .orElse(new Tint(Colour.BLACK, 1));
        double opacity = Lengths.fraction(style.getOrDefault("stop-opacity", "1"))
                .map(Double::parseDouble)
                .orElse(1.0);
        return new Tint(tint.colour(), tint.opacity() * opacity);
    }
}
