package org.leafpress.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Span;

/**
 * The text of one file, and where each character of it stands. Immutable.
 *
 * <p>A byte order mark is removed, and every line end is {@code \n}, so offsets count neither; lines and columns are
 * the same as in an editor.
 */
public final class SourceFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String path;
    private final String text;
    private final int[] lineStarts;

    private SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /**
     * A file with the given decoded content.
     *
     * @param path relative to the content folder, with {@code /}
     */
    public static SourceFile of(String path, String content) {
        String text = !content.isEmpty() && content.charAt(0) == BYTE_ORDER_MARK ? content.substring(1) : content;
        return new SourceFile(
                path, text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Path relative to the content folder, with {@code /}. */
    public String path() {
        return path;
    }

    /** The folder that the file is in, relative to the content folder; empty for the content folder itself. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The text with {@code \n} as its only line end. */
    public String text() {
        return text;
    }

    /**
     * The place of a stretch of text.
     *
     * @param start offset into {@link #text()}, 0-based
     * @param end offset behind the stretch; what lies on later lines is left out
     */
    public Place place(int start, int end) {
        int line = lineOf(start);
        int column = start - lineStarts[line] + 1;
        int length = Math.max(1, Math.min(end, lineEnd(line)) - start);
        return Place.at(path, line + 1, column, length);
    }

    /** Where a stretch begins: a 0-based offset into {@link #text()}; empty if there is no such stretch. */
    public OptionalInt start(Span span) {
        if (span.line() > lineStarts.length) {
            return OptionalInt.empty();
        }
        int start = lineStarts[span.line() - 1] + span.column() - 1;
        return start + span.length() <= lineEnd(span.line() - 1) ? OptionalInt.of(start) : OptionalInt.empty();
    }

    /** The 0-based line that an offset is on. */
    private int lineOf(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException("offset " + offset + " is not in " + path);
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int lineEnd(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    }

    /**
     * The text of a line without its line end.
     *
     * @param number 1-based
     */
    public Optional<String> line(int number) {
        return number < 1 || number > lineStarts.length
                ? Optional.empty()
                : Optional.of(text.substring(lineStarts[number - 1], lineEnd(number - 1)));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = newline + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return path;
    }
}
