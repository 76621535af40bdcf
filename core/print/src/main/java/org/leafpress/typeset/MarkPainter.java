package org.leafpress.typeset;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.leafpress.pdf.Area;
import org.leafpress.pdf.Painter;
import org.leafpress.pdf.PlacedWord;
import org.leafpress.pdf.Stroke;
import org.leafpress.pdf.StructureElement;
import org.leafpress.svg.Mark;

/**
 * Draws the marks of a drawing.
 *
 * @param painter the page
 * @param place from the drawing to the page
 * @param area of the page that the drawing takes
 * @param element its figure
 * @param layout the document
 */
record MarkPainter(Painter painter, AffineTransform place, Area area, StructureElement element, LayoutContext layout) {
    private static final Pattern SPACE_AT_END = Pattern.compile("^ | $");
    /** How far a transform may be from one that keeps shapes, for its lines to be drawn as if it were one. */
    private static final double ALIKE = 1e-6;

    void all(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Form form) {
                form(form);
            } else if (mark instanceof Mark.Label label) {
                label(label);
            } else if (mark instanceof Mark.Group group) {
                group(group);
            }
        }
    }

    private void group(Mark.Group group) {
        for (Mark.Clip clip : group.clips()) {
            painter.clip(place.createTransformedShape(clip.area()), clip.evenOdd());
        }
        if (group.opacity() < 1) {
            painter.group(group.opacity(), area, () -> all(group.marks()));
        } else {
            all(group.marks());
        }
        group.clips().forEach(unused -> painter.unclip());
    }

    private void form(Mark.Form form) {
        AffineTransform all = new AffineTransform(place);
        all.concatenate(form.place());
        if (form.lineFirst()) {
            line(form, all);
            fill(form, all);
        } else {
            fill(form, all);
            line(form, all);
        }
    }

    private void fill(Mark.Form form, AffineTransform all) {
        form.fill().ifPresent(fill -> {
            Shape shape = all.createTransformedShape(form.shape());
            painter.opacity(fill.opacity());
            if (fill.gradient().isPresent()) {
                AffineTransform colours = new AffineTransform(place);
                colours.concatenate(fill.place());
                painter.fill(shape, form.evenOdd(), fill.gradient().get(), colours);
            } else if (form.evenOdd()) {
                painter.fillEvenOdd(shape, fill.colour());
            } else {
                painter.fill(shape, fill.colour());
            }
        });
    }

    private void line(Mark.Form form, AffineTransform all) {
        form.line().ifPresent(stroke -> {
            double scale = Math.sqrt(Math.abs(all.getDeterminant()));
            if (scale <= 0) {
                return; // squeezed to nothing
            }
            Stroke scaled = stroke.scaled(scale);
            painter.opacity(form.lineOpacity());
            if (keepsShapes(all, scale)) {
                painter.stroke(all.createTransformedShape(form.shape()), scaled);
            } else {
                AffineTransform large = AffineTransform.getScaleInstance(scale, scale);
                AffineTransform rest = new AffineTransform(all);
                rest.scale(1 / scale, 1 / scale);
                painter.stroke(large.createTransformedShape(form.shape()), scaled, rest);
            }
        });
    }

    /** True if lines stay equally wide in all directions. */
    private static boolean keepsShapes(AffineTransform t, double scale) {
        double across = Math.hypot(t.getScaleX(), t.getShearY());
        double down = Math.hypot(t.getShearX(), t.getScaleY());
        double lean = t.getScaleX() * t.getShearX() + t.getShearY() * t.getScaleY();
        return Math.abs(across - scale) < ALIKE * scale
                && Math.abs(down - scale) < ALIKE * scale
                && Math.abs(lean) < ALIKE * scale * scale;
    }

    /** A label line by line: what starts at a place of its own is shifted as a whole. */
    private void label(Mark.Label label) {
        AffineTransform all = new AffineTransform(place);
        all.concatenate(label.place());
        double x = 0;
        double y = 0;
        List<Mark.Run> runs = label.runs();
        for (int from = 0; from < runs.size(); ) {
            int to = from + 1;
            while (to < runs.size()
                    && runs.get(to).x().isEmpty()
                    && runs.get(to).y().isEmpty()) {
                to++;
            }
            List<Piece> pieces = new ArrayList<>();
            double width = 0;
            for (Mark.Run run : runs.subList(from, to)) {
                Piece piece = piece(run);
                pieces.add(piece);
                width += run.dx() + piece.width();
            }
            Mark.Run first = runs.get(from);
            double pen = first.x().orElse(x) - first.shift() * width;
            y = first.y().orElse(y);
            for (Piece piece : pieces) {
                pen += piece.run().dx();
                y += piece.run().dy();
                draw(piece, pen, y, all);
                pen += piece.width();
            }
            x = pen;
            from = to;
        }
    }

    /** A run as it is set. */
    private record Piece(Mark.Run run, List<GlyphRun> glyphs, double width) {}

    private Piece piece(Mark.Run run) {
        // Spaces at its ends part it from its neighbours; a line of its own would lose them.
        String text = SPACE_AT_END.matcher(run.text()).replaceAll("\u00A0");
        TextStyle style = new TextStyle(run.size(), run.strong(), run.colour(), 1);
        StyledText styled = StyledText.of(Inline.text(text), style, InlineOwner.of(element), layout);
        List<GlyphRun> glyphs = new ArrayList<>();
        TextFlow.of(styled, style, layout)
                .lines(Double.MAX_VALUE)
                .forEach(line -> glyphs.addAll(VisualOrder.of(line.glyphRuns())));
        return new Piece(
                run, glyphs, glyphs.stream().mapToDouble(GlyphRun::width).sum());
    }

    private void draw(Piece piece, double x, double y, AffineTransform all) {
        Mark.Run run = piece.run();
        double pen = x;
        painter.opacity(run.opacity());
        for (GlyphRun glyphRun : piece.glyphs()) {
            AffineTransform at = new AffineTransform(all);
            at.translate(pen, y);
            painter.text(new PlacedWord(glyphRun.face(), glyphRun.word(), run.size(), run.colour(), 0), at);
            pen += glyphRun.width();
        }
    }
}
