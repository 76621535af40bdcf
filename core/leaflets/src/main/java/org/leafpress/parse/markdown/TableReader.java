package org.leafpress.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Phrase;
import org.leafpress.parse.text.MappedText;

/** Tables, each of whose columns needs a header (WCAG 2.2, technique H51). */
final class TableReader {
    private static final Pattern LOOKS_LIKE_A_ROW = Pattern.compile("\\|.*\\|.*", Pattern.DOTALL);
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final MappedText text;
    private final InlineReader inlines;
    private final Diagnostics diagnostics;

    TableReader(MappedText text, InlineReader inlines, Diagnostics diagnostics) {
        this.text = text;
        this.inlines = inlines;
        this.diagnostics = diagnostics;
    }

    /** A table as a block. */
    Block table(TableBlock table) {
        List<Phrase> header = List.of();
        List<List<Phrase>> rows = new ArrayList<>();
        for (Node part : MarkdownNodes.children(table)) {
            for (Node row : MarkdownNodes.children(part)) {
                List<Phrase> cells = cells(row);
                if (part instanceof TableHead) {
                    header = cells;
                    checkHeader(row, header);
                } else {
                    checkCells(row, header.size());
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(header, rows, MarkdownNodes.place(text, table));
    }

    private List<Phrase> cells(Node row) {
        Place fallback = MarkdownNodes.place(text, row);
        return MarkdownNodes.children(row).stream()
                .map(cell -> new Phrase(
                        cell.getFirstChild() == null ? List.of() : inlines.inlines(cell),
                        cell.getSourceSpans().isEmpty() ? fallback : MarkdownNodes.place(text, cell)))
                .toList();
    }

    private void checkHeader(Node row, List<Phrase> header) {
        long empty = header.stream().filter(cell -> cell.content().isEmpty()).count();
        if (empty > 0) {
            diagnostics.report(
                    Code.TABLE_WITHOUT_HEADER,
                    MarkdownNodes.place(text, row),
                    empty == header.size() ? "the table has no header" : "a column of the table has no header",
                    "say in the first row what is in each column: a reader who hears the table needs it");
        }
    }

    /** The Markdown parser drops cells that are too many, and no words may be lost. */
    private void checkCells(Node row, int columns) {
        String line = text.value()
                .substring(MarkdownNodes.start(row), Math.max(MarkdownNodes.start(row), MarkdownNodes.end(row)))
                .strip();
        String inner = line.startsWith("|") ? line.substring(1) : line;
        inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
        if (BAR.split(inner, -1).length > columns) {
            diagnostics.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    MarkdownNodes.place(text, row),
                    "this row has more cells than the table has columns",
                    "add columns to the first two rows; for a | sign that is meant, write \\|");
        }
    }

    /** Reports lines that were meant as a table but lack the line below the header. */
    void checkNoTableWithoutHeader(Node paragraph) {
        String line = text.value()
                .substring(
                        MarkdownNodes.start(paragraph),
                        Math.max(MarkdownNodes.start(paragraph), MarkdownNodes.end(paragraph)));
        if (LOOKS_LIKE_A_ROW.matcher(line).matches()) {
            diagnostics.report(
                    Code.TABLE_WITHOUT_HEADER,
                    MarkdownNodes.place(text, paragraph),
                    "this looks like a table, but has no header",
                    "the first row names the columns, and the second is a line such as |---|---|");
        }
    }
}
