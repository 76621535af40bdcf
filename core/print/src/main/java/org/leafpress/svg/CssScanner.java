package org.leafpress.svg;

/** Cuts the text of a style sheet into pieces, past comments, strings and brackets. */
final class CssScanner {
    private final String text;
    private int at;
    private char last;

    CssScanner(String text) {
        this.text = withoutComments(text);
    }

    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (true) {
            int start = text.indexOf("/*", from);
            if (start < 0) {
                return out.append(text, from, text.length())
                        .toString()
                        .replace("<!--", "")
                        .replace("-->", "");
            }
            out.append(text, from, start).append(' ');
            int end = text.indexOf("*/", start + 2);
            from = end < 0 ? text.length() : end + 2;
        }
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** What ended the last piece; a blank at the end of the text. */
    char last() {
        return last;
    }

    /** The text up to one of these signs outside of strings and round brackets; past the sign. */
    String until(String ends) {
        int start = at;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int close = text.indexOf(c, at + 1);
                at = close < 0 ? text.length() : close + 1;
                continue;
            }
            if (depth == 0 && ends.indexOf(c) >= 0) {
                last = c;
                return text.substring(start, at++);
            }
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            at++;
        }
        last = ' ';
        return text.substring(start);
    }

    /** The rest of a block that is open; past its end. */
    String block() {
        int start = at;
        int depth = 1;
        while (depth > 0 && !atEnd()) {
            until("{}");
            depth += last == '{' ? 1 : last == '}' ? -1 : 0;
        }
        return text.substring(start, last == '}' ? Math.max(start, at - 1) : at);
    }

    /** For messages: one line of at most 40 characters. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 40 ? line.substring(0, 40) + "..." : line;
    }
}
