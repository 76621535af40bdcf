package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.leafpress.pdf.LinkTarget;

/** Reads text and the elements that stand within lines. */
final class InlineParser {
    private static final Set<String> NAMES = Set.of("b", "a", "span", "br");

    private final XmlCursor xml;

    InlineParser(XmlCursor xml) {
        this.xml = xml;
    }

    /** True if the element that the cursor has just entered stands within lines. */
    boolean isInline() {
        return NAMES.contains(xml.name());
    }

    /** The content of the element that the cursor is in, up to its end. */
    List<Inline> content() throws XMLStreamException {
        List<Inline> content = new ArrayList<>();
        while (xml.next()) {
            if (!xml.isElement()) {
                content.add(new Inline.Text(xml.text()));
            } else if (isInline()) {
                element(content);
            } else {
                xml.refuse();
            }
        }
        return content;
    }

    /** Reads the inline element that the cursor has just entered. */
    void element(List<Inline> out) throws XMLStreamException {
        switch (xml.name()) {
            case "b" -> {
                xml.attributes();
                out.add(new Inline.Strong(content()));
            }
            case "br" -> {
                xml.attributes();
                xml.end();
                out.add(new Inline.LineBreak());
            }
            case "span" -> {
                XmlAttributes attributes = xml.attributes("lang", "dir");
                boolean rightToLeft = attributes.rightToLeft();
                Optional<String> language = attributes.language("lang", true);
                List<Inline> content = content();
                language.ifPresent(tag -> out.add(new Inline.Foreign(tag, rightToLeft, content)));
            }
            default -> link(out);
        }
    }

    private void link(List<Inline> out) throws XMLStreamException {
        XmlAttributes attributes = xml.attributes("href", "title");
        Optional<LinkTarget> target = attributes.require("href").flatMap(href -> target(href, attributes));
        List<Inline> content = content();
        target.ifPresent(t -> out.add(new Inline.Link(t, attributes.find("title"), content)));
    }

    private static Optional<LinkTarget> target(String raw, XmlAttributes attributes) {
        String href = InlineText.clean(raw);
        if (href.startsWith("#") && href.length() > 1) {
            return Optional.of(new LinkTarget.Anchor(href.substring(1)));
        }
        if (href.matches("(https?|mailto|tel):\\S+")) {
            return Optional.of(new LinkTarget.Address(href));
        }
        attributes.fault(
                "href",
                "\"" + href + "\" is no address that print can lead to",
                "write a whole address (https, http, mailto or tel), or # and the id of a heading");
        return Optional.empty();
    }
}
