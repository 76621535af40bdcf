package org.leafpress.svg;

import java.awt.geom.AffineTransform;

/**
 * What an element takes from those around it.
 *
 * @param width of the view box around it
 * @param height of the view box around it
 * @param fontSize in its own units
 * @param colour what {@code currentColor} stands for
 * @param transform from its space to that of the drawing
 * @param depth how many elements of the cleaned drawing stand around it
 * @param uses how many {@code use} elements led here
 */
record Scope(
        double width, double height, double fontSize, String colour, AffineTransform transform, int depth, int uses) {
    static Scope root(double width, double height) {
        return new Scope(width, height, 16, "#000000", new AffineTransform(), 0, 0);
    }

    Scope inside(double newFontSize, String newColour, AffineTransform own) {
        AffineTransform all = new AffineTransform(transform);
        all.concatenate(own);
        return new Scope(width, height, newFontSize, newColour, all, depth + 1, uses);
    }

    Scope viewBox(double newWidth, double newHeight) {
        return new Scope(newWidth, newHeight, fontSize, colour, transform, depth, uses);
    }

    Scope used() {
        return new Scope(width, height, fontSize, colour, transform, depth, uses + 1);
    }

    /** How much larger lengths become, as their mean in all directions. */
    double scale() {
        return Math.sqrt(Math.abs(transform.getDeterminant()));
    }
}
