package org.leafpress.translation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;

/** The paragraphs, headings and cells of prose: what translators translate one by one. Empty cells are none. */
final class TranslatableTexts {
    private TranslatableTexts() {}

    /** All of them, in reading order. */
    static List<List<Inline>> of(Prose prose) {
        List<List<Inline>> leaves = new ArrayList<>();
        prose.blocks()
                .forEach(block -> block.withText(text -> {
                    leaves.add(text);
                    return text;
                }));
        return leaves;
    }

    /** What kind of blocks prose has, without its words; prose of one shape has its leaves in the same places. */
    static String shape(Prose prose) {
        StringBuilder out = new StringBuilder();
        shape(prose.blocks(), out);
        return out.toString();
    }

    private static void shape(List<Block> blocks, StringBuilder out) {
        Block.Cases cases = new Block.Cases(
                paragraph -> out.append('p'),
                heading -> out.append('h').append(heading.level()),
                items -> {
                    out.append(items.start().isPresent() ? 'o' : 'u').append('(');
                    items.items().forEach(item -> shape(item, out.append('-')));
                    out.append(')');
                },
                quotation -> {
                    shape(quotation.content(), out.append("q("));
                    out.append(')');
                },
                table -> {
                    cells(table.header(), out.append("t("));
                    table.rows().forEach(row -> cells(row, out));
                    out.append(')');
                },
                figure -> out.append('f').append(figure.figure().id()).append(';'));
        blocks.forEach(block -> block.accept(cases));
    }

    private static void cells(List<Phrase> cells, StringBuilder out) {
        out.append('|');
        cells.forEach(cell -> out.append(cell.content().isEmpty() ? 'e' : 'c'));
    }

    /** The same blocks with other leaves: as many as {@link #of} gives. */
    static Prose with(Prose prose, List<List<Inline>> leaves) {
        Iterator<List<Inline>> next = leaves.iterator();
        return new Prose(
                prose.blocks().stream()
                        .map(block -> block.withText(unused -> next.next()))
                        .toList(),
                prose.place());
    }
}
