package org.leafpress.typeset;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.leafpress.pdf.Painter;
import org.leafpress.pdf.Stroke;
import org.leafpress.pdf.StructureElement;

/** What stands before an item of a list. */
sealed interface ItemLabel {
    /**
     * Draws it.
     *
     * @param x left edge of the space for it
     * @param width of that space
     */
    void draw(Surface surface, double x, double width, double baseline, boolean rightToLeft);

    /** A number. */
    record Words(ParagraphBox text) implements ItemLabel {
        @Override
        public void draw(Surface surface, double x, double width, double baseline, boolean rightToLeft) {
            text.draw(surface, x, baseline - text.firstBaseline());
        }
    }

    /** A sign, drawn as a path since few fonts have ticks and crosses; its name is read in its place. */
    record Sign(Block.ItemList.Marker marker, StructureElement element, double size, Palette palette)
            implements ItemLabel {
        @Override
        public void draw(Surface surface, double x, double width, double baseline, boolean rightToLeft) {
            Painter painter = surface.content(element.actualText(symbol()));
            double middle = baseline - 0.33 * size;
            double left = rightToLeft ? x + width - 0.95 * size : x + 0.15 * size;
            switch (marker) {
                case BULLET, NUMBER -> {
                    double r = 0.16 * size;
                    double centre = rightToLeft ? x + width - 0.5 * size : x + 0.5 * size;
                    painter.fill(new Ellipse2D.Double(centre - r, middle - r, 2 * r, 2 * r), palette.heading());
                }
                case TICK -> {
                    Path2D path = new Path2D.Double();
                    path.moveTo(left, middle + 0.05 * size);
                    path.lineTo(left + 0.25 * size, middle + 0.3 * size);
                    path.lineTo(left + 0.75 * size, middle - 0.32 * size);
                    painter.stroke(path, Stroke.round(palette.positive(), 0.15 * size));
                }
                case CROSS -> {
                    double r = 0.27 * size;
                    double centre = left + 0.38 * size;
                    Path2D path = new Path2D.Double();
                    path.moveTo(centre - r, middle - r);
                    path.lineTo(centre + r, middle + r);
                    path.moveTo(centre + r, middle - r);
                    path.lineTo(centre - r, middle + r);
                    painter.stroke(path, Stroke.round(palette.negative(), 0.15 * size));
                }
                case BOX -> {
                    double side = 0.78 * size;
                    painter.stroke(
                            new RoundRectangle2D.Double(left, middle - side / 2, side, side, 0.15 * size, 0.15 * size),
                            Stroke.of(palette.text(), 0.07 * size));
                }
            }
        }

        private String symbol() {
            return switch (marker) {
                case BULLET, NUMBER -> "\u2022";
                case TICK -> "\u2713";
                case CROSS -> "\u2717";
                case BOX -> "\u2610";
            };
        }
    }
}
