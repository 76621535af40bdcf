package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads blocks. */
final class BlockParser {
    private final XmlCursor xml;
    private final InlineParser inlines;
    private final PictureParser pictures;

    BlockParser(XmlCursor xml) {
        this.xml = xml;
        inlines = new InlineParser(xml);
        pictures = new PictureParser(xml, inlines, this);
    }

    /**
     * Reads the element that the cursor has just entered.
     *
     * @param top true where page breaks and panels may stand
     */
    Optional<Block> block(boolean top) throws XMLStreamException {
        String name = xml.name();
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(heading());
            case "p", "lead", "small", "call" -> Optional.of(paragraph(name));
            case "ul", "ol" -> Optional.of(list(name.equals("ol")));
            case "dl" -> Optional.of(facts());
            case "table" -> Optional.of(new TableParser(xml, this).table());
            case "card" -> card();
            case "figure" -> pictures.figure();
            case "beside" -> pictures.beside();
            case "qr" -> pictures.code();
            case "lines" -> {
                int count = xml.attributes("count").number("count", 4, 1, 100);
                xml.end();
                yield Optional.of(new Block.NoteLines(count));
            }
            case "blank" -> {
                xml.attributes();
                yield Optional.of(new Block.Blank(inlines.content()));
            }
            case "keep" -> Optional.of(new Arrangement.Group(within()));
            case "reference" -> Optional.of(new Arrangement.Reference(within()));
            case "opening" -> Optional.of(new Arrangement.Opening(within()));
            case "aside" -> Optional.of(new Arrangement.Aside(within()));
            case "columns" -> {
                int count = xml.attributes("count").number("count", 2, 2, 4);
                yield Optional.of(new Arrangement.Columns(count, flow()));
            }
            case "contents" -> {
                int least = xml.attributes("least").number("least", 6, 1, 100);
                yield Optional.of(new Arrangement.Contents(least, inlines.content()));
            }
            case "side-by-side" -> sideBySide();
            case "rows" -> {
                int across = xml.attributes("across").number("across", 2, 2, 4);
                yield Optional.of(new Arrangement.Rows(across, flow()));
            }
            case "break", "cover", "back" -> top ? topLevel(name) : refused();
            default -> refused();
        };
    }

    /** What stands in an element without attributes. */
    private List<Block> within() throws XMLStreamException {
        xml.attributes();
        return flow();
    }

    private Block.Paragraph paragraph(String name) throws XMLStreamException {
        xml.attributes();
        Block.Paragraph.Tone tone = switch (name) {
            case "lead" -> Block.Paragraph.Tone.LEAD;
            case "small" -> Block.Paragraph.Tone.SMALL;
            case "call" -> Block.Paragraph.Tone.CALL;
            default -> Block.Paragraph.Tone.BODY;
        };
        return new Block.Paragraph(tone, inlines.content());
    }

    private Optional<Block> refused() throws XMLStreamException {
        xml.refuse();
        return Optional.empty();
    }

    private Optional<Block> topLevel(String name) throws XMLStreamException {
        if (name.equals("cover")) {
            Optional<String> picture = xml.attributes("picture").find("picture");
            return Optional.of(new Arrangement.Panel(Arrangement.Panel.Part.COVER, picture, flow()));
        }
        xml.attributes();
        if (name.equals("break")) {
            xml.end();
            return Optional.of(new Arrangement.Break());
        }
        return Optional.of(new Arrangement.Panel(Arrangement.Panel.Part.BACK, Optional.empty(), flow()));
    }

    /** The content of the element that the cursor is in: blocks, or text, which becomes paragraphs. */
    List<Block> flow() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        List<Inline> loose = new ArrayList<>();
        while (xml.next()) {
            if (!xml.isElement()) {
                loose.add(new Inline.Text(xml.text()));
            } else if (xml.name().equals("span")) {
                foreign(loose, blocks);
            } else if (inlines.isInline()) {
                inlines.element(loose);
            } else {
                paragraph(loose, blocks);
                block(false).ifPresent(blocks::add);
            }
        }
        paragraph(loose, blocks);
        return blocks;
    }

    /** Text in another language; if there are blocks in it, each of them is. */
    private void foreign(List<Inline> loose, List<Block> blocks) throws XMLStreamException {
        XmlAttributes attributes = xml.attributes("lang", "dir");
        boolean rightToLeft = attributes.rightToLeft();
        Optional<String> language = attributes.language("lang", true);
        List<Block> content = flow();
        if (language.isEmpty()) {
            return;
        }
        ForeignBlocks marked = new ForeignBlocks(language.get(), rightToLeft);
        if (content.size() == 1 && content.get(0) instanceof Block.Paragraph only) {
            loose.add(marked.words(only.content()));
        } else {
            paragraph(loose, blocks);
            content.forEach(block -> blocks.add(marked.block(block)));
        }
    }

    /** A line does not end before its first word. */
    private static void paragraph(List<Inline> loose, List<Block> blocks) {
        while (!loose.isEmpty() && opens(loose.get(0))) {
            loose.remove(0);
        }
        if (!InlineText.of(loose).isEmpty()) {
            blocks.add(new Block.Paragraph(Block.Paragraph.Tone.BODY, loose));
        }
        loose.clear();
    }

    private static boolean opens(Inline inline) {
        return inline instanceof Inline.LineBreak
                || (inline instanceof Inline.Text text && text.text().isBlank());
    }

    private Block.Heading heading() throws XMLStreamException {
        int level = xml.name().charAt(1) - '0';
        XmlAttributes attributes = xml.attributes("id");
        Optional<String> id = attributes.find("id");
        if (id.isPresent() && !id.get().matches("[A-Za-z_][A-Za-z0-9_.-]*")) {
            attributes.fault("id", "\"" + InlineText.clean(id.get()) + "\" is no id", "begin with a letter; no spaces");
            id = Optional.empty();
        }
        return new Block.Heading(level, id, inlines.content());
    }

    private Block list(boolean numbered) throws XMLStreamException {
        Block.ItemList.Marker marker = Block.ItemList.Marker.NUMBER;
        int start = 1;
        if (numbered) {
            start = xml.attributes("start").number("start", 1, 0, 100_000);
        } else {
            String word =
                    xml.attributes("marker").choice("marker", "bullet", List.of("bullet", "tick", "cross", "box"));
            marker = switch (word) {
                case "tick" -> Block.ItemList.Marker.TICK;
                case "cross" -> Block.ItemList.Marker.CROSS;
                case "box" -> Block.ItemList.Marker.BOX;
                default -> Block.ItemList.Marker.BULLET;
            };
        }
        List<Block.Item> items = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("li")) {
                xml.attributes();
                items.add(new Block.Item(flow()));
            } else {
                xml.refuse();
            }
        }
        return new Block.ItemList(marker, start, items);
    }

    private Block facts() throws XMLStreamException {
        boolean runIn = xml.attributes("terms")
                .choice("terms", "apart", List.of("apart", "run-in"))
                .equals("run-in");
        List<Block.Fact> facts = new ArrayList<>();
        List<Inline> term = List.of();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "dt" -> {
                    if (!term.isEmpty()) {
                        facts.add(new Block.Fact(term, List.of()));
                    }
                    xml.attributes();
                    term = inlines.content();
                }
                case "dd" -> {
                    xml.attributes();
                    facts.add(new Block.Fact(term, flow()));
                    term = List.of();
                }
                default -> xml.refuse();
            }
        }
        if (!term.isEmpty()) {
            facts.add(new Block.Fact(term, List.of()));
        }
        return new Block.Facts(runIn, facts);
    }

    private Optional<Block> card() throws XMLStreamException {
        XmlAttributes attributes = xml.attributes("tone", "label");
        Optional<String> tone = attributes.require("tone");
        List<Inline> label = attributes.find("label").map(Inline::text).orElse(List.of());
        List<Block> content = new ArrayList<>(flow());
        Optional<Block.Heading> heading = Optional.empty();
        if (!content.isEmpty() && content.get(0) instanceof Block.Heading first) {
            heading = Optional.of(first);
            content.remove(0);
        }
        Optional<Block.Heading> found = heading;
        return tone.map(name -> new Block.Card(name, label, found, content));
    }

    private Optional<Block> sideBySide() throws XMLStreamException {
        XmlAttributes attributes = xml.attributes();
        List<Arrangement.SideBySide.Side> cells = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("cell")) {
                int share = xml.attributes("share").number("share", 1, 1, 9);
                cells.add(new Arrangement.SideBySide.Side(share, flow()));
            } else {
                xml.refuse();
            }
        }
        if (cells.size() < 2 || cells.size() > 4) {
            attributes.fault("<side-by-side> has " + cells.size() + " cells", "2 to 4 stand beside one another");
            return Optional.empty();
        }
        return Optional.of(new Arrangement.SideBySide(cells));
    }
}
