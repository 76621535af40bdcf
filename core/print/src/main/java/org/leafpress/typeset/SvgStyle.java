package org.leafpress.typeset;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Stroke;

/**
 * The look that elements of an SVG inherit.
 *
 * @param transform from the element's space to the drawing's
 * @param fill empty for none
 * @param stroke empty for none
 * @param strokeWidth in the element's space
 * @param round true for round line ends
 * @param dashes in the element's space
 * @param evenOdd how crossings are filled
 * @param opacity 0 to 1, of everything
 * @param fontSize in the element's space
 * @param strong true for bold
 * @param shift see {@link Drawing.Words}
 * @param hidden true if nothing of it shows
 */
record SvgStyle(
        AffineTransform transform,
        Optional<Colour> fill,
        Optional<Colour> stroke,
        double strokeWidth,
        boolean round,
        List<Double> dashes,
        boolean evenOdd,
        double opacity,
        double fontSize,
        boolean strong,
        double shift,
        boolean hidden) {

    private static final int MOST_DASHES = 20;

    static SvgStyle initial(AffineTransform transform) {
        return new SvgStyle(
                transform,
                Optional.of(Colour.BLACK),
                Optional.empty(),
                1,
                false,
                List.of(),
                false,
                1,
                16,
                false,
                0,
                false);
    }

    /** This style with one property set; what is not a property of print changes nothing. */
    SvgStyle with(String property, String raw) throws SvgFault {
        String value = raw.strip();
        return switch (property) {
            case "transform" -> {
                AffineTransform both = new AffineTransform(transform);
                both.concatenate(SvgTransform.parse(value));
                yield copy(both, fill, stroke, strokeWidth, dashes, opacity, fontSize);
            }
            case "fill" -> copy(transform, paint(value), stroke, strokeWidth, dashes, opacity, fontSize);
            case "stroke" -> copy(transform, fill, paint(value), strokeWidth, dashes, opacity, fontSize);
            case "stroke-width" -> copy(transform, fill, stroke, length(value), dashes, opacity, fontSize);
            case "stroke-dasharray" -> copy(transform, fill, stroke, strokeWidth, dashes(value), opacity, fontSize);
            case "opacity", "fill-opacity" -> {
                double more = new SvgScanner(value).number();
                yield copy(transform, fill, stroke, strokeWidth, dashes, opacity * more, fontSize);
            }
            case "font-size" -> copy(transform, fill, stroke, strokeWidth, dashes, opacity, length(value));
            case "stroke-linecap" -> flags(value.equals("round"), evenOdd, strong, shift, hidden);
            case "fill-rule" -> flags(round, value.equals("evenodd"), strong, shift, hidden);
            case "font-weight" -> flags(round, evenOdd, isStrong(value), shift, hidden);
            case "text-anchor" -> flags(round, evenOdd, strong, shift(value), hidden);
            case "display" -> flags(round, evenOdd, strong, shift, hidden || value.equals("none"));
            case "visibility" -> flags(round, evenOdd, strong, shift, value.equals("hidden"));
            default -> this;
        };
    }

    private SvgStyle copy(
            AffineTransform newTransform,
            Optional<Colour> newFill,
            Optional<Colour> newStroke,
            double newStrokeWidth,
            List<Double> newDashes,
            double newOpacity,
            double newFontSize) {
        return new SvgStyle(
                newTransform,
                newFill,
                newStroke,
                newStrokeWidth,
                round,
                newDashes,
                evenOdd,
                newOpacity,
                newFontSize,
                strong,
                shift,
                hidden);
    }

    private SvgStyle flags(
            boolean newRound, boolean newEvenOdd, boolean newStrong, double newShift, boolean newHidden) {
        return new SvgStyle(
                transform,
                fill,
                stroke,
                strokeWidth,
                newRound,
                dashes,
                newEvenOdd,
                opacity,
                fontSize,
                newStrong,
                newShift,
                newHidden);
    }

    private static Optional<Colour> paint(String value) throws SvgFault {
        if (value.equals("none") || value.equals("transparent")) {
            return Optional.empty();
        }
        return Optional.of(SvgColours.parse(value));
    }

    private static double length(String value) throws SvgFault {
        return Math.max(0, new SvgScanner(value).number());
    }

    private static List<Double> dashes(String value) throws SvgFault {
        List<Double> dashes = new ArrayList<>();
        if (!value.equals("none")) {
            SvgScanner in = new SvgScanner(value);
            while (!in.atEnd() && dashes.size() < MOST_DASHES) {
                dashes.add(Math.max(0, in.number()));
            }
        }
        // A pattern of nothing but zeros would never end.
        return dashes.stream().anyMatch(dash -> dash > 0) ? dashes : List.of();
    }

    private static boolean isStrong(String value) {
        return value.startsWith("bold") || value.matches("[6-9]00");
    }

    private static double shift(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    /** The colour inside shapes and of text. */
    Optional<Colour> visibleFill() {
        return fill.map(colour -> SvgColours.onWhite(colour, opacity));
    }

    /** The line around shapes, in the drawing's units. */
    Optional<Stroke> visibleStroke() {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        List<Double> scaled = dashes.stream().map(dash -> dash * scale).toList();
        return stroke.filter(colour -> strokeWidth > 0)
                .map(colour -> new Stroke(SvgColours.onWhite(colour, opacity), strokeWidth * scale, round, scaled));
    }
}
