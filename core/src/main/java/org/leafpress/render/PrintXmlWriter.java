package org.leafpress.render;

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
import org.leafpress.render.view.FigureView;
import org.leafpress.render.view.Foreign;
import org.leafpress.render.view.PrintXml;

/**
 * Writes text in the print vocabulary ({@code docs/print-document.md}). What can only be followed on a screen is said
 * in words: the address after a link, the title of another leaflet.
 */
final class PrintXmlWriter implements MarkupWriter {
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** A table of so many rows is kept on one page. */
    private static final int SMALL_TABLE = 5;

    private static final int DEEPEST_HEADING = 3;

    private final Fills fills;
    private final Addresses addresses;
    private final Function<TopicId, Optional<Hint>> hints;
    private final boolean stacked;
    private final Optional<Function<FigureView, PrintXml>> figures;

    /**
     * Tells where to find another leaflet.
     *
     * @param title of that leaflet
     * @param words what to say after a link to it that does not name it; marks a title in another language
     */
    record Hint(String title, PrintXml words) {}

    /**
     * Writes for a leaflet.
     *
     * @param hints to other leaflets
     * @param stacked true to set tables row by row
     * @param figures draws a figure that stands in prose; empty where there is none
     */
    PrintXmlWriter(
            Fills fills,
            Addresses addresses,
            Function<TopicId, Optional<Hint>> hints,
            boolean stacked,
            Optional<Function<FigureView, PrintXml>> figures) {
        this.fills = fills;
        this.addresses = addresses;
        this.hints = hints;
        this.stacked = stacked;
        this.figures = figures;
    }

    /** The leaflets that an edition has. */
    static Function<TopicId, Optional<Hint>> hints(Edition edition) {
        return topic -> edition.title(topic).map(title -> new Hint(title, words(edition, topic, title)));
    }

    private static PrintXml words(Edition edition, TopicId topic, String title) {
        StringBuilder out = new StringBuilder();
        String mark = "\uFFFC";
        String words = edition.messages().get("print.see-leaflet", mark);
        // Checks of bundles see to it that the message has its argument.
        int at = words.indexOf(mark);
        Optional<Foreign> foreign = edition.shown(topic).flatMap(edition::foreign);
        Escape.html(words.substring(0, at), out);
        foreign.ifPresent(language -> out.append("<span lang=\"")
                .append(language.language())
                .append("\" dir=\"")
                .append(language.direction())
                .append("\">"));
        Escape.html(title, out);
        foreign.ifPresent(unused -> out.append("</span>"));
        Escape.html(words.substring(at + 1), out);
        return new PrintXml(out.toString());
    }

    /** How links are written. */
    private enum Links {
        /** With where they lead in words. */
        EXPLAINED,
        /** As links. */
        PLAIN,
        /** Only numbers to call and addresses to write to: for emergency advice. */
        CALLS,
        /** Not at all. */
        NONE
    }

    @Override
    public PrintXml phrase(Phrase phrase) {
        return inlines(phrase.content(), Links.EXPLAINED);
    }

    @Override
    public PrintXml emergency(Phrase phrase) {
        return inlines(phrase.content(), Links.CALLS);
    }

    @Override
    public PrintXml words(Phrase phrase) {
        return inlines(phrase.content(), Links.NONE);
    }

    @Override
    public PrintXml heading(Phrase phrase) {
        return inlines(phrase.content(), Links.PLAIN);
    }

    @Override
    public PrintXml blocks(List<Block> blocks, int firstHeading) {
        StringBuilder out = new StringBuilder();
        blocks(blocks, firstHeading, out);
        return new PrintXml(out.toString());
    }

    /** An address as people write it. */
    static String shown(String url) {
        String shown = url.replaceFirst("^(https?://|mailto:|tel:)", "");
        return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    }

    private PrintXml inlines(List<Inline> content, Links links) {
        StringBuilder out = new StringBuilder();
        inlines(content, links, out);
        return new PrintXml(out.toString());
    }

    private void blocks(List<Block> blocks, int firstHeading, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                wrap("p", paragraph.content(), Links.EXPLAINED, out);
            } else if (block instanceof Block.Heading heading) {
                heading(heading, firstHeading + heading.level() - 1, out);
            } else if (block instanceof Block.Items items) {
                items(items, firstHeading, out);
            } else if (block instanceof Block.Quotation quotation) {
                out.append("<card tone=\"note\">");
                blocks(quotation.content(), firstHeading, out);
                out.append("</card>");
            } else if (block instanceof Block.Table table) {
                table(table, out);
            } else if (block instanceof Block.Figure figure) {
                out.append(figures.orElseThrow(() -> new IllegalStateException("a figure outside a leaflet"))
                        .apply(addresses.figure(figure.figure()))
                        .value());
            }
        }
    }

    /** Below the sections' own headings, bold words do: items stand in lists on paper, where levels would be skipped. */
    private void heading(Block.Heading heading, int level, StringBuilder out) {
        if (level <= DEEPEST_HEADING) {
            wrap("h" + level, heading.content(), Links.PLAIN, out);
        } else {
            out.append("<p>");
            wrap("b", heading.content(), Links.PLAIN, out);
            out.append("</p>");
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
            blocks(item, firstHeading, out);
            out.append("</li>");
        }
        out.append("</").append(tag).append('>');
    }

    private void table(Block.Table table, StringBuilder out) {
        if (stacked) {
            stackedTable(table, out);
            return;
        }
        boolean small = table.rows().size() <= SMALL_TABLE;
        out.append(small ? "<keep>" : "").append("<table><thead><tr>");
        table.header().forEach(cell -> wrap("th", cell.content(), Links.PLAIN, out));
        out.append("</tr></thead><tbody>");
        for (List<Phrase> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> wrap("td", cell.content(), Links.EXPLAINED, out));
            out.append("</tr>");
        }
        out.append("</tbody></table>").append(small ? "</keep>" : "");
    }

    /** Each row as a list of its values, each under the name of its column. */
    private void stackedTable(Block.Table table, StringBuilder out) {
        for (List<Phrase> row : table.rows()) {
            out.append("<keep><dl>");
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).content().isEmpty()) {
                    wrap("dt", table.header().get(i).content(), Links.PLAIN, out);
                    wrap("dd", row.get(i).content(), Links.EXPLAINED, out);
                }
            }
            out.append("</dl></keep>");
        }
    }

    private void inlines(List<Inline> content, Links links, StringBuilder out) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Run run) {
                Escape.html(run.text(), out);
            } else if (inline instanceof Inline.Strong strong) {
                wrap("b", strong.content(), links, out);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                // Slanted words are hard to read (RNIB and UKAAF clear print).
                wrap("b", emphasis.content(), links, out);
            } else if (inline instanceof Inline.LineBreak) {
                out.append("<br/>");
            } else if (inline instanceof Inline.Fill fill) {
                fill(fill.placeholder(), links, out);
            } else if (inline instanceof Inline.Link link) {
                link(link, links, out);
            } else if (inline instanceof Inline.TopicLink link) {
                topic(link, links, out);
            } else if (inline instanceof Inline.TermLink link) {
                inlines(link.content(), links, out);
            } else if (inline instanceof Inline.SourceLink link) {
                inlines(link.content(), links, out);
            }
        }
    }

    private void wrap(String tag, List<Inline> content, Links links, StringBuilder out) {
        out.append('<').append(tag).append('>');
        inlines(content, links, out);
        out.append("</").append(tag).append('>');
    }

    private void link(Inline.Link link, Links links, StringBuilder out) {
        anchor(Optional.of(link.url()), link.content(), links, out);
        String address = shown(link.url());
        if (links == Links.EXPLAINED && !plain(link.content()).contains(address)) {
            out.append(" (");
            Escape.html(address, out);
            out.append(')');
        }
    }

    private void topic(Inline.TopicLink link, Links links, StringBuilder out) {
        TopicId topic = link.topic().id();
        anchor(addresses.topic(topic), link.content(), links, out);
        String words = plain(link.content()).toLowerCase(Locale.ROOT);
        if (links == Links.EXPLAINED) {
            hints.apply(topic)
                    .filter(hint -> !words.contains(hint.title().toLowerCase(Locale.ROOT)))
                    .ifPresent(hint -> {
                        out.append(' ').append(hint.words().value());
                    });
        }
    }

    private String plain(List<Inline> content) {
        return new PlainText(fills).of(content);
    }

    private void anchor(Optional<String> href, List<Inline> content, Links links, StringBuilder out) {
        boolean linked = (links == Links.EXPLAINED || links == Links.PLAIN) && href.isPresent();
        if (linked) {
            open(href.get(), out);
        }
        inlines(content, linked ? Links.NONE : links, out);
        if (linked) {
            out.append("</a>");
        }
    }

    private static void open(String href, StringBuilder out) {
        out.append("<a href=\"");
        Escape.html(href, out);
        out.append("\">");
    }

    private void fill(Placeholder placeholder, Links links, StringBuilder out) {
        Optional<String> href = links == Links.NONE ? Optional.empty() : fills.href(placeholder);
        String text = fills.text(placeholder);
        href.ifPresent(address -> open(address, out));
        boolean number = fills.href(placeholder).orElse("").startsWith("tel:");
        Escape.html(fills.isolated(number ? unbroken(text) : text), out);
        if (href.isPresent()) {
            out.append("</a>");
        }
    }

    /** A phone number that no line end tears apart. */
    static String unbroken(String number) {
        return number.strip().replace(' ', NO_BREAK_SPACE);
    }
}
