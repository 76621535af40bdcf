package org.leafpress.svg;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Gradient;

/** Reads a cleaned gradient. */
final class GradientReader {
    private static final double LEAST = 1e-5;

    private GradientReader() {}

    static Gradient read(Element element) {
        boolean radial = element.name().equals("radialGradient");
        List<Double> coordinates = radial ? circles(element) : line(element);
        return new Gradient(radial, coordinates, stops(element));
    }

    /** A cleaned gradient lets through equally much everywhere. */
    static double opacity(Element element) {
        return element.elements().stream()
                .mapToDouble(stop -> MarkReader.number(stop, "stop-opacity", 1))
                .findFirst()
                .orElse(1);
    }

    private static List<Double> line(Element element) {
        return List.of(
                MarkReader.number(element, "x1", 0),
                MarkReader.number(element, "y1", 0),
                MarkReader.number(element, "x2", 1),
                MarkReader.number(element, "y2", 0));
    }

    private static List<Double> circles(Element element) {
        double cx = MarkReader.number(element, "cx", 0.5);
        double cy = MarkReader.number(element, "cy", 0.5);
        double r = MarkReader.number(element, "r", 0.5);
        double fx = MarkReader.number(element, "fx", cx);
        double fy = MarkReader.number(element, "fy", cy);
        double far = Math.hypot(fx - cx, fy - cy);
        double most = 0.99 * r;
        if (far > most && far > 0) {
            // A focus outside of the circle would make a cone.
            fx = cx + (fx - cx) * most / far;
            fy = cy + (fy - cy) * most / far;
        }
        return List.of(fx, fy, MarkReader.number(element, "fr", 0), cx, cy, r);
    }

    /** From 0 to 1, as PDF wants them. */
    private static List<Gradient.Stop> stops(Element element) {
        List<Gradient.Stop> stops = new ArrayList<>();
        for (Element stop : element.elements()) {
            Colour colour = Colour.of(stop.get("stop-color"));
            double offset = MarkReader.number(stop, "offset", 0);
            if (stops.isEmpty() && offset > 0) {
                stops.add(new Gradient.Stop(0, colour));
            }
            stops.add(new Gradient.Stop(offset, colour));
        }
        Gradient.Stop last = stops.get(stops.size() - 1);
        if (last.offset() < 1) {
            stops.add(new Gradient.Stop(1, last.colour()));
        }
        return apart(stops);
    }

    /** Two colours at one place, which is a sharp edge, stand next to each other: PDF wants offsets that rise. */
    private static List<Gradient.Stop> apart(List<Gradient.Stop> stops) {
        double[] offsets = new double[stops.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = i == 0 ? 0 : Math.max(stops.get(i).offset(), offsets[i - 1] + LEAST);
        }
        List<Gradient.Stop> apart = new ArrayList<>();
        for (int i = offsets.length - 1; i >= 0; i--) {
            double most = i == offsets.length - 1 ? 1 : offsets[i + 1] - LEAST;
            offsets[i] = Math.min(offsets[i], most);
            apart.add(0, new Gradient.Stop(offsets[i], stops.get(i).colour()));
        }
        return apart;
    }
}
