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
     * @param extents of the cells of {@code grid}, in the same order
     */
    static Shared of(TableGrid grid, List<List<Extent>> extents, double width) {
        double[] least = new double[grid.columns()];
        double[] full = new double[grid.columns()];
        // Narrow cells first, so that cells over several columns only add what is missing.
        for (int span = 1; span <= grid.columns(); span++) {
            for (int row = 0; row < extents.size(); row++) {
                for (int i = 0; i < extents.get(row).size(); i++) {
                    TableGrid.Placed cell = grid.rows().get(row).get(i);
                    if (cell.columns() == span) {
                        Extent extent = extents.get(row).get(i);
                        raise(least, cell, extent.least());
                        raise(full, cell, Math.max(extent.full(), extent.least()));
                    }
                }
            }
        }
        return new Shared(
                Arrays.stream(share(least, full, width)).boxed().toList(),
                Math.max(0, Arrays.stream(least).sum() - width));
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

    private static double[] share(double[] least, double[] full, double width) {
        double leastSum = Arrays.stream(least).sum();
        double fullSum = Arrays.stream(full).sum();
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (fullSum <= 0) {
                widths[i] = width / widths.length;
            } else if (fullSum <= width) {
                widths[i] = full[i] + (width - fullSum) * full[i] / fullSum;
            } else if (leastSum <= width) {
                widths[i] = least[i] + (width - leastSum) * (full[i] - least[i]) / (fullSum - leastSum);
            } else {
                widths[i] = leastSum > 0 ? least[i] * width / leastSum : width / widths.length;
            }
        }
        return widths;
    }
}
