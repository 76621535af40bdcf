package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stack set in columns as even as they can be. For one thread. */
final class ColumnsBox implements Box {
    private final Stack stack;
    private final int count;
    private final double column;
    private final double between;
    private final boolean rightToLeft;
    private List<Stack> parts = List.of();

    /**
     * Sets columns.
     *
     * @param stack the boxes, set to the width of a column
     * @param count of columns
     * @param column width of a column, in points
     * @param between space between columns, in points
     * @param rightToLeft true if the first column stands on the right
     */
    ColumnsBox(Stack stack, int count, double column, double between, boolean rightToLeft) {
        this.stack = stack;
        this.count = count;
        this.column = column;
        this.between = between;
        this.rightToLeft = rightToLeft;
    }

    /** The columns; found when they are asked for, since of two parts of a box often one is looked at only. */
    private List<Stack> parts() {
        if (parts.isEmpty()) {
            parts = ColumnFill.even(stack, count, Double.MAX_VALUE);
        }
        return parts;
    }

    @Override
    public double height() {
        return parts().stream().mapToDouble(Stack::height).max().orElse(0);
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        int index = 0;
        for (Stack part : parts()) {
            int place = rightToLeft ? count - 1 - index : index;
            part.draw(surface, x + place * (column + between), y);
            index++;
        }
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        List<Box> first = new ArrayList<>();
        Stack rest = stack;
        int filled = 0;
        for (int i = 0; i < count && !rest.fits(available); i++) {
            Optional<Split> split = rest.split(available, forced);
            if (split.isEmpty()) {
                break;
            }
            first.add(split.get().first());
            first.add(new PageBreakBox());
            rest = (Stack) split.get().rest();
            filled++;
        }
        // A few lines in one column, and nothing beside them, had better begin overleaf.
        if (filled < (forced ? 1 : count)) {
            return Optional.empty();
        }
        return Optional.of(new Split(
                new ColumnsBox(new Stack(first), count, column, between, rightToLeft),
                new ColumnsBox(rest, count, column, between, rightToLeft)));
    }
}
