package org.leafpress.parse.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.TopicId;
import org.leafpress.model.text.Inline;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.text.MessageText;

/** The pieces of a paragraph, heading or table cell. */
final class InlineReader {
    private final MappedText text;
    private final int maxDepth;
    private final Diagnostics diagnostics;
    private final LinkReader links;
    private final VerbatimText verbatim;
    /** Links that the reader is within: there are none in them. */
    private int openLinks;

    InlineReader(MappedText text, int maxDepth, Diagnostics diagnostics) {
        this.text = text;
        this.maxDepth = maxDepth;
        this.diagnostics = diagnostics;
        this.links = new LinkReader(text, diagnostics);
        this.verbatim = new VerbatimText(text);
    }

    /** The pieces within a node; a block that has none but text of its own gives its words. */
    List<Inline> inlines(Node parent) {
        if (parent.getFirstChild() == null) {
            InlineBuilder runs = new InlineBuilder(text, diagnostics);
            piece(parent, runs, 0);
            return runs.toList();
        }
        return inlines(parent, 0);
    }

    private List<Inline> inlines(Node parent, int depth) {
        InlineBuilder runs = new InlineBuilder(text, diagnostics);
        if (depth > maxDepth) {
            diagnostics.report(
                    Code.TOO_DEEP,
                    MarkdownNodes.place(text, parent),
                    "the nesting is deeper than " + maxDepth + " levels",
                    "no sentence needs that; check the asterisks and brackets");
            runs.add(new Inline.Run(MessageText.ELLIPSIS, MarkdownNodes.place(text, parent)));
            return runs.toList();
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            piece(node, runs, depth);
        }
        return runs.toList();
    }

    private void piece(Node node, InlineBuilder runs, int depth) {
        if (node instanceof Text words) {
            words(words, runs);
        } else if (isLineToWriteOn(node)) {
            verbatim.asWritten(node, runs);
        } else if (node instanceof SoftLineBreak) {
            softBreak(node, runs);
        } else if (node instanceof HardLineBreak) {
            runs.add(new Inline.LineBreak());
        } else if (node instanceof StrongEmphasis) {
            nested(inlines(node, depth + 1), runs, Inline.Strong::new);
        } else if (node instanceof Emphasis) {
            nested(inlines(node, depth + 1), runs, Inline.Emphasis::new);
        } else if (node instanceof Link link) {
            openLinks++;
            List<Inline> content = inlines(link, depth + 1);
            openLinks--;
            links.link(link, content).forEach(runs::add);
        } else if (node instanceof Image image) {
            image(image, runs, depth);
        } else if (node instanceof HtmlInline html) {
            html(html, html.getLiteral(), runs);
        } else if (node instanceof HtmlBlock html) {
            html(html, html.getLiteral(), runs);
        } else if (node instanceof org.commonmark.node.Code code) {
            unsupported(
                    code,
                    "text between ` marks is not supported",
                    "delete the marks; for stress, put *one asterisk* on each side");
            verbatim.verbatim(code, code.getLiteral(), runs);
        } else if (node instanceof FencedCodeBlock code) {
            unsupported(code, "a code block is not supported", "delete the lines with the ` or ~ marks");
            verbatim.verbatim(code, code.getLiteral(), runs);
        } else if (node instanceof IndentedCodeBlock code) {
            unsupported(
                    code,
                    "four or more spaces at the start of a line make a code block, which is not supported",
                    "delete the spaces at the start of the line");
            verbatim.verbatim(code, code.getLiteral(), runs);
        } else if (node instanceof LinkReferenceDefinition definition) {
            unsupported(
                    definition,
                    "[words] with a colon at the start of a line define a link, which is not supported",
                    "write \\[ for a bracket that is meant, or put the address behind the link's words: [words](address)");
            verbatim.asWritten(definition, runs);
        } else if (node instanceof org.commonmark.node.ThematicBreak line) {
            unsupported(line, "a dividing line is not supported", "delete it; headings divide a text");
        }
    }

    /** Four underscores or more are room to write in, where the parser sees a dividing line or strong text. */
    private boolean isLineToWriteOn(Node node) {
        boolean marked = node instanceof StrongEmphasis
                || node instanceof Emphasis
                || node instanceof org.commonmark.node.ThematicBreak;
        return marked && text.value().startsWith("____", MarkdownNodes.start(node));
    }

    private interface Nesting {
        Inline around(List<Inline> content);
    }

    private static void nested(List<Inline> content, InlineBuilder runs, Nesting nesting) {
        if (!content.isEmpty()) {
            runs.add(nesting.around(content));
        }
    }

    /** The parser gives line ends no place, but what follows has one. */
    private void softBreak(Node node, InlineBuilder runs) {
        int next = Optional.ofNullable(node.getNext()).map(MarkdownNodes::start).orElse(0);
        runs.add('\n', Math.max(0, text.value().lastIndexOf('\n', next)));
    }

    private void words(Text words, InlineBuilder runs) {
        int[] offsets = LiteralOffsets.of(words.getLiteral(), text.value(), MarkdownNodes.start(words));
        String literal = original(words.getLiteral(), offsets);
        int written = 0;
        int open = literal.indexOf("{{");
        while (open >= 0) {
            int close = literal.indexOf("}}", open + 2);
            int end = close < 0 ? literal.length() : close + 2;
            if (isEscaped(offsets[open])) {
                open = literal.indexOf("{{", open + 2);
                continue;
            }
            Place place = text.place(offsets[open], offsets[end - 1] + 1);
            Optional<Placeholder> known = close < 0
                    ? Optional.empty()
                    : Placeholder.find(literal.substring(open + 2, close).strip());
            if (known.isPresent()) {
                add(literal, offsets, written, open, runs);
                runs.add(new Inline.Fill(known.get(), place));
                written = end;
            } else {
                reportPlaceholder(literal.substring(open + 2, close < 0 ? end : close), close < 0, place);
            }
            open = literal.indexOf("{{", end);
        }
        add(literal, offsets, written, literal.length(), runs);
    }

    private boolean isEscaped(int offset) {
        return offset > 0 && text.value().charAt(offset - 1) == '\\';
    }

    private String original(String parsed, int[] offsets) {
        StringBuilder literal = new StringBuilder(parsed);
        for (int i = 0; i < literal.length(); i++) {
            if (ControlCharacters.isHalf(parsed, i)) {
                diagnostics.report(
                        Code.CONTROL_CHARACTER,
                        text.place(offsets[i], offsets[i] + 1),
                        ControlCharacters.message(parsed.charAt(i)),
                        "delete it");
                literal.setCharAt(i, ControlCharacters.REPLACEMENT);
            } else {
                literal.setCharAt(i, WideEmphasis.original(parsed.charAt(i), text.value(), offsets[i]));
            }
        }
        return literal.toString();
    }

    private void add(String literal, int[] offsets, int from, int to, InlineBuilder runs) {
        String words = literal.substring(0, to);
        int at = from;
        while (openLinks == 0 && at < to) {
            BareAddresses.Address address = BareAddresses.next(words, at);
            addWords(literal, offsets, at, address.start(), runs);
            // A backslash within an address says that it is meant as words.
            boolean whole = address.start() < address.end()
                    && offsets[address.end() - 1] - offsets[address.start()] == address.end() - address.start() - 1;
            if (!whole) {
                addWords(literal, offsets, address.start(), address.end(), runs);
            } else {
                InlineBuilder shown = new InlineBuilder(text, diagnostics);
                addWords(literal, offsets, address.start(), address.end(), shown);
                Place place = text.place(offsets[address.start()], offsets[address.end() - 1] + 1);
                runs.add(new Inline.Link(address.url(), shown.toList(), place));
            }
            at = address.end();
        }
        addWords(literal, offsets, at, to, runs);
    }

    private static void addWords(String literal, int[] offsets, int from, int to, InlineBuilder runs) {
        for (int i = from; i < to; i++) {
            runs.add(literal.charAt(i), offsets[i]);
        }
    }

    private void reportPlaceholder(String key, boolean open, Place place) {
        String[] parts = key.strip().split("[.]", -1);
        List<String> known = parts.length == 3 && parts[0].equals("service") && TopicId.isValid(parts[1])
                ? ServiceValue.keys(parts[1])
                : Placeholder.keys();
        String help = open
                ? "put }} behind its name, as in {{contact.phone}}"
                : NearestWord.to(key.strip(), known)
                        .map(name -> "did you mean \"{{" + name + "}}\"?")
                        .orElseGet(() -> "known are "
                                + known.stream().map(name -> "{{" + name + "}}").collect(Collectors.joining(", ")));
        diagnostics.report(
                Code.UNKNOWN_PLACEHOLDER,
                place,
                open
                        ? "the braces that open here are not closed"
                        : "unknown placeholder \"{{" + MessageText.abridged(key) + "}}\"",
                help);
    }

    private void image(Image image, InlineBuilder runs, int depth) {
        boolean figure = FigureLink.find(image, text).isPresent();
        diagnostics.report(
                Code.IMAGE_NOT_A_FIGURE,
                MarkdownNodes.place(text, image),
                figure ? "a figure cannot stand within other text" : "this image is not one of the topic's figures",
                figure
                        ? "put it in a paragraph of its own, in a text that may have several"
                        : "list the picture under \"figures\" in topic.yaml and write ![](figure:its-id)");
        List<Inline> words = inlines(image, depth + 1);
        words.forEach(runs::add);
        if (words.isEmpty() && !image.getDestination().isBlank()) {
            runs.add(new Inline.Run(image.getDestination().strip(), MarkdownNodes.place(text, image)));
        }
    }

    private void html(Node node, String literal, InlineBuilder runs) {
        diagnostics.report(
                Code.RAW_HTML,
                MarkdownNodes.place(text, node),
                "HTML is not supported and is shown as text",
                HtmlRemedy.of(literal) + "; if readers are to see <, write \\<");
        verbatim.verbatim(node, literal, runs);
    }

    private void unsupported(Node node, String message, String help) {
        diagnostics.report(Code.UNSUPPORTED_MARKDOWN, MarkdownNodes.place(text, node), message, help);
    }
}
