package org.leafpress.svg;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.leafpress.svg.SvgFinding.Kind;

/** Reads the text of an SVG into a tree without what drawing programs note for themselves. Nothing outside is read. */
final class SvgParser {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String JDK_ATTRIBUTES = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";
    private static final int MOST_ENTITIES = 50;
    /** An entity that Illustrator declares: the short name of an address. One that holds entities is not for us. */
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([A-Za-z_][\\w.-]{0,40})\\s+\"([^\"&%<]{0,200})\"\\s*>");

    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z_][\\w.-]{0,40});");

    private final SvgFindings findings;
    private final Deque<Element> open = new ArrayDeque<>();
    private Optional<Element> root = Optional.empty();
    /** How deep the reader stands in elements that are none of SVG. */
    private int foreign;

    private int elements;

    private SvgParser(SvgFindings findings) {
        this.findings = findings;
    }

    /** The root element; empty after a fatal finding. */
    static Optional<Element> parse(String text, SvgFindings findings) {
        SvgParser parser = new SvgParser(findings);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(JDK_ATTRIBUTES, "0"); // which differs between JDKs; our own limit does not
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(withoutEntities(text)));
            parser.read(xml);
            xml.close();
        } catch (XMLStreamException e) {
            findings.add(
                    Kind.UNREADABLE,
                    place(e),
                    "this is not well-formed SVG: " + reason(e),
                    "export the drawing again as plain SVG");
            return Optional.empty();
        }
        return findings.hasFatal() ? Optional.empty() : parser.root;
    }

    /** The text with short names written out; all of them together cannot make it much longer. */
    private static String withoutEntities(String text) {
        int start = text.indexOf("<!DOCTYPE");
        int end = text.indexOf("]>", Math.max(0, start));
        if (start < 0 || end < 0) {
            return text;
        }
        Map<String, String> entities = new HashMap<>();
        Matcher entity = ENTITY.matcher(text).region(start, end);
        while (entity.find() && entities.size() < MOST_ENTITIES) {
            entities.put(entity.group(1), entity.group(2));
        }
        StringBuilder out = new StringBuilder(text.length());
        Matcher reference = REFERENCE.matcher(text);
        int allowance = 100_000;
        int from = 0;
        while (reference.find(from)) {
            String value = entities.getOrDefault(reference.group(1), reference.group());
            allowance -= value.length();
            out.append(text, from, reference.start()).append(allowance < 0 ? reference.group() : value);
            from = reference.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    private static Optional<SvgPlace> place(XMLStreamException e) {
        return Optional.ofNullable(e.getLocation())
                .filter(location -> location.getLineNumber() > 0)
                .map(location -> new SvgPlace(location.getLineNumber(), Math.max(1, location.getColumnNumber()), 1));
    }

    /** The parser's sentence without the position and the wrapping that it adds. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        String reason = (start < 0 ? message : message.substring(start + "Message: ".length())).replaceAll("\\s+", " ");
        return reason.replaceFirst("^http://www\\.w3\\.org/\\S+ ?", "");
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(xml);
                    if (findings.hasFatal()) {
                        return;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (foreign > 0) {
                        foreign--;
                    } else {
                        open.pop();
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (foreign == 0 && !open.isEmpty()) {
                        open.peek().children().add(new TextNode(xml.getText()));
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    if (xml.getPITarget().equals("xml-stylesheet")) {
                        outsideStyles(xml.getLocation());
                    }
                }
                default -> {
                    // Comments show nothing.
                }
            }
        }
    }

    private void outsideStyles(Location end) {
        findings.add(
                Kind.LEFT_OUT,
                Optional.of(new SvgPlace(Math.max(1, end.getLineNumber()), Math.max(1, end.getColumnNumber()), 1)),
                "the style sheet of another file is left out",
                "in the drawing program, export with \"presentation attributes\" instead of styles");
    }

    private void start(XMLStreamReader xml) {
        Location end = xml.getLocation();
        String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        boolean ours = namespace.equals(SVG) || namespace.isEmpty();
        Element element = Element.of(xml.getLocalName(), new Node.Spot(end.getLineNumber(), end.getColumnNumber()));
        boolean isRoot = root.isEmpty();
        if (isRoot && !(ours && element.name().equals("svg"))) {
            findings.add(
                    Kind.UNREADABLE,
                    element,
                    "the file does not start with an svg element but with \"" + element.name() + "\"",
                    "export the drawing again as plain SVG");
            return;
        }
        // Words in HTML are noticed, although they cannot be shown.
        boolean inForeignObject = open.stream().anyMatch(outer -> outer.name().equals("foreignObject"));
        if (foreign > 0 || !(ours || inForeignObject)) {
            foreign++;
            return;
        }
        if (xml.getAttributeCount() > SvgLimits.MOST_ATTRIBUTES) {
            SvgLimits.tooManyAttributes(element, findings);
            return;
        }
        attributes(xml, element);
        if (isRoot) {
            root = Optional.of(element);
        } else {
            open.element().children().add(element);
        }
        open.push(element);
        if (open.size() > SvgLimits.DEEPEST) {
            SvgLimits.tooDeep(element, findings);
        } else if (++elements > SvgLimits.MOST_ELEMENTS) {
            SvgLimits.tooMany(element, findings);
        }
    }

    private static void attributes(XMLStreamReader xml, Element element) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = Optional.ofNullable(xml.getAttributeNamespace(i)).orElse("");
            String name = xml.getAttributeLocalName(i);
            if (namespace.isEmpty() || (namespace.equals(XLINK) && name.equals("href"))) {
                element.attributes().put(name, xml.getAttributeValue(i));
            }
        }
    }
}
