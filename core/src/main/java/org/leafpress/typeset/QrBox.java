package org.leafpress.typeset;

import io.nayuki.qrcodegen.QrCode;
import java.awt.geom.Path2D;
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
record QrBox(QrCode code, StructureElement element, double width) implements BesideBox.Fixed {
    @Override
    public double height() {
        return width;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        double module = width / code.size;
        Path2D path = new Path2D.Double();
        for (int row = 0; row < code.size; row++) {
            for (int from = 0; from < code.size; from++) {
                int to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    // One bar for a run of modules: smaller, and without hairlines between them on screens.
                    bar(path, x + from * module, y + row * module, (to - from) * module, module);
                    from = to;
                }
            }
        }
        surface.figure(element, new Area(x, y, width, width)).fill(path, Colour.BLACK);
    }

    private static void bar(Path2D path, double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }
}
