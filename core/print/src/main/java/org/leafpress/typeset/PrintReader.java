package org.leafpress.typeset;

import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.leafpress.pdf.DocumentInfo;

/**
 * Reads print documents from XML. The vocabulary is in {@code docs/print-document.md}: what is not in it is a fault at
 * its place, and a document with faults is not printed. DTDs are not read.
 */
public final class PrintReader {
    /** In UTF-16 code units; more than a thousand pages. */
    private static final int LONGEST = 4_000_000;

    private PrintReader() {}

    /**
     * Reads a document.
     *
     * @param xml the text of the file
     */
    public static PrintReading read(String xml) {
        if (xml.length() > LONGEST) {
            String message = "the document has more than " + LONGEST + " characters";
            return new PrintReading(Optional.empty(), List.of(new PrintFault(1, 1, 1, message, "print it in parts")));
        }
        XmlFaults faults = new XmlFaults(xml);
        Optional<PrintDocument> document = parse(xml, faults);
        List<PrintFault> sorted = faults.sorted();
        return new PrintReading(sorted.isEmpty() ? document : Optional.empty(), sorted);
    }

    private static Optional<PrintDocument> parse(String xml, XmlFaults faults) {
        try {
            XMLStreamReader reader = SafeXml.reader(new StringReader(xml));
            try {
                return root(new XmlCursor(reader, faults));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            faults.at(
                    e.getLocation(),
                    "the XML is not well-formed here",
                    "look for a tag that is not closed, or for an & or < that is not escaped");
            return Optional.empty();
        }
    }

    private static Optional<PrintDocument> root(XmlCursor xml) throws XMLStreamException {
        xml.toRoot();
        if (!xml.name().equals("document")) {
            xml.fault("the root element is <" + xml.name() + ">", "make it <document>");
            return Optional.empty();
        }
        XmlAttributes attributes = xml.attributes("title", "lang", "dir", "author", "subject", "created");
        Optional<DocumentInfo> info = info(attributes);
        BlockParser blocks = new BlockParser(xml);
        InlineParser inlines = new InlineParser(xml);
        List<Inline> header = List.of();
        List<Inline> footer = List.of();
        String pageLabel = "";
        List<Block> content = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "header" -> {
                    xml.attributes();
                    header = inlines.content();
                }
                case "footer" -> {
                    pageLabel = xml.attributes("page").find("page").orElse("");
                    footer = inlines.content();
                }
                default -> blocks.block(true).ifPresent(content::add);
            }
        }
        PrintDocument.Furniture furniture = new PrintDocument.Furniture(header, footer, pageLabel);
        return info.map(known -> new PrintDocument(known, furniture, content));
    }

    private static Optional<DocumentInfo> info(XmlAttributes attributes) {
        Optional<String> title = attributes.require("title").map(InlineText::clean);
        Optional<String> language = attributes.language("lang", true);
        boolean rightToLeft = attributes.rightToLeft();
        Optional<Instant> created = attributes.find("created").flatMap(text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeParseException e) {
                attributes.fault("created", "\"" + text + "\" is no time", "write it as 2026-01-31T00:00:00Z");
                return Optional.empty();
            }
        });
        if (title.isEmpty() || language.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DocumentInfo(
                title.get(),
                language.get(),
                rightToLeft,
                attributes.find("author").map(InlineText::clean).filter(text -> !text.isEmpty()),
                attributes.find("subject").map(InlineText::clean).filter(text -> !text.isEmpty()),
                created));
    }
}
