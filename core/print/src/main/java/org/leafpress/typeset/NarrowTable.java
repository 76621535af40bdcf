package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a table into terms with what there is to say of each, where columns would be ladders of single words. The head of
 * each column stands before what was in it, so nothing that the columns said is lost.
 */
final class NarrowTable {
    private final String colon;

    private NarrowTable(String colon) {
        this.colon = colon;
    }

    /**
     * The table as facts; empty if it has no head, or cells over several rows or columns.
     *
     * @param colon what stands between the head of a column and what was below it
     */
    static Optional<Block.Facts> of(Block.Table table, String colon) {
        return new NarrowTable(colon).facts(table);
    }

    private Optional<Block.Facts> facts(Block.Table table) {
        if (table.head().size() != 1) {
            return Optional.empty();
        }
        List<Block.Cell> heads = table.head().get(0).cells();
        if (!isRegular(table.head(), heads.size()) || !isRegular(table.body(), heads.size())) {
            return Optional.empty();
        }
        List<Block.Fact> facts = new ArrayList<>();
        for (Block.Row row : table.body()) {
            facts.add(fact(heads, row.cells()));
        }
        if (facts.isEmpty()) {
            // A head without rows is still to be read, and what could stand below it to be written.
            Block.Cell blank = new Block.Cell(false, 1, 1, List.of(new Block.Blank(List.of())));
            facts.add(fact(heads, heads.stream().map(head -> blank).toList()));
        }
        return Optional.of(new Block.Facts(false, facts));
    }

    /** True if no cell covers several rows or columns. */
    static boolean isRegular(List<Block.Row> rows, int columns) {
        return columns > 0
                && rows.stream()
                        .allMatch(row -> !row.cells().isEmpty()
                                && row.cells().size() <= columns
                                && row.cells().stream().allMatch(cell -> cell.rows() == 1 && cell.columns() == 1));
    }

    /** What a row says, below its first cell if that is a few words. */
    private Block.Fact fact(List<Block.Cell> heads, List<Block.Cell> cells) {
        Optional<List<Inline>> subject = words(cells.get(0));
        List<Block> content = new ArrayList<>();
        for (int i = subject.isPresent() ? 1 : 0; i < cells.size(); i++) {
            content.addAll(labelled(heads.get(i), cells.get(i)));
        }
        return new Block.Fact(subject.map(words -> label(heads.get(0), words)).orElse(List.of()), content);
    }

    /** The text of a cell that holds one paragraph and nothing else. */
    private static Optional<List<Inline>> words(Block.Cell cell) {
        return cell.content().size() == 1 && cell.content().get(0) instanceof Block.Paragraph paragraph
                ? Optional.of(paragraph.content())
                        .filter(text -> !InlineText.of(text).isEmpty())
                : Optional.empty();
    }

    private List<Block> labelled(Block.Cell head, Block.Cell cell) {
        List<Block> content = new ArrayList<>(cell.content());
        if (content.isEmpty()) {
            return List.of();
        } else if (content.get(0) instanceof Block.Blank) {
            content.set(0, new Block.Blank(label(head, List.of())));
        } else if (content.get(0) instanceof Block.Paragraph first) {
            content.set(0, new Block.Paragraph(first.tone(), label(head, first.content())));
        } else {
            content.add(0, new Block.Paragraph(Block.Paragraph.Tone.BODY, label(head, List.of())));
        }
        return content;
    }

    /** The head of a column, and after it what stands below it. */
    private List<Inline> label(Block.Cell head, List<Inline> text) {
        List<Inline> label = new ArrayList<>();
        words(head).ifPresent(words -> {
            label.add(new Inline.Strong(words));
            label.add(new Inline.Text(colon));
        });
        label.addAll(text);
        return label;
    }
}
