package org.leafpress.parse.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds for each character of a Markdown text node where it stands in the Markdown: escapes and entities take more. */
final class LiteralOffsets {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private LiteralOffsets() {}

    /**
     * The offsets of each character of a literal.
     *
     * @param start of the node in the Markdown
     */
    static int[] of(String literal, String markdown, int start) {
        int[] offsets = new int[literal.length()];
        int at = start;
        for (int i = 0; i < literal.length(); ) {
            if (at >= markdown.length()) {
                offsets[i++] = Math.max(0, markdown.length() - 1);
                continue;
            }
            char c = markdown.charAt(at);
            if (c == '\\' && at + 1 < markdown.length() && isEscape(literal, i, markdown, at)) {
                offsets[i++] = at + 1;
                at += 2;
            } else if (c == '&' && entityEnd(literal, i, markdown, at) > 0) {
                int end = entityEnd(literal, i, markdown, at);
                int units = Character.isHighSurrogate(literal.charAt(i)) || isPair(literal, i, markdown, end) ? 2 : 1;
                for (int unit = 0; unit < units && i < literal.length(); unit++) {
                    offsets[i++] = at;
                }
                at = end;
            } else {
                offsets[i++] = at;
                at++;
            }
        }
        return offsets;
    }

    private static boolean isEscape(String literal, int i, String markdown, int at) {
        char next = markdown.charAt(at + 1);
        boolean punctuation = (next >= '!' && next <= '/')
                || (next >= ':' && next <= '@')
                || (next >= '[' && next <= '`')
                || (next >= '{' && next <= '~');
        return punctuation && literal.charAt(i) == next;
    }

    /** The offset behind an entity that was decoded, or -1. */
    private static int entityEnd(String literal, int i, String markdown, int at) {
        Matcher matcher = ENTITY.matcher(markdown).region(at, Math.min(markdown.length(), at + 34));
        return matcher.lookingAt() && !literal.startsWith(matcher.group(), i) ? matcher.end() : -1;
    }

    /** A few named entities stand for two characters: then only the one after next agrees with what follows. */
    private static boolean isPair(String literal, int i, String markdown, int end) {
        if (i + 1 >= literal.length()) {
            return false;
        }
        boolean nextAgrees = end < markdown.length() && agrees(literal.charAt(i + 1), markdown, end);
        return !nextAgrees;
    }

    private static boolean agrees(char c, String markdown, int at) {
        char there = markdown.charAt(at);
        return there == c || there == '&' || there == '\\';
    }
}
