package org.leafpress.typeset;

import java.util.Arrays;
import java.util.List;

/** Shares a table's width among its columns by what their content needs. */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * The widths.
     *
     * @param widths of the columns, in points; together what there was to share
     * @param torn by how much the longest words are wider than that, in points; 0 if they fit
     * @param roomy true if no column is a ladder of single words
     */
    record Shared(List<Double> widths, double torn, boolean roomy) {}

    /**
     * Shares {@code width} among the columns.
     *
     * @param contentWidths of the cells of {@code grid}, in the same order
     * @param enough the width that is enough for running text, in points
     */
    static Shared of(TableGrid grid, List<List<ContentWidth>> contentWidths, double width, double enough) {
        double[] min = new double[grid.columns()];
        double[] max = new double[grid.columns()];
        // Narrow cells first, so that cells over several columns only add what is missing.
        for (int span = 1; span <= grid.columns(); span++) {
            for (int row = 0; row < contentWidths.size(); row++) {
                for (int i = 0; i < contentWidths.get(row).size(); i++) {
                    TableGrid.Placed cell = grid.rows().get(row).get(i);
                    if (cell.columns() == span) {
                        ContentWidth needed = contentWidths.get(row).get(i);
                        raise(min, cell, needed.min());
                        raise(max, cell, Math.max(needed.max(), needed.min()));
                    }
                }
            }
        }
        double[] good = new double[min.length];
        for (int i = 0; i < good.length; i++) {
            good[i] = Math.max(min[i], Math.min(max[i], enough));
        }
        double[] even = share(List.of(min, good, max), width);
        double[] widths = new RowHeights(grid, contentWidths).lower(even, min, enough);
        return new Shared(Arrays.stream(widths).boxed().toList(), Math.max(0, sum(min) - width), sum(good) <= width);
    }

    private static void raise(double[] widths, TableGrid.Placed cell, double wanted) {
        double has = 0;
        for (int i = cell.column(); i < cell.column() + cell.columns(); i++) {
            has += widths[i];
        }
        if (wanted > has) {
            for (int i = cell.column(); i < cell.column() + cell.columns(); i++) {
                widths[i] += (wanted - has) / cell.columns();
            }
        }
    }

    /**
     * Widths between the two wishes, of rising ones, that the width lies between; otherwise in the proportion of the
     * nearest.
     */
    private static double[] share(List<double[]> wishes, double width) {
        double[] below = wishes.get(0);
        for (double[] above : wishes) {
            if (sum(above) > width) {
                return above == below ? scaled(above, width) : between(below, above, width);
            }
            below = above;
        }
        return scaled(below, width);
    }

    private static double[] between(double[] below, double[] above, double width) {
        double share = (width - sum(below)) / (sum(above) - sum(below));
        double[] widths = new double[below.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = below[i] + share * (above[i] - below[i]);
        }
        return widths;
    }

    private static double[] scaled(double[] wish, double width) {
        double sum = sum(wish);
        return Arrays.stream(wish)
                .map(wanted -> sum > 0 ? wanted * width / sum : width / wish.length)
                .toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
