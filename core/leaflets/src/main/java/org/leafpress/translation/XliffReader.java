package org.leafpress.translation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.leafpress.model.text.Inline;
import org.leafpress.source.SourceFile;

/**
 * Reads XLIFF 2.0 and 2.1 that has come back. Only what has a counterpart in the exchange is taken in: unit by number,
 * markup by number. Document types are refused, so nothing outside the file is read.
 */
final class XliffReader {
    private static final int DEEPEST = 20;

    private final SourceFile file;
    private final Exchange exchange;
    private final Diagnostics diagnostics;
    private final XMLStreamReader xml;
    private final Map<String, ExchangeText> known;
    private final List<ReturnedText> found = new ArrayList<>();

    private XliffReader(SourceFile file, Exchange exchange, Diagnostics diagnostics) throws XMLStreamException {
        this.file = file;
        this.exchange = exchange;
        this.diagnostics = diagnostics;
        this.known = exchange.texts().stream().collect(Collectors.toMap(ExchangeText::id, Function.identity()));
        // The JDK's own, whatever other parsers lie on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.xml = factory.createXMLStreamReader(new StringReader(file.text()));
    }

    /** The texts that have a translation. */
    static List<ReturnedText> read(SourceFile file, Exchange exchange, Diagnostics diagnostics) {
        try {
            XliffReader reader = new XliffReader(file, exchange, diagnostics);
            reader.document();
            return List.copyOf(reader.found);
        } catch (XMLStreamException e) {
            int line = Math.max(
                    1,
                    Optional.ofNullable(e.getLocation())
                            .map(at -> at.getLineNumber())
                            .orElse(1));
            int column = Math.max(
                    1,
                    Optional.ofNullable(e.getLocation())
                            .map(at -> at.getColumnNumber())
                            .orElse(1));
            diagnostics.report(
                    Code.EXCHANGE_UNREADABLE,
                    Place.at(file.path(), line, column, 1),
                    "the file cannot be understood here",
                    "ask the translator to save it again as XLIFF 2.1; it must not have a DOCTYPE");
            return List.of();
        }
    }

    private void document() throws XMLStreamException {
        xml.nextTag();
        if (!xml.getLocalName().equals("xliff") || !XliffWriter.NAMESPACE.equals(xml.getNamespaceURI())) {
            report(Code.EXCHANGE_UNREADABLE, "this is not XLIFF 2", "save the file as XLIFF 2.1");
            return;
        }
        checkLanguage("srcLang", exchange.sourceLanguage().value());
        checkLanguage("trgLang", exchange.language().value());
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && isCore("unit")) {
                unit();
            }
        }
    }

    private boolean isCore(String element) {
        return xml.getLocalName().equals(element) && XliffWriter.NAMESPACE.equals(xml.getNamespaceURI());
    }

    private void checkLanguage(String attribute, String wanted) {
        String language = attribute(attribute);
        if (!language.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT))) {
            report(
                    Code.EXCHANGE_UNREADABLE,
                    attribute + " is \"" + language + "\", but the leaflet needs \"" + wanted + "\"",
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
            report(
                    Code.EXCHANGE_UNKNOWN_TEXT,
                    "the leaflet has no text \"" + id + "\"",
                    "it may have been deleted or moved since the export; delete the unit, or export anew");
            skip();
            return;
        }
        Content content = new Content(text.get());
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !isCore("unit")) {
            if (xml.isStartElement()) {
                if (isCore("segment") || isCore("ignorable")) {
                    segment(content, isCore("ignorable"));
                } else {
                    skip();
                }
            }
        }
        content.finish(place);
    }

    private void segment(Content content, boolean ignorable) throws XMLStreamException {
        List<Inline> source = List.of();
        Optional<List<Inline>> target = Optional.empty();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (isCore("source")) {
                source = content.read(0);
            } else if (isCore("target")) {
                target = Optional.of(content.read(0));
            } else {
                skip();
            }
        }
        content.add(source, target, ignorable);
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

    /** What a unit holds, all of its segments together. */
    private final class Content {
        private final ExchangeText text;
        private final InlineCodes codes;
        private final List<Inline> source = new ArrayList<>();
        private final List<Inline> target = new ArrayList<>();
        private boolean some;
        private boolean all = true;
        private boolean faulty;

        Content(ExchangeText text) {
            this.text = text;
            this.codes = text.codes();
        }

        void add(List<Inline> original, Optional<List<Inline>> translation, boolean ignorable) {
            source.addAll(original);
            target.addAll(translation.orElse(ignorable ? original : List.of()));
            some |= translation.filter(words -> !words.isEmpty()).isPresent();
            all &= ignorable
                    || original.isEmpty()
                    || translation.filter(words -> !words.isEmpty()).isPresent();
        }

        /** The content of the element that it stands on, up to its end. */
        List<Inline> read(int depth) throws XMLStreamException {
            if (depth > DEEPEST) {
                fault("the marks are nested more than " + DEEPEST + " deep");
                skip();
                return List.of();
            }
            List<Inline> content = new ArrayList<>();
            Location start = xml.getLocation();
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (xml.isCharacters()) {
                    String words = xml.getText().replaceAll("[ \t\r\n]+", " ");
                    if (!words.isEmpty()) {
                        content.add(new Inline.Run(words, place(start, words)));
                    }
                } else if (xml.isStartElement()) {
                    element(content, depth);
                }
                start = xml.getLocation();
            }
            return content;
        }

        private void element(List<Inline> content, int depth) throws XMLStreamException {
            String element = xml.getLocalName();
            Optional<Inline> code = codes.find(attribute("id"));
            if (element.equals("mrk")) {
                content.addAll(read(depth + 1));
            } else if (element.equals("sm") || element.equals("em")) {
                skip();
            } else if (element.equals("ph")
                    && code.filter(InlineCodes::isStandalone).isPresent()) {
                content.add(code.get());
                skip();
            } else if (element.equals("pc")
                    && code.filter(found -> !InlineCodes.isStandalone(found)).isPresent()) {
                content.add(InlineCodes.with(code.get(), read(depth + 1)));
            } else {
                fault("the mark <" + element + " id=\"" + attribute("id")
                        + "\"> is not one of those that were sent out");
                skip();
            }
        }

        private void fault(String message) {
            faulty = true;
            report(
                    Code.EXCHANGE_MARKUP,
                    message,
                    "let the translator's tool put the numbered marks back as they are in the source");
        }

        void finish(Place place) {
            if (faulty) {
                return;
            }
            if (!said(source).equals(said(text.source()))) {
                diagnostics.report(
                        Code.EXCHANGE_SOURCE_CHANGED,
                        place,
                        "the source of \"" + text.id() + "\" is no longer what was sent out; it stands at "
                                + text.unit().place(),
                        "export the text anew; a tool that knows its old translation will offer it");
            } else if (some && !all) {
                diagnostics.report(
                        Code.EXCHANGE_PARTLY,
                        place,
                        "\"" + text.id() + "\" is translated only in part, so it was left as it was",
                        "translate all segments of the unit");
            } else if (some) {
                found.add(new ReturnedText(text, target, place));
            }
        }
    }

    /** What a text says, for comparison. */
    private static String said(List<Inline> content) {
        return MarkdownWriter.inlines(content).strip();
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

    private void report(Code code, String message, String help) {
        diagnostics.report(code, place(), message, help);
    }
}
