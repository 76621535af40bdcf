package org.leafpress.translation;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.text.Inline;
import org.leafpress.model.translation.PartState;
import org.leafpress.model.translation.TextUnit;

/**
 * One text as translators get it: a paragraph, heading, cell or plain words.
 *
 * @param unit of the source that it belongs to
 * @param leaf which of the unit's texts it is, 0-based
 * @param of how many the unit has
 * @param state of the part in the translation
 * @param source as it stands
 * @param before as it stood when it was last pinned, as Markdown; empty if that is not known or nothing has changed
 * @param translation as it stands
 */
record ExchangeText(
        TextUnit unit,
        int leaf,
        int of,
        PartState state,
        List<Inline> source,
        Optional<String> before,
        Optional<List<Inline>> translation) {
    ExchangeText {
        source = List.copyOf(source);
        translation = translation.map(List::copyOf);
    }

    /** Unique in the leaflet: letters, digits, hyphens, full stops, and a colon before the number if there are several. */
    String id() {
        return id(unit.path()) + (of > 1 ? ":" + (leaf + 1) : "");
    }

    /** The id of a unit, or the start of the ids of its texts. */
    static String id(String path) {
        return path.replace('/', '.');
    }

    InlineCodes codes() {
        return InlineCodes.of(source, translation);
    }
}
