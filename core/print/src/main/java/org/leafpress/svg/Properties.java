package org.leafpress.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the values of properties, other than paint, into the few forms that a cleaned drawing has. */
final class Properties {
    private static final int MOST_DASHES = 100;
    private static final Map<String, Set<String>> WORDS = Map.of(
            "fill-rule", Set.of("nonzero", "evenodd"),
            "stroke-linecap", Set.of("butt", "round", "square"),
            "stroke-linejoin", Set.of("miter", "round", "bevel"),
            "text-anchor", Set.of("start", "middle", "end"),
            "visibility", Set.of("visible", "hidden"));

    private static final Map<String, String> FONT_SIZES = Map.of(
            "xx-small",
            "9",
            "x-small",
            "10",
            "small",
            "13",
            "medium",
            "16",
            "large",
            "18",
            "x-large",
            "24",
            "xx-large",
            "32");

    private Properties() {}

    /** True if a cleaned drawing can have it. */
    static boolean isKnown(String name) {
        return WORDS.containsKey(name)
                || switch (name) {
                    case "opacity",
                            "fill-opacity",
                            "stroke-opacity",
                            "stroke-width",
                            "stroke-dashoffset",
                            "stroke-miterlimit",
                            "stroke-dasharray",
                            "paint-order",
                            "font-size",
                            "font-weight" -> true;
                    default -> false;
                };
    }

    /** The value as a cleaned drawing has it; empty if it says nothing, or nothing that is understood. */
    static Optional<String> clean(String name, String value, Scope scope) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        Optional<Set<String>> words = Optional.ofNullable(WORDS.get(name));
        if (words.isPresent()) {
            return Optional.of(lower.equals("collapse") ? "hidden" : lower).filter(words.get()::contains);
        }
        return switch (name) {
            case "opacity", "fill-opacity", "stroke-opacity" -> Lengths.fraction(value);
            case "stroke-width" ->
                Lengths.plain(value, Lengths.Axis.BOTH, scope).filter(number -> !number.startsWith("-"));
            case "stroke-dashoffset" -> Lengths.plain(value, Lengths.Axis.BOTH, scope);
            case "stroke-miterlimit" ->
                Lengths.plain(value, Lengths.Axis.BOTH, scope).filter(number -> Double.parseDouble(number) >= 1);
            case "stroke-dasharray" -> dashes(lower, scope);
            case "paint-order" -> Optional.of(paintOrder(lower));
            case "font-size" -> fontSize(lower, scope);
            case "font-weight" -> Optional.of(fontWeight(lower));
            default -> Optional.empty();
        };
    }

    private static Optional<String> dashes(String value, Scope scope) {
        List<String> dashes = new ArrayList<>();
        double sum = 0;
        for (String part : value.split("[\\s,]+", MOST_DASHES)) {
            Optional<String> dash = Lengths.plain(part, Lengths.Axis.BOTH, scope);
            if (dash.isEmpty() || dash.get().startsWith("-")) {
                return Optional.of("none");
            }
            dashes.add(dash.get());
            sum += Double.parseDouble(dash.get());
        }
        if (value.matches("[-+.\\deE\\s,]+") && sum > 0) {
            return Optional.of(value.replaceAll("\\s+", " "));
        }
        // A pattern of nothing but zeros would never end.
        return Optional.of(sum > 0 ? String.join(" ", dashes) : "none");
    }

    private static String paintOrder(String value) {
        int stroke = value.indexOf("stroke");
        int fill = value.indexOf("fill");
        return stroke >= 0 && (fill < 0 || stroke < fill) ? "stroke" : "normal";
    }

    private static Optional<String> fontSize(String value, Scope scope) {
        if (value.endsWith("%")) {
            return Lengths.fraction(value.replace("%", "")).isEmpty()
                    ? Optional.empty()
                    : Lengths.find(value.replace("%", ""), Lengths.Axis.BOTH, scope)
                            .map(percent -> Lengths.text(percent * scope.fontSize() / 100));
        }
        return Optional.ofNullable(FONT_SIZES.get(value))
                .or(() -> Lengths.plain(value, Lengths.Axis.BOTH, scope))
                .filter(number -> !number.startsWith("-"));
    }

    private static String fontWeight(String value) {
        if (value.startsWith("bold") || value.matches("[6-9]\\d\\d")) {
            return value.matches("[6-9]00") ? value : "bold";
        }
        return value.matches("[1-5]00") ? value : "normal";
    }
}
