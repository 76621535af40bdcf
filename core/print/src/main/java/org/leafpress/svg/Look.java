package org.leafpress.svg;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Stroke;

/**
 * The look that elements of a cleaned drawing inherit.
 *
 * @param transform from the element's space to the drawing's
 * @param fill {@code none}, a colour or a reference to a gradient
 * @param stroke {@code none} or a colour
 * @param fillOpacity 0 to 1
 * @param strokeOpacity 0 to 1
 * @param pen width and miter limit of lines, in the element's space
 * @param cap the ends of lines
 * @param join the corners of lines
 * @param dashes in the element's space
 * @param evenOdd how crossings are filled
 * @param lineFirst true if the inside of shapes covers their lines
 * @param hidden true if nothing of it shows
 * @param type how text looks
 */
record Look(
        AffineTransform transform,
        String fill,
        String stroke,
        double fillOpacity,
        double strokeOpacity,
        Pen pen,
        Stroke.Cap cap,
        Stroke.Join join,
        List<Double> dashes,
        boolean evenOdd,
        boolean lineFirst,
        boolean hidden,
        Type type) {
    static final Look INITIAL = new Look(
            new AffineTransform(),
            "#000000",
            "none",
            1,
            1,
            new Pen(1, 4, 0),
            Stroke.Cap.BUTT,
            Stroke.Join.MITER,
            List.of(),
            false,
            false,
            false,
            new Type(16, false, 0));

    /** Numbers of lines. */
    record Pen(double width, double miterLimit, double dashOffset) {}

    /**
     * How text looks.
     *
     * @param size of the type
     * @param strong true for bold
     * @param shift see {@link Mark.Run}
     */
    record Type(double size, boolean strong, double shift) {}

    /** The look of an element within this one. */
    Look within(Element element, AffineTransform own) {
        AffineTransform all = new AffineTransform(transform);
        all.concatenate(own);
        return new Look(
                all,
                element.find("fill").orElse(fill),
                element.find("stroke").orElse(stroke),
                MarkReader.number(element, "fill-opacity", fillOpacity),
                MarkReader.number(element, "stroke-opacity", strokeOpacity),
                new Pen(
                        MarkReader.number(element, "stroke-width", pen.width()),
                        MarkReader.number(element, "stroke-miterlimit", pen.miterLimit()),
                        MarkReader.number(element, "stroke-dashoffset", pen.dashOffset())),
                element.find("stroke-linecap")
                        .map(value -> Stroke.Cap.valueOf(value.toUpperCase(Locale.ROOT)))
                        .orElse(cap),
                element.find("stroke-linejoin")
                        .map(value -> Stroke.Join.valueOf(value.toUpperCase(Locale.ROOT)))
                        .orElse(join),
                element.find("stroke-dasharray").map(Look::dashes).orElse(dashes),
                element.find("fill-rule").map("evenodd"::equals).orElse(evenOdd),
                element.find("paint-order").map("stroke"::equals).orElse(lineFirst),
                element.find("visibility").map("hidden"::equals).orElse(hidden),
                new Type(
                        MarkReader.number(element, "font-size", type.size()),
                        element.find("font-weight").map(Look::isStrong).orElse(type.strong()),
                        element.find("text-anchor").map(Look::shift).orElse(type.shift())));
    }

    private static List<Double> dashes(String text) {
        List<Double> dashes = new ArrayList<>();
        if (!text.equals("none")) {
            for (String part : text.strip().split("[\\s,]+", 200)) {
                dashes.add(Double.parseDouble(part));
            }
        }
        return List.copyOf(dashes);
    }

    private static boolean isStrong(String value) {
        return value.equals("bold") || value.matches("[6-9]00");
    }

    private static double shift(String value) {
        return switch (value) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    /** The colour of the inside; black if it is none. */
    Colour fillColour() {
        return SvgColours.find(fill).map(SvgColours.Tint::colour).orElse(Colour.BLACK);
    }

    /** The line around shapes, in the element's space; empty for none. */
    Optional<Stroke> line() {
        return SvgColours.find(stroke)
                .filter(unused -> pen.width() > 0)
                .map(tint ->
                        new Stroke(tint.colour(), pen.width(), cap, join, pen.miterLimit(), dashes, pen.dashOffset()));
    }
}
