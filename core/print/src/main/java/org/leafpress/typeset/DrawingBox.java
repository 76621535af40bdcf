package org.leafpress.typeset;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.leafpress.pdf.Area;
import org.leafpress.pdf.Painter;
import org.leafpress.pdf.StructureElement;
import org.leafpress.svg.Mark;
import org.leafpress.svg.Svg;

/**
 * A vector picture.
 *
 * @param drawing what to draw
 * @param element its figure
 * @param width in points
 * @param height in points
 * @param layout the document
 */
record DrawingBox(Svg drawing, StructureElement element, double width, double height, LayoutContext layout)
        implements Box {
    @Override
    public void draw(Surface surface, double x, double y) {
        Area area = new Area(x, y, width, height);
        Painter painter = surface.figure(element, area).clip(area);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / drawing.width(), height / drawing.height());
        List<Mark> marks = drawing.marks();
        MarkPainter marksPainter = new MarkPainter(painter, place, area, element, layout);
        if (marks.stream().anyMatch(Mark::isClear)) {
            // As one, so that its colours mix in the space of screens, and only with each other.
            painter.group(1, area, () -> marksPainter.all(marks));
        } else {
            marksPainter.all(marks);
        }
        painter.unclip();
    }
}
