package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells beside one another, all of one width, such as pictures with their captions. Parted only if it is higher than a page.
 *
 * @param cells in order, set to the width of a column; there may be fewer than columns
 * @param column width of a cell, in points
 * @param between space between cells, in points
 * @param width of the whole, in points
 * @param rightToLeft true if the first cell stands on the right
 */
record RowBox(List<Stack> cells, double column, double between, double width, boolean rightToLeft) implements Box {
    RowBox {
        cells = List.copyOf(cells);
    }

    @Override
    public double height() {
        return cells.stream().mapToDouble(Stack::height).max().orElse(0);
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        double at = 0;
        for (Stack cell : cells) {
            cell.draw(surface, rightToLeft ? x + width - column - at : x + at, y);
            at += column + between;
        }
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        if (!forced) {
            return Optional.empty();
        }
        List<Stack> first = new ArrayList<>();
        List<Stack> rest = new ArrayList<>();
        for (Stack cell : cells) {
            if (cell.fits(available)) {
                first.add(cell);
                rest.add(new Stack(List.of()));
            } else {
                Optional<Split> split = cell.split(available, true);
                if (split.isEmpty()) {
                    return Optional.empty();
                }
                first.add(new Stack(List.of(split.get().first())));
                rest.add(new Stack(List.of(split.get().rest())));
            }
        }
        return Optional.of(new Split(
                new RowBox(first, column, between, width, rightToLeft),
                new RowBox(rest, column, between, width, rightToLeft)));
    }
}
