package org.leafpress.svg;

import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafpress.svg.SvgFinding.Kind;

/** Cleans what says where a shape is and how large. */
final class Geometry {
    private static final String HELP = "draw this part again, or export the drawing again";

    private final SvgTree source;

    Geometry(SvgTree source) {
        this.source = source;
    }

    /** The shape alone, without its look and its transform. */
    Element shape(Element element, Map<String, String> style, Scope scope) {
        Element clean = Element.of(element.name(), element.end());
        style.forEach((name, value) -> clean(element, name, value, scope)
                .ifPresent(plain -> clean.attributes().put(name, plain)));
        return clean;
    }

    /** An attribute of a shape as a cleaned drawing has it; empty if it is none, or nothing is drawn of it. */
    Optional<String> clean(Element element, String name, String value, Scope scope) {
        Set<String> known = Shapes.GEOMETRY.getOrDefault(element.name(), Set.of());
        if (!known.contains(name) || value.strip().equals("auto")) {
            return Optional.empty();
        }
        return switch (name) {
            case "d" -> path(element, value);
            case "points" -> points(element, value);
            default -> {
                Optional<String> plain = Lengths.plain(value, Lengths.axis(name), scope);
                if (plain.isEmpty()) {
                    unreadable(element, name, "the value \"" + CssScanner.shortened(value) + "\" is no length");
                }
                yield plain;
            }
        };
    }

    private Optional<String> path(Element element, String value) {
        SvgPath.Reading reading = SvgPath.read(value);
        if (reading.tooLong()) {
            source.findings()
                    .add(
                            Kind.REFUSED,
                            element,
                            "d",
                            reading.fault().orElse(""),
                            "draw it more simply; a photograph turned into shapes is too large for a phone");
        } else {
            reading.fault().ifPresent(reason -> unreadable(element, "d", reason));
        }
        return Optional.of(reading.data().replaceAll("\\s+", " "));
    }

    private Optional<String> points(Element element, String value) {
        Path2D path = Shapes.points(value, false);
        int numbers = value.strip().isEmpty() ? 0 : value.strip().split("[\\s,]+|(?<=\\d)(?=[-+])").length;
        int kept = 0;
        for (var i = path.getPathIterator(null); !i.isDone(); i.next()) {
            kept++;
        }
        if (2 * kept >= numbers) {
            return Optional.of(value.replaceAll("\\s+", " "));
        }
        unreadable(element, "points", "a number is missing in \"" + CssScanner.shortened(value) + "\"");
        StringBuilder good = new StringBuilder();
        double[] p = new double[6];
        for (var i = path.getPathIterator(null); !i.isDone(); i.next()) {
            i.currentSegment(p);
            good.append(good.isEmpty() ? "" : " ")
                    .append(Lengths.text(p[0]))
                    .append(',')
                    .append(Lengths.text(p[1]));
        }
        return Optional.of(good.toString());
    }

    private void unreadable(Element element, String attribute, String reason) {
        source.findings().add(Kind.LEFT_OUT, element, attribute, "a part of this shape is left out: " + reason, HELP);
    }
}
