package org.leafpress.render;

import java.util.List;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.prose.Fills;

/** Text without any markup, for descriptions, titles and data. */
public final class PlainText {
    private final Fills fills;

    /** Writes placeholders with the values of {@code fills}. */
    public PlainText(Fills fills) {
        this.fills = fills;
    }

    /** The words of a phrase. */
    public String of(Phrase phrase) {
        return of(phrase.content());
    }

    /** The words of some inlines. */
    public String of(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        write(content, out);
        return out.toString();
    }

    private void write(List<Inline> content, StringBuilder out) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Run run) {
                out.append(run.text());
            } else if (inline instanceof Inline.Strong strong) {
                write(strong.content(), out);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                write(emphasis.content(), out);
            } else if (inline instanceof Inline.LineBreak) {
                out.append(' ');
            } else if (inline instanceof Inline.Fill fill) {
                out.append(fills.isolated(fills.text(fill.placeholder())));
            } else if (inline instanceof Inline.Link link) {
                write(link.content(), out);
            } else if (inline instanceof Inline.TopicLink link) {
                write(link.content(), out);
            } else if (inline instanceof Inline.TermLink link) {
                write(link.content(), out);
            } else if (inline instanceof Inline.SourceLink link) {
                write(link.content(), out);
            }
        }
    }
}
