package org.leafpress.render.text;

import java.time.LocalDate;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.render.text.MarkupWriter.Links;

/**
 * Writes the texts of records for the page that shows them. All those of one page share a {@link MarkupWriter}, but for
 * text that is quoted from another language.
 *
 * @param links of phrases
 * @param firstHeading see {@link MarkupWriter#prose}
 * @param isolates true for names and numbers that are the same in every language, within text that may run the other way
 */
public record TextWriter(MarkupWriter writer, Dates dates, Links links, int firstHeading, boolean isolates) {
    /** Writes in a language, with all links, and headings from level 4, as within items of a section. */
    public TextWriter(MarkupWriter writer, LanguageTag language) {
        this(writer, new Dates(language), Links.ALL, 4, false);
    }

    /** The same with other links. */
    public TextWriter with(Links others) {
        return new TextWriter(writer, dates, others, firstHeading, isolates);
    }

    /** The same for headings: without links that the author did not write. */
    public TextWriter forHeadings() {
        return links == Links.ALL ? with(Links.WRITTEN) : this;
    }

    /** The same with headings from another level. */
    public TextWriter headingsFrom(int level) {
        return new TextWriter(writer, dates, links, level, isolates);
    }

    /** The same for what is no text of the language. */
    public TextWriter isolating() {
        return new TextWriter(writer, dates, links, firstHeading, true);
    }

    /** Plain words, not escaped. */
    public String write(Text text) {
        return isolates ? writer.isolated(text.value()) : writer.held(text.value());
    }

    /** A phrase. */
    public Markup write(Phrase phrase) {
        return writer.phrase(phrase, links);
    }

    /** Prose. */
    public Markup write(Prose prose) {
        return writer.prose(prose, links, firstHeading);
    }

    /** Prose whose first paragraph goes on where something stands before it: in an item, in a cell, behind a label. */
    public Markup join(Prose prose) {
        return writer.joining(prose, links, firstHeading);
    }

    /** A date in words. */
    public String write(LocalDate date) {
        return dates.write(date);
    }
}
