package org.leafpress.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * Writes the path around a shape, whose {@code y} is {@code origin + up * y}.
 *
 * @param out the page's content
 * @param origin what {@code y} of 0 becomes
 * @param up 1, or -1 for a {@code y} that grows downwards
 */
record ShapePath(SyntaxWriter out, double origin, int up) {

    /** Writes the path around a shape on a canvas of this height, whose {@code y} grows downwards. */
    static void onCanvas(Shape shape, double height, SyntaxWriter out) {
        if (shape instanceof Rectangle2D box) {
            out.number(box.getX()).number(height - box.getMaxY());
            out.number(box.getWidth()).number(box.getHeight()).op("re");
        } else {
            new ShapePath(out, height, -1).write(shape);
        }
    }

    void write(Shape shape) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    point(p[0], p[1]).op("m");
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_LINETO -> {
                    point(p[0], p[1]).op("l");
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only.
                    point(x + 2 * (p[0] - x) / 3, y + 2 * (p[1] - y) / 3);
                    point(p[2] + 2 * (p[0] - p[2]) / 3, p[3] + 2 * (p[1] - p[3]) / 3);
                    point(p[2], p[3]).op("c");
                    x = p[2];
                    y = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(p[0], p[1]);
                    point(p[2], p[3]);
                    point(p[4], p[5]).op("c");
                    x = p[4];
                    y = p[5];
                }
                case PathIterator.SEG_CLOSE -> out.op("h");
                default -> throw new IllegalStateException("a path has only these segments");
            }
        }
    }

    private SyntaxWriter point(double x, double y) {
        return out.number(x).number(origin + up * y);
    }
}
