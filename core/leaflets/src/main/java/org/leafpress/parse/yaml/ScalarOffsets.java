package org.leafpress.parse.yaml;

import java.util.Arrays;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.yaml.YamlNode.Scalar;

/**
 * Finds for each character of a scalar's value the offset in the file that it came from, by walking the source and the
 * value in step. The parser has already decided what the value is; this only retraces it.
 */
final class ScalarOffsets implements MappedText.Offsets {
    private final String raw;
    private final String value;
    private final int[] map;
    private int at;
    private int from;
    private final int end;

    private ScalarOffsets(Scalar scalar) {
        this.raw = scalar.file().text();
        this.value = scalar.value();
        this.map = new int[value.length() + 1];
        this.from = scalar.start();
        this.end = scalar.end();
    }

    /** The offsets of a scalar's value; the end of the value maps to where the last character ends. */
    static MappedText.Offsets of(Scalar scalar) {
        String text = scalar.file().text();
        int quote = scalar.style() == YamlNode.Style.PLAIN ? 0 : 1;
        int first = scalar.start() + quote;
        String value = scalar.value();
        boolean flow = scalar.style() != YamlNode.Style.LITERAL && scalar.style() != YamlNode.Style.FOLDED;
        if (flow && scalar.end() - scalar.start() == value.length() + 2 * quote && text.startsWith(value, first)) {
            return new MappedText.Contiguous(first);
        }
        ScalarOffsets traced = new ScalarOffsets(scalar);
        traced.walk(scalar);
        return traced;
    }

    @Override
    public int inFile(int offset) {
        return map[Math.min(offset, map.length - 1)];
    }

    private void walk(Scalar scalar) {
        switch (scalar.style()) {
            case PLAIN -> flow(from, end, '\0');
            case SINGLE_QUOTED -> flow(from + 1, end - 1, '\'');
            case DOUBLE_QUOTED -> flow(from + 1, end - 1, '\\');
            case LITERAL, FOLDED -> block();
        }
        // Whatever could not be retraced stands where the walk came to a halt.
        int last = at == 0 ? scalar.start() : map[at - 1];
        Arrays.fill(map, at, value.length(), last);
        map[value.length()] = value.isEmpty() ? scalar.start() : map[value.length() - 1] + 1;
    }

    /** Plain and quoted scalars: lines are joined by a space, blank lines are line breaks, line edges are trimmed. */
    private void flow(int start, int stop, char escape) {
        int pos = start;
        while (pos < stop && at < value.length()) {
            char c = raw.charAt(pos);
            if (isBlank(c) && atLineEdge(pos, stop)) {
                pos = lineBreaks(pos, stop);
            } else if (escape == '\'' && c == '\'') {
                put(pos + 1);
                pos += 2;
            } else if (escape == '\\' && c == '\\' && pos + 1 < stop) {
                pos = escaped(pos, stop);
            } else {
                put(pos);
                pos++;
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** True when only blanks part the position from a line end. */
    private boolean atLineEdge(int pos, int stop) {
        int p = pos;
        while (p < stop && (raw.charAt(p) == ' ' || raw.charAt(p) == '\t')) {
            p++;
        }
        return p < stop && raw.charAt(p) == '\n';
    }

    /** Folds line ends and the blanks around them: one is a space, more are one less line breaks. */
    private int lineBreaks(int pos, int stop) {
        int p = pos;
        int breaks = 0;
        int firstBreak = pos;
        while (p < stop && isBlank(raw.charAt(p))) {
            if (raw.charAt(p) == '\n') {
                firstBreak = breaks == 0 ? p : firstBreak;
                breaks++;
            }
            p++;
        }
        for (int i = 0; i < Math.max(1, breaks - 1); i++) {
            put(firstBreak);
        }
        return p;
    }

    private int escaped(int pos, int stop) {
        char kind = raw.charAt(pos + 1);
        int digits = switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        if (digits > 0) {
            boolean twoUnits = at < value.length() && Character.isHighSurrogate(value.charAt(at)) && kind == 'U';
            put(pos);
            if (twoUnits) {
                put(pos);
            }
            return pos + 2 + digits;
        }
        if (kind != '\n') {
            put(pos + 1);
            return pos + 2;
        }
        // An escaped line end joins the lines; blank lines that follow still count.
        int p = pos + 2;
        while (p < stop && isBlank(raw.charAt(p))) {
            if (raw.charAt(p) == '\n') {
                put(p);
            }
            p++;
        }
        return p;
    }

    /** Literal and folded scalars: every line keeps what stands behind the common indentation. */
    private void block() {
        int line = nextLine(from);
        int indent = indent(line);
        int pendingBreak = line - 1;
        while (line < raw.length() && at < value.length()) {
            int lineEnd = lineEnd(line);
            int content = Math.min(line + indent, lineEnd);
            if (content < lineEnd) {
                separators(pendingBreak);
                for (int p = content; p < lineEnd && at < value.length(); p++) {
                    put(p);
                }
                pendingBreak = lineEnd;
            }
            line = lineEnd + 1;
        }
        while (at < value.length()) {
            put(Math.min(pendingBreak, raw.length()));
        }
    }

    /** Consumes what joins two lines: one space, or any number of line breaks. */
    private void separators(int breakOffset) {
        if (at > 0 && at < value.length() && value.charAt(at) == ' ') {
            put(breakOffset);
            return;
        }
        while (at < value.length() && value.charAt(at) == '\n') {
            put(breakOffset);
        }
    }

    /** The common indentation: what the first line with content has in the source but not in the value. */
    private int indent(int firstLine) {
        int line = firstLine;
        while (line < raw.length() && raw.substring(line, lineEnd(line)).isBlank()) {
            line = nextLine(line);
        }
        int content = 0;
        while (content < value.length() && value.charAt(content) == '\n') {
            content++;
        }
        return Math.max(0, leadingSpaces(raw, Math.min(line, raw.length())) - leadingSpaces(value, content));
    }

    private static int leadingSpaces(String text, int start) {
        int p = start;
        while (p < text.length() && text.charAt(p) == ' ') {
            p++;
        }
        return p - start;
    }

    private int nextLine(int pos) {
        return Math.min(raw.length(), lineEnd(pos) + 1);
    }

    private int lineEnd(int pos) {
        int newline = raw.indexOf('\n', pos);
        return newline < 0 ? raw.length() : newline;
    }

    private void put(int offset) {
        if (at < value.length()) {
            map[at++] = offset;
        }
    }
}
