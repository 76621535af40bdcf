package org.leafpress.translation;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.Stretch;

/** Writes text as Markdown that reads as the same text, a paragraph on one line. */
final class MarkdownWriter {
    private static final String BETWEEN_BLOCKS = "\n\n";

    private MarkdownWriter() {}

    /** Any number of blocks; no line end at the end. */
    static String write(Prose prose) {
        return blocks(prose.blocks());
    }

    private static String blocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        boolean otherMark = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean afterList = i > 0 && block instanceof Block.Items && blocks.get(i - 1) instanceof Block.Items;
            otherMark = afterList && !otherMark;
            out.append(i == 0 ? "" : BETWEEN_BLOCKS);
            block(block, otherMark, out);
        }
        return out.toString();
    }

    /**
     * One block.
     *
     * @param otherMark for a list that follows another, so that the two stay apart
     */
    private static void block(Block block, boolean otherMark, StringBuilder out) {
        block.accept(new Block.Cases(
                paragraph -> out.append(inlines(paragraph.content())),
                heading -> out.append("#".repeat(heading.level())).append(' ').append(inlines(heading.content())),
                items -> out.append(items(items, otherMark)),
                quotation -> out.append(indented("> ", "> ", blocks(quotation.content()))),
                table -> out.append(table(table)),
                figure -> out.append("![](figure:").append(figure.figure().id()).append(')')));
    }

    private static String items(Block.Items list, boolean otherMark) {
        boolean loose = list.items().stream().anyMatch(item -> item.size() > 1);
        OptionalInt number = list.start();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < list.items().size(); i++) {
            String mark =
                    number.isPresent() ? number.getAsInt() + i + (otherMark ? ") " : ". ") : otherMark ? "* " : "- ";
            out.append(i == 0 ? "" : loose ? BETWEEN_BLOCKS : "\n")
                    .append(indented(
                            mark, " ".repeat(mark.length()), blocks(list.items().get(i))));
        }
        return out.toString();
    }

    private static String indented(String first, String others, String text) {
        String[] lines = text.split("\n", -1);
        StringBuilder out = new StringBuilder(first).append(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            String line = others + lines[i];
            out.append('\n').append(lines[i].isEmpty() ? line.stripTrailing() : line);
        }
        return out.toString();
    }

    private static String table(Block.Table table) {
        String line = "|" + "---|".repeat(table.header().size());
        return row(table.header()) + "\n" + line
                + table.rows().stream().map(cells -> "\n" + row(cells)).collect(Collectors.joining());
    }

    private static String row(List<Phrase> cells) {
        return cells.stream()
                .map(cell -> " " + inlines(cell.content()) + " |")
                .collect(Collectors.joining("", "|", ""));
    }

    /** The pieces of a paragraph. */
    static String inlines(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        inlines(content, false, out);
        return out.toString();
    }

    private static void inlines(List<Inline> content, boolean withinStress, StringBuilder out) {
        int i = 0;
        while (i < content.size()) {
            if (content.get(i) instanceof Inline.Run) {
                int end = i;
                while (end < content.size() && content.get(end) instanceof Inline.Run) {
                    end++;
                }
                boolean link = end < content.size() && content.get(end) instanceof Inline.Linked;
                for (Stretch stretch : Stretch.of(content.subList(i, end))) {
                    MarkdownEscape.write(stretch.text(), link, out);
                }
                i = end;
            } else {
                inline(content.get(i), withinStress, out);
                i++;
            }
        }
    }

    private static void inline(Inline inline, boolean withinStress, StringBuilder out) {
        inline.accept(new Inline.Cases(
                run -> MarkdownEscape.write(run.text(), false, out),
                lineBreak -> out.append("\\\n"),
                fill -> out.append("{{").append(fill.placeholder().key()).append("}}"),
                strong -> around("**", strong.content(), out),
                emphasis -> around(withinStress ? "_" : "*", emphasis.content(), out),
                link -> link(link, out)));
    }

    private static void around(String mark, List<Inline> content, StringBuilder out) {
        out.append(mark);
        inlines(content, true, out);
        out.append(mark);
    }

    private static void link(Inline.Linked link, StringBuilder out) {
        out.append('[');
        inlines(link.content(), false, out);
        String address = link.target();
        boolean plain = address.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<');
        out.append("](").append(plain ? address : "<" + address + ">").append(')');
    }
}
