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
     */
    record Shared(List<Double> widths, double torn) {}

    /**
     * Shares {@code width} among the columns.
     *
     * @param contentWidths of the cells of {@code grid}, in the same order
     */
    static Shared of(TableGrid grid, List<List<ContentWidth>> contentWidths, double width) {
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
        return new Shared(
                Arrays.stream(share(min, max, width)).boxed().toList(),
                Math.max(0, Arrays.stream(min).sum() - width));
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

    private static double[] share(double[] min, double[] max, double width) {
        double minSum = Arrays.stream(min).sum();
        double maxSum = Arrays.stream(max).sum();
        double[] widths = new double[min.length];
        for (int i = 0; i < widths.length; i++) {
            if (maxSum <= 0) {
                widths[i] = width / widths.length;
            } else if (maxSum <= width) {
                widths[i] = max[i] + (width - maxSum) * max[i] / maxSum;
            } else if (minSum <= width) {
                widths[i] = min[i] + (width - minSum) * (max[i] - min[i]) / (maxSum - minSum);
            } else {
                widths[i] = minSum > 0 ? min[i] * width / minSum : width / widths.length;
            }
        }
        return widths;
    }
}
