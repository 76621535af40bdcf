package org.leafpress.translation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;

/** The paragraphs, headings and cells of prose: what translators translate one by one. Empty cells are none. */
final class Leaves {
    private Leaves() {}

    /** All of them, in reading order. */
    static List<List<Inline>> of(Prose prose) {
        List<List<Inline>> leaves = new ArrayList<>();
        prose.blocks().forEach(block -> collect(block, leaves));
        return leaves;
    }

    private static void collect(Block block, List<List<Inline>> leaves) {
        if (block instanceof Block.Paragraph paragraph) {
            leaves.add(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            leaves.add(heading.content());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.forEach(inner -> collect(inner, leaves)));
        } else if (block instanceof Block.Quotation quotation) {
            quotation.content().forEach(inner -> collect(inner, leaves));
        } else if (block instanceof Block.Table table) {
            cells(table.header(), leaves);
            table.rows().forEach(row -> cells(row, leaves));
        }
    }

    private static void cells(List<Phrase> cells, List<List<Inline>> leaves) {
        cells.stream()
                .map(Phrase::content)
                .filter(content -> !content.isEmpty())
                .forEach(leaves::add);
    }

    /** What kind of blocks prose has, without its words; prose of one shape has its leaves in the same places. */
    static String shape(Prose prose) {
        StringBuilder out = new StringBuilder();
        prose.blocks().forEach(block -> shape(block, out));
        return out.toString();
    }

    private static void shape(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph) {
            out.append('p');
        } else if (block instanceof Block.Heading heading) {
            out.append('h').append(heading.level());
        } else if (block instanceof Block.Items items) {
            out.append(items.start().isPresent() ? 'o' : 'u').append('(');
            for (List<Block> item : items.items()) {
                out.append('-');
                item.forEach(inner -> shape(inner, out));
            }
            out.append(')');
        } else if (block instanceof Block.Quotation quotation) {
            out.append("q(");
            quotation.content().forEach(inner -> shape(inner, out));
            out.append(')');
        } else if (block instanceof Block.Table table) {
            out.append("t(");
            shape(table.header(), out);
            table.rows().forEach(row -> shape(row, out));
            out.append(')');
        } else if (block instanceof Block.Figure figure) {
            out.append('f').append(figure.figure().id()).append(';');
        }
    }

    private static void shape(List<Phrase> cells, StringBuilder out) {
        out.append('|');
        cells.forEach(cell -> out.append(cell.content().isEmpty() ? 'e' : 'c'));
    }

    /** The same blocks with other leaves: as many as {@link #of} gives. */
    static Prose with(Prose prose, List<List<Inline>> leaves) {
        Iterator<List<Inline>> next = leaves.iterator();
        return new Prose(prose.blocks().stream().map(block -> with(block, next)).toList(), prose.place());
    }

    private static Block with(Block block, Iterator<List<Inline>> next) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(next.next(), paragraph.place());
        }
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), next.next(), heading.place());
        }
        if (block instanceof Block.Items items) {
            List<List<Block>> all = new ArrayList<>();
            items.items()
                    .forEach(item -> all.add(
                            item.stream().map(inner -> with(inner, next)).toList()));
            return new Block.Items(items.start(), all, items.place());
        }
        if (block instanceof Block.Quotation quotation) {
            return new Block.Quotation(
                    quotation.content().stream().map(inner -> with(inner, next)).toList(), quotation.place());
        }
        if (block instanceof Block.Table table) {
            List<Phrase> header = with(table.header(), next);
            List<List<Phrase>> rows = new ArrayList<>();
            table.rows().forEach(row -> rows.add(with(row, next)));
            return new Block.Table(header, rows, table.place());
        }
        return block;
    }

    private static List<Phrase> with(List<Phrase> cells, Iterator<List<Inline>> next) {
        return cells.stream()
                .map(cell -> cell.content().isEmpty() ? cell : new Phrase(next.next(), cell.place()))
                .toList();
    }
}
