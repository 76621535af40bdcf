package org.leafpress.render;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leafpress.model.Placeholder;
import org.leafpress.model.TopicId;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.prose.Fills;
import org.leafpress.prose.Terms;
import org.leafpress.render.view.FigureView;
import org.leafpress.render.view.Foreign;
import org.leafpress.render.view.Html;
import org.leafpress.source.Escape;

/**
 * Writes text as HTML. One for each page: it remembers which glossary terms the page has linked already, since only
 * the first use of a term on a page is a link. Not thread-safe.
 */
final class HtmlWriter extends MarkupWriter<Html> {
    private final Fills fills;
    private final Addresses addresses;
    private final Optional<Terms> terms;
    private final Optional<Function<FigureView, Html>> figures;
    private final Set<String> linkedTerms = new HashSet<>();

    /**
     * Writes for a leaflet.
     *
     * @param fills values of placeholders
     * @param addresses where links of this page lead
     * @param terms terms to link; empty for none
     * @param figures draws a figure that stands in prose
     */
    HtmlWriter(Fills fills, Addresses addresses, Optional<Terms> terms, Function<FigureView, Html> figures) {
        this.fills = fills;
        this.addresses = addresses;
        this.terms = terms;
        this.figures = Optional.of(figures);
    }

    /** Writes for a page of the site: no figures, and no glossary links but those that the author wrote. */
    HtmlWriter(Fills fills, Addresses addresses) {
        this.fills = fills;
        this.addresses = addresses;
        this.terms = Optional.empty();
        this.figures = Optional.empty();
    }

    /** Plain words. */
    Html text(String words) {
        StringBuilder out = new StringBuilder();
        Escape.html(words, out);
        return new Html(out.toString());
    }

    @Override
    Html markup(String balanced) {
        return new Html(balanced);
    }

    @Override
    void heading(Block.Heading heading, int level, StringBuilder out) {
        wrap("h" + Math.min(6, level), heading.content(), Links.WRITTEN, out);
    }

    @Override
    void item(List<Block> item, int firstHeading, StringBuilder out) {
        out.append("<li>");
        if (item.size() == 1 && item.get(0) instanceof Block.Paragraph only) {
            inlines(only.content(), Links.ALL, out);
        } else {
            blocks(item, firstHeading, out);
        }
    }

    @Override
    void quotation(Block.Quotation quotation, int firstHeading, StringBuilder out) {
        out.append("<blockquote>");
        blocks(quotation.content(), firstHeading, out);
        out.append("</blockquote>");
    }

    @Override
    void figure(Block.Figure figure, StringBuilder out) {
        out.append(figures.orElseThrow(() -> new IllegalStateException("a figure outside a leaflet"))
                .apply(addresses.figure(figure.figure()))
                .value());
    }

    /** Each cell names its column, so that a style sheet can stack the cells on a narrow screen. */
    @Override
    void table(Block.Table table, StringBuilder out) {
        out.append("<table><thead><tr>");
        for (Phrase cell : table.header()) {
            out.append("<th scope=\"col\">");
            inlines(cell.content(), Links.WRITTEN, out);
            out.append("</th>");
        }
        out.append("</tr></thead><tbody>");
        PlainText plain = new PlainText(fills);
        for (List<Phrase> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append("<td data-label=\"");
                Escape.html(plain.of(table.header().get(i)), out);
                out.append("\">");
                inlines(row.get(i).content(), Links.ALL, out);
                out.append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
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
        anchor(Optional.of(link.url()), "", link.content(), links, out);
    }

    @Override
    void term(Inline.TermLink link, Links links, StringBuilder out) {
        linkedTerms.add(link.term().id());
        anchor(Optional.of(addresses.term(link.term().id())), "term", link.content(), links, out);
    }

    @Override
    void source(Inline.SourceLink link, Links links, StringBuilder out) {
        anchor(Optional.of("#source-" + link.source().id()), "", link.content(), links, out);
    }

    private void anchor(Optional<String> href, String type, List<Inline> content, Links links, StringBuilder out) {
        anchor(href, type, Optional.empty(), content, links, out);
    }

    private void anchor(
            Optional<String> href,
            String type,
            Optional<Foreign> foreign,
            List<Inline> content,
            Links links,
            StringBuilder out) {
        boolean linked = links.lead() && href.isPresent();
        if (linked) {
            out.append("<a ");
            if (!type.isEmpty()) {
                out.append("class=\"").append(type).append("\" ");
            }
            out.append("href=\"");
            Escape.html(href.get(), out);
            out.append('"');
            foreign.ifPresent(language ->
                    out.append(" hreflang=\"").append(language.language()).append('"'));
            out.append('>');
        }
        inlines(content, linked ? Links.NONE : links, out);
        if (linked) {
            out.append("</a>");
        }
    }

    @Override
    void topic(Inline.TopicLink link, Links links, StringBuilder out) {
        TopicId topic = link.topic().id();
        Optional<Foreign> foreign = addresses.foreign(topic);
        anchor(addresses.topic(topic), "", foreign, link.content(), links, out);
        if (links.lead()) {
            foreign.ifPresent(language -> {
                out.append(" (");
                Escape.html(language.name(), out);
                out.append(')');
            });
        }
    }

    @Override
    void fill(Placeholder placeholder, Links links, StringBuilder out) {
        String text = fills.text(placeholder);
        Optional<String> href = links == Links.NONE ? Optional.empty() : fills.href(placeholder);
        href.ifPresent(address -> {
            out.append("<a class=\"call\"")
                    .append(fills.toLeft() ? " dir=\"ltr\"" : "")
                    .append(" href=\"");
            Escape.html(address, out);
            out.append("\">");
        });
        Escape.html(href.isPresent() ? text : fills.isolated(text), out);
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
                    Escape.html(text.substring(done, match.start()), out);
                    out.append("<a class=\"term\" href=\"");
                    Escape.html(addresses.term(match.id()), out);
                    out.append("\">");
                    Escape.html(text.substring(match.start(), match.end()), out);
                    out.append("</a>");
                    done = match.end();
                }
            }
        }
        Escape.html(text.substring(done), out);
    }
}
