package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells beside one another, the first where the language starts. Where the page ends, each is parted for itself, and goes
 * on overleaf in its own place.
 *
 * @param cells what is in them, each set to its own width
 * @param widths of the cells, in points; of more than there are if the row is not full
 * @param between space between cells, in points
 * @param rightToLeft true if the first cell stands on the right
 */
record RowBox(List<Stack> cells, List<Double> widths, double between, boolean rightToLeft) implements Box {
    RowBox {
        cells = List.copyOf(cells);
        widths = List.copyOf(widths);
    }

    @Override
    public double height() {
        return cells.stream().mapToDouble(Stack::height).max().orElse(0);
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        double width = widths.stream().mapToDouble(Double::doubleValue).sum() + between * (widths.size() - 1);
        double pen = 0;
        for (int i = 0; i < cells.size(); i++) {
            double left = rightToLeft ? width - pen - widths.get(i) : pen;
            cells.get(i).draw(surface, x + left, y);
            pen += widths.get(i) + between;
        }
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        List<Stack> first = new ArrayList<>();
        List<Stack> rest = new ArrayList<>();
        boolean isSplit = false;
        for (Stack cell : cells) {
            Optional<Split> split = cell.fits(available) ? Optional.empty() : cell.split(available, forced);
            if (split.isPresent()) {
                isSplit = true;
                first.add((Stack) split.get().first());
                rest.add((Stack) split.get().rest());
            } else if (cell.fits(available) || forced) {
                first.add(cell);
                rest.add(new Stack(List.of()));
            } else {
                return Optional.empty();
            }
        }
        return isSplit
                ? Optional.of(new Split(
                        new RowBox(first, widths, between, rightToLeft),
                        new RowBox(rest, widths, between, rightToLeft)))
                : Optional.empty();
    }
}
