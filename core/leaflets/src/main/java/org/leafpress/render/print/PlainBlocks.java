package org.leafpress.render.print;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leafpress.typeset.Arrangement;
import org.leafpress.typeset.Block;
import org.leafpress.typeset.Inline;

/** What a print document says, without where it stands on paper. */
final class PlainBlocks {
    private PlainBlocks() {}

    /** The blocks in reading order, those within groups, columns and the like one after another; nothing that is filled in by hand. */
    static List<Block> of(List<Block> blocks) {
        return blocks.stream().flatMap(PlainBlocks::flat).toList();
    }

    private static Stream<Block> flat(Block block) {
        return within(block)
                .map(content -> of(content).stream())
                .orElseGet(() -> isSaid(block) ? Stream.of(block) : Stream.of());
    }

    private static boolean isSaid(Block block) {
        return !(block instanceof Arrangement || block instanceof Block.NoteLines || block instanceof Block.Blank);
    }

    /** What a block holds that is only about its place. */
    private static Optional<List<Block>> within(Block block) {
        if (block instanceof Arrangement.Group group) {
            return Optional.of(group.content());
        } else if (block instanceof Arrangement.Columns columns) {
            return Optional.of(columns.content());
        } else if (block instanceof Arrangement.SideBySide sides) {
            return Optional.of(sides.cells().stream()
                    .flatMap(side -> side.content().stream())
                    .toList());
        } else if (block instanceof Arrangement.Reference reference) {
            return Optional.of(reference.content());
        } else if (block instanceof Arrangement.Rows rows) {
            return Optional.of(rows.content());
        } else if (block instanceof Arrangement.Opening opening) {
            return Optional.of(opening.content());
        } else if (block instanceof Arrangement.Aside aside) {
            return Optional.of(aside.content());
        } else if (block instanceof Arrangement.Panel panel) {
            return Optional.of(panel.content());
        } else if (block instanceof Block.Beside beside) {
            return Optional.of(beside.content());
        } else if (block instanceof Block.QrCode code) {
            return Optional.of(code.beside());
        }
        return Optional.empty();
    }

    /** The words of a line, or of several where it is broken. No-break spaces are usual ones. */
    static String words(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        append(content, out);
        return out.toString()
                .replaceAll("[ \\t\\r\\u00A0\\u202F]+", " ")
                .replaceAll(" ?\\v ?", "\n")
                .strip();
    }

    private static void append(List<Inline> content, StringBuilder out) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                // Lines of the document are spaces, as in HTML.
                out.append(text.text().replace('\n', ' '));
            } else if (inline instanceof Inline.LineBreak) {
                out.append('\n');
            } else if (inline instanceof Inline.Strong strong) {
                append(strong.content(), out);
            } else if (inline instanceof Inline.Link link) {
                append(link.content(), out);
            } else if (inline instanceof Inline.Foreign foreign) {
                append(foreign.content(), out);
            }
        }
    }

    /** The cells of rows by column; a cell that covers several columns or rows stands in each of them. */
    static List<List<Block.Cell>> grid(List<Block.Row> rows) {
        List<SortedMap<Integer, Block.Cell>> grid = rows.stream()
                .<SortedMap<Integer, Block.Cell>>map(row -> new TreeMap<>())
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            int column = 0;
            for (Block.Cell cell : rows.get(i).cells()) {
                while (grid.get(i).containsKey(column)) {
                    column++;
                }
                for (SortedMap<Integer, Block.Cell> row : grid.subList(i, Math.min(rows.size(), i + cell.rows()))) {
                    IntStream.range(column, column + cell.columns()).forEach(at -> row.put(at, cell));
                }
            }
        }
        return grid.stream().map(row -> List.copyOf(row.values())).toList();
    }
}
