package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The cells of a table by row and column, made regular: cells that would reach too far are cut, and rows that are too
 * short get empty cells.
 *
 * @param columns how many there are
 * @param headRows how many of the rows are the head
 * @param rows from top to bottom; cells from the side where the language starts
 */
record TableGrid(int columns, int headRows, List<List<Placed>> rows) {
    /** More than this, and no page is wide enough for one letter in each. */
    private static final int MOST_COLUMNS = 50;

    /**
     * A cell in its place.
     *
     * @param row 0-based
     * @param column 0-based
     * @param columns how many it covers
     * @param rows how many it covers
     */
    record Placed(Block.Cell cell, int row, int column, int columns, int rows) {
        private Placed without(int gone) {
            boolean covered = row < gone && gone < row + rows;
            return new Placed(cell, row > gone ? row - 1 : row, column, columns, covered ? rows - 1 : rows);
        }
    }

    /** Places the cells of some rows, of which those of the head come first. */
    static TableGrid of(List<Block.Row> rows, int headRows) {
        List<BitSet> taken = new ArrayList<>();
        rows.forEach(row -> taken.add(new BitSet()));
        List<List<Placed>> placed = new ArrayList<>();
        int columns = 1;
        for (int i = 0; i < rows.size(); i++) {
            List<Placed> line = new ArrayList<>();
            int lastRow = i < headRows ? headRows : rows.size();
            for (Block.Cell cell : rows.get(i).cells()) {
                int column = taken.get(i).nextClearBit(0);
                int end = taken.get(i).nextSetBit(column);
                int room = Math.min(end < 0 ? MOST_COLUMNS : end, MOST_COLUMNS) - column;
                if (room < 1) {
                    // The rest goes into the last cell, or into one from above that leaves this row no room: no text is
                    // lost.
                    append(lastFilled(placed, line), cell);
                    continue;
                }
                int across = Math.min(cell.columns(), room);
                int down = Math.min(cell.rows(), lastRow - i);
                for (int row = i; row < i + down; row++) {
                    taken.get(row).set(column, column + across);
                }
                line.add(new Placed(cell, i, column, across, down));
                columns = Math.max(columns, column + across);
            }
            placed.add(line);
        }
        for (int i = 0; i < placed.size(); i++) {
            fill(placed.get(i), taken.get(i), i, columns);
        }
        return new TableGrid(columns, headRows, placed).withoutEmptyRows();
    }

    /** Rows that cells from above fill altogether are none: the cells become shorter instead. */
    private TableGrid withoutEmptyRows() {
        TableGrid grid = this;
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).isEmpty()) {
                grid = grid.without(i);
            }
        }
        return grid;
    }

    private TableGrid without(int row) {
        List<List<Placed>> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i != row) {
                kept.add(rows.get(i).stream().map(cell -> cell.without(row)).toList());
            }
        }
        return new TableGrid(columns, row < headRows ? headRows - 1 : headRows, kept);
    }

    private static List<Placed> lastFilled(List<List<Placed>> above, List<Placed> line) {
        List<Placed> filled = line;
        // There is one: only cells from above can leave a row no room.
        for (int i = above.size() - 1; filled.isEmpty(); i--) {
            filled = above.get(i);
        }
        return filled;
    }

    private static void append(List<Placed> line, Block.Cell cell) {
        Placed last = line.remove(line.size() - 1);
        List<Block> content = new ArrayList<>(last.cell.content());
        content.addAll(cell.content());
        Block.Cell merged =
                new Block.Cell(last.cell.header(), last.cell.strong(), last.cell.columns(), last.cell.rows(), content);
        line.add(new Placed(merged, last.row, last.column, last.columns, last.rows));
    }

    private static void fill(List<Placed> line, BitSet taken, int row, int columns) {
        for (int column = taken.nextClearBit(0); column < columns; column = taken.nextClearBit(column)) {
            line.add(new Placed(new Block.Cell(false, 1, 1, List.of()), row, column, 1, 1));
            taken.set(column);
        }
    }
}
