package org.leafpress.typeset;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.Painter;
import org.leafpress.pdf.Stroke;

/**
 * A table, or what of it stands on one page. Its head is drawn on every page, and read out on the first.
 *
 * @param head header rows
 * @param body all other rows
 * @param width in points
 * @param continued true if rows of it stand on pages before
 * @param toFillIn true if there are cells to write in, which lines part from one another
 * @param layout the document
 */
record TableBox(
        List<TableBand> head,
        List<TableBand> body,
        double width,
        boolean continued,
        boolean toFillIn,
        LayoutContext layout)
        implements Box {
    /** Fewer rows than this are not left alone at the foot or the head of a page. */
    private static final int LEAST_ROWS = 2;

    TableBox {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    @Override
    public double height() {
        return height(head) + height(body);
    }

    private static double height(List<TableBand> bands) {
        return bands.stream().mapToDouble(TableBand::height).sum();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        double pen = y;
        if (!head.isEmpty()) {
            double height = height(head);
            surface.backdrop()
                    .fill(
                            new Rectangle2D.Double(x, y, width, height),
                            layout.palette().tint());
            Surface headSurface = continued ? surface.asDecoration() : surface;
            for (TableBand band : head) {
                draw(band, headSurface, x, pen);
                pen += band.height();
            }
            rule(surface.backdrop(), x, pen, 1.5);
        } else {
            rule(surface.backdrop(), x, pen, 0.75);
        }
        for (TableBand band : body) {
            draw(band, surface, x, pen);
            pen += band.height();
        }
    }

    private void draw(TableBand band, Surface surface, double x, double y) {
        for (TableBand.CellBox cell : band.cells()) {
            double left = layout.rightToLeft() ? x + width - cell.x() - cell.width() : x + cell.x();
            double top = y + band.top(cell.row());
            double bottom = y + band.top(cell.row() + cell.rows());
            line(surface.backdrop(), left, bottom, left + cell.width(), bottom);
            if (toFillIn && cell.x() > 0) {
                double start = layout.rightToLeft() ? left + cell.width() : left;
                line(surface.backdrop(), start, top, start, bottom);
            }
            cell.content().draw(surface, left + band.padding(), top + band.padding());
        }
    }

    private void line(Painter painter, double x1, double y1, double x2, double y2) {
        painter.stroke(
                new Line2D.Double(x1, y1, x2, y2), Stroke.of(layout.palette().rule(), 0.75));
    }

    private void rule(Painter painter, double x, double y, double weight) {
        painter.stroke(
                new Line2D.Double(x, y, x + width, y),
                Stroke.of(layout.palette().heading(), weight));
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        double used = height(head);
        int count = 0;
        while (count < body.size() && used + body.get(count).height() <= available) {
            used += body.get(count).height();
            count++;
        }
        int first = Math.min(count, body.size() - LEAST_ROWS);
        if (forced) {
            first = Math.max(first, Math.min(count, 1));
        }
        if (count < body.size() && first >= (forced ? 1 : LEAST_ROWS)) {
            return Optional.of(parts(body.subList(0, first), body.subList(first, body.size())));
        }
        if (!forced || count > 0 || body.isEmpty()) {
            return Optional.empty();
        }
        return body.get(0).split(available - used).map(bands -> {
            List<TableBand> rest = new ArrayList<>(body.subList(1, body.size()));
            rest.add(0, bands.get(1));
            return parts(List.of(bands.get(0)), rest);
        });
    }

    private Split parts(List<TableBand> first, List<TableBand> rest) {
        return new Split(
                new TableBox(head, first, width, continued, toFillIn, layout),
                new TableBox(head, rest, width, true, toFillIn, layout));
    }
}
