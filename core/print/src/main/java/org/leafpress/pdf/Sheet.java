package org.leafpress.pdf;

import java.util.List;

/**
 * One side of a sheet of paper.
 *
 * @param width in points
 * @param height in points
 * @param places the canvases on it, in reading order
 */
public record Sheet(double width, double height, List<Place> places) {
    /** Copies the list. */
    public Sheet {
        places = List.copyOf(places);
    }

    /**
     * A canvas on a sheet.
     *
     * @param canvas what is shown; each canvas stands on one sheet only
     * @param x left edge, from the left of the sheet
     * @param y upper edge, from the top of the sheet
     */
    public record Place(Canvas canvas, double x, double y) {}

    /** A sheet with one canvas that fills it. */
    public static Sheet of(Canvas canvas) {
        return new Sheet(canvas.width(), canvas.height(), List.of(new Place(canvas, 0, 0)));
    }
}
