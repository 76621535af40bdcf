package org.leafpress.render.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leafpress.model.Placeholder;
import org.leafpress.model.TopicId;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.prose.Fills;
import org.leafpress.prose.Terms;
import org.leafpress.prose.TypedNumbers;
import org.leafpress.xml.Escape;

/**
 * Writes text as HTML. One for each page: it remembers which glossary terms the page has linked already, since only
 * the first use of a term on a page is a link. Not thread-safe.
 */
public final class HtmlWriter extends MarkupWriter {
    private static final String TERM = "class=\"term\" ";

    /** In letters. */
    private static final int LONGEST_WHOLE = 24;

    /** Addresses and words so long that they may be broken in the cell of a table. */
    private static final Pattern LONG = Pattern.compile(
            "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{M}\\p{Nd}\\p{Punct}]{" + (LONGEST_WHOLE + 1) + ",}");

    private static final String DASH = " – ";

    private final Optional<Terms> terms;
    private final Set<String> linkedTerms = new HashSet<>();

    /**
     * Writes for a leaflet.
     *
     * @param fills values of placeholders
     * @param addresses where links of this page lead
     * @param terms terms to link; empty for none
     * @param figures draws a figure that stands in prose
     */
    public HtmlWriter(Fills fills, Addresses addresses, Optional<Terms> terms, Function<FigureView, Markup> figures) {
        super(fills, addresses, Optional.of(figures));
        this.terms = terms;
    }

    /** Writes for a page of the site: no figures, and no glossary links but those that the author wrote. */
    public HtmlWriter(Fills fills, Addresses addresses) {
        super(fills, addresses, Optional.empty());
        this.terms = Optional.empty();
    }

    /** Plain words. */
    public static Markup text(String words) {
        StringBuilder out = new StringBuilder();
        Escape.text(words, out);
        return new Html(out.toString());
    }

    @Override
    Markup markup(String balanced) {
        return new Html(balanced);
    }

    @Override
    void heading(Block.Heading heading, int level, StringBuilder out) {
        wrap("h" + Math.min(6, level), heading.content(), Links.WRITTEN, out);
    }

    @Override
    void item(List<Block> item, Links links, int firstHeading, StringBuilder out) {
        out.append("<li>");
        if (item.size() == 1 && item.get(0) instanceof Block.Paragraph only) {
            inlines(only.content(), links, out);
        } else {
            blocks(item, links, firstHeading, out);
        }
    }

    @Override
    void quotation(Block.Quotation quotation, Links links, int firstHeading, StringBuilder out) {
        out.append("<blockquote>");
        blocks(quotation.content(), links, firstHeading, out);
        out.append("</blockquote>");
    }

    /**
     * Each cell names its column, so that a style sheet can stack the cells on a narrow screen. The box around the table
     * can scroll if that is wider than the page, by keyboard too.
     */
    @Override
    void table(Block.Table table, Links links, StringBuilder out) {
        PlainText plain = new PlainText(fills);
        out.append("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"");
        Escape.text(table.header().stream().map(plain::of).collect(Collectors.joining(DASH)), out);
        out.append("\"><table><thead><tr>");
        for (Phrase cell : table.header()) {
            out.append("<th scope=\"col\">");
            inlines(cell.content(), Links.WRITTEN, out);
            out.append("</th>");
        }
        out.append("</tr></thead><tbody>");
        boolean named = table.hasRowHeaders();
        for (List<Phrase> row : table.rows()) {
            // Stacked on a narrow screen, which nobody writes on, one such row is enough.
            out.append(row.stream().allMatch(Phrase::isBlank) ? "<tr class=\"blanks\">" : "<tr>");
            for (int i = 0; i < row.size(); i++) {
                boolean name = named && i == 0;
                out.append(name ? "<th scope=\"row\"" : row.get(i).isBlank() ? "<td class=\"blank\"" : "<td")
                        .append(" data-label=\"");
                Escape.text(plain.of(table.header().get(i)), out);
                out.append("\">");
                inlines(row.get(i).content(), links, out);
                out.append(name ? "</th>" : "</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table></div>");
    }

    @Override
    void strong(List<Inline> content, Links links, StringBuilder out) {
        wrap("strong", content, links, out);
    }

    @Override
    void emphasis(List<Inline> content, Links links, StringBuilder out) {
        wrap("em", content, links, out);
    }

    @Override
    void lineBreak(StringBuilder out) {
        out.append("<br>");
    }

    @Override
    void link(Inline.Link link, Links links, StringBuilder out) {
        anchor(Optional.of(link.url()), "", "", link.content(), links, out);
    }

    @Override
    void term(Inline.TermLink link, Links links, StringBuilder out) {
        linkedTerms.add(link.term().id());
        anchor(Optional.of(addresses.term(link.term().id())), TERM, "", link.content(), links, out);
    }

    @Override
    void source(Inline.SourceLink link, Links links, StringBuilder out) {
        anchor(Optional.of("#source-" + link.source().id()), "", "", link.content(), links, out);
    }

    @Override
    void topic(Inline.TopicLink link, Links links, StringBuilder out) {
        TopicId topic = link.topic().id();
        Optional<Foreign> foreign = addresses.foreign(topic);
        String language =
                foreign.map(other -> " hreflang=\"" + other.language() + '"').orElse("");
        anchor(addresses.topic(topic), "", language, link.content(), links, out);
        if (links.lead()) {
            foreign.ifPresent(other -> {
                out.append(" (");
                Escape.text(other.name(), out);
                out.append(')');
            });
        }
    }

    @Override
    void fill(Placeholder placeholder, Links links, StringBuilder out) {
        String text = fills.text(placeholder);
        boolean page = isPage(placeholder);
        Optional<String> href =
                (page ? links.lead() : links != Links.NONE) ? fills.href(placeholder) : Optional.empty();
        href.ifPresent(address -> open(
                page ? "" : "class=\"call\" " + (fills.toLeft() ? "dir=\"" + Fills.direction(text) + "\" " : ""),
                address,
                "",
                out));
        Escape.text(href.isPresent() && !page ? text : fills.isolated(text), out);
        if (href.isPresent()) {
            out.append("</a>");
        }
    }

    @Override
    void run(String text, Links links, StringBuilder out) {
        int done = 0;
        if (links == Links.ALL && terms.isPresent()) {
            for (Terms.Match match : terms.get().find(text)) {
                if (linkedTerms.add(match.id())) {
                    inDirection(text.substring(done, match.start()), out);
                    open(TERM, addresses.term(match.id()), "", out);
                    Escape.text(text.substring(match.start(), match.end()), out);
                    out.append("</a>");
                    done = match.end();
                }
            }
        }
        inDirection(text.substring(done), out);
    }

    private void inDirection(String text, StringBuilder out) {
        if (fills.toLeft()) {
            TypedNumbers.split(text, words -> words(words, out), number -> {
                out.append("<bdi dir=\"ltr\">");
                Escape.text(number, out);
                out.append("</bdi>");
            });
        } else {
            words(text, out);
        }
    }

    private static void words(String text, StringBuilder out) {
        if (!mayHoldLong(text)) {
            Escape.text(text, out);
            return;
        }
        int done = 0;
        for (Matcher word = LONG.matcher(text); word.find(); done = word.end()) {
            Escape.text(text.substring(done, word.start()), out);
            out.append("<span class=\"long\">");
            Escape.text(word.group(), out);
            out.append("</span>");
        }
        Escape.text(text.substring(done), out);
    }

    /** False for most texts: no {@link #LONG} word without so many letters between blanks. */
    private static boolean mayHoldLong(String text) {
        int word = 0;
        while (text.length() - word > LONGEST_WHOLE) {
            int blank = text.indexOf(' ', word);
            if (blank < 0 || blank - word > LONGEST_WHOLE) {
                return true;
            }
            word = blank + 1;
        }
        return false;
    }
}
