package org.leafpress.typeset;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a useful subset of SVG: paths, basic shapes, text, groups and transforms, with plain colours. Everything else is
 * left out and named as a fault: scripts, styles, links, pictures within pictures, gradients, and anything from
 * elsewhere.
 */
final class SvgReader {
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int DEEPEST = 40;
    private static final int MOST_MARKS = 20_000;
    private static final int MOST_FAULTS = 5;
    private static final double LARGEST_NUMBER = 1e6;
    /** Carry words for those who cannot see, or notes of drawing programs; nothing of them shows. */
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata");

    private final XMLStreamReader xml;
    private final SvgAttributes attributes;
    private final Set<String> faults = new LinkedHashSet<>();
    private final List<Drawing.Mark> marks = new ArrayList<>();

    private SvgReader(XMLStreamReader xml) {
        this.xml = xml;
        attributes = new SvgAttributes(xml);
    }

    static SvgReading read(byte[] file) {
        if (file.length > LARGEST) {
            return refused("its file is larger than " + LARGEST / (1024 * 1024) + " MB");
        }
        try {
            XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(file));
            try {
                return new SvgReader(xml).root();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            return refused("it is not well-formed XML");
        } catch (SvgFault e) {
            return refused(e.reason());
        }
    }

    private static SvgReading refused(String reason) {
        return new SvgReading(Optional.empty(), List.of(reason));
    }

    private SvgReading root() throws XMLStreamException, SvgFault {
        while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and the like before the root say nothing.
        }
        if (!xml.isStartElement() || !xml.getLocalName().equals("svg")) {
            return refused("it is not an SVG");
        }
        Rectangle2D view = view();
        AffineTransform origin = AffineTransform.getTranslateInstance(-view.getX(), -view.getY());
        children(styled(SvgStyle.initial(origin)), 1);
        return new SvgReading(
                Optional.of(new Drawing(view.getWidth(), view.getHeight(), marks)), new ArrayList<>(faults));
    }

    private Rectangle2D view() throws SvgFault {
        String box = attributes.text("viewBox");
        Rectangle2D view;
        if (box.isEmpty()) {
            view = new Rectangle2D.Double(0, 0, attributes.number("width", 0), attributes.number("height", 0));
        } else {
            SvgScanner in = new SvgScanner(box);
            view = new Rectangle2D.Double(in.number(), in.number(), in.number(), in.number());
        }
        if (view.getWidth() < 0.1 || view.getHeight() < 0.1) {
            throw new SvgFault("it does not say how large it is");
        }
        return view;
    }

    private void children(SvgStyle style, int depth) throws XMLStreamException, SvgFault {
        if (depth > DEEPEST) {
            throw new SvgFault("its groups are nested deeper than " + DEEPEST);
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                element(style, depth);
            } else if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    private void element(SvgStyle inherited, int depth) throws XMLStreamException, SvgFault {
        String name = xml.getLocalName();
        if (marks.size() > MOST_MARKS) {
            throw new SvgFault("it has more than " + MOST_MARKS + " parts");
        }
        switch (name) {
            case "g" -> children(styled(inherited), depth + 1);
            case "text" -> text(styled(inherited));
            case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> {
                SvgStyle style = styled(inherited);
                try {
                    form(attributes.shape(name), style);
                } catch (SvgFault e) {
                    fault(e.reason());
                }
                skip();
            }
            default -> {
                if (!SILENT.contains(name)) {
                    fault("<" + PlainText.clean(name) + "> is left out");
                }
                skip();
            }
        }
    }

    private SvgStyle styled(SvgStyle inherited) {
        SvgStyle style = inherited;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("style")) {
                for (String rule : xml.getAttributeValue(i).split(";", 50)) {
                    int colon = rule.indexOf(':');
                    if (colon > 0) {
                        style = with(style, rule.substring(0, colon).strip(), rule.substring(colon + 1));
                    }
                }
            } else {
                style = with(style, name, xml.getAttributeValue(i));
            }
        }
        return style;
    }

    private SvgStyle with(SvgStyle style, String property, String value) {
        if (property.startsWith("on") || property.equals("href")) {
            fault("the attribute " + PlainText.clean(property) + " is left out");
            return style;
        }
        try {
            return style.with(property, value);
        } catch (SvgFault e) {
            fault(e.reason());
            return style;
        }
    }

    private void form(Shape shape, SvgStyle style) throws SvgFault {
        if (style.hidden()) {
            return;
        }
        Shape outline = style.transform().createTransformedShape(shape);
        Rectangle2D bounds = outline.getBounds2D();
        double[] edges = {bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY()};
        // Not a number is not smaller than anything either.
        if (!Arrays.stream(edges).allMatch(value -> Math.abs(value) < LARGEST_NUMBER)) {
            throw new SvgFault("a shape is too large");
        }
        marks.add(new Drawing.Form(outline, style.visibleFill(), style.evenOdd(), style.visibleStroke()));
    }

    /** Text, of which parts may have a place and look of their own. */
    private void text(SvgStyle style) throws XMLStreamException, SvgFault {
        double x = attributes.number("x", 0);
        double y = attributes.number("y", 0);
        StringBuilder words = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                words.append(xml.getText());
            } else if (xml.isStartElement() && xml.getLocalName().equals("tspan")) {
                if (attributes.text("x").isEmpty() && attributes.text("y").isEmpty()) {
                    words.append(xml.getElementText());
                } else {
                    words(words.toString(), x, y, style);
                    words.setLength(0);
                    x = attributes.number("x", x);
                    y = attributes.number("y", y) + attributes.number("dy", 0);
                    SvgStyle own = styled(style);
                    words(xml.getElementText(), x, y, own);
                }
            } else if (xml.isStartElement()) {
                fault("<" + PlainText.clean(xml.getLocalName()) + "> is left out");
                skip();
            }
        }
        words(words.toString(), x, y, style);
    }

    private void words(String raw, double x, double y, SvgStyle style) {
        String text = PlainText.clean(raw);
        if (!text.isEmpty()
                && !style.hidden()
                && style.fontSize() > 0
                && style.visibleFill().isPresent()) {
            AffineTransform at = new AffineTransform(style.transform());
            at.translate(x, y);
            double[] matrix = new double[6];
            at.getMatrix(matrix);
            if (!Arrays.stream(matrix).allMatch(value -> Math.abs(value) < LARGEST_NUMBER)) {
                fault("a text is too large");
                return;
            }
            marks.add(new Drawing.Words(
                    text,
                    at,
                    style.fontSize(),
                    style.strong(),
                    style.visibleFill().get(),
                    style.shift()));
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void fault(String reason) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(reason);
        }
    }
}
