package org.leafpress.typeset;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the XML of a print document, and reports faults where it stands. */
final class XmlCursor {
    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 200_000;

    private final XMLStreamReader xml;
    private final XmlFaults faults;
    private int depth;
    private int elements;

    XmlCursor(XMLStreamReader xml, XmlFaults faults) {
        this.xml = xml;
        this.faults = faults;
    }

    void toRoot() throws XMLStreamException {
        while (!xml.isStartElement()) {
            next();
        }
    }

    String name() {
        return xml.getLocalName();
    }

    /** Text since the last tag; empty if something else is here. */
    String text() {
        return xml.isCharacters() ? xml.getText() : "";
    }

    /**
     * Goes to the next piece of text or child element of the element that the cursor is in.
     *
     * @return false at the end of that element
     */
    boolean next() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                        throw new XMLStreamException("too deep or too long", xml.getLocation());
                    }
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    depth--;
                    return false;
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("entities are not read", xml.getLocation());
                default -> {
                    // Comments and processing instructions mean nothing here.
                }
            }
        }
    }

    boolean isElement() {
        return xml.isStartElement();
    }

    /** As {@link #next}, where only elements may stand; text between them is a fault. */
    boolean nextChild() throws XMLStreamException {
        while (next()) {
            if (isElement()) {
                return true;
            }
            if (!xml.getText().isBlank()) {
                faults.at(xml.getLocation(), "text stands where only elements may stand", "put it into a <p>");
            }
        }
        return false;
    }

    /** The attributes of the element that the cursor has just entered, which may have these names. */
    XmlAttributes attributes(String... known) {
        return new XmlAttributes(xml, faults, List.of(known));
    }

    /** Reports the element that the cursor has just entered. */
    void fault(String message, String help) {
        faults.atTag(xml.getLocation(), message, help);
    }

    /** Reports the element that the cursor has just entered as one that may not stand here, and passes over it. */
    void refuse() throws XMLStreamException {
        fault("<" + name() + "> may not stand here", "see docs/print-document.md for the elements and where they go");
        skip();
    }

    /** Goes to the end of the element that the cursor has just entered, which is to be empty. */
    void end() throws XMLStreamException {
        while (nextChild()) {
            refuse();
        }
    }

    private void skip() throws XMLStreamException {
        while (next()) {
            if (isElement()) {
                skip();
            }
        }
    }
}
