package org.leafpress.typeset;

import org.leafpress.pdf.Area;
import org.leafpress.pdf.RasterImage;
import org.leafpress.pdf.StructureElement;

/**
 * A raster picture.
 *
 * @param picture the pixels
 * @param element its figure
 * @param width in points
 * @param height in points
 */
record PictureBox(RasterImage picture, StructureElement element, double width, double height) implements Box {
    @Override
    public void draw(Surface surface, double x, double y) {
        Area area = new Area(x, y, width, height);
        surface.figure(element, area).picture(picture, area);
    }
}
