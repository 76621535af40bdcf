package org.leafpress.typeset;

import java.util.Arrays;
import java.util.List;

/**
 * How high the rows of a table are in columns of some widths, in lines. A row is as high as its highest cell; so that each
 * point of width is worth something, the others count a little too, as the fourth root of the sum of fourth powers has it.
 */
final class RowHeights {
    /** Into so many parts the width is shared that columns have beyond what most of their cells want. */
    private static final int PARTS = 64;
    /** Of the cells of a column. */
    private static final double MOST = 0.75;

    private static final double MUCH_LOWER = 0.9;
    /** How much longer a text is for the ends of its lines. */
    private static final double RAGGED = 1.1;

    private static final double ROUNDING = 0.01;

    /** How wide each cell is in one line, by row and column; 0 for none, and for those over several columns. */
    private final double[][] cells;

    RowHeights(TableGrid grid, List<List<ContentWidth>> contentWidths) {
        cells = new double[contentWidths.size()][grid.columns()];
        for (int row = 0; row < cells.length; row++) {
            for (int i = 0; i < contentWidths.get(row).size(); i++) {
                TableGrid.Placed cell = grid.rows().get(row).get(i);
                if (cell.columns() == 1) {
                    cells[row][cell.column()] = contentWidths.get(row).get(i).max();
                }
            }
        }
    }

    /**
     * Widths that add up to the same, and make rows much lower than {@code even} does: one long cell does not keep room from
     * a column in which all cells are long. Otherwise {@code even}.
     *
     * @param min of the columns
     * @param enough the width that is enough for running text
     */
    double[] lower(double[] even, double[] min, double enough) {
        double[] least = new double[min.length];
        for (int column = 0; column < least.length; column++) {
            least[column] = Math.max(min[column], Math.min(usual(column), enough));
        }
        double width = Arrays.stream(even).sum();
        if (Arrays.stream(least).sum() >= width) {
            return even;
        }
        double[] lowest = lowest(least, width);
        return lines(lowest) < MUCH_LOWER * lines(even) ? lowest : even;
    }

    private int lines(double[] widths) {
        int lines = 0;
        for (double[] row : cells) {
            double highest = 1;
            for (int column = 0; column < row.length; column++) {
                highest = Math.max(highest, linesOf(row[column], widths[column]));
            }
            lines += (int) highest;
        }
        return lines;
    }

    /** Lines are not filled to their ends, but one that fits is. */
    private static double linesOf(double wide, double width) {
        return wide <= width + ROUNDING ? 1 : Math.max(2, Math.ceil(RAGGED * wide / width));
    }

    /** The width in which most cells of a column are one line. */
    private double usual(int column) {
        double[] sorted =
                Arrays.stream(cells).mapToDouble(row -> row[column]).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) (MOST * (sorted.length - 1))];
    }

    /** The widths that make the rows lowest, together {@code width}: each part goes to the column where it saves most. */
    private double[] lowest(double[] least, double width) {
        double[] widths = least.clone();
        double part = (width - Arrays.stream(widths).sum()) / PARTS;
        for (int i = 0; i < PARTS; i++) {
            int best = 0;
            double lowest = Double.MAX_VALUE;
            for (int column = 0; column < widths.length; column++) {
                widths[column] += part;
                double height = height(widths);
                widths[column] -= part;
                if (height < lowest) {
                    lowest = height;
                    best = column;
                }
            }
            widths[best] += part;
        }
        return widths;
    }

    private double height(double[] widths) {
        double height = 0;
        for (double[] row : cells) {
            double powers = 0;
            for (int column = 0; column < row.length; column++) {
                double lines = Math.max(1, row[column] / Math.max(1, widths[column]));
                powers += lines * lines * lines * lines;
            }
            height += Math.sqrt(Math.sqrt(powers));
        }
        return height;
    }
}
