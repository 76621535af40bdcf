package org.leafpress.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Gradient;
import org.leafpress.pdf.Stroke;

/** Something drawn. */
public sealed interface Mark permits Mark.Form, Mark.Label, Mark.Group {
    /** True if something of what is below shows through. */
    boolean isClear();

    /**
     * A shape.
     *
     * @param shape in a space of its own
     * @param place from that space to the drawing
     * @param fill empty for none
     * @param evenOdd how crossings are filled
     * @param line around the shape, its lengths in the shape's own space; empty for none
     * @param lineOpacity above 0, up to 1
     * @param lineFirst true if the inside covers the line
     */
    record Form(
            Shape shape,
            AffineTransform place,
            Optional<Fill> fill,
            boolean evenOdd,
            Optional<Stroke> line,
            double lineOpacity,
            boolean lineFirst)
            implements Mark {
        @Override
        public boolean isClear() {
            return (line.isPresent() && lineOpacity < 1)
                    || fill.filter(found -> found.opacity() < 1).isPresent();
        }
    }

    /**
     * What a shape is filled with.
     *
     * @param colour if there is no gradient
     * @param gradient instead of the colour
     * @param place from the space of the gradient to the drawing
     * @param opacity above 0, up to 1
     */
    record Fill(Colour colour, Optional<Gradient> gradient, AffineTransform place, double opacity) {}

    /**
     * Text.
     *
     * @param place from the text's own space, {@code y} downwards, to the drawing
     * @param runs in order
     */
    record Label(AffineTransform place, List<Run> runs) implements Mark {
        /** Copies the list. */
        public Label {
            runs = List.copyOf(runs);
        }

        @Override
        public boolean isClear() {
            return runs.stream().anyMatch(run -> run.opacity() < 1);
        }
    }

    /**
     * A stretch of text of one look.
     *
     * @param text with single spaces
     * @param x where it starts; empty to go on after the last
     * @param y of its baseline; empty to go on at that of the last
     * @param dx how far it is moved across
     * @param dy how far it is moved down, with all that follows
     * @param size of the type
     * @param strong true for bold
     * @param colour of the letters
     * @param opacity above 0, up to 1
     * @param shift how much of its width the text that starts with this stands left of its place: 0, 0.5 or 1
     */
    record Run(
            String text,
            Optional<Double> x,
            Optional<Double> y,
            double dx,
            double dy,
            double size,
            boolean strong,
            Colour colour,
            double opacity,
            double shift) {}

    /**
     * Several marks as one.
     *
     * @param marks in order
     * @param opacity above 0, up to 1; where they cover each other, they do not shine through
     * @param clips what they are cut to, one after the other
     */
    record Group(List<Mark> marks, double opacity, List<Clip> clips) implements Mark {
        /** Copies the lists. */
        public Group {
            marks = List.copyOf(marks);
            clips = List.copyOf(clips);
        }

        @Override
        public boolean isClear() {
            return opacity < 1 || marks.stream().anyMatch(Mark::isClear);
        }
    }

    /**
     * An area outside of which nothing is drawn.
     *
     * @param area in the drawing's units
     * @param evenOdd how crossings are filled
     */
    record Clip(Shape area, boolean evenOdd) {}
}
