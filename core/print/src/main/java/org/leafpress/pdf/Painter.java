package org.leafpress.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private final DocumentForms forms;
    private SyntaxWriter out = new SyntaxWriter();
    private @Nullable Colour colour;
    private @Nullable FontSubset font;
    private double fontSize;
    private double opacity = 1;
    /** Those to come back to after the clips that are open. */
    private final Deque<Double> opacities = new ArrayDeque<>();

    private double miterLimit = Stroke.USUAL_MITER_LIMIT;

    Painter(double height, DocumentFonts fonts, DocumentPictures pictures, DocumentForms forms) {
        this.height = height;
        this.fonts = fonts;
        this.pictures = pictures;
        this.forms = forms;
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
        ShapePath.onCanvas(shape, height, out);
        out.op("f");
        return this;
    }

    /** Fills shapes that do not meet, as one. */
    public Painter fill(List<? extends Shape> shapes, Colour with) {
        useColour(with);
        shapes.forEach(shape -> ShapePath.onCanvas(shape, height, out));
        out.op("f");
        return this;
    }

    /** Fills a shape by the even-odd rule. */
    public Painter fillEvenOdd(Shape shape, Colour with) {
        useColour(with);
        ShapePath.onCanvas(shape, height, out);
        out.op("f*");
        return this;
    }

    /** Draws the outline of a shape. */
    public Painter stroke(Shape shape, Stroke stroke) {
        pen(stroke);
        ShapePath.onCanvas(shape, height, out);
        return drawn(stroke);
    }

    /**
     * Draws the outline of a shape in a space that may be wider than it is high.
     *
     * @param placement from the shape's space to the canvas
     */
    public Painter stroke(Shape shape, Stroke stroke, AffineTransform placement) {
        pen(stroke);
        out.op("q");
        matrix(placement);
        // Within, what is up is down, and the origin is that of the shape.
        new ShapePath(out, 0, 1).write(shape);
        out.op("S").op("Q");
        return stroke.dashes().isEmpty() ? this : solid();
    }

    private void pen(Stroke stroke) {
        stroke.colour().stroke(out);
        out.number(stroke.width()).op("w");
        out.integer(stroke.cap().number())
                .op("J")
                .integer(stroke.join().number())
                .op("j");
        if (stroke.join() == Stroke.Join.MITER && stroke.miterLimit() != miterLimit) {
            out.number(stroke.miterLimit()).op("M");
            miterLimit = stroke.miterLimit();
        }
        if (!stroke.dashes().isEmpty()) {
            out.openArray();
            stroke.dashes().forEach(out::number);
            out.closeArray().number(stroke.dashOffset()).op("d");
        }
    }

    private Painter drawn(Stroke stroke) {
        out.op("S");
        return stroke.dashes().isEmpty() ? this : solid();
    }

    private Painter solid() {
        out.raw("[]0 d\n");
        return this;
    }

    /**
     * Fills a shape with a gradient.
     *
     * @param evenOdd how crossings are filled
     * @param placement from the gradient's space to the canvas
     */
    public Painter fill(Shape shape, boolean evenOdd, Gradient gradient, AffineTransform placement) {
        out.op("q");
        ShapePath.onCanvas(shape, height, out);
        out.op(evenOdd ? "W*" : "W").op("n");
        matrix(placement);
        out.name(forms.shading(gradient)).op("sh").op("Q");
        return this;
    }

    /** A transform of the canvas, whose {@code y} grows downwards where that of PDF grows upwards. */
    private void matrix(AffineTransform t) {
        out.precise(t.getScaleX())
                .precise(-t.getShearY())
                .precise(t.getShearX())
                .precise(-t.getScaleY());
        out.number(t.getTranslateX()).number(height - t.getTranslateY()).op("cm");
    }

    /**
     * From here on, until the next call or {@link #unclip}, colours let through what is below.
     *
     * @param newOpacity 0 to 1
     */
    public Painter opacity(double newOpacity) {
        if (newOpacity != opacity) {
            out.name(forms.opacity(newOpacity)).op("gs");
            opacity = newOpacity;
        }
        return this;
    }

    /**
     * Draws several things that let through what is below them as one.
     *
     * @param groupOpacity 0 to 1
     * @param area in which they are drawn
     * @param content draws them with this painter
     */
    public Painter group(double groupOpacity, Area area, Runnable content) {
        SyntaxWriter around = out;
        double opacityAround = opacity;
        forget();
        opacity = 1;
        out = new SyntaxWriter(512);
        content.run();
        String form = forms.add(out, area, height);
        out = around;
        forget();
        opacity = opacityAround;
        out.op("q")
                .name(forms.opacity(groupOpacity))
                .op("gs")
                .name(form)
                .op("Do")
                .op("Q");
        return this;
    }

    /** Draws a raster picture, stretched to fill the area. */
    public Painter picture(RasterImage picture, Area area) {
        out.op("q").precise(area.width()).integer(0).integer(0).precise(area.height());
        out.number(area.x()).number(height - area.y() - area.height()).op("cm");
        out.name(pictures.resource(picture)).op("Do").op("Q");
        return this;
    }

    /** Draws no more outside the area, until {@link #unclip}. */
    public Painter clip(Area area) {
        opacities.push(opacity);
        out.op("q").number(area.x()).number(height - area.y() - area.height());
        out.number(area.width()).number(area.height()).raw(" re W n\n");
        return this;
    }

    /**
     * Draws no more outside the shape, until {@link #unclip}.
     *
     * @param evenOdd how crossings are filled
     */
    public Painter clip(Shape shape, boolean evenOdd) {
        opacities.push(opacity);
        out.op("q");
        ShapePath.onCanvas(shape, height, out);
        out.op(evenOdd ? "W*" : "W").op("n");
        return this;
    }

    /** Ends the last {@code clip}. */
    public Painter unclip() {
        out.op("Q");
        forget();
        opacity = opacities.pop();
        return this;
    }

    /** What was set since a clip or in a group is forgotten by the viewer too. */
    private void forget() {
        colour = null;
        font = null;
        miterLimit = Double.NaN;
    }
}
