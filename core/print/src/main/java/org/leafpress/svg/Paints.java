package org.leafpress.svg;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafpress.svg.SvgColours.Tint;
import org.leafpress.svg.SvgFinding.Kind;

/** Cleans what shapes are filled and outlined with. */
final class Paints {
    private static final Set<String> NO_PAINT = Set.of("context-fill", "context-stroke");

    private final SvgTree source;
    private final Gradients gradients;
    private final Definitions definitions;

    Paints(SvgTree source, Definitions definitions) {
        this.source = source;
        this.definitions = definitions;
        gradients = new Gradients(source);
    }

    /**
     * Paint as a cleaned drawing has it.
     *
     * @param value {@code none}, a plain colour, or a reference to a gradient
     * @param opacity 0 to 1
     */
    record Paint(String value, double opacity) {}

    /**
     * Cleans paint.
     *
     * @param property {@code fill} or {@code stroke}
     * @param plain true if it has to be one colour
     * @return empty if nothing is said, so that what is inherited stands
     */
    Optional<Paint> clean(Element at, String property, String value, Scope scope, boolean plain) {
        String text = firstOfVariable(value.strip());
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.equals("inherit") || lower.equals("unset") || NO_PAINT.contains(lower)) {
            return Optional.empty();
        }
        if (lower.equals("none")) {
            return Optional.of(new Paint("none", 1));
        }
        if (lower.equals("currentcolor")) {
            return Optional.of(new Paint(scope.colour(), 1));
        }
        if (lower.startsWith("url")) {
            return server(at, property, text, scope, plain);
        }
        Optional<Tint> tint = SvgColours.find(text);
        if (tint.isEmpty()) {
            source.findings()
                    .add(
                            Kind.LEFT_OUT,
                            at,
                            property,
                            "the colour \"" + CssScanner.shortened(text) + "\" is not known",
                            "give a colour such as #17353a");
        }
        return tint.map(found -> new Paint(asWritten(text, found), found.opacity()));
    }

    /** The author's own way of writing a colour, if every browser understands it. */
    private static String asWritten(String text, Tint tint) {
        boolean plain = text.matches("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})|[a-z]+") && !text.startsWith("transparent");
        return plain ? text : tint.hex();
    }

    /** What a variable of a style sheet falls back to. */
    static String firstOfVariable(String text) {
        int comma = text.indexOf(',');
        return text.startsWith("var(") && comma > 0 && text.endsWith(")")
                ? text.substring(comma + 1, text.length() - 1).strip()
                : text;
    }

    private Optional<Paint> server(Element at, String property, String text, Scope scope, boolean plain) {
        Optional<SvgTree.Reference> reference = SvgTree.reference(text);
        Optional<Element> server = reference.flatMap(found -> source.byId(found.id()));
        if (server.filter(Gradients::isGradient).isPresent()) {
            return Optional.of(gradient(at, property, server.get(), scope, plain));
        }
        String rest = reference.map(SvgTree.Reference::rest).orElse("");
        Optional<Paint> instead = rest.toLowerCase(Locale.ROOT).startsWith("url")
                ? Optional.empty()
                : clean(at, property, rest, scope, plain);
        boolean pattern = server.map(found -> found.name().equals("pattern")).orElse(false);
        Optional<Paint> shown =
                instead.or(() -> server.filter(unused -> pattern).flatMap(this::ofPattern));
        String what = property.equals("fill") ? "the inside" : "the outline";
        source.findings()
                .add(
                        Kind.LEFT_OUT,
                        at,
                        property,
                        pattern
                                ? what + " of this shape is " + (shown.isPresent() ? "one pale colour" : "empty")
                                        + " instead of a pattern"
                                : what + " of this shape is left out: it refers to " + missing(text, reference),
                        "give the shape a plain colour or a gradient in the drawing program");
        return shown.or(() -> Optional.of(new Paint("none", 1)));
    }

    private static String missing(String text, Optional<SvgTree.Reference> reference) {
        return reference
                .map(found -> "\"#" + CssScanner.shortened(found.id()) + "\", which the drawing does not have")
                .orElse("\"" + CssScanner.shortened(text) + "\", which is outside the drawing");
    }

    private Paint gradient(Element at, String property, Element gradient, Scope scope, boolean plain) {
        Optional<Tint> mean = gradients.mean(gradient);
        if (mean.isEmpty()) {
            return new Paint("none", 1);
        }
        if (!plain && gradients.passes(gradient)) {
            return new Paint("url(#" + definitions.add(gradients.clean(gradient, scope, box(at, scope))) + ")", 1);
        }
        if (gradients.passes(gradient)) {
            source.findings()
                    .add(
                            Kind.LEFT_OUT,
                            at,
                            property,
                            (property.equals("fill") ? "these words have" : "this line has")
                                    + " one colour instead of a gradient",
                            "nothing, if the picture still looks right; otherwise give it a plain colour");
        }
        return new Paint(mean.get().hex(), mean.get().opacity());
    }

    /** Empty for what is no shape. */
    private Rectangle2D box(Element at, Scope scope) {
        return Shapes.isShape(at.name())
                ? Shapes.of(new Geometry(source).shape(at, source.style(at), scope))
                        .getBounds2D()
                : new Rectangle2D.Double();
    }

    /** The first colour of what is repeated, half as strong, so that an area with a pattern stays to be seen. */
    private Optional<Paint> ofPattern(Element pattern) {
        for (Element child : pattern.elements()) {
            Map<String, String> style = source.style(child);
            for (String property : new String[] {"fill", "stroke"}) {
                Optional<Tint> tint = SvgColours.find(style.getOrDefault(property, "none"));
                if (tint.isPresent()) {
                    return Optional.of(new Paint(tint.get().hex(), tint.get().opacity() / 2));
                }
            }
            Optional<Paint> inner = ofPattern(child);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }
}
