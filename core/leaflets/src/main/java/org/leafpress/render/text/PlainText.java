package org.leafpress.render.text;

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
        Inline.words(
                content,
                run -> out.append(run.text()),
                lineBreak -> out.append(' '),
                fill -> out.append(fills.isolated(fills.text(fill.placeholder()))));
        return out.toString();
    }
}
