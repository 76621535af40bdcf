package org.leafpress.render;

import java.util.List;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.render.view.Markup;

/** Writes text in the markup of a medium. One for each document, since writers may remember what they wrote. */
interface MarkupWriter {
    /** A phrase with all its links. */
    Markup phrase(Phrase phrase);

    /** A phrase of emergency advice: nothing to follow but numbers to call. */
    Markup emergency(Phrase phrase);

    /** A phrase that stands within a link, or where a link would be in the way. */
    Markup words(Phrase phrase);

    /** A phrase for a heading: nothing that would break its flow. */
    Markup heading(Phrase phrase);

    /**
     * Blocks of prose.
     *
     * @param firstHeading level of the headings that {@code Block.Heading} 1 becomes, 2 to 6; deeper ones stop at 6
     */
    Markup blocks(List<Block> blocks, int firstHeading);

    /** Prose; see {@link #blocks}. */
    default Markup prose(Prose prose, int firstHeading) {
        return blocks(prose.blocks(), firstHeading);
    }
}
