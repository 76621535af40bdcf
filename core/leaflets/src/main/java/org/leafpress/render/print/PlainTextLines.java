package org.leafpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leafpress.typeset.Block;
import org.leafpress.typeset.Inline;

/**
 * Writes what a print document says as plain text, each paragraph and each item on a line of its own. Two empty lines stand
 * before a section, one before all else but items.
 */
final class PlainTextLines {
    private static final String INDENT = "  ";

    private PlainTextLines() {}

    /** The text, with {@code \n} at the end of each line. */
    static String of(List<Block> blocks) {
        return String.join("\n", lines(blocks)) + "\n";
    }

    /** The lines of blocks; none of the first and the last is empty. */
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : PlainBlocks.of(blocks)) {
            List<String> own = block(block).filter(line -> !line.isBlank()).toList();
            if (!own.isEmpty()) {
                if (!lines.isEmpty()) {
                    boolean section = block instanceof Block.Heading heading && heading.level() <= 2;
                    lines.addAll(section ? List.of("", "") : List.of(""));
                }
                lines.addAll(own);
            }
        }
        return lines;
    }

    private static Stream<String> block(Block block) {
        if (block instanceof Block.Heading heading) {
            return words(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            return words(paragraph.content());
        } else if (block instanceof Block.ItemList list) {
            return IntStream.range(0, list.items().size())
                    .boxed()
                    .flatMap(i -> hung(sign(list, i), lines(list.items().get(i).content())));
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream()
                    .flatMap(fact -> Stream.concat(words(fact.term()), hung(INDENT, lines(fact.content()))));
        } else if (block instanceof Block.Table table) {
            return Stream.concat(words(table.caption()), rows(table));
        } else if (block instanceof Block.Card card) {
            return Stream.of(
                            words(card.label()),
                            card.heading().stream().flatMap(heading -> words(heading.content())),
                            lines(card.content()).stream())
                    .flatMap(lines -> lines);
        } else if (block instanceof Block.Figure figure) {
            return Stream.concat(Stream.of("[" + figure.alternative() + "]"), words(figure.caption()));
        }
        throw new IllegalArgumentException("no plain text for " + block.getClass());
    }

    private static Stream<String> words(List<Inline> content) {
        return PlainBlocks.words(content).lines();
    }

    private static String sign(Block.ItemList list, int index) {
        return switch (list.marker()) {
            case BULLET -> "- ";
            case NUMBER -> list.start() + index + ". ";
            case TICK -> "✓ ";
            case CROSS -> "✗ ";
            case BOX -> "[ ] ";
        };
    }

    /** Each row as an item: its first cell, and below it the others, each with the name of its column. */
    private static Stream<String> rows(Block.Table table) {
        List<List<Block.Cell>> head = PlainBlocks.grid(table.head());
        return PlainBlocks.grid(table.body()).stream().flatMap(row -> {
            return IntStream.range(0, row.size()).boxed().flatMap(column -> {
                List<String> said = lines(row.get(column).content());
                return hung((column == 0 ? "- " : INDENT) + name(head, column), said);
            });
        });
    }

    private static String name(List<List<Block.Cell>> head, int column) {
        return head.stream()
                .filter(row -> column < row.size())
                .flatMap(row -> lines(row.get(column).content()).stream())
                .map(words -> words + ": ")
                .reduce("", String::concat);
    }

    /** Lines with something before the first; the others begin further in. */
    private static Stream<String> hung(String first, List<String> lines) {
        String other = " ".repeat(first.length() - first.stripLeading().length() + INDENT.length());
        return IntStream.range(0, lines.size()).mapToObj(i -> (i == 0 ? first : other) + lines.get(i));
    }
}
