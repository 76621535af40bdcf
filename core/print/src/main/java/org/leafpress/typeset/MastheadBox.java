package org.leafpress.typeset;

import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.leafpress.pdf.Area;
import org.leafpress.pdf.Painter;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;
import org.leafpress.svg.Svg;

/**
 * The title of a folded leaflet: light on a dark field, at its foot, so that it is seen across a waiting room. A picture
 * fills what is left of the field, cut at its edges; where that is little, there is none.
 *
 * @param title the heading
 * @param width of the field, in points
 * @param least height of the field, in points
 * @param inset between the field's edge and the title, in points
 * @param picture decoration
 * @param layout the document
 */
record MastheadBox(Box title, double width, double least, double inset, Optional<Svg> picture, LayoutContext layout)
        implements Box {
    private static final double CORNER = 4;
    /** A lower strip shows nothing of a picture, in points. */
    private static final double LOWEST_PICTURE = 14 * PageSize.MM;

    @Override
    public double height() {
        return Math.max(least, band());
    }

    private double band() {
        return title.height() + 2 * inset;
    }

    @Override
    public double after() {
        return inset;
    }

    @Override
    public boolean keepsWithNext() {
        return true;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        RoundRectangle2D field = new RoundRectangle2D.Double(x, y, width, height(), 2 * CORNER, 2 * CORNER);
        surface.backdrop().fill(field, layout.palette().heading());
        Area above = new Area(x, y, width, height() - band());
        if (above.height() >= LOWEST_PICTURE) {
            picture.ifPresent(found -> draw(found, surface.backdrop(), field, above));
        }
        title.draw(surface, x + inset, y + height() - inset - title.height());
    }

    private void draw(Svg found, Painter painter, RoundRectangle2D field, Area area) {
        double scale = Math.max(area.width() / found.width(), area.height() / found.height());
        AffineTransform place = AffineTransform.getTranslateInstance(
                area.x() + (area.width() - scale * found.width()) / 2,
                area.y() + (area.height() - scale * found.height()) / 2);
        place.scale(scale, scale);
        StructureElement nobody = StructureElement.detached(StructureType.FIGURE);
        painter.clip(field, false);
        painter.clip(area);
        new MarkPainter(painter, place, area, nobody, layout).all(found.marks());
        painter.unclip();
        painter.unclip();
    }
}
