package org.leafpress.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leafpress.model.TopicId;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.prose.Fills;
import org.leafpress.prose.Terms;
import org.leafpress.render.view.FigureView;
import org.leafpress.render.view.Foreign;
import org.leafpress.render.view.Html;

/**
 * Writes text as HTML. One for each page: it remembers which glossary terms the page has linked already, since only
 * the first use of a term on a page is a link. Not thread-safe.
 */
final class HtmlWriter implements MarkupWriter {
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

    /** How links are written. */
    private enum Links {
        /** All links, and glossary terms where they first occur. */
        ALL,
        /** Only those that the author wrote. */
        WRITTEN,
        /** Only phone numbers: for emergency advice. */
        CALLS,
        /** None: inside a link. */
        NONE
    }

    @Override
    public Html phrase(Phrase phrase) {
        return inlines(phrase.content(), Links.ALL);
    }

    @Override
    public Html emergency(Phrase phrase) {
        return inlines(phrase.content(), Links.CALLS);
    }

    /** Plain words. */
    Html text(String words) {
        StringBuilder out = new StringBuilder();
        Escape.html(words, out);
        return new Html(out.toString());
    }

    @Override
    public Html words(Phrase phrase) {
        return inlines(phrase.content(), Links.NONE);
    }

    @Override
    public Html heading(Phrase phrase) {
        return inlines(phrase.content(), Links.WRITTEN);
    }

    @Override
    public Html blocks(List<Block> blocks, int firstHeading) {
        StringBuilder out = new StringBuilder();
        blocks(blocks, firstHeading, out);
        return new Html(out.toString());
    }

    @Override
    public Html prose(Prose prose, int firstHeading) {
        return blocks(prose.blocks(), firstHeading);
    }

    private Html inlines(List<Inline> content, Links links) {
        StringBuilder out = new StringBuilder();
        inlines(content, links, out);
        return new Html(out.toString());
    }

    private void blocks(List<Block> blocks, int firstHeading, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                out.append("<p>");
                inlines(paragraph.content(), Links.ALL, out);
                out.append("</p>");
            } else if (block instanceof Block.Heading heading) {
                String tag = "h" + Math.min(6, firstHeading + heading.level() - 1);
                out.append('<').append(tag).append('>');
                inlines(heading.content(), Links.WRITTEN, out);
                out.append("</").append(tag).append('>');
            } else if (block instanceof Block.Items items) {
                items(items, firstHeading, out);
            } else if (block instanceof Block.Quotation quotation) {
                out.append("<blockquote>");
                blocks(quotation.content(), firstHeading, out);
                out.append("</blockquote>");
            } else if (block instanceof Block.Table table) {
                table(table, out);
            } else if (block instanceof Block.Figure figure) {
                out.append(figures.orElseThrow(() -> new IllegalStateException("a figure outside a leaflet"))
                        .apply(addresses.figure(figure.figure()))
                        .value());
            }
        }
    }

    private void items(Block.Items items, int firstHeading, StringBuilder out) {
        String tag = items.start().isPresent() ? "ol" : "ul";
        out.append('<').append(tag);
        if (items.start().orElse(1) != 1) {
            out.append(" start=\"").append(items.start().getAsInt()).append('"');
        }
        out.append('>');
        for (List<Block> item : items.items()) {
            out.append("<li>");
            if (item.size() == 1 && item.get(0) instanceof Block.Paragraph only) {
                inlines(only.content(), Links.ALL, out);
            } else {
                blocks(item, firstHeading, out);
            }
        }
        out.append("</").append(tag).append('>');
    }

    /** Each cell names its column, so that a style sheet can stack the cells on a narrow screen. */
    private void table(Block.Table table, StringBuilder out) {
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

    private void inlines(List<Inline> content, Links links, StringBuilder out) {
        for (Inline inline : joined(content)) {
            if (inline instanceof Inline.Run run) {
                run(run.text(), links, out);
            } else if (inline instanceof Inline.Strong strong) {
                wrap("strong", strong.content(), links, out);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                wrap("em", emphasis.content(), links, out);
            } else if (inline instanceof Inline.LineBreak) {
                out.append("<br>");
            } else if (inline instanceof Inline.Fill fill) {
                fill(fill, links, out);
            } else if (inline instanceof Inline.Link link) {
                anchor(Optional.of(link.url()), "", link.content(), links, out);
            } else if (inline instanceof Inline.TopicLink link) {
                topic(link, links, out);
            } else if (inline instanceof Inline.TermLink link) {
                linkedTerms.add(link.term().id());
                anchor(Optional.of(addresses.term(link.term().id())), "term", link.content(), links, out);
            } else if (inline instanceof Inline.SourceLink link) {
                anchor(Optional.of("#source-" + link.source().id()), "", link.content(), links, out);
            }
        }
    }

    /** Neighbouring runs as one, so that a term that is wrapped in the source is found. */
    private static List<Inline> joined(List<Inline> content) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : content) {
            int last = joined.size() - 1;
            if (inline instanceof Inline.Run run && last >= 0 && joined.get(last) instanceof Inline.Run before) {
                joined.set(last, new Inline.Run(before.text() + run.text(), before.place()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    private void wrap(String tag, List<Inline> content, Links links, StringBuilder out) {
        out.append('<').append(tag).append('>');
        inlines(content, links, out);
        out.append("</").append(tag).append('>');
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
        boolean linked = (links == Links.ALL || links == Links.WRITTEN) && href.isPresent();
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

    private void topic(Inline.TopicLink link, Links links, StringBuilder out) {
        TopicId topic = link.topic().id();
        Optional<Foreign> foreign = addresses.foreign(topic);
        anchor(addresses.topic(topic), "", foreign, link.content(), links, out);
        if (links == Links.ALL || links == Links.WRITTEN) {
            foreign.ifPresent(language -> {
                out.append(" (");
                Escape.html(language.name(), out);
                out.append(')');
            });
        }
    }

    private void fill(Inline.Fill fill, Links links, StringBuilder out) {
        String text = fills.text(fill.placeholder());
        Optional<String> href = links == Links.NONE ? Optional.empty() : fills.href(fill.placeholder());
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

    private void run(String text, Links links, StringBuilder out) {
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
