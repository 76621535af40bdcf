package org.leafpress.model.text;

import java.util.List;
import org.leafpress.diagnostic.Place;

/**
 * One paragraph of text.
 *
 * @param content at least one piece, except in an empty table cell
 * @param place where it starts
 */
public record Phrase(List<Inline> content, Place place) {
    public Phrase {
        content = List.copyOf(content);
    }

    /** Its words without any markup; a placeholder is its key. */
    public String words() {
        StringBuilder out = new StringBuilder();
        Inline.words(
                content,
                run -> out.append(run.text()),
                lineBreak -> out.append(' '),
                fill -> out.append(fill.placeholder().key()));
        return out.toString();
    }

    /** True if there is a letter or a digit in it. */
    boolean hasWord() {
        return words().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** True if there is nothing to see: an empty table cell, or one of spaces of any kind. */
    public boolean isBlank() {
        return words().codePoints().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
    }
}
