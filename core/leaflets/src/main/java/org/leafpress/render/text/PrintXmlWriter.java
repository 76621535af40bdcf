package org.leafpress.render.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.model.Placeholder;
import org.leafpress.model.TopicId;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.prose.Fills;
import org.leafpress.prose.FoldedText;
import org.leafpress.prose.TypedNumbers;
import org.leafpress.xml.Escape;

/**
 * Writes text in the print vocabulary ({@code docs/print-document.md}). What can only be followed on a screen is said
 * in words: the address after a link, the title of another leaflet.
 */
public final class PrintXmlWriter extends MarkupWriter {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final char TO_RIGHT = '\u2066';
    private static final char END_OF_ISOLATE = '\u2069';

    private static final int DEEPEST_HEADING = 3;

    private final Function<TopicId, Optional<Hint>> hints;

    /**
     * Tells where to find another leaflet.
     *
     * @param title of that leaflet
     * @param words what to say after a link to it that does not name it; marks a title in another language
     */
    public record Hint(String title, PrintXml words) {}

    /**
     * Writes for a leaflet.
     *
     * @param hints to other leaflets
     * @param figures draws a figure that stands in prose; empty where there is none
     */
    public PrintXmlWriter(
            Fills fills,
            Addresses addresses,
            Function<TopicId, Optional<Hint>> hints,
            Optional<Function<FigureView, Markup>> figures) {
        super(fills, addresses, figures);
        this.hints = hints;
    }

    /** An address as people write it. */
    public static String shown(String url) {
        String shown = url.replaceFirst("^(https?://|mailto:|tel:)", "");
        return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    }

    /** On a screen a number is a link to tap, and the first round trip has no room for more. */
    @Override
    List<Inline> bound(List<Inline> content) {
        return new BoundNumbers(fills).bind(content);
    }

    @Override
    Markup markup(String balanced) {
        return new PrintXml(balanced);
    }

    @Override
    void quotation(Block.Quotation quotation, Links links, int firstHeading, StringBuilder out) {
        out.append("<card tone=\"note\">");
        blocks(quotation.content(), links, firstHeading, out);
        out.append("</card>");
    }

    /** Below the sections' own headings, bold words do: items stand in lists on paper, where levels would be skipped. */
    @Override
    void heading(Block.Heading heading, int level, StringBuilder out) {
        if (level <= DEEPEST_HEADING) {
            wrap("h" + level, heading.content(), Links.WRITTEN, out);
        } else {
            out.append("<p>");
            wrap("b", heading.content(), Links.WRITTEN, out);
            out.append("</p>");
        }
    }

    @Override
    void item(List<Block> item, Links links, int firstHeading, StringBuilder out) {
        out.append("<li>");
        blocks(item, links, firstHeading, out);
        out.append("</li>");
    }

    @Override
    void table(Block.Table table, Links links, StringBuilder out) {
        boolean named = table.hasRowHeaders();
        // Those who hear a table need its headers, those who see peers side by side want them alike.
        String look = table.looksNamed() ? "" : " weight=\"regular\"";
        out.append("<table><thead><tr>");
        table.header().forEach(cell -> wrap("th", cell.content(), Links.WRITTEN, out));
        out.append("</tr></thead><tbody>");
        for (List<Phrase> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                if (named && i == 0) {
                    out.append("<th").append(look).append('>');
                    inlines(row.get(i).content(), links, out);
                    out.append("</th>");
                } else {
                    cell(row.get(i), links, out);
                }
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    /** A cell, with room to write in if there is nothing in it. */
    private void cell(Phrase cell, Links links, StringBuilder out) {
        if (cell.isBlank()) {
            out.append("<td><blank/></td>");
        } else {
            wrap("td", cell.content(), links, out);
        }
    }

    @Override
    void run(String text, Links links, StringBuilder out) {
        if (fills.toLeft()) {
            TypedNumbers.split(
                    text,
                    words -> Escape.text(words, out),
                    number -> Escape.text(TO_RIGHT + number + END_OF_ISOLATE, out));
        } else {
            Escape.text(text, out);
        }
    }

    @Override
    void strong(List<Inline> content, Links links, StringBuilder out) {
        wrap("b", content, links, out);
    }

    /** Slanted words are hard to read (RNIB and UKAAF clear print). */
    @Override
    void emphasis(List<Inline> content, Links links, StringBuilder out) {
        wrap("b", content, links, out);
    }

    @Override
    void lineBreak(StringBuilder out) {
        out.append("<br/>");
    }

    @Override
    void term(Inline.TermLink link, Links links, StringBuilder out) {
        inlines(link.content(), links, out);
    }

    @Override
    void source(Inline.SourceLink link, Links links, StringBuilder out) {
        inlines(link.content(), links, out);
    }

    @Override
    void link(Inline.Link link, Links links, StringBuilder out) {
        anchor(Optional.of(link.url()), "", "", link.content(), links, out);
        String address = shown(link.url());
        if (links == Links.ALL && !plain(link.content()).contains(address)) {
            out.append(" (");
            Escape.text(address, out);
            out.append(')');
        }
    }

    @Override
    void topic(Inline.TopicLink link, Links links, StringBuilder out) {
        TopicId topic = link.topic().id();
        anchor(addresses.topic(topic), "", "", link.content(), links, out);
        String words = FoldedText.key(plain(link.content()), Locale.ROOT);
        if (links == Links.ALL) {
            hints.apply(topic)
                    .filter(hint -> !words.contains(FoldedText.key(hint.title(), Locale.ROOT)))
                    .ifPresent(hint -> {
                        out.append(' ').append(hint.words().value());
                    });
        }
    }

    private String plain(List<Inline> content) {
        return new PlainText(fills).of(content);
    }

    @Override
    void fill(Placeholder placeholder, Links links, StringBuilder out) {
        boolean page = isPage(placeholder);
        Optional<String> href =
                (page ? links.lead() : links != Links.NONE) ? fills.href(placeholder) : Optional.empty();
        String text = fills.text(placeholder);
        href.ifPresent(address -> open("", address, "", out));
        boolean number = BoundNumbers.isNumber(placeholder, fills);
        Escape.text(fills.isolated(number ? unbroken(text) : text), out);
        if (href.isPresent()) {
            out.append("</a>");
        }
        if (page && href.isPresent()) {
            out.append(" (");
            Escape.text(fills.isolated(shown(href.get())), out);
            out.append(')');
        }
    }

    /** A phone number that no line end tears apart. */
    private static String unbroken(String number) {
        return number.strip().replace(' ', NO_BREAK_SPACE);
    }
}
