package org.leafpress.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leafpress.svg.SvgFinding.Kind;

/**
 * Cleans text: typefaces are left to page and paper, lists of places for single letters become places of words, and
 * what shifts the line is a plain shift.
 */
final class TextCleaner {
    private static final int MOST_WORDS = 2_000;

    private final SvgTree source;
    private final Looks looks;

    TextCleaner(SvgTree source, Looks looks) {
        this.source = source;
        this.looks = looks;
    }

    /** The contents of a text or tspan element whose own attributes are cleaned already. */
    private void children(Element raw, Element clean, Scope scope, double lowered) {
        for (Node child : raw.children()) {
            if (child instanceof TextNode words) {
                clean.children().add(new TextNode(words.text().replaceAll("\\s+", " ")));
            } else if (child instanceof Element element) {
                element(element, clean, scope, lowered);
            }
        }
    }

    private void element(Element raw, Element parent, Scope outer, double lowered) {
        Map<String, String> style = source.style(raw);
        if (style.getOrDefault("display", "").equals("none")) {
            return;
        }
        switch (raw.name()) {
            case "tspan", "a" -> {
                Scope scope = looks.scope(style, outer, "");
                if (scope.depth() > SvgLimits.DEEPEST) {
                    SvgLimits.tooDeep(raw, source.findings());
                    return;
                }
                parent.children().add(span(raw, style, scope, lowered));
            }
            case "title", "desc", "metadata" -> {
                // Not shown.
            }
            case "textPath", "tref", "altGlyph" -> {
                if (raw.hasWords() || raw.name().equals("tref")) {
                    source.findings()
                            .add(
                                    Kind.REFUSED,
                                    raw,
                                    "words along a curve cannot be drawn alike on page and paper",
                                    "write them on a straight line, or better into the caption");
                }
            }
            default -> looks.unknown(raw);
        }
    }

    /**
     * A text or tspan with its place and look, and all that stands in it.
     *
     * @param lowered how much lower than its place the text around it stands
     */
    Element span(Element raw, Map<String, String> style, Scope scope, double lowered) {
        Element clean = Element.of(raw.name().equals("text") ? "text" : "tspan", raw.end());
        Map<String, List<String>> places = places(style, scope);
        double lower = lowered + lowered(style, scope);
        warn(raw, style);
        for (String at : List.of("x", "y", "dx", "dy")) {
            List<String> values = places.getOrDefault(at, List.of());
            if (!values.isEmpty()) {
                clean.attributes().put(at, values.get(0));
            }
        }
        double raised = raised(style, scope);
        boolean placed = clean.name().equals("text") || clean.attributes().containsKey("y");
        double shift = placed ? lower - raised : -raised;
        if (shift != 0) {
            String side = placed ? "y" : "dy";
            double moved = Double.parseDouble(clean.find(side).orElse("0")) + shift;
            clean.attributes().put(side, Lengths.text(moved));
        }
        looks.apply(raw, style, scope, clean);
        List<String> xs = places.getOrDefault("x", List.of());
        List<String> ys = places.getOrDefault("y", List.of());
        if ((xs.size() > 1 || ys.size() > 1) && raw.elements().isEmpty()) {
            words(raw.text().replaceAll("\\s+", " ").strip(), xs, ys, clean);
        } else {
            children(raw, clean, scope, lower);
        }
        if (shift != 0 && !placed) {
            // What follows stands on the line again.
            Element back = Element.of("tspan", raw.end());
            back.attributes().put("dy", Lengths.text(-shift));
            back.children().add(new TextNode("\u200B"));
            clean.children().add(back);
        }
        return clean;
    }

    /** Each word at the place of its first letter. */
    private static void words(String text, List<String> xs, List<String> ys, Element clean) {
        int at = 0;
        for (String word : text.split("(?<= )", MOST_WORDS)) {
            Element span = Element.of("tspan", clean.end());
            if (at < xs.size()) {
                span.attributes().put("x", xs.get(at));
            }
            if (at < ys.size()) {
                span.attributes().put("y", ys.get(at));
            }
            span.children().add(new TextNode(word));
            clean.children().add(span);
            at += word.codePointCount(0, word.length());
        }
    }

    private static Map<String, List<String>> places(Map<String, String> style, Scope scope) {
        Map<String, List<String>> places = new HashMap<>();
        for (String name : List.of("x", "y", "dx", "dy")) {
            List<String> values = new ArrayList<>();
            for (String part : style.getOrDefault(name, "").strip().split("[\\s,]+", 20_000)) {
                Lengths.plain(part, Lengths.axis(name), scope).ifPresent(values::add);
            }
            places.put(name, values);
        }
        return places;
    }

    private void warn(Element raw, Map<String, String> style) {
        if (!style.getOrDefault("rotate", "0").matches("[0\\s,]*")) {
            leftOut(raw, "rotate", "letters that are turned one by one stand upright");
        }
        String mode = style.getOrDefault("writing-mode", "lr").toLowerCase(Locale.ROOT);
        if (mode.startsWith("tb") || mode.startsWith("vertical")) {
            leftOut(raw, "writing-mode", "words that run downwards run across");
        }
    }

    private void leftOut(Element raw, String attribute, String message) {
        source.findings()
                .add(
                        Kind.LEFT_OUT,
                        raw,
                        attribute,
                        message,
                        "nothing, if the picture still looks right; otherwise turn the text as a whole");
    }

    /** How much higher than their line the letters stand. */
    private static double raised(Map<String, String> style, Scope scope) {
        String value = style.getOrDefault("baseline-shift", "0");
        return switch (value) {
            case "super" -> 0.4 * scope.fontSize();
            case "sub" -> -0.2 * scope.fontSize();
            default ->
                value.endsWith("%")
                        ? scope.fontSize()
                                * Lengths.find(value.replace("%", ""), Lengths.Axis.DOWN, scope)
                                        .orElse(0.0)
                                / 100
                        : Lengths.find(value, Lengths.Axis.DOWN, scope).orElse(0.0);
        };
    }

    /** How much lower than its place a line stands that is not aligned by the feet of its letters. */
    private static double lowered(Map<String, String> style, Scope scope) {
        return switch (style.getOrDefault("dominant-baseline", style.getOrDefault("alignment-baseline", "auto"))) {
            case "middle", "central" -> 0.35 * scope.fontSize();
            case "hanging", "text-before-edge", "before-edge", "text-top" -> 0.8 * scope.fontSize();
            case "text-after-edge", "after-edge", "ideographic", "text-bottom" -> -0.2 * scope.fontSize();
            default -> 0;
        };
    }
}
