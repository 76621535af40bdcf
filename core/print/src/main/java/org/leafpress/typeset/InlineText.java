package org.leafpress.typeset;

import java.util.List;

/** Inline content as a plain string, for bookmarks, descriptions and messages. */
final class InlineText {
    private InlineText() {}

    static String of(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        append(content, out);
        return clean(out.toString());
    }

    private static void append(List<Inline> content, StringBuilder out) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline instanceof Inline.Strong strong) {
                append(strong.content(), out);
            } else if (inline instanceof Inline.Link link) {
                append(link.content(), out);
            } else if (inline instanceof Inline.Foreign foreign) {
                append(foreign.content(), out);
            } else {
                out.append(' ');
            }
        }
    }

    /** The text with single spaces, and nothing that a file could not hold. */
    static String clean(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean spaced = true;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (Characters.isSpace(c)) {
                if (!spaced) {
                    out.append(' ');
                }
                spaced = true;
            } else if (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)) {
                out.append(Characters.REPLACEMENT);
                spaced = false;
            } else if (!Characters.isUnprintable(c) && c != Characters.SOFT_HYPHEN) {
                out.appendCodePoint(c);
                spaced = false;
            }
        }
        return out.toString().strip();
    }
}
