package org.leafpress.parse.yaml;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds values whose quotation mark or bracket is not closed. YAML reads on to the next such mark, wherever it stands, and
 * stumbles far behind or not at all; an author closes a value before the next key or item begins.
 */
final class UnclosedValues {
    /** The start of a value: an indentation, hyphens, perhaps a key, and a quotation mark or a bracket. */
    private static final Pattern START = Pattern.compile(
            "([ \\t]*)(?:-[ \\t]+)*+(?:(?:[\\p{L}_][\\p{L}\\p{N}_-]*|\"[^\"\\n]*\")[ \\t]*:[ \\t]+)?([\"'\\[{])");

    private static final Pattern KEY_OR_ITEM = Pattern.compile("[ \\t]*(?:- .*|-|[\\p{L}_][\\p{L}\\p{N}_-]*:(?: .*)?)");

    private static final Pattern BLOCK = Pattern.compile("[^#]*[:-][ \\t]+[|>][-+0-9]*[ \\t]*");

    private final String text;

    UnclosedValues(String text) {
        this.text = text;
    }

    /** The offset of the first such mark in front of another offset. */
    OptionalInt find(int until) {
        int line = 0;
        while (line < until) {
            int end = lineEnd(line);
            Matcher start = START.matcher(text).region(line, end);
            if (start.lookingAt()) {
                int close = close(start.start(2));
                if (close < 0) {
                    return OptionalInt.of(start.start(2));
                }
                line = lineEnd(close) + 1;
            } else if (BLOCK.matcher(text).region(line, end).matches()) {
                line = behindBlock(end, indent(line));
            } else {
                line = end + 1;
            }
        }
        return OptionalInt.empty();
    }

    /** True if the value that opens at an offset is not closed before the next key or item begins. */
    boolean isOpen(int offset) {
        return close(offset) < 0;
    }

    /** Where the value that opens at an offset is closed; negative if the next key or item, or the end, comes first. */
    private int close(int open) {
        char mark = text.charAt(open);
        boolean quote = mark == '"' || mark == '\'';
        int margin = indent(lineStart(open));
        int depth = 0;
        for (int p = quote ? open + 1 : open; p < text.length(); p++) {
            char c = text.charAt(p);
            if (c == '\n') {
                if (startsAnother(p + 1, margin)) {
                    return -1;
                }
            } else if (quote && c == '\\' && mark == '"') {
                p++;
            } else if (quote && c == mark) {
                return p;
            } else if (!quote && (c == '[' || c == '{')) {
                depth++;
            } else if (!quote && (c == ']' || c == '}') && --depth == 0) {
                return p;
            }
        }
        return -1;
    }

    private boolean startsAnother(int line, int margin) {
        return line < text.length()
                && indent(line) <= margin
                && KEY_OR_ITEM.matcher(text).region(line, lineEnd(line)).matches();
    }

    private int behindBlock(int lineEnd, int margin) {
        int line = lineEnd + 1;
        while (line < text.length() && (indent(line) > margin || line + indent(line) >= lineEnd(line))) {
            line = lineEnd(line) + 1;
        }
        return line;
    }

    private int indent(int line) {
        int p = line;
        while (p < text.length() && (text.charAt(p) == ' ' || text.charAt(p) == '\t')) {
            p++;
        }
        return p - line;
    }

    private int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }
}
