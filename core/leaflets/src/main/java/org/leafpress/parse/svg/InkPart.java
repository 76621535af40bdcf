package org.leafpress.parse.svg;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.leafpress.model.HexColour;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Gradient;
import org.leafpress.svg.Mark;

/**
 * Something that a drawing draws in one colour.
 *
 * @param area around it
 * @param colour as it looks on a ground that shines through it
 */
record InkPart(Rectangle2D area, HexColour colour) {
    /** About how wide a letter is, in units of its size. */
    private static final double LETTER = 0.5;

    /** What marks draw; of several colours in one shape that which differs most from the ground. */
    static List<InkPart> of(List<Mark> marks, HexColour ground) {
        List<InkPart> parts = new ArrayList<>();
        marks.forEach(mark -> add(mark, 1, ground, parts));
        return parts;
    }

    double contrast(HexColour ground) {
        return colour.contrast(ground);
    }

    private static void add(Mark mark, double opacity, HexColour ground, List<InkPart> out) {
        if (mark instanceof Mark.Group group) {
            List<InkPart> inner = new ArrayList<>();
            group.marks().forEach(part -> add(part, opacity * group.opacity(), ground, inner));
            for (InkPart part : inner) {
                Rectangle2D area = part.area;
                for (Mark.Clip clip : group.clips()) {
                    area = area.createIntersection(clip.area().getBounds2D());
                }
                addIfThere(area, part.colour, out);
            }
        } else if (mark instanceof Mark.Form form) {
            form(form, opacity, ground, out);
        } else if (mark instanceof Mark.Label label) {
            label(label, opacity, ground, out);
        }
    }

    private static void form(Mark.Form form, double opacity, HexColour ground, List<InkPart> out) {
        List<HexColour> colours = new ArrayList<>();
        form.fill().ifPresent(fill -> {
            double own = opacity * fill.opacity();
            fill.gradient()
                    .map(Gradient::stops)
                    .ifPresentOrElse(
                            stops -> stops.forEach(stop -> colours.add(over(ground, stop.colour(), own))),
                            () -> colours.add(over(ground, fill.colour(), own)));
        });
        form.line().ifPresent(line -> colours.add(over(ground, line.colour(), opacity * form.lineOpacity())));
        double half = form.line().map(line -> line.width() / 2).orElse(0.0);
        Rectangle2D bounds = form.shape().getBounds2D();
        Shape grown = new Rectangle2D.Double(
                bounds.getX() - half,
                bounds.getY() - half,
                bounds.getWidth() + 2 * half,
                bounds.getHeight() + 2 * half);
        colours.stream()
                .max(Comparator.comparingDouble(ground::contrast))
                .ifPresent(colour ->
                        addIfThere(form.place().createTransformedShape(grown).getBounds2D(), colour, out));
    }

    private static void label(Mark.Label label, double opacity, HexColour ground, List<InkPart> out) {
        double x = 0;
        double y = 0;
        for (Mark.Run run : label.runs()) {
            double width = LETTER * run.size() * run.text().length();
            x = run.x().orElse(x) + run.dx();
            y = run.y().orElse(y) + run.dy();
            Shape words = new Rectangle2D.Double(x - run.shift() * width, y - run.size(), width, run.size());
            addIfThere(
                    label.place().createTransformedShape(words).getBounds2D(),
                    over(ground, run.colour(), opacity * run.opacity()),
                    out);
            x += width;
        }
    }

    private static void addIfThere(Rectangle2D area, HexColour colour, List<InkPart> out) {
        if (area.getWidth() > 0 && area.getHeight() > 0) {
            out.add(new InkPart(area, colour));
        }
    }

    private static HexColour over(HexColour ground, Colour colour, double opacity) {
        Colour below = Colour.of(ground.value());
        return new HexColour(
                "#" + mixed(below.red(), colour.red(), opacity)
                        + mixed(below.green(), colour.green(), opacity)
                        + mixed(below.blue(), colour.blue(), opacity),
                ground.place());
    }

    private static String mixed(int below, int above, double opacity) {
        return HexFormat.of().toHexDigits((byte) Math.round(below + (above - below) * opacity));
    }
}
