package org.leafpress.parse.yaml;

/** Finds offsets in the text of a file; 0-based, in UTF-16 code units. */
final class TextScan {
    private TextScan() {}

    /** True when nothing but spaces stands between a hyphen and an offset. */
    static boolean isBehindHyphen(String text, int offset) {
        int p = offset - 1;
        while (p > 0 && text.charAt(p) == ' ') {
            p--;
        }
        return p >= 0 && text.charAt(p) == '-';
    }

    /** The first offset from one on at which neither a blank nor a comment stands. */
    static int skipBlanks(String text, int offset) {
        int p = offset;
        while (p < text.length() && (Character.isWhitespace(text.charAt(p)) || text.charAt(p) == '#')) {
            p = text.charAt(p) == '#' ? lineEnd(text, p) : p + 1;
        }
        return p;
    }

    /** The first offset from one on at which a blank stands. */
    static int wordEnd(String text, int offset) {
        int p = offset;
        while (p < text.length() && !Character.isWhitespace(text.charAt(p))) {
            p++;
        }
        return p;
    }

    /** The offset at which the line of another ends. */
    static int lineEnd(String text, int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }
}
