package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads tables. */
final class TableParser {
    private final XmlCursor xml;
    private final BlockParser blocks;

    TableParser(XmlCursor xml, BlockParser blocks) {
        this.xml = xml;
        this.blocks = blocks;
    }

    Block table() throws XMLStreamException {
        xml.attributes();
        List<Inline> caption = List.of();
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "caption" -> {
                    xml.attributes();
                    caption = new InlineParser(xml).content();
                }
                case "thead" -> rows(head);
                case "tbody" -> rows(body);
                default -> xml.refuse();
            }
        }
        return new Block.Table(caption, head, body);
    }

    private void rows(List<Block.Row> out) throws XMLStreamException {
        xml.attributes();
        while (xml.nextChild()) {
            if (xml.name().equals("tr")) {
                xml.attributes();
                out.add(new Block.Row(cells()));
            } else {
                xml.refuse();
            }
        }
    }

    private List<Block.Cell> cells() throws XMLStreamException {
        List<Block.Cell> cells = new ArrayList<>();
        while (xml.nextChild()) {
            boolean header = xml.name().equals("th");
            if (header || xml.name().equals("td")) {
                XmlAttributes attributes =
                        header ? xml.attributes("colspan", "rowspan", "weight") : xml.attributes("colspan", "rowspan");
                int columns = attributes.number("colspan", 1, 1, 50);
                int rows = attributes.number("rowspan", 1, 1, 1000);
                boolean strong = header
                        && attributes
                                .choice("weight", "bold", List.of("bold", "regular"))
                                .equals("bold");
                cells.add(new Block.Cell(header, strong, columns, rows, blocks.flow()));
            } else {
                xml.refuse();
            }
        }
        return cells;
    }
}
