package org.leafpress.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the lengths of SVG into plain numbers of the space in which they stand. */
final class Lengths {
    private static final Pattern LENGTH =
            Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,2})?)\\s*(%|[a-zA-Z]{1,4})?");
    private static final double LARGEST = 1e6;
    /** In units of 1/96 inch. */
    private static final Map<String, Double> UNITS = Map.of(
            "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "in", 96.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "q", 24 / 25.4);

    private Lengths() {}

    /** Which way a length runs, and so what a percentage is a part of. */
    enum Axis {
        ACROSS,
        DOWN,
        BOTH
    }

    static Axis axis(String name) {
        return switch (name) {
            case "x", "x1", "x2", "cx", "fx", "rx", "width", "dx", "refX", "markerWidth" -> Axis.ACROSS;
            case "y", "y1", "y2", "cy", "fy", "ry", "height", "dy", "refY", "markerHeight" -> Axis.DOWN;
            default -> Axis.BOTH;
        };
    }

    /** The number that a length stands for; empty if it is none. */
    static Optional<Double> find(String text, Axis axis, Scope scope) {
        Matcher length = LENGTH.matcher(text.strip());
        if (!length.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(length.group(1));
        String unit = Optional.ofNullable(length.group(2)).orElse("px").toLowerCase(Locale.ROOT);
        return factor(unit, axis, scope).map(factor -> number * factor).filter(value -> Math.abs(value) <= LARGEST);
    }

    private static Optional<Double> factor(String unit, Axis axis, Scope scope) {
        return switch (unit) {
            case "%" -> Optional.of(whole(axis, scope) / 100);
            case "em" -> Optional.of(scope.fontSize());
            case "ex", "ch" -> Optional.of(scope.fontSize() / 2);
            case "rem" -> Optional.of(16.0);
            case "vw" -> Optional.of(scope.width() / 100);
            case "vh" -> Optional.of(scope.height() / 100);
            default -> Optional.ofNullable(UNITS.get(unit));
        };
    }

    private static double whole(Axis axis, Scope scope) {
        return switch (axis) {
            case ACROSS -> scope.width();
            case DOWN -> scope.height();
            case BOTH -> Math.hypot(scope.width(), scope.height()) / Math.sqrt(2);
        };
    }

    /** A length as a plain number, in the author's own digits where it is one already. */
    static Optional<String> plain(String text, Axis axis, Scope scope) {
        String value = text.strip();
        return find(value, axis, scope).map(number -> value.matches("[-+.\\deE]+") ? value : text(number));
    }

    /** A number from 0 to 1, which may be written as a percentage. */
    static Optional<String> fraction(String text) {
        String value = text.strip();
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()
                || !"%".equals(Optional.ofNullable(length.group(2)).orElse("%"))) {
            return Optional.empty();
        }
        double number = Double.parseDouble(length.group(1)) / (length.group(2) == null ? 1 : 100);
        double kept = Math.max(0, Math.min(1, number));
        return Optional.of(kept == number && length.group(2) == null ? value : text(kept));
    }

    /** A number in no more digits than a drawing needs. */
    static String text(double number) {
        String plain = BigDecimal.valueOf(number)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return plain.equals("-0") ? "0" : plain;
    }
}
