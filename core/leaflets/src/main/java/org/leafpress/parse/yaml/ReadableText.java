package org.leafpress.parse.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a YAML file without the parts that cannot be understood, so that the rest can be. What stands in them is
 * replaced one by one, which leaves every other character at its offset. Offsets are 0-based. Not thread-safe.
 */
final class ReadableText {
    /** Hyphens of lists, and then perhaps a key with its colon. */
    private static final Pattern HEAD = Pattern.compile(
            "([ \\t]*(?:-[ \\t]+)*+)(?:([\\p{L}_][\\p{L}\\p{N}_-]*|\"[^\"]*\")[ \\t]*:(?=[ \\t]|$))?[ \\t]*");

    private static final Pattern KEY = Pattern.compile("[\\p{L}_\"'][^:]*:");

    /** An author's tab stands for one level, and a level is two spaces. */
    private static final int TAB = 2;

    private static final char FILLER = 'x';

    private final StringBuilder text;
    private final NavigableMap<Integer, Integer> rejected = new TreeMap<>();
    private final List<Lost> lost = new ArrayList<>();

    /**
     * Where lines were taken out with their keys.
     *
     * @param offset of their first character
     * @param column 0-based, of that character
     * @param items whether there was no key, so that they rather belong to a list
     */
    record Lost(int offset, int column, boolean items) {}

    ReadableText(String text) {
        this.text = new StringBuilder(text);
    }

    /** The text as it is now. */
    String text() {
        return text.toString();
    }

    /** True for an offset in a value that was taken out, or right behind it. */
    boolean isRejected(int offset) {
        var before = rejected.floorEntry(offset);
        return before != null && offset <= before.getValue();
    }

    /** The lines that were taken out with their keys, in no order. */
    List<Lost> lost() {
        return lost;
    }

    /** True if lines were taken out in a stretch. */
    boolean hasLost(int start, int end) {
        return lost.stream().anyMatch(lines -> lines.offset() >= start && lines.offset() < end);
    }

    /** True if nothing was taken out. */
    boolean isWhole() {
        return rejected.isEmpty() && lost.isEmpty();
    }

    /**
     * Takes out what is at fault.
     *
     * @return false if it is out already
     */
    boolean takeOut(SyntaxFault fault) {
        int at = Math.min(fault.at(), Math.max(0, text.length() - 1));
        return switch (fault.scope()) {
            case SIGN -> set(at, ' ');
            case MARK -> blank(lineStart(at), lineEnd(at));
            case AFTER_COLON -> separate(at);
            case VALUE -> takeOutValue(at) || takeOutLines(at);
            case LINES -> takeOutLines(at);
        };
    }

    private boolean set(int at, char c) {
        boolean changes = text.charAt(at) != c;
        text.setCharAt(at, c);
        return changes;
    }

    /** Parts a key from its value, of which nothing is kept, since a letter had to give way to the space. */
    private boolean separate(int colon) {
        text.setCharAt(colon, ':');
        int end = lineEnd(colon);
        reject(colon + 1, end);
        if (colon + 1 < end) {
            text.setCharAt(colon + 1, ' ');
        }
        takeOutDeeper(end, column(keyStart(colon)));
        return true;
    }

    private int keyStart(int colon) {
        int start = colon;
        while (start > lineStart(colon) && " \t".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The value behind the key or the hyphen of a line, with the lines that belong to it; the key or hyphen stays. */
    private boolean takeOutValue(int at) {
        int start = lineStart(at);
        int end = lineEnd(at);
        Matcher head = HEAD.matcher(text.substring(start, end));
        if (!head.lookingAt() || (head.group(1).isBlank() && head.group(2) == null)) {
            return false;
        }
        boolean inList = head.group(1).indexOf('-') >= 0;
        boolean key = head.group(2) != null
                && (!inList || !Character.isUpperCase(head.group(2).charAt(0)));
        int value = start + (key ? head.end() : head.end(1));
        if (value >= end || isRejected(value)) {
            return false;
        }
        reject(value, end);
        int own = key ? start + head.start(2) : start + head.group(1).lastIndexOf('-');
        takeOutDeeper(end, column(own));
        if (key) {
            takeOutItems(end, column(own));
        }
        return true;
    }

    private void reject(int start, int end) {
        for (int p = start; p < end; p++) {
            text.setCharAt(p, FILLER);
        }
        rejected.put(start, end);
    }

    /** All of a line, with the lines that belong to it. */
    private boolean takeOutLines(int at) {
        int start = lineStart(at);
        int end = lineEnd(at);
        int first = firstVisible(start, end);
        if (first == end) {
            return false;
        }
        lost.add(new Lost(
                first, column(first), !KEY.matcher(text.substring(first, end)).lookingAt()));
        int indent = column(first);
        blank(start, end);
        takeOutDeeper(end, indent);
        return true;
    }

    /** Takes out a stretch of whole lines. */
    void takeOutAll(int start, int end) {
        int column = Integer.MAX_VALUE;
        for (int line = start; line < end; line = lineEnd(line) + 1) {
            int first = firstVisible(line, lineEnd(line));
            if (first < lineEnd(line)) {
                column = Math.min(column, column(first));
            }
        }
        lost.add(new Lost(start, column, false));
        blank(start, end);
    }

    /** The lines behind a line end that are indented more than a column. */
    private void takeOutDeeper(int lineEnd, int column) {
        for (int line = lineEnd + 1; line < text.length(); line = lineEnd(line) + 1) {
            int end = lineEnd(line);
            int first = firstVisible(line, end);
            if (first < end && column(first) <= column) {
                return;
            }
            blank(line, end);
        }
    }

    /** The items of a list behind a line end whose hyphens stand below their key. */
    private void takeOutItems(int lineEnd, int column) {
        int line = nextVisibleLine(lineEnd);
        while (line < text.length()) {
            int end = lineEnd(line);
            int first = firstVisible(line, end);
            if (column(first) != column || !text.substring(first, end).matches("-( .*)?")) {
                return;
            }
            blank(line, end);
            takeOutDeeper(end, column);
            line = nextVisibleLine(end);
        }
    }

    private int nextVisibleLine(int lineEnd) {
        int line = lineEnd + 1;
        while (line < text.length() && firstVisible(line, lineEnd(line)) == lineEnd(line)) {
            line = lineEnd(line) + 1;
        }
        return line;
    }

    private boolean blank(int start, int end) {
        boolean changes = false;
        for (int p = start; p < end; p++) {
            if (text.charAt(p) != '\n') {
                changes |= text.charAt(p) != ' ';
                text.setCharAt(p, ' ');
            }
        }
        return changes;
    }

    private int firstVisible(int start, int end) {
        int p = start;
        while (p < end && (text.charAt(p) == ' ' || text.charAt(p) == '\t')) {
            p++;
        }
        return p;
    }

    /** The 0-based column of an offset. */
    int column(int offset) {
        int column = 0;
        for (int p = lineStart(offset); p < offset; p++) {
            column += text.charAt(p) == '\t' ? TAB : 1;
        }
        return column;
    }

    private int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int newline = text.indexOf("\n", offset);
        return newline < 0 ? text.length() : newline;
    }
}
