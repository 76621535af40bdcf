package org.leafpress.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Ref;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.text.MessageText;

/** The blocks of one text. */
final class BlockReader {
    private static final int DEEPEST_HEADING = 3;

    private static final int MOST_ITEMS = 500;

    /** The end of a text that a list is to follow. */
    private static final Pattern INTRODUCES = Pattern.compile("[:.;!?\uFF1A\u3002]\\W*$");

    private final MappedText text;
    private final int maxDepth;
    private final Diagnostics diagnostics;
    private final InlineReader inlines;
    private final TableReader tables;
    private int headingLevel;

    BlockReader(MappedText text, int maxDepth, Diagnostics diagnostics) {
        this.text = text;
        this.maxDepth = maxDepth;
        this.diagnostics = diagnostics;
        this.inlines = new InlineReader(text, maxDepth, diagnostics);
        this.tables = new TableReader(text, inlines, diagnostics);
    }

    /** The blocks of a document. */
    List<Block> blocks(Node document) {
        return blocks(document, 0);
    }

    private List<Block> blocks(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        if (depth > maxDepth) {
            diagnostics.report(
                    Code.TOO_DEEP,
                    MarkdownNodes.place(text, parent),
                    "the nesting is deeper than " + maxDepth + " levels",
                    "no text needs that; check the marks at the start of the lines");
            Place place = MarkdownNodes.place(text, parent);
            return List.of(new Block.Paragraph(List.of(new Inline.Run(MessageText.ELLIPSIS, place)), place));
        }
        for (Node node : MarkdownNodes.children(parent)) {
            block(node, depth).ifPresent(blocks::add);
        }
        return List.copyOf(blocks);
    }

    private Optional<Block> block(Node node, int depth) {
        if (node instanceof Heading heading) {
            return heading(heading, depth);
        }
        if (node instanceof ListBlock list) {
            return Optional.of(items(list, depth));
        }
        if (node instanceof BlockQuote) {
            List<Block> content = blocks(node, depth + 1);
            return content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Block.Quotation(content, MarkdownNodes.place(text, node)));
        }
        if (node instanceof TableBlock table) {
            return Optional.of(tables.table(table));
        }
        return paragraph(node);
    }

    private Optional<Block> paragraph(Node node) {
        Optional<Ref> figure = figure(node);
        if (figure.isPresent()) {
            return Optional.of(new Block.Figure(figure.get()));
        }
        if (node instanceof Paragraph) {
            tables.checkNoTableWithoutHeader(node);
        }
        List<Inline> content = inlines.inlines(node);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(content, MarkdownNodes.place(text, node)));
    }

    private Optional<Ref> figure(Node node) {
        List<Node> children = node instanceof Paragraph ? MarkdownNodes.children(node) : List.of();
        return children.size() == 1 && children.get(0) instanceof Image image
                ? FigureLink.find(image, text)
                : Optional.empty();
    }

    private Optional<Block> heading(Heading heading, int depth) {
        List<Inline> content = inlines.inlines(heading);
        if (content.isEmpty()) {
            diagnostics.report(
                    Code.EMPTY_VALUE,
                    MarkdownNodes.place(text, heading),
                    "the heading is empty",
                    "write its words, or delete the #");
            return Optional.empty();
        }
        if (depth > 0) {
            diagnostics.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    MarkdownNodes.place(text, heading),
                    "a heading cannot stand in a list or a quotation",
                    "end the list with a blank line and start the heading at the start of the line");
            return Optional.of(new Block.Paragraph(content, MarkdownNodes.place(text, heading)));
        }
        return Optional.of(new Block.Heading(level(heading), content, MarkdownNodes.place(text, heading)));
    }

    private int level(Heading heading) {
        int deepest = Math.min(headingLevel + 1, DEEPEST_HEADING);
        if (heading.getLevel() > deepest) {
            String message = heading.getLevel() > DEEPEST_HEADING
                    ? "a heading of level " + heading.getLevel() + ", but there are only " + DEEPEST_HEADING
                    : headingLevel == 0
                            ? "the first heading is of level " + heading.getLevel()
                            : "a heading of level " + heading.getLevel() + " follows one of level " + headingLevel;
            diagnostics.report(
                    Code.HEADING_JUMP,
                    MarkdownNodes.place(text, heading),
                    message,
                    "write \"" + "#".repeat(deepest)
                            + "\": levels count from # within each text, and a reader who hears the page needs each");
        }
        headingLevel = Math.min(heading.getLevel(), deepest);
        return headingLevel;
    }

    private Block items(ListBlock list, int depth) {
        OptionalInt start = OptionalInt.empty();
        if (list instanceof OrderedList ordered) {
            start = OptionalInt.of(
                    Optional.ofNullable(ordered.getMarkerStartNumber()).orElse(1));
        }
        List<List<Block>> items = new ArrayList<>();
        for (Node item : MarkdownNodes.children(list)) {
            if (items.size() == MOST_ITEMS) {
                diagnostics.report(
                        Code.TOO_MANY_ITEMS,
                        MarkdownNodes.place(text, item),
                        "there are more than " + MOST_ITEMS + " items",
                        "a reader cannot use so many; shorten or split the list");
                break;
            }
            List<Block> content = blocks(item, depth + 1);
            if (content.isEmpty()) {
                diagnostics.report(
                        Code.EMPTY_VALUE,
                        MarkdownNodes.place(text, item),
                        "the list item is empty",
                        "write it, or delete the line");
            } else {
                items.add(content);
            }
        }
        if (items.size() == 1) {
            checkMeant(list);
        }
        return new Block.Items(start, items, MarkdownNodes.place(text, list));
    }

    /** True when a list begins in the middle of a sentence: no blank line and no colon or full stop before it. */
    private boolean isRightBelow(Paragraph above, ListBlock list) {
        String between = text.value().substring(MarkdownNodes.end(above), MarkdownNodes.start(list));
        String words = text.value().substring(MarkdownNodes.start(above), MarkdownNodes.end(above));
        return between.chars().filter(c -> c == '\n').count() == 1
                && !INTRODUCES.matcher(words).find();
    }

    /** A line of a sentence that happens to start with a minus, a plus or 1. becomes a list, which loses that sign. */
    private void checkMeant(ListBlock list) {
        if (list.getPrevious() instanceof Paragraph above && isRightBelow(above, list)) {
            diagnostics.report(
                    Code.LIST_BY_HAND,
                    MarkdownNodes.place(text, list),
                    "this line of the sentence becomes a list with one item, and its sign is lost",
                    "write a backslash before the sign if it is meant; for a list put an empty line above it");
        }
    }
}
