package org.leafpress.typeset;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.leafpress.pdf.Area;
import org.leafpress.pdf.Painter;
import org.leafpress.pdf.PlacedWord;
import org.leafpress.pdf.Stroke;
import org.leafpress.pdf.StructureElement;

/**
 * A vector picture.
 *
 * @param drawing what to draw
 * @param element its figure
 * @param width in points
 * @param height in points
 * @param layout the document
 */
record DrawingBox(Drawing drawing, StructureElement element, double width, double height, LayoutContext layout)
        implements Box {
    @Override
    public void draw(Surface surface, double x, double y) {
        Area area = new Area(x, y, width, height);
        Painter painter = surface.figure(element, area).clip(area);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / drawing.width(), height / drawing.height());
        double scale = width / drawing.width();
        for (Drawing.Mark mark : drawing.marks()) {
            if (mark instanceof Drawing.Form form) {
                draw(form, place, scale, painter);
            } else if (mark instanceof Drawing.Words words) {
                draw(words, place, painter);
            }
        }
        painter.unclip();
    }

    private static void draw(Drawing.Form form, AffineTransform place, double scale, Painter painter) {
        Shape shape = place.createTransformedShape(form.outline());
        form.fill().ifPresent(colour -> {
            if (form.evenOdd()) {
                painter.fillEvenOdd(shape, colour);
            } else {
                painter.fill(shape, colour);
            }
        });
        form.stroke().ifPresent(stroke -> {
            List<Double> dashes =
                    stroke.dashes().stream().map(dash -> dash * scale).toList();
            painter.stroke(shape, new Stroke(stroke.colour(), stroke.width() * scale, stroke.round(), dashes));
        });
    }

    private void draw(Drawing.Words words, AffineTransform place, Painter painter) {
        TextStyle style = new TextStyle(words.size(), words.strong(), words.colour(), 1);
        StyledText text = StyledText.of(Inline.text(words.text()), style, InlineOwner.of(element), layout);
        List<Line> lines = TextFlow.of(text, style, layout).lines(Double.MAX_VALUE);
        for (Line line : lines) {
            double pen = -words.shift() * line.width();
            for (GlyphRun glyphRun : VisualOrder.of(line.glyphRuns())) {
                AffineTransform at = new AffineTransform(place);
                at.concatenate(words.at());
                at.translate(pen, 0);
                PlacedWord word = new PlacedWord(glyphRun.face(), glyphRun.word(), words.size(), words.colour(), 0);
                painter.text(word, at);
                pen += glyphRun.width();
            }
        }
    }
}
