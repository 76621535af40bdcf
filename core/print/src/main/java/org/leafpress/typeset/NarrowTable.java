package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a table into terms with what there is to say of each, where columns would be ladders of single words. The head of
 * each column stands before what was in it.
 */
final class NarrowTable {
    /** The width that a column of words needs, in units of the type size. */
    private static final double COLUMN = 8;

    private NarrowTable() {}

    /** The table as facts; empty if it has room as it is, or cells over several rows or columns. */
    static Optional<Block.Facts> of(Block.Table table, double width, double size) {
        if (table.head().size() != 1) {
            return Optional.empty();
        }
        List<Block.Cell> heads = table.head().get(0).cells();
        boolean roomy = width >= heads.size() * COLUMN * size;
        if (roomy || !isRegular(table.head(), heads.size()) || !isRegular(table.body(), heads.size())) {
            return Optional.empty();
        }
        List<Block.Fact> facts = new ArrayList<>();
        for (Block.Row row : table.body()) {
            List<Block> content = new ArrayList<>();
            for (int i = 1; i < row.cells().size(); i++) {
                content.addAll(labelled(heads.get(i), row.cells().get(i)));
            }
            facts.add(new Block.Fact(words(row.cells().get(0)).orElse(List.of()), content));
        }
        return Optional.of(new Block.Facts(facts));
    }

    private static boolean isRegular(List<Block.Row> rows, int columns) {
        return rows.stream()
                .allMatch(row -> row.cells().size() == columns
                        && row.cells().stream().allMatch(cell -> cell.rows() == 1 && cell.columns() == 1)
                        && words(row.cells().get(0)).isPresent());
    }

    /** The text of a cell that holds no more than one paragraph. */
    private static Optional<List<Inline>> words(Block.Cell cell) {
        if (cell.content().isEmpty()) {
            return Optional.of(List.of());
        }
        return cell.content().size() == 1 && cell.content().get(0) instanceof Block.Paragraph paragraph
                ? Optional.of(paragraph.content())
                : Optional.empty();
    }

    private static List<Block> labelled(Block.Cell head, Block.Cell cell) {
        Optional<List<Inline>> label =
                words(head).filter(text -> !PlainText.of(text).isEmpty());
        if (label.isEmpty() || cell.content().isEmpty()) {
            return cell.content();
        }
        List<Inline> start = new ArrayList<>();
        start.add(new Inline.Strong(label.get()));
        start.add(new Inline.Text(": "));
        List<Block> content = new ArrayList<>(cell.content());
        if (content.get(0) instanceof Block.Paragraph first) {
            start.addAll(first.content());
            content.set(0, new Block.Paragraph(first.tone(), start));
        } else {
            content.add(0, new Block.Paragraph(Block.Paragraph.Tone.BODY, start));
        }
        return content;
    }
}
