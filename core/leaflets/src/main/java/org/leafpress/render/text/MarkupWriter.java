package org.leafpress.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.prose.Fills;
import org.leafpress.xml.Escape;

/**
 * Writes text in the markup of a medium: walks it, and leaves to each medium what its tags are. One for each document,
 * since writers may remember what they wrote.
 */
public abstract sealed class MarkupWriter permits HtmlWriter, PrintXmlWriter {
    final Fills fills;
    final Addresses addresses;
    private final Optional<Function<FigureView, Markup>> figures;

    /**
     * Writes for one document.
     *
     * @param fills values of placeholders
     * @param addresses where its links lead
     * @param figures draws a figure that stands in prose; empty where there is none
     */
    MarkupWriter(Fills fills, Addresses addresses, Optional<Function<FigureView, Markup>> figures) {
        this.fills = fills;
        this.addresses = addresses;
        this.figures = figures;
    }

    /** How links are written. */
    public enum Links {
        /** All links, with whatever else the medium offers about them. */
        ALL,
        /** Only those that the author wrote, as bare links. */
        WRITTEN,
        /** Only numbers to call and addresses to write to: for emergency advice. */
        CALLS,
        /** None: inside a link. */
        NONE;

        /** True if a link leads somewhere. */
        boolean lead() {
            return this == ALL || this == WRITTEN;
        }
    }

    /** A phrase with all its links. */
    public Markup phrase(Phrase phrase) {
        return phrase(phrase, Links.ALL);
    }

    /** A phrase of emergency advice: nothing to follow but numbers to call. */
    public Markup emergency(Phrase phrase) {
        return phrase(phrase, Links.CALLS);
    }

    /** A phrase that stands within a link, or where a link would be in the way. */
    public Markup words(Phrase phrase) {
        return phrase(phrase, Links.NONE);
    }

    /** A phrase for a heading: nothing that would break its flow. */
    public Markup heading(Phrase phrase) {
        return phrase(phrase, Links.WRITTEN);
    }

    /** A phrase with some of its links. */
    public Markup phrase(Phrase phrase, Links links) {
        StringBuilder out = new StringBuilder();
        inlines(phrase.content(), links, out);
        return markup(out.toString());
    }

    /**
     * Prose.
     *
     * @param firstHeading level of the headings that {@code Block.Heading} 1 becomes, 2 to 6; deeper ones stop at 6
     */
    public Markup prose(Prose prose, int firstHeading) {
        return prose(prose, Links.ALL, firstHeading);
    }

    /** Prose with some of its links. */
    public Markup prose(Prose prose, Links links, int firstHeading) {
        StringBuilder out = new StringBuilder();
        blocks(prose.blocks(), links, firstHeading, out);
        return markup(out.toString());
    }

    /** Prose in an item, a cell or behind a label: its first paragraph is no paragraph of its own there. */
    public Markup joining(Prose prose, Links links, int firstHeading) {
        StringBuilder out = new StringBuilder();
        joining(prose.blocks(), links, firstHeading, out);
        return markup(out.toString());
    }

    /** A value as it stands in the text around it: see {@link Fills#isolated}. */
    String isolated(String value) {
        return fills.isolated(withYear(value));
    }

    /** Plain words of the language, with what must keep its order held together; not escaped. */
    String held(String words) {
        return fills.held(withYear(words));
    }

    /** With the sign of copyright on the line of its year. */
    private static String withYear(String words) {
        return words.replace("\u00A9 ", "\u00A9\u00A0");
    }

    final void joining(List<Block> blocks, Links links, int firstHeading, StringBuilder out) {
        boolean joins = blocks.get(0) instanceof Block.Paragraph;
        if (blocks.get(0) instanceof Block.Paragraph first) {
            inlines(first.content(), links, out);
        }
        blocks(joins ? blocks.subList(1, blocks.size()) : blocks, links, firstHeading, out);
    }

    final void blocks(List<Block> blocks, Links links, int firstHeading, StringBuilder out) {
        Block.Cases cases = new Block.Cases(
                paragraph -> wrap("p", paragraph.content(), links, out),
                heading -> heading(heading, firstHeading + heading.level() - 1, out),
                items -> items(items, links, firstHeading, out),
                quotation -> quotation(quotation, links, firstHeading, out),
                table -> table(table, links, out),
                figure -> out.append(figure(figure).value()));
        blocks.forEach(block -> block.accept(cases));
    }

    private Markup figure(Block.Figure figure) {
        return figures.orElseThrow(() -> new IllegalStateException("a figure outside a leaflet"))
                .apply(addresses.figure(figure.figure()));
    }

    private void items(Block.Items items, Links links, int firstHeading, StringBuilder out) {
        String tag = items.start().isPresent() ? "ol" : "ul";
        out.append('<').append(tag);
        if (items.start().orElse(1) != 1) {
            out.append(" start=\"").append(items.start().getAsInt()).append('"');
        }
        out.append('>');
        items.items().forEach(item -> item(item, links, firstHeading, out));
        out.append("</").append(tag).append('>');
    }

    final void inlines(List<Inline> content, Links links, StringBuilder out) {
        Inline.Cases cases = new Inline.Cases(
                run -> run(run.text(), links, out),
                lineBreak -> lineBreak(out),
                fill -> fill(fill.placeholder(), links, out),
                strong -> strong(strong.content(), links, out),
                emphasis -> emphasis(emphasis.content(), links, out),
                link -> link(link, links, out),
                topic -> topic(topic, links, out),
                term -> term(term, links, out),
                source -> source(source, links, out));
        bound(joined(content)).forEach(inline -> inline.accept(cases));
    }

    /** The same pieces, with what the medium keeps on one line held together. */
    List<Inline> bound(List<Inline> content) {
        return content;
    }

    /** Neighbouring runs as one, so that words that are wrapped in the source are found. */
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

    final void wrap(String tag, List<Inline> content, Links links, StringBuilder out) {
        out.append('<').append(tag).append('>');
        inlines(content, links, out);
        out.append("</").append(tag).append('>');
    }

    /** Content as a link, unless it leads nowhere here; {@code attributes} follow the address, each after a space. */
    final void anchor(
            Optional<String> href,
            String type,
            String attributes,
            List<Inline> content,
            Links links,
            StringBuilder out) {
        boolean linked = links.lead() && href.isPresent();
        if (linked) {
            open(type, href.get(), attributes, out);
        }
        inlines(content, linked ? Links.NONE : links, out);
        if (linked) {
            out.append("</a>");
        }
    }

    /** The start of a link; {@code type} are attributes before the address, each before a space. */
    static void open(String type, String href, String attributes, StringBuilder out) {
        out.append("<a ").append(type).append("href=\"");
        Escape.text(href, out);
        out.append('"').append(attributes).append('>');
    }

    abstract Markup markup(String balanced);

    abstract void heading(Block.Heading heading, int level, StringBuilder out);

    abstract void item(List<Block> item, Links links, int firstHeading, StringBuilder out);

    abstract void quotation(Block.Quotation quotation, Links links, int firstHeading, StringBuilder out);

    abstract void table(Block.Table table, Links links, StringBuilder out);

    abstract void run(String text, Links links, StringBuilder out);

    abstract void strong(List<Inline> content, Links links, StringBuilder out);

    abstract void emphasis(List<Inline> content, Links links, StringBuilder out);

    abstract void lineBreak(StringBuilder out);

    /** True for an address to read on at, rather than one to call or to write to. */
    static boolean isPage(Placeholder placeholder) {
        return placeholder instanceof ServiceValue value && value.kind() == ServiceValue.Kind.LINK;
    }

    abstract void fill(Placeholder placeholder, Links links, StringBuilder out);

    abstract void link(Inline.Link link, Links links, StringBuilder out);

    abstract void topic(Inline.TopicLink link, Links links, StringBuilder out);

    abstract void term(Inline.TermLink link, Links links, StringBuilder out);

    abstract void source(Inline.SourceLink link, Links links, StringBuilder out);
}
