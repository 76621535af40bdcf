package org.leafpress.translation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.source.SourceFile;

/**
 * Reads XLIFF 2.0 and 2.1 that has come back. Only what has a counterpart in the exchange is taken in: unit by number,
 * markup by number. Document types are refused, so nothing outside the file is read.
 */
final class XliffReader {
    private final SourceFile file;
    private final Exchange exchange;
    private final RejectedTexts leftOut;
    private final Diagnostics diagnostics;
    private final XMLStreamReader xml;
    private final Map<String, ExchangeText> known;
    private final List<ReturnedText> found = new ArrayList<>();

    private XliffReader(SourceFile file, Exchange exchange, RejectedTexts leftOut, Diagnostics diagnostics)
            throws XMLStreamException {
        this.file = file;
        this.exchange = exchange;
        this.leftOut = leftOut;
        this.diagnostics = diagnostics;
        this.known = exchange.texts().stream().collect(Collectors.toMap(ExchangeText::id, Function.identity()));
        // The JDK's own, whatever other parsers lie on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.xml = factory.createXMLStreamReader(new StringReader(file.text()));
    }

    /** The texts that have come back, translated or not. A file that is none is reported as an error. */
    static List<ReturnedText> read(SourceFile file, Exchange exchange, RejectedTexts leftOut, Diagnostics diagnostics) {
        try {
            XliffReader reader = new XliffReader(file, exchange, leftOut, diagnostics);
            reader.document();
            return List.copyOf(reader.found);
        } catch (XMLStreamException e) {
            Optional<Location> at = Optional.ofNullable(e.getLocation());
            diagnostics.report(
                    Code.EXCHANGE_UNREADABLE,
                    Place.at(
                            file.path(),
                            Math.max(1, at.map(Location::getLineNumber).orElse(1)),
                            Math.max(1, at.map(Location::getColumnNumber).orElse(1)),
                            1),
                    "the file cannot be understood here",
                    "ask the translator to save it again as XLIFF 2.1; it must not have a DOCTYPE");
            return List.of();
        }
    }

    private void document() throws XMLStreamException {
        xml.nextTag();
        if (!isCore("xliff")) {
            String root = xml.getLocalName();
            String namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
            report(ForeignFile.named(root, namespace, attribute("version")), ForeignFile.SAVE_AS_XLIFF);
            return;
        }
        checkLanguage("srcLang", LanguageMatch.of(attribute("srcLang"), exchange.sourceLanguage(), exchange));
        checkLanguage("trgLang", LanguageMatch.of(attribute("trgLang"), exchange.language(), exchange));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && isCore("unit")) {
                unit();
            }
        }
    }

    private boolean isCore(String element) {
        return xml.getLocalName().equals(element) && XliffWriter.NAMESPACE.equals(xml.getNamespaceURI());
    }

    private void checkLanguage(String attribute, LanguageMatch match) {
        String said = match.stated().isEmpty()
                ? "the file does not say its language (" + attribute + ")"
                : attribute + " is \"" + match.stated() + "\"";
        switch (match.kind()) {
            case SAME -> {}
            case ONLY_ONE ->
                diagnostics.report(
                        Code.EXCHANGE_LANGUAGE,
                        place(),
                        said + ", taken for \"" + match.wanted() + "\": the site has no other variant of that language",
                        "nothing needs to be done");
            case OTHER ->
                report(
                        said + ", but the leaflet needs \"" + match.wanted() + "\"",
                        "check that this is the right file and the right leafpress.language");
        }
    }

    private String attribute(String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute)).orElse("");
    }

    private void unit() throws XMLStreamException {
        Place place = place();
        String id = attribute("id");
        Optional<ExchangeText> text = Optional.ofNullable(known.get(id));
        if (text.isEmpty()) {
            leftOut.add(
                    id,
                    Code.EXCHANGE_UNKNOWN_TEXT,
                    place,
                    "the leaflet has no such text",
                    "it may have been deleted or moved since the export; delete the unit, or export anew");
            skip();
            return;
        }
        XliffUnit unit = new XliffUnit(text.get(), leftOut);
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !isCore("unit")) {
            if (xml.isStartElement()) {
                if (isCore("segment") || isCore("ignorable")) {
                    segment(unit, isCore("ignorable"));
                } else {
                    skip();
                }
            }
        }
        unit.finish(place).ifPresent(found::add);
    }

    private void segment(XliffUnit unit, boolean ignorable) throws XMLStreamException {
        String state = attribute("state");
        List<XliffMark> source = List.of();
        Optional<XliffUnit.Target> target = Optional.empty();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (isCore("source")) {
                source = marks(unit);
            } else if (isCore("target")) {
                String order = attribute("order");
                Place place = place();
                target = Optional.of(new XliffUnit.Target(order, place, marks(unit)));
            } else {
                skip();
            }
        }
        unit.add(new XliffUnit.Segment(ignorable, state, source, target));
    }

    /** Goes to the end of the element that it stands on. */
    private void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** The content of the element that it stands on, up to its end, as a row of words and marks. */
    private List<XliffMark> marks(XliffUnit unit) throws XMLStreamException {
        List<XliffMark> marks = new ArrayList<>();
        List<Optional<XliffMark>> ends = new ArrayList<>();
        Location start = xml.getLocation();
        while (true) {
            int event = xml.next();
            if (xml.isCharacters()) {
                String words = xml.getText().replaceAll("[ \t\r\n]+", " ");
                if (!words.isEmpty()) {
                    marks.add(new XliffMark.Words(words, place(start, words)));
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                Optional<XliffMark> mark = mark(unit);
                mark.ifPresent(marks::add);
                boolean isPair = isCore("pc");
                ends.add(mark.filter(opened -> isPair).map(opened -> ((XliffMark.Opening) opened).closing()));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (ends.isEmpty()) {
                    return marks;
                }
                ends.remove(ends.size() - 1).ifPresent(marks::add);
            }
            start = xml.getLocation();
        }
    }

    /** What a tag stands for; empty for annotations, which change no text, and for what is reported. */
    private Optional<XliffMark> mark(XliffUnit unit) {
        String element = xml.getLocalName();
        boolean core = isCore(element);
        if (core && (element.equals("mrk") || element.equals("sm") || element.equals("em"))) {
            return Optional.empty();
        }
        Optional<XliffMark> mark = core
                ? switch (element) {
                    case "ph" -> unit.standalone(place(), attribute("copyOf"), attribute("id"), data("dataRef"));
                    case "pc" -> unit.opening(place(), attribute("copyOf"), attribute("id"), data("dataRefStart"));
                    case "sc" -> unit.opening(place(), attribute("copyOf"), attribute("id"), data("dataRef"));
                    case "ec" -> unit.closing(place(), attribute("startRef"), data("dataRef"), attribute("id"));
                    default -> Optional.empty();
                }
                : Optional.empty();
        if (mark.isEmpty()) {
            String named = element.equals("ec") && !attribute("startRef").isEmpty()
                    ? "<ec startRef=\"" + attribute("startRef") + "\">"
                    : attribute("id").isEmpty()
                            ? "<" + element + ">"
                            : "<" + element + " id=\"" + attribute("id") + "\">";
            unit.fault(place(), "the mark " + named + " is not one of those that were sent out");
        }
        return mark;
    }

    /** The number of the code whose markup the exported file keeps under a name such as {@code d3} or {@code e3}. */
    private String data(String attribute) {
        String name = attribute(attribute);
        return name.isEmpty() ? "" : name.substring(1);
    }

    /** Where the tag starts that has just been read: the parser only tells where it ends. */
    private Place place() {
        Location end = xml.getLocation();
        int start = line(end).lastIndexOf('<', end.getColumnNumber() - 2);
        return at(end, start < 0 ? end.getColumnNumber() : start + 1, 1);
    }

    /** Where words stand; only where they start if they are written in another way than they are read. */
    private Place place(Location start, String words) {
        boolean asTheyAre = line(start).startsWith(words, start.getColumnNumber() - 1);
        return at(start, start.getColumnNumber(), asTheyAre ? words.length() : 1);
    }

    private String line(Location location) {
        return file.line(location.getLineNumber()).orElse("");
    }

    private Place at(Location location, int column, int length) {
        return Place.at(file.path(), Math.max(1, location.getLineNumber()), Math.max(1, column), length);
    }

    private void report(String message, String help) {
        diagnostics.report(Code.EXCHANGE_UNREADABLE, place(), message, help);
    }
}
