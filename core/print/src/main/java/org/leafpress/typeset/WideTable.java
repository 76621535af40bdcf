package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts a table that has too many columns for a page into several below one another. The first column, which says what a row is
 * about, begins each of them.
 */
final class WideTable {
    /** Of fewer columns a list is short enough. */
    private static final int LEAST_COLUMNS = 7;

    private final Block.Table table;
    private final int columns;

    private WideTable(Block.Table table, int columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The ways to part a table, that into the fewest first; none if it has few columns, no head, no rows, or cells over several. */
    static List<List<Block.Table>> waysToPart(Block.Table table) {
        int columns = table.head().isEmpty() ? 0 : table.head().get(0).cells().size();
        boolean whole = NarrowTable.isRegular(table.head(), columns) && NarrowTable.isRegular(table.body(), columns);
        if (columns < LEAST_COLUMNS || !whole || table.body().isEmpty()) {
            return List.of();
        }
        // A part has the subject and at least two columns.
        return IntStream.rangeClosed(2, (columns - 1) / 2)
                .mapToObj(new WideTable(table, columns)::parts)
                .toList();
    }

    private List<Block.Table> parts(int count) {
        List<Block.Table> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = 1 + (columns - 1) * i / count;
            int to = 1 + (columns - 1) * (i + 1) / count;
            List<Inline> caption = i == 0 ? table.caption() : List.of();
            parts.add(new Block.Table(caption, rows(table.head(), from, to), rows(table.body(), from, to)));
        }
        return parts;
    }

    private static List<Block.Row> rows(List<Block.Row> rows, int from, int to) {
        return rows.stream().map(row -> row(row.cells(), from, to)).toList();
    }

    private static Block.Row row(List<Block.Cell> cells, int from, int to) {
        List<Block.Cell> kept = new ArrayList<>(cells.subList(0, 1));
        kept.addAll(cells.subList(Math.min(from, cells.size()), Math.min(to, cells.size())));
        return new Block.Row(kept);
    }
}
