package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a table that cells reach across, and which therefore stand together: usually one.
 *
 * @param cells row by row
 * @param rowHeights in points
 * @param padding around the content of each cell, in points
 */
record TableBand(List<CellBox> cells, List<Double> rowHeights, double padding) {
    TableBand {
        cells = List.copyOf(cells);
        rowHeights = List.copyOf(rowHeights);
    }

    /**
     * A cell.
     *
     * @param content what is in it
     * @param x its left edge in a table that runs to the right
     * @param width with padding
     * @param row 0-based, within the band
     * @param rows how many it covers
     * @param least its height at least, in points
     */
    record CellBox(Stack content, double x, double width, int row, int rows, double least) {
        CellBox with(Stack other) {
            return new CellBox(other, x, width, row, rows, least);
        }

        private double height(double padding) {
            return Math.max(content.height() + 2 * padding, least);
        }
    }

    static TableBand of(List<CellBox> cells, int rows, double padding) {
        double[] heights = new double[rows];
        for (CellBox cell : cells) {
            if (cell.rows == 1) {
                heights[cell.row] = Math.max(heights[cell.row], cell.height(padding));
            }
        }
        for (CellBox cell : cells) {
            double has = 0;
            for (int row = cell.row; row < cell.row + cell.rows; row++) {
                has += heights[row];
            }
            double missing = cell.height(padding) - has;
            if (missing > 0) {
                heights[cell.row + cell.rows - 1] += missing;
            }
        }
        return new TableBand(cells, Arrays.stream(heights).boxed().toList(), padding);
    }

    double height() {
        return rowHeights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The upper edge of a row, from the top of the band. */
    double top(int row) {
        double top = 0;
        for (int i = 0; i < row; i++) {
            top += rowHeights.get(i);
        }
        return top;
    }

    /** Two bands, the first no higher than {@code available}, for a row that is higher than a page. */
    Optional<List<TableBand>> split(double available) {
        if (rowHeights.size() > 1) {
            return Optional.empty();
        }
        double room = available - 2 * padding;
        List<CellBox> first = new ArrayList<>();
        List<CellBox> rest = new ArrayList<>();
        boolean isSplit = false;
        for (CellBox cell : cells) {
            Optional<Box.Split> split = cell.content.fits(room) ? Optional.empty() : cell.content.split(room, true);
            isSplit |= split.isPresent();
            first.add(split.map(parts -> cell.with((Stack) parts.first())).orElse(cell));
            rest.add(cell.with(split.map(parts -> (Stack) parts.rest()).orElse(new Stack(List.of()))));
        }
        if (!isSplit) {
            return Optional.empty();
        }
        return Optional.of(List.of(of(first, 1, padding), of(rest, 1, padding)));
    }
}
