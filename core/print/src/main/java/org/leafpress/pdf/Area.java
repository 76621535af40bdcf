package org.leafpress.pdf;

/**
 * A rectangle on a canvas, in points.
 *
 * @param x left edge, from the left of the canvas
 * @param y upper edge, from the top of the canvas
 * @param width not negative
 * @param height not negative
 */
public record Area(double x, double y, double width, double height) {}
