package org.leafpress.pdf;

import java.util.List;

/**
 * A passage from colour to colour.
 *
 * @param radial true from a circle to a circle, false along a line
 * @param coordinates of the line: {@code x1 y1 x2 y2}; of the circles: {@code x1 y1 r1 x2 y2 r2}
 * @param stops at least two, their offsets rising from 0 to 1; beyond the ends the outermost colours go on
 */
public record Gradient(boolean radial, List<Double> coordinates, List<Stop> stops) {
    /**
     * A colour on the way.
     *
     * @param offset 0 to 1
     */
    public record Stop(double offset, Colour colour) {}

    /** Copies the lists. */
    public Gradient {
        coordinates = List.copyOf(coordinates);
        stops = List.copyOf(stops);
        if (coordinates.size() != (radial ? 6 : 4) || stops.size() < 2) {
            throw new IllegalArgumentException("a gradient needs a line or two circles, and two colours");
        }
    }

    SyntaxWriter write() {
        SyntaxWriter out = new SyntaxWriter(256).open().name("ShadingType").integer(radial ? 3 : 2);
        out.name("ColorSpace")
                .name("DeviceRGB")
                .name("Extend")
                .raw("[true true]")
                .name("Coords")
                .openArray();
        coordinates.forEach(out::precise);
        out.closeArray()
                .name("Function")
                .open()
                .name("FunctionType")
                .integer(3)
                .name("Domain")
                .raw("[0 1]");
        out.name("Functions").openArray();
        for (int i = 1; i < stops.size(); i++) {
            out.open()
                    .name("FunctionType")
                    .integer(2)
                    .name("Domain")
                    .raw("[0 1]")
                    .name("N")
                    .integer(1);
            colour(out.name("C0"), stops.get(i - 1).colour());
            colour(out.name("C1"), stops.get(i).colour()).close();
        }
        out.closeArray().name("Bounds").openArray();
        stops.subList(1, stops.size() - 1).forEach(stop -> out.precise(stop.offset()));
        out.closeArray().name("Encode").openArray();
        stops.subList(1, stops.size()).forEach(stop -> out.integer(0).integer(1));
        return out.closeArray().close().close();
    }

    private static SyntaxWriter colour(SyntaxWriter out, Colour colour) {
        out.openArray().precise(colour.red() / 255.0).precise(colour.green() / 255.0);
        return out.precise(colour.blue() / 255.0).closeArray();
    }
}
