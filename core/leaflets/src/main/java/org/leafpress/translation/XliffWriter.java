package org.leafpress.translation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leafpress.model.Labels;
import org.leafpress.model.text.Inline;
import org.leafpress.model.translation.PartState;
import org.leafpress.model.translation.TextPart;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.xml.Escape;

/** Writes XLIFF 2.1 (OASIS, 2018): a group for each part, a unit for each text. The same texts give the same file. */
final class XliffWriter {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    private final Exchange exchange;
    private final StringBuilder out = new StringBuilder();

    private XliffWriter(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * A file of some texts.
     *
     * @param texts those of the exchange that are to be translated
     */
    static String write(Exchange exchange, List<ExchangeText> texts) {
        return new XliffWriter(exchange).file(texts);
    }

    private String file(List<ExchangeText> texts) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"")
                .append(NAMESPACE);
        out.append("\" version=\"2.1\"");
        attribute("srcLang", exchange.sourceLanguage().value());
        attribute("trgLang", exchange.language().value());
        out.append(">\n<file id=\"leaflet\"");
        attribute("original", exchange.path());
        out.append(" canResegment=\"no\" xml:space=\"preserve\">\n<notes>\n");
        note("title", exchange.title());
        note(
                "help",
                "Numbered marks stand for stress, links, line breaks and values such as phone numbers. Put them"
                        + " where your sentence needs them; numbers in digits stay as they are.");
        out.append("</notes>\n");
        byPart(texts).forEach(this::group);
        return out.append("</file>\n</xliff>\n").toString();
    }

    private static Map<TextPart, List<ExchangeText>> byPart(List<ExchangeText> texts) {
        Map<TextPart, List<ExchangeText>> parts = new LinkedHashMap<>();
        texts.forEach(text -> parts.computeIfAbsent(text.unit().part(), unused -> new ArrayList<>())
                .add(text));
        return parts;
    }

    private void group(TextPart part, List<ExchangeText> texts) {
        out.append("<group");
        attribute("id", "part." + part.id().replace('/', '.'));
        attribute("name", part.id());
        out.append(">\n");
        texts.forEach(this::unit);
        out.append("</group>\n");
    }

    private void unit(ExchangeText text) {
        InlineCodes codes = text.codes();
        out.append("<unit");
        attribute("id", text.id());
        attribute("name", text.unit().path());
        // Some tools look for it here alone. A parted text would be read, but its marks are easily torn.
        out.append(" canResegment=\"no\">\n<notes>\n");
        note("state", Labels.of(text.state()));
        if (text.unit().kind() == TextUnit.Kind.WORDS) {
            note("form", "A name or title: plain words on one line.");
        }
        text.before().ifPresent(before -> note("source-before", before));
        out.append("</notes>\n");
        originalData(codes);
        boolean done = text.translation().isPresent() && text.state() == PartState.CURRENT;
        out.append("<segment state=\"").append(done ? "translated" : "initial").append("\">\n<source>");
        content(text.source(), codes);
        out.append("</source>\n");
        text.translation().ifPresent(translation -> {
            out.append("<target>");
            content(translation, codes);
            out.append("</target>\n");
        });
        out.append("</segment>\n</unit>\n");
    }

    private void note(String category, String text) {
        out.append("<note category=\"").append(category).append("\">");
        Escape.text(text, out);
        out.append("</note>\n");
    }

    private void originalData(InlineCodes codes) {
        if (codes.all().isEmpty()) {
            return;
        }
        out.append("<originalData>\n");
        for (int i = 0; i < codes.all().size(); i++) {
            Inline code = codes.all().get(i);
            data("d" + (i + 1), start(code));
            if (!InlineCodes.isStandalone(code)) {
                data("e" + (i + 1), end(code));
            }
        }
        out.append("</originalData>\n");
    }

    private void data(String id, String text) {
        out.append("<data id=\"").append(id).append("\">");
        Escape.text(text, out);
        out.append("</data>\n");
    }

    /** The Markdown of a code, which has nothing in it: {@code [](topic:x)}, {@code ****}. */
    private static String markdown(Inline code) {
        return MarkdownWriter.inlines(List.of(code));
    }

    private static String start(Inline code) {
        String whole = markdown(code);
        return InlineCodes.isStandalone(code) ? whole : whole.substring(0, startLength(code));
    }

    private static String end(Inline code) {
        return markdown(code).substring(startLength(code));
    }

    private static int startLength(Inline code) {
        return code instanceof Inline.Strong ? 2 : 1;
    }

    private void content(List<Inline> content, InlineCodes codes) {
        content(content, codes.numbers(content).iterator());
    }

    private void content(List<Inline> content, Iterator<Integer> numbers) {
        Inline.Cases cases = new Inline.Cases(
                run -> Escape.text(run.text(), out),
                lineBreak -> standalone(numbers.next(), () -> out.append(" type=\"fmt\" subType=\"xlf:lb\"")),
                fill -> standalone(numbers.next(), () -> {
                    attribute("disp", "{{" + fill.placeholder().key() + "}}");
                    out.append(" canCopy=\"no\" canDelete=\"no\"");
                }),
                strong -> paired(strong, " type=\"fmt\" subType=\"xlf:b\"", numbers),
                emphasis -> paired(emphasis, " type=\"fmt\" subType=\"xlf:i\"", numbers),
                link -> paired(link, " type=\"link\"", numbers));
        content.forEach(inline -> inline.accept(cases));
    }

    private void standalone(int number, Runnable rest) {
        out.append("<ph id=\"")
                .append(number)
                .append("\" dataRef=\"d")
                .append(number)
                .append('"');
        rest.run();
        out.append("/>");
    }

    private void paired(Inline.Around markup, String type, Iterator<Integer> numbers) {
        int number = numbers.next();
        out.append("<pc id=\"").append(number).append("\" dataRefStart=\"d").append(number);
        out.append("\" dataRefEnd=\"e").append(number).append('"').append(type).append('>');
        content(markup.content(), numbers);
        out.append("</pc>");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Escape.text(value, out);
        out.append('"');
    }
}
