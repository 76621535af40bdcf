package org.leafpress.diagnostic;

/**
 * A stretch of one source line.
 *
 * @param line 1-based line
 * @param column 1-based column, in UTF-16 code units; a byte order mark does not count
 * @param length length in UTF-16 code units, at least 1; never reaches past the end of the line
 */
public record Span(int line, int column, int length) implements Comparable<Span> {
    public Span {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException(
                    "line, column and length start at 1: " + line + ", " + column + ", " + length);
        }
    }

    @Override
    public int compareTo(Span other) {
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) {
            return byLine;
        }
        int byColumn = Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : Integer.compare(length, other.length);
    }
}
