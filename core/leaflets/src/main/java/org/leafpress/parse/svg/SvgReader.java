package org.leafpress.parse.svg;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Drawing;
import org.leafpress.source.Escape;

/**
 * Reads an SVG and writes it anew from an allow-list of shapes and attributes. What drawing programs add for themselves
 * (metadata, comments, elements and attributes of other namespaces) is left out silently; anything that could run, load
 * or restyle is a finding.
 */
public final class SvgReader {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final int MOST_DEPTH = 64;
    private static final Pattern ADDRESS =
            Pattern.compile("url\\s*\\(\\s*['\"]?\\s*([^)'\"]*)", Pattern.CASE_INSENSITIVE);
    /** Functions of CSS that load something without saying {@code url}. */
    private static final Pattern LOADER =
            Pattern.compile("\\b(?:image|image-set|cross-fade|src|element|paint)\\s*\\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*[-+.\\deE]+[\\s,]+[-+.\\deE]+[\\s,]+(\\d{1,6}(?:\\.\\d*)?)[\\s,]+(\\d{1,6}(?:\\.\\d*)?)\\s*");

    private final String file;
    private final SvgPlaces places;
    private final boolean withoutWords;
    private final Diagnostics diagnostics;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> ids = new TreeSet<>();
    private Optional<String> viewBox = Optional.empty();

    private SvgReader(String file, String text, boolean withoutWords, Diagnostics diagnostics) {
        this.file = file;
        this.places = new SvgPlaces(file, text);
        this.withoutWords = withoutWords;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a drawing.
     *
     * @param file path for findings
     * @param text the SVG
     * @param diagnostics gets what is wrong
     * @return the rebuilt drawing; empty if there was an error
     */
    public static Optional<Drawing> read(String file, String text, Diagnostics diagnostics) {
        return read(new SvgReader(file, text, false, new Diagnostics()), text, diagnostics);
    }

    /**
     * Reads a figure of a topic, in which words are a finding: they cannot be translated, enlarged or spoken (NHS digital
     * service manual, images).
     *
     * @param file path for findings
     * @param text the SVG
     * @param diagnostics gets what is wrong
     * @return the rebuilt drawing; empty if there was an error
     */
    public static Optional<Drawing> readFigure(String file, String text, Diagnostics diagnostics) {
        return read(new SvgReader(file, text, true, new Diagnostics()), text, diagnostics);
    }

    private static Optional<Drawing> read(SvgReader reader, String text, Diagnostics diagnostics) {
        Diagnostics found = reader.diagnostics;
        Optional<Drawing> drawing = reader.read(text);
        diagnostics.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : drawing;
    }

    private Optional<Drawing> read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            copy(xml);
            xml.close();
        } catch (XMLStreamException e) {
            Place place = e.getLocation() == null ? Place.file(file) : places.at(e.getLocation());
            diagnostics.report(
                    Code.BAD_SVG,
                    place,
                    "this is not well-formed SVG: " + reason(e),
                    "export the drawing again as plain SVG");
            return Optional.empty();
        }
        return drawing();
    }

    /** The parser's sentence without the position and the wrapping that it adds. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        String reason = (start < 0 ? message : message.substring(start + "Message: ".length())).replaceAll("\\s+", " ");
        return reason.replaceFirst("^http://www\\.w3\\.org/\\S+ ?", "");
    }

    private Optional<Drawing> drawing() {
        Matcher size = VIEW_BOX.matcher(viewBox.orElse(""));
        if (!size.matches()) {
            diagnostics.report(
                    Code.BAD_SVG,
                    Place.file(file),
                    "the SVG has no usable viewBox",
                    "give the svg element a viewBox such as \"0 0 640 360\"");
            return Optional.empty();
        }
        int width = (int) Math.round(Double.parseDouble(size.group(1)));
        int height = (int) Math.round(Double.parseDouble(size.group(2)));
        if (width < 1 || height < 1) {
            diagnostics.report(
                    Code.BAD_SVG, Place.file(file), "the viewBox has no area", "give the viewBox a width and a height");
            return Optional.empty();
        }
        return Optional.of(new Drawing(out.append('\n').toString(), width, height));
    }

    private record Open(boolean written, boolean holdsWords) {}

    private void copy(XMLStreamReader xml) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean inside = open.isEmpty() || open.peek().written();
                boolean keep = inside && keep(xml, open.isEmpty());
                if (keep) {
                    start(xml, open.isEmpty());
                }
                open.push(new Open(keep, SvgAllowList.holdsWords(xml.getLocalName())));
                if (open.size() > MOST_DEPTH) {
                    diagnostics.report(
                            Code.BAD_SVG,
                            places.element(xml.getLocation()),
                            "the SVG is nested more than " + MOST_DEPTH + " levels deep",
                            "ungroup the drawing and export it again");
                    return;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (open.pop().written()) {
                    out.append("</").append(xml.getLocalName()).append('>');
                }
            } else if (event == XMLStreamConstants.CHARACTERS
                    && !open.isEmpty()
                    && open.peek().written()) {
                String text = xml.getText().replaceAll("\\s+", " ");
                Escape.html(open.peek().holdsWords() ? text : text.strip(), out);
            }
        }
    }

    private boolean keep(XMLStreamReader xml, boolean root) {
        String name = xml.getLocalName();
        boolean svg = SVG.equals(xml.getNamespaceURI());
        if (root && !(svg && name.equals("svg"))) {
            diagnostics.report(
                    Code.BAD_SVG,
                    places.element(xml.getLocation()),
                    "the file does not start with an svg element of the namespace " + SVG,
                    "export the drawing again as plain SVG");
            return false;
        }
        if (!svg || SvgAllowList.isLeftOut(name)) {
            return false;
        }
        if (!SvgAllowList.isElement(name)) {
            diagnostics.report(
                    Code.UNSAFE_SVG,
                    places.element(xml.getLocation()),
                    "the element \"" + name + "\" is not allowed",
                    "draw with shapes only; in a drawing program, export as plain SVG with presentation attributes");
            return false;
        }
        return true;
    }

    private void start(XMLStreamReader xml, boolean root) {
        if (withoutWords && xml.getLocalName().equals("text")) {
            diagnostics.report(
                    Code.WORDS_IN_PICTURE,
                    places.element(xml.getLocation()),
                    "words are drawn in the picture",
                    "take them out and say them in the caption: words in pictures cannot be translated or enlarged");
        }
        out.append('<').append(xml.getLocalName());
        if (root) {
            out.append(" xmlns=\"").append(SVG).append('"');
            viewBox = Optional.ofNullable(xml.getAttributeValue(null, "viewBox"));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = Optional.ofNullable(xml.getAttributeNamespace(i)).orElse("");
            String name = xml.getAttributeLocalName(i);
            boolean link = namespace.equals(XLINK) && name.equals("href");
            boolean ours = namespace.isEmpty() || link;
            if (ours && !SvgAllowList.isSilent(name) && !(root && (name.equals("width") || name.equals("height")))) {
                attribute(xml, name, xml.getAttributeValue(i));
            }
        }
        out.append('>');
    }

    private void attribute(XMLStreamReader xml, String name, String value) {
        if (!SvgAllowList.isAttribute(name)) {
            diagnostics.report(
                    Code.UNSAFE_SVG,
                    places.attribute(xml.getLocation(), name),
                    "the attribute \"" + name + "\" of \"" + xml.getLocalName() + "\" is not allowed",
                    name.equals("style") || name.equals("class")
                            ? "export the drawing with presentation attributes instead of styles"
                            : "remove it");
            return;
        }
        if (name.equals("id") && !ids.add(value)) {
            diagnostics.report(
                    Code.BAD_SVG,
                    places.attribute(xml.getLocation(), name),
                    "the id \"" + value + "\" stands twice",
                    "rename one of them");
        }
        if (value.indexOf('\\') >= 0) {
            diagnostics.report(
                    Code.UNSAFE_SVG,
                    places.attribute(xml.getLocation(), name),
                    "\"" + name + "\" holds a backslash, which can disguise an address",
                    "write the value without a backslash");
            return;
        }
        Matcher address = ADDRESS.matcher(value);
        boolean outside = LOADER.matcher(value).find()
                || (name.equals("href") && !value.strip().startsWith("#"));
        while (address.find()) {
            outside |= !address.group(1).startsWith("#");
        }
        if (outside) {
            diagnostics.report(
                    Code.UNSAFE_SVG,
                    places.attribute(xml.getLocation(), name),
                    "\"" + name + "\" refers to something outside the drawing",
                    "embed what it refers to as shapes, or remove it");
            return;
        }
        out.append(' ').append(name).append("=\"");
        Escape.html(value.replaceAll("\\s+", " "), out);
        out.append('"');
    }
}
