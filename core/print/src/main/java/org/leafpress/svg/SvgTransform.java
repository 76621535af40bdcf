package org.leafpress.svg;

import java.awt.geom.AffineTransform;

/** Reads the {@code transform} attribute of SVG. */
final class SvgTransform {
    private static final int MOST = 50;

    private SvgTransform() {}

    static AffineTransform parse(String text) throws SvgFault {
        AffineTransform all = new AffineTransform();
        SvgScanner in = new SvgScanner(text);
        for (int i = 0; !in.atEnd(); i++) {
            if (i == MOST) {
                throw new SvgFault("a transform has more than " + MOST + " parts");
            }
            String name = in.word();
            double[] p = new double[6];
            int count = 0;
            if (!in.take('(')) {
                throw new SvgFault("a transform has no bracket");
            }
            while (!in.take(')')) {
                double value = in.number();
                if (count == p.length) {
                    throw new SvgFault("a transform has too many numbers");
                }
                p[count++] = value;
            }
            all.concatenate(one(name, p, count));
        }
        return all;
    }

    private static AffineTransform one(String name, double[] p, int count) throws SvgFault {
        switch (name) {
            case "matrix" -> {
                return new AffineTransform(p);
            }
            case "translate" -> {
                return AffineTransform.getTranslateInstance(p[0], p[1]);
            }
            case "scale" -> {
                return AffineTransform.getScaleInstance(p[0], count > 1 ? p[1] : p[0]);
            }
            case "rotate" -> {
                double angle = StrictMath.toRadians(p[0]);
                double sin = StrictMath.sin(angle);
                double cos = StrictMath.cos(angle);
                AffineTransform turned = AffineTransform.getTranslateInstance(p[1], p[2]);
                turned.concatenate(new AffineTransform(cos, sin, -sin, cos, 0, 0));
                turned.translate(-p[1], -p[2]);
                return turned;
            }
            case "skewX" -> {
                return new AffineTransform(1, 0, StrictMath.tan(StrictMath.toRadians(p[0])), 1, 0, 0);
            }
            case "skewY" -> {
                return new AffineTransform(1, StrictMath.tan(StrictMath.toRadians(p[0])), 0, 1, 0, 0);
            }
            default -> throw new SvgFault("the transform \"" + CssScanner.shortened(name) + "\" is not known");
        }
    }
}
