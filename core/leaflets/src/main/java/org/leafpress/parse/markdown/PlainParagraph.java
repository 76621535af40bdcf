package org.leafpress.parse.markdown;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.text.MappedText;

/**
 * A paragraph of one line without Markdown syntax, as most texts of a leaflet are. It is read without the Markdown parser,
 * which would give the same result in more time; a test compares the two.
 */
record PlainParagraph(List<Inline> content, Place place) {
    /** The paragraph, if the text is one. */
    static Optional<PlainParagraph> find(MappedText text, Diagnostics diagnostics) {
        String value = text.value();
        int newline = value.indexOf('\n');
        int end = newline < 0 ? value.length() : newline;
        if (!isUnmarked(value, end) || !isLast(value, end)) {
            return Optional.empty();
        }
        Place place = text.place(0, end);
        if (text.offsets().areContiguous()) {
            return Optional.of(new PlainParagraph(List.of(new Inline.Run(value.substring(0, end), place)), place));
        }
        InlineBuilder runs = new InlineBuilder(text, diagnostics);
        for (int i = 0; i < end; i++) {
            runs.add(value.charAt(i), i);
        }
        return Optional.of(new PlainParagraph(runs.toList(), place));
    }

    /**
     * No mark, no control character or half of a character, and only single spaces, between words. A digit or a sign could
     * start a list.
     */
    private static boolean isUnmarked(String value, int end) {
        if (end == 0 || (!Character.isLetter(value.charAt(0)) && "\"'(".indexOf(value.charAt(0)) < 0)) {
            return false;
        }
        if (BareAddresses.mayBeIn(value)) {
            return false;
        }
        char before = 'a';
        for (int i = 1; i < end; i++) {
            char c = value.charAt(i);
            boolean odd = (before == '&' && c != ' ') || (before == ' ' && c == ' ');
            if (odd || isMark(c) || ControlCharacters.isControl(c) || ControlCharacters.isHalf(value, i)) {
                return false;
            }
            before = c;
        }
        return !Character.isSpaceChar(before);
    }

    /** Signs that mark text, the braces of placeholders, and tabs. */
    private static boolean isMark(char c) {
        return switch (c) {
            case '*', '_', '[', ']', '<', '`', '\\', '{', '}', '|', '~', '\t' -> true;
            default -> false;
        };
    }

    /** Only line ends follow. */
    private static boolean isLast(String value, int end) {
        int p = end;
        while (p < value.length() && value.charAt(p) == '\n') {
            p++;
        }
        return p == value.length();
    }

    Phrase phrase() {
        return new Phrase(content, place);
    }

    Prose prose() {
        return new Prose(List.of(new Block.Paragraph(content, place)), place);
    }
}
