package org.leafpress.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.leafpress.pdf.LinkTarget;
import org.leafpress.typeset.Arrangement;
import org.leafpress.typeset.Block;
import org.leafpress.typeset.Inline;
import org.leafpress.typeset.PrintDocument;
import org.leafpress.xml.Escape;

/**
 * The words of a print document as XHTML, for engines that print HTML. Pictures, QR codes and lines to write on are left
 * out: not every engine has them. Labels that the typesetter reads from a card are headings' neighbours here, too.
 */
final class Html {
    /** Blocks that are not written: the pages of a list of contents are known to a typesetter only. */
    private static final Set<Class<? extends Block>> HAS_NO_WORDS =
            Set.of(Block.NoteLines.class, Arrangement.Break.class, Arrangement.Contents.class);

    private final StringBuilder out = new StringBuilder();

    private Html() {}

    static String of(PrintDocument document, String style) {
        Html html = new Html();
        html.out.append("<html lang=\"").append(document.info().language()).append("\"><head><title>");
        html.text(document.info().title());
        html.out.append("</title>");
        document.info().author().ifPresent(author -> html.meta("author", author));
        html.meta("subject", document.info().subject().orElse(document.info().title()));
        html.meta(
                "description", document.info().subject().orElse(document.info().title()));
        html.out.append("<style>").append(style).append("</style></head><body>");
        html.element("div class=\"header\"", document.furniture().header());
        html.out.append("<div class=\"footer\">");
        html.inlines(document.furniture().footer());
        html.out.append(" <span class=\"number\"></span></div>");
        html.blocks(document.blocks());
        html.out.append("</body></html>");
        return html.out.toString();
    }

    /** The words of a document, without markup. */
    static String words(PrintDocument document) {
        Html html = new Html();
        html.blocks(document.blocks());
        return Jsoup.parse(html.out.toString().replace("<", " <")).text();
    }

    /** The words of some text, without markup. */
    static String words(List<Inline> content) {
        Html html = new Html();
        html.inlines(content);
        return html.out.toString().replaceAll("<[^>]*>", " ");
    }

    private void meta(String name, String content) {
        out.append("<meta name=\"").append(name).append("\" content=\"");
        text(content);
        out.append("\"/>");
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            element(
                    switch (paragraph.tone()) {
                        case BODY -> "p";
                        case LEAD -> "p class=\"lead\"";
                        case SMALL -> "p class=\"small\"";
                        case CALL -> "p class=\"call\"";
                    },
                    paragraph.content());
        } else if (block instanceof Block.ItemList list) {
            list(list);
        } else if (block instanceof Block.Facts facts) {
            facts(facts);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Card card) {
            card(card);
        } else if (block instanceof Block.Figure figure) {
            element("p class=\"small\"", figure.caption());
        } else if (block instanceof Block.QrCode code) {
            blocks(code.beside());
        } else if (block instanceof Block.Beside beside) {
            blocks(beside.content());
        } else if (block instanceof Arrangement.Group group) {
            around("div class=\"keep\"", group.content());
        } else if (block instanceof Arrangement.Columns columns) {
            blocks(columns.content());
        } else if (block instanceof Arrangement.Opening opening) {
            blocks(opening.content());
        } else if (block instanceof Arrangement.Aside aside) {
            blocks(aside.content());
        } else if (block instanceof Arrangement.Panel panel) {
            blocks(panel.content());
        } else if (block instanceof Arrangement.Reference reference) {
            around("div class=\"small\"", reference.content());
        } else if (block instanceof Arrangement.Rows rows) {
            blocks(rows.content());
        } else if (block instanceof Arrangement.SideBySide sides) {
            sides.cells().forEach(side -> blocks(side.content()));
        } else if (block instanceof Block.Blank blank) {
            element("p", blank.label());
        } else if (!HAS_NO_WORDS.contains(block.getClass())) {
            throw new IllegalStateException("no HTML for " + block.getClass().getName());
        }
    }

    private void heading(Block.Heading heading) {
        String id = heading.id().map(name -> " id=\"" + name + "\"").orElse("");
        element("h" + heading.level() + id, heading.content());
    }

    private void list(Block.ItemList list) {
        String tag = list.marker() == Block.ItemList.Marker.NUMBER ? "ol" : "ul";
        out.append('<').append(tag).append('>');
        list.items().forEach(item -> around("li", item.content()));
        out.append("</").append(tag).append('>');
    }

    private void facts(Block.Facts facts) {
        out.append("<dl>");
        for (Block.Fact fact : facts.facts()) {
            element("dt", fact.term());
            around("dd", fact.content());
        }
        out.append("</dl>");
    }

    private void table(Block.Table table) {
        out.append("<table>");
        element("caption", table.caption());
        out.append("<thead>");
        table.head().forEach(this::row);
        out.append("</thead><tbody>");
        table.body().forEach(this::row);
        out.append("</tbody></table>");
    }

    private void row(Block.Row row) {
        out.append("<tr>");
        for (Block.Cell cell : row.cells()) {
            around(
                    (cell.header() ? "th" : "td") + " colspan=\"" + cell.columns() + "\" rowspan=\"" + cell.rows()
                            + "\"",
                    cell.content());
        }
        out.append("</tr>");
    }

    private void card(Block.Card card) {
        out.append("<div class=\"card\">");
        element("p", card.label());
        card.heading().ifPresent(this::heading);
        blocks(card.content());
        out.append("</div>");
    }

    private void around(String tag, List<Block> content) {
        out.append('<').append(tag).append('>');
        blocks(content);
        close(tag);
    }

    private void element(String tag, List<Inline> content) {
        if (!content.isEmpty()) {
            out.append('<').append(tag).append('>');
            inlines(content);
            close(tag);
        }
    }

    private void close(String tag) {
        int end = tag.indexOf(' ');
        out.append("</").append(end < 0 ? tag : tag.substring(0, end)).append('>');
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            text(text.text());
        } else if (inline instanceof Inline.Strong strong) {
            element("b", strong.content());
        } else if (inline instanceof Inline.Link link) {
            String target = link.target() instanceof LinkTarget.Address address
                    ? address.uri()
                    : "#" + ((LinkTarget.Anchor) link.target()).id();
            out.append("<a href=\"");
            text(target);
            Optional<String> title = link.description();
            out.append("\" title=\"");
            text(title.orElse(target));
            out.append("\">");
            inlines(link.content());
            out.append("</a>");
        } else if (inline instanceof Inline.Foreign foreign) {
            element("span lang=\"" + foreign.language() + "\"", foreign.content());
        } else {
            out.append("<br/>");
        }
    }

    private void text(String text) {
        Escape.text(text, out);
    }
}
