package org.leafpress.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.text.TextBounds;
import org.leafpress.source.Limits;

/** Markdown to the models of text. What is faulty is reported and, where it has words, kept as words. */
public final class MarkdownReader {
    /** The deepest nesting that the parser follows; the limit that authors are told of is reached first. */
    private static final int MAX_OPEN_BLOCKS = 200;

    /** Most marks of emphasis, links, HTML and code in one paragraph. */
    private static final int MAX_MARKS = 1_000;

    /** UTF-16 units of all texts that one reader reads, those of a leaflet: a book has twice as many, a leaflet a tenth. */
    static final int MOST_TOGETHER = 250_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .build();

    private final int maxDepth;
    private final Diagnostics diagnostics;
    private int together;

    /**
     * A reader for the texts of a leaflet.
     *
     * @param maxDepth deepest nesting of lists and quotations
     */
    public MarkdownReader(int maxDepth, Diagnostics diagnostics) {
        this.maxDepth = maxDepth;
        this.diagnostics = diagnostics;
    }

    /** Reads a text that does not come from a file of the content, as {@link #prose} does. */
    public static Optional<Prose> read(MappedText text, Diagnostics diagnostics) {
        return new MarkdownReader(Limits.STANDARD.maxDepth(), diagnostics).prose(text);
    }

    /** Any number of blocks; empty, and reported, when there are none. */
    public Optional<Prose> prose(MappedText text) {
        if (!isShortEnough(text)) {
            return Optional.empty();
        }
        Optional<PlainParagraph> unmarked = PlainParagraph.find(text, diagnostics);
        return unmarked.isPresent() ? Optional.of(unmarked.get().prose()) : parsedProse(text);
    }

    /** The same, always by the Markdown parser. */
    Optional<Prose> parsedProse(MappedText text) {
        Optional<Node> document = parse(text);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new BlockReader(text, maxDepth, diagnostics).blocks(document.get());
        if (blocks.stream().noneMatch(VisibleText::isIn)) {
            reportEmpty(text);
            return Optional.empty();
        }
        return Optional.of(new Prose(blocks, text.start()));
    }

    /** One paragraph; anything else is reported, and its words run on. */
    public Optional<Phrase> phrase(MappedText text) {
        if (!isShortEnough(text)) {
            return Optional.empty();
        }
        Optional<PlainParagraph> unmarked = PlainParagraph.find(text, diagnostics);
        return unmarked.isPresent() ? Optional.of(unmarked.get().phrase()) : parsedPhrase(text);
    }

    /** The same, always by the Markdown parser. */
    Optional<Phrase> parsedPhrase(MappedText text) {
        Optional<Node> document = parse(text);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        List<Node> blocks = MarkdownNodes.children(document.get());
        InlineReader inlines = new InlineReader(text, maxDepth, diagnostics);
        List<Inline> content;
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
            content = inlines.inlines(paragraph);
        } else {
            content = new ArrayList<>();
            List<Node> others = blocks.stream()
                    .filter(block -> !(block instanceof LinkReferenceDefinition))
                    .toList();
            others.stream()
                    .filter(block -> !(block instanceof Paragraph))
                    .findFirst()
                    .or(() -> others.stream().skip(1).findFirst())
                    .ifPresent(block -> reportNotOneParagraph(text, block));
            blocks.forEach(block -> addWords(block, inlines, content));
        }
        if (!VisibleText.isIn(content)) {
            reportEmpty(text);
            return Optional.empty();
        }
        return Optional.of(new Phrase(content, text.start()));
    }

    /** How long a leaflet is, is told once; the texts behind are not read any more. */
    private boolean isShortEnough(MappedText text) {
        boolean more = together <= MOST_TOGETHER;
        together += more ? text.value().length() : 0;
        if (more && together > MOST_TOGETHER) {
            diagnostics.report(
                    Code.LONG_TEXT,
                    text.start(),
                    "the texts up to here have " + together + " characters, and those of a leaflet together at most "
                            + MOST_TOGETHER,
                    "make several topics of it; nobody reads so much on a sheet");
        }
        return together <= MOST_TOGETHER && TextBounds.check(text, diagnostics);
    }

    /** The parser recurses into nested marks and looks far ahead for closing ones, so a paragraph with too many is not given to it. */
    private Optional<Node> parse(MappedText text) {
        int marks = 0;
        for (int i = 0; i < text.value().length(); i++) {
            char c = text.value().charAt(i);
            switch (c) {
                case '*', '_', '[', '<', '`' -> marks++;
                case '\n' -> marks = text.value().startsWith("\n", i + 1) ? 0 : marks;
                default -> {
                    continue;
                }
            }
            if (marks > MAX_MARKS) {
                diagnostics.report(
                        Code.TOO_DEEP,
                        text.place(i, i + 1),
                        "there are more than " + MAX_MARKS + " marks in one paragraph",
                        "no paragraph needs so many of * _ [ < and `; put a blank line between paragraphs");
                return Optional.empty();
            }
        }
        return TableBounds.check(text, diagnostics)
                ? Optional.of(PARSER.parse(WideEmphasis.forParser(text.value())))
                : Optional.empty();
    }

    private void addWords(Node block, InlineReader inlines, List<Inline> content) {
        boolean leaf = block instanceof Paragraph || block instanceof Heading || block.getFirstChild() == null;
        if (!leaf) {
            MarkdownNodes.children(block).forEach(child -> addWords(child, inlines, content));
            return;
        }
        List<Inline> words = inlines.inlines(block);
        if (!words.isEmpty() && !content.isEmpty()) {
            content.add(new Inline.LineBreak());
        }
        content.addAll(words);
    }

    private void reportEmpty(MappedText text) {
        diagnostics.report(
                Code.EMPTY_VALUE,
                text.start(),
                text.value().isBlank() ? "the text is empty" : "nothing in this text can be seen",
                "write at least a sentence");
    }

    private void reportNotOneParagraph(MappedText text, Node block) {
        String what = "a second one";
        String help =
                "in a list or a care card give each an item of its own; otherwise make one paragraph of both, or move the second to"
                        + " a text that may have several, such as a section";
        if (block instanceof ListBlock) {
            what = "a list";
            help =
                    "write it as one sentence, with commas between; or, if this stands in a list already, make each an item of that"
                            + " list; a text that only starts like a list needs a \\, as in \"1\\. May\"";
        } else if (block instanceof Heading) {
            what = "a heading";
            help = "delete the # at its start";
        } else if (block instanceof TableBlock) {
            what = "a table";
        } else if (block instanceof BlockQuote) {
            what = "a quotation";
            help = "delete the > at its start";
        } else if (!(block instanceof Paragraph)) {
            what = "something else";
            help = "write a sentence without marks or spaces at the start of the line";
        }
        diagnostics.report(
                Code.NOT_ONE_PARAGRAPH,
                MarkdownNodes.place(text, block),
                "only one paragraph is possible here, but this is " + what,
                help);
    }
}
