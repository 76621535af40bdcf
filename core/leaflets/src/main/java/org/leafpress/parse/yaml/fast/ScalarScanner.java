package org.leafpress.parse.yaml.fast;

import java.util.Optional;
import org.leafpress.parse.yaml.fast.ScannedTokens.Token;
import org.leafpress.parse.yaml.token.YamlTokens.Kind;

/**
 * Scans the scalars of a YAML file for {@link YamlScanner}. Offsets are 0-based, into the file's text. A result is empty
 * where only the library can read on, or where there could be a fault.
 */
final class ScalarScanner {
    /** The characters that YAML calls indicators: they have a meaning at the start of a scalar. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final String text;

    ScalarScanner(String text) {
        this.text = text;
    }

    /** True at a space, a line end and the end of the file. */
    boolean isBlank(int offset) {
        return offset >= text.length() || text.charAt(offset) == ' ' || text.charAt(offset) == '\n';
    }

    int skipSpaces(int offset) {
        int p = offset;
        while (p < text.length() && text.charAt(p) == ' ') {
            p++;
        }
        return p;
    }

    int lineEnd(int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }

    /** True where a text without quotes can start. Lines of three hyphens or dots part documents. */
    boolean startsPlain(int offset) {
        char first = text.charAt(offset);
        if (text.startsWith("---", offset) || text.startsWith("...", offset)) {
            return false;
        }
        return (first == '-' && !isBlank(offset + 1)) || INDICATORS.indexOf(first) < 0;
    }

    /** Where a text without quotes ends on its line: at a colon and a blank, a comment, or the line's end. */
    int plainEnd(int start) {
        int end = start;
        for (int p = start; p < text.length(); p++) {
            char c = text.charAt(p);
            if (c == '\n' || (c == ':' && isBlank(p + 1)) || (c == '#' && end < p)) {
                break;
            }
            if (c != ' ') {
                end = p + 1;
            }
        }
        return end;
    }

    /** Where words within brackets end: at a sign that means something to YAML, or the line's end. */
    int wordsEnd(int start) {
        int end = start;
        for (int p = start; p < text.length(); p++) {
            char c = text.charAt(p);
            if (c == '\n' || (INDICATORS.indexOf(c) >= 0 && (c != '-' || p == start))) {
                break;
            }
            if (c != ' ') {
                end = p + 1;
            }
        }
        return end;
    }

    /**
     * A text without quotes. Line ends become spaces, blank lines become line ends.
     *
     * @param indent columns that its further lines are indented at least
     */
    Optional<Token> plain(int start, int indent) {
        if (!startsPlain(start)) {
            return Optional.empty();
        }
        int end = plainEnd(start);
        StringBuilder joined = new StringBuilder();
        int part = start;
        while (true) {
            int next = skipSpaces(end);
            if (next < text.length() && text.charAt(next) == ':') {
                return Optional.empty();
            }
            int line = next < text.length() && text.charAt(next) == '\n' ? nextContent(next) : text.length();
            if (line == text.length() || text.charAt(line) == '#' || column(line) < indent) {
                String last = text.substring(part, end);
                return Optional.of(scalar(
                        start,
                        end,
                        joined.isEmpty() ? last : joined.append(last).toString()));
            }
            joined.append(text, part, end);
            fold(next, line, joined);
            part = line;
            end = plainEnd(line);
        }
    }

    /** A text in single or double quotes, with such escapes as stand for the sign behind them. */
    Optional<Token> quoted(int start) {
        char quote = text.charAt(start);
        StringBuilder joined = new StringBuilder();
        int part = start + 1;
        for (int p = part; p < text.length(); p++) {
            char c = text.charAt(p);
            boolean doubled = c == quote && quote == '\'' && text.startsWith("'", p + 1);
            if (doubled || (c == '\\' && quote == '"')) {
                if (!doubled && !text.startsWith("\"", p + 1) && !text.startsWith("\\", p + 1)) {
                    return Optional.empty();
                }
                joined.append(text, part, p).append(text.charAt(p + 1));
                p++;
                part = p + 1;
            } else if (c == quote) {
                String last = text.substring(part, p);
                return Optional.of(scalar(
                        start,
                        p + 1,
                        joined.isEmpty() ? last : joined.append(last).toString()));
            } else if (c == '\n') {
                int line = nextContent(p);
                if (line == text.length() || column(line) == 0) {
                    return Optional.empty();
                }
                joined.append(text, part, spacesStart(part, p));
                fold(p, line, joined);
                part = line;
                p = line - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * A text behind {@code |} or {@code >}, each with a hyphen or a plus sign or without.
     *
     * @param indent columns that its lines are indented at least
     */
    Optional<Token> block(int start, int indent) {
        boolean folded = text.charAt(start) == '>';
        boolean strip = text.startsWith("-", start + 1);
        boolean keep = text.startsWith("+", start + 1);
        int header = skipSpaces(start + (strip || keep ? 2 : 1));
        int content = skipSpaces(Math.min(header + 1, text.length()));
        int margin = content - header - 1;
        if (!text.startsWith("\n", header)
                || content == text.length()
                || text.charAt(content) == '\n'
                || margin < indent) {
            return Optional.empty();
        }
        StringBuilder value = new StringBuilder();
        while (true) {
            int lineEnd = lineEnd(content);
            value.append(text, content, lineEnd);
            int line = Math.min(lineEnd + 1, text.length());
            int next = skipMargin(line, margin);
            int blanks = 0;
            while (next < text.length() && text.charAt(next) == '\n') {
                blanks++;
                line = next + 1;
                next = skipMargin(line, margin);
            }
            String newline = lineEnd < text.length() ? "\n" : "";
            if (next == text.length() || next - line < margin) {
                value.append(strip ? "" : newline).append(keep ? "\n".repeat(blanks) : "");
                return Optional.of(scalar(start, line, value.toString()));
            }
            boolean joins = folded && text.charAt(content) != ' ' && text.charAt(next) != ' ';
            value.append(joins ? (blanks == 0 ? " " : "") : newline).append("\n".repeat(blanks));
            content = next;
        }
    }

    /** The first offset behind the spaces at the start of a line, or behind so many of them. */
    private int skipMargin(int line, int margin) {
        int p = line;
        while (p < text.length() && p - line < margin && text.charAt(p) == ' ') {
            p++;
        }
        return p;
    }

    /** The next offset from a line end on at which neither a space nor a line end stands. */
    private int nextContent(int newline) {
        int p = newline;
        while (p < text.length() && isBlank(p)) {
            p++;
        }
        return p;
    }

    private int spacesStart(int from, int to) {
        int p = to;
        while (p > from && text.charAt(p - 1) == ' ') {
            p--;
        }
        return p;
    }

    /** Adds what the line ends between two parts of a text become. */
    private void fold(int newline, int line, StringBuilder joined) {
        int breaks = 0;
        for (int p = newline; p >= 0 && p < line; p = text.indexOf('\n', p + 1)) {
            breaks++;
        }
        joined.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
    }

    private int column(int offset) {
        return offset - 1 - text.lastIndexOf('\n', offset - 1);
    }

    private static Token scalar(int start, int end, String value) {
        return new Token(Kind.SCALAR, start, end, value);
    }
}
