package org.leafpress.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws text, paths and pictures on one layer of a {@link Canvas}. Points count from the top left of the canvas, in
 * points of 1/72 inch.
 */
public final class Painter {
    /** Apart by more than this, two words are not one line of text. Far below what an eye can see. */
    private static final double TOUCHING = 0.02;

    private final double height;
    private final DocumentFonts fonts;
    private final DocumentPictures pictures;
    private SyntaxWriter out = new SyntaxWriter();
    private @Nullable Colour colour;
    private @Nullable FontSubset font;
    private double fontSize;

    Painter(double height, DocumentFonts fonts, DocumentPictures pictures) {
        this.height = height;
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /** Draws from here on into {@code tokens}; colour and font stay as they are. */
    void into(SyntaxWriter tokens) {
        out = tokens;
    }

    SyntaxWriter tokens() {
        return out;
    }

    /** Draws words on one line, which may be of different faces, sizes and colours, from left to right. */
    public Painter text(List<PlacedWord> words, double baseline) {
        out.op("BT");
        double pen = Double.NaN;
        boolean open = false;
        for (PlacedWord word : words) {
            FontSubset subset = font != null && font.face() == word.face() ? font : fonts.of(word.face());
            boolean goesOn = open
                    && Math.abs(pen - word.x()) <= TOUCHING
                    && word.colour().isSame(colour)
                    && subset == font
                    && word.size() == fontSize;
            if (!goesOn) {
                if (open) {
                    out.raw(")]TJ\n");
                }
                useColour(word.colour());
                useFont(subset, word.size());
                out.raw("1 0 0 1").number(word.x()).number(height - baseline).raw(" Tm[(");
                open = true;
            }
            out.raw(subset.show(word.word()));
            pen = word.end();
        }
        if (open) {
            out.raw(")]TJ\n");
        }
        out.op("ET");
        return this;
    }

    /**
     * Draws a word anywhere and at any angle.
     *
     * @param placement from the word's own space (origin at its start on the baseline, {@code y} downwards) to the
     *     canvas
     */
    public Painter text(PlacedWord word, AffineTransform placement) {
        FontSubset subset = fonts.of(word.face());
        out.op("BT");
        useColour(word.colour());
        useFont(subset, word.size());
        out.precise(placement.getScaleX()).precise(-placement.getShearY());
        out.precise(-placement.getShearX()).precise(placement.getScaleY());
        out.number(placement.getTranslateX())
                .number(height - placement.getTranslateY())
                .raw(" Tm[(")
                .raw(subset.show(word.word()))
                .raw(")]TJ\n")
                .op("ET");
        return this;
    }

    private void useFont(FontSubset subset, double size) {
        if (subset != font || size != fontSize) {
            out.name(subset.resource()).number(size).op("Tf");
            font = subset;
            fontSize = size;
        }
    }

    private void useColour(Colour wanted) {
        if (!wanted.isSame(colour)) {
            wanted.fill(out);
            colour = wanted;
        }
    }

    /** Fills a shape; where it crosses itself, by the non-zero rule. */
    public Painter fill(Shape shape, Colour with) {
        useColour(with);
        path(shape);
        out.op("f");
        return this;
    }

    /** Fills shapes that do not meet, as one. */
    public Painter fill(List<? extends Shape> shapes, Colour with) {
        useColour(with);
        shapes.forEach(this::path);
        out.op("f");
        return this;
    }

    /** Fills a shape by the even-odd rule. */
    public Painter fillEvenOdd(Shape shape, Colour with) {
        useColour(with);
        path(shape);
        out.op("f*");
        return this;
    }

    /** Draws the outline of a shape. */
    public Painter stroke(Shape shape, Stroke stroke) {
        stroke.colour().stroke(out);
        out.number(stroke.width()).op("w");
        out.integer(stroke.round() ? 1 : 0)
                .op("J")
                .integer(stroke.round() ? 1 : 0)
                .op("j");
        if (!stroke.dashes().isEmpty()) {
            out.openArray();
            stroke.dashes().forEach(out::number);
            out.closeArray().integer(0).op("d");
        }
        path(shape);
        out.op("S");
        if (!stroke.dashes().isEmpty()) {
            out.raw("[]0 d\n");
        }
        return this;
    }

    /** Draws a raster picture, stretched to fill the area. */
    public Painter picture(Picture picture, Area area) {
        out.op("q").precise(area.width()).integer(0).integer(0).precise(area.height());
        out.number(area.x()).number(height - area.y() - area.height()).op("cm");
        out.name(pictures.resource(picture)).op("Do").op("Q");
        return this;
    }

    /** Draws no more outside the area, until {@link #unclip}. */
    public Painter clip(Area area) {
        out.op("q").number(area.x()).number(height - area.y() - area.height());
        out.number(area.width()).number(area.height()).raw(" re W n\n");
        return this;
    }

    /** Ends the last {@link #clip}. */
    public Painter unclip() {
        out.op("Q");
        // What was set since the clip is forgotten by the viewer too.
        colour = null;
        font = null;
        return this;
    }

    private void path(Shape shape) {
        if (shape instanceof Rectangle2D box) {
            out.number(box.getX()).number(height - box.getMaxY());
            out.number(box.getWidth()).number(box.getHeight()).op("re");
            return;
        }
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    point(p, 0).op("m");
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_LINETO -> {
                    point(p, 0).op("l");
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    double[] c = {
                        x + 2 * (p[0] - x) / 3,
                        y + 2 * (p[1] - y) / 3,
                        p[2] + 2 * (p[0] - p[2]) / 3,
                        p[3] + 2 * (p[1] - p[3]) / 3,
                        p[2],
                        p[3]
                    };
                    point(c, 0);
                    point(c, 2);
                    point(c, 4).op("c");
                    x = p[2];
                    y = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(p, 0);
                    point(p, 2);
                    point(p, 4).op("c");
                    x = p[4];
                    y = p[5];
                }
                case PathIterator.SEG_CLOSE -> out.op("h");
                default -> throw new IllegalStateException("a path has only these segments");
            }
        }
    }

    private SyntaxWriter point(double[] coordinates, int at) {
        return out.number(coordinates[at]).number(height - coordinates[at + 1]);
    }
}
