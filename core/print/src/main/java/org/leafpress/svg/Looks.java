package org.leafpress.svg;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafpress.svg.SvgFinding.Kind;

/** Cleans what says how an element looks: its paint, lines, opacity, transform and what cuts it to shape. */
final class Looks {
    private static final String STILL_RIGHT = "nothing, if the picture still looks right; otherwise ";

    private final SvgTree source;
    private final Paints paints;
    private final Clips clips;
    private final Geometry geometry;

    Looks(SvgTree source, Definitions definitions) {
        this.source = source;
        paints = new Paints(source, definitions);
        clips = new Clips(source, definitions);
        geometry = new Geometry(source);
    }

    Clips clips() {
        return clips;
    }

    /**
     * What the contents of an element take from it.
     *
     * @param transform its own, cleaned; empty for none
     */
    Scope scope(Map<String, String> style, Scope outer, String transform) {
        double size = Properties.clean("font-size", fontSize(style).orElse(""), outer)
                .map(Double::parseDouble)
                .orElse(outer.fontSize());
        String colour = SvgColours.find(Paints.firstOfVariable(style.getOrDefault("color", "")))
                .map(SvgColours.Tint::hex)
                .orElse(outer.colour());
        return outer.inside(size, colour, SvgTree.matrix(transform));
    }

    private static Optional<String> fontSize(Map<String, String> style) {
        return Optional.ofNullable(style.get("font-size"))
                .or(() -> Optional.ofNullable(style.get("font"))
                        .map(font -> font.replaceFirst("(?s)^.*?([\\d.]+(?:px|pt|em|%)).*$", "$1")));
    }

    /** The transform of an element, about its origin; empty for none. */
    String transform(Element raw, Map<String, String> style, Scope scope) {
        String own = source.transform(raw, "transform", style.getOrDefault("transform", ""))
                .orElse("");
        String[] origin = style.getOrDefault("transform-origin", "").strip().split("\\s+", 4);
        if (own.isEmpty() || origin[0].isEmpty()) {
            return own;
        }
        String x = Lengths.text(origin(origin[0], Lengths.Axis.ACROSS, scope));
        String y = Lengths.text(origin(origin.length > 1 ? origin[1] : "center", Lengths.Axis.DOWN, scope));
        if (x.equals("0") && y.equals("0")) {
            return own;
        }
        return "translate(" + x + " " + y + ") " + own + " translate(" + minus(x) + " " + minus(y) + ")";
    }

    private static double origin(String text, Lengths.Axis axis, Scope scope) {
        String value = switch (text) {
            case "left", "top" -> "0";
            case "center" -> "50%";
            case "right", "bottom" -> "100%";
            default -> text;
        };
        return Lengths.find(value, axis, scope).orElse(0.0);
    }

    private static String minus(String number) {
        return Lengths.text(-Double.parseDouble(number));
    }

    /**
     * Gives a cleaned element its attributes, in the order of the file.
     *
     * @param scope of its contents
     */
    void apply(Element raw, Map<String, String> style, Scope scope, Element clean) {
        style.forEach((name, value) -> one(raw, name, value, scope, clean));
        font(style, scope, clean);
        Optional<String> clip = clips.clean(raw, style, scope);
        clip.ifPresent(id -> clean.attributes().put("clip-path", "url(#" + id + ")"));
        fixedWidth(style, scope, clean);
        if (clean.name().equals("text") || clean.name().equals("tspan")) {
            withoutOutline(raw, scope, clean);
        }
    }

    /** What the short form {@code font} says of size and weight. */
    private static void font(Map<String, String> style, Scope scope, Element clean) {
        String font = style.getOrDefault("font", "");
        if (font.isEmpty()) {
            return;
        }
        clean.attributes().putIfAbsent("font-size", Lengths.text(scope.fontSize()));
        if (font.matches("(?s).*\\b(?:bold|[6-9]00)\\b.*")) {
            clean.attributes().putIfAbsent("font-weight", "bold");
        }
    }

    /** Letters have no outline on paper; if it is all that shows of them, they get its colour. */
    private void withoutOutline(Element raw, Scope scope, Element clean) {
        String line = source.inherited(raw, "stroke", "none");
        Optional<Paints.Paint> paint = paints.clean(raw, "stroke", line, scope, true)
                .filter(found -> !found.value().equals("none"));
        if (paint.isEmpty()) {
            return;
        }
        clean.attributes().put("stroke", "none");
        if (source.inherited(raw, "fill", "black").equals("none")) {
            clean.attributes().put("fill", paint.get().value());
        } else if (raw.hasWords()) {
            leftOut(
                    raw,
                    "stroke",
                    "the outline of these words is left out",
                    STILL_RIGHT + "turn the words into paths, or better into the caption");
        }
    }

    private void one(Element raw, String name, String value, Scope scope, Element clean) {
        if (name.equals("fill") || name.equals("stroke")) {
            paint(raw, name, value, scope, clean);
        } else if (name.equals("font-size")) {
            // Relative to what stands around the element, so it was worked out with its scope.
            clean.attributes()
                    .put(name, value.strip().matches("[\\d.]+") ? value.strip() : Lengths.text(scope.fontSize()));
        } else if (Properties.isKnown(name)) {
            known(raw, name, value, scope, clean);
        } else if (name.startsWith("on")) {
            leftOut(raw, name, "the event handler \"" + name + "\" is left out", "nothing; pictures stand still");
        } else {
            geometry.clean(raw, name, value, scope)
                    .ifPresent(plain -> clean.attributes().put(name, plain));
            silentOr(raw, name, value.strip().toLowerCase(Locale.ROOT));
        }
    }

    private void known(Element raw, String name, String value, Scope scope, Element clean) {
        Optional<String> plain = Properties.clean(name, value, scope);
        // A colour with opacity of its own may already have set it.
        double before =
                name.endsWith("-opacity") ? Double.parseDouble(clean.find(name).orElse("1")) : 1;
        plain.map(text -> before < 1 ? Lengths.text(before * Double.parseDouble(text)) : text)
                .ifPresent(text -> clean.attributes().put(name, text));
        String lower = value.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()
                && !lower.isEmpty()
                && !lower.matches("inherit|initial|unset|auto|.*\\(.*")
                && !name.matches("stroke-linejoin|text-anchor|fill-rule|clip-rule")) {
            leftOut(
                    raw,
                    name,
                    "the value \"" + CssScanner.shortened(value) + "\" of \"" + name + "\" cannot be understood",
                    "export the drawing again");
        }
    }

    private void paint(Element raw, String name, String value, Scope scope, Element clean) {
        boolean words = clean.name().equals("text") || clean.name().equals("tspan");
        boolean plain = name.equals("stroke") || words;
        paints.clean(raw, name, value, scope, plain).ifPresent(paint -> {
            clean.attributes().put(name, paint.value());
            String opacity = name + "-opacity";
            if (paint.opacity() < 1) {
                double before = Double.parseDouble(clean.find(opacity).orElse("1"));
                clean.attributes().put(opacity, Lengths.text(before * paint.opacity()));
            }
        });
    }

    /** What neither page nor paper draws; only what a reader could miss is told. */
    private void silentOr(Element raw, String name, String value) {
        boolean none = value.isEmpty() || value.equals("none") || value.equals("normal") || value.equals("auto");
        if (none) {
            return;
        }
        switch (name) {
            case "filter", "backdrop-filter" ->
                leftOut(
                        raw,
                        name,
                        "the effect (filter) of this part, such as a shadow or a blur, is left out",
                        STILL_RIGHT + "draw the effect with shapes");
            case "mix-blend-mode" ->
                leftOut(
                        raw,
                        name,
                        "this part covers what is below it, where the file mixes their colours",
                        STILL_RIGHT + "give the shapes the colours that they should have");
            case "text-decoration", "text-decoration-line" ->
                leftOut(
                        raw,
                        name,
                        "the line under or through these words is left out",
                        STILL_RIGHT + "draw it as a line");
            default -> {
                // Notes of drawing programs, typefaces, and help for screen readers, which get the alt text instead.
            }
        }
    }

    private void leftOut(Element raw, String attribute, String message, String help) {
        source.findings().add(Kind.LEFT_OUT, raw, attribute, message, help);
    }

    /** A line that stays as thin however large the part is drawn. */
    private static void fixedWidth(Map<String, String> style, Scope scope, Element clean) {
        double scale = scope.scale();
        if (style.getOrDefault("vector-effect", "").equals("non-scaling-stroke") && scale > 0 && scale != 1) {
            double width = Double.parseDouble(clean.find("stroke-width").orElse("1"));
            clean.attributes().put("stroke-width", Lengths.text(width / scale));
        }
    }

    void unknown(Element raw) {
        if (raw.hasWords()) {
            source.findings()
                    .add(
                            Kind.REFUSED,
                            raw,
                            "words stand in \"" + CssScanner.shortened(raw.name()) + "\", which cannot be drawn",
                            "write them as plain text of the drawing, or better into the caption");
            return;
        }
        leftOut(
                raw,
                "",
                "the part \"" + CssScanner.shortened(raw.name()) + "\" is left out",
                STILL_RIGHT + "draw it with shapes");
    }
}
