package org.leafpress.typeset;

import io.nayuki.qrcodegen.QrCode;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.Area;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.StructureElement;

/**
 * A QR code, black on the white of the paper.
 *
 * @param code the modules
 * @param element its figure
 * @param width and height, in points
 */
record QrBox(QrCode code, StructureElement element, double width) implements SideBySideBox.Fixed {
    @Override
    public double height() {
        return width;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        double module = width / code.size;
        List<Rectangle2D> bars = new ArrayList<>();
        for (int row = 0; row < code.size; row++) {
            for (int from = 0; from < code.size; from++) {
                int to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    // One bar for a run of modules: smaller, and without hairlines between them on screens.
                    bars.add(new Rectangle2D.Double(x + from * module, y + row * module, (to - from) * module, module));
                    from = to;
                }
            }
        }
        surface.figure(element, new Area(x, y, width, width)).fill(bars, Colour.BLACK);
    }
}
