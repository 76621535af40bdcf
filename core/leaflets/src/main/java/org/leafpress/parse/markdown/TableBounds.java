package org.leafpress.parse.markdown;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.text.MappedText;

/**
 * Bounds tables before the Markdown parser sees them, since it fills up each row to the columns of the header: a small
 * file could demand a billion cells.
 */
final class TableBounds {
    private static final int MOST_COLUMNS = 50;

    /** Of all tables of a text together. */
    private static final int MOST_ROWS = 100;

    private TableBounds() {}

    /** False, and reported, when the text may hold a table that is too large. */
    static boolean check(MappedText text, Diagnostics diagnostics) {
        String value = text.value();
        boolean table = false;
        int rows = 0;
        for (int start = 0, end; start < value.length(); start = end + 1) {
            int newline = value.indexOf('\n', start);
            end = newline < 0 ? value.length() : newline;
            if (isBlank(value, start, end)) {
                table = false;
            } else if (table && ++rows > MOST_ROWS) {
                report(text, start, end, "the tables of this text have more than " + MOST_ROWS + " rows", diagnostics);
                return false;
            }
            int columns = columns(value, start, end);
            if (columns > MOST_COLUMNS) {
                report(text, start, end, "the table has more than " + MOST_COLUMNS + " columns", diagnostics);
                return false;
            }
            table |= columns > 0;
        }
        return true;
    }

    private static void report(MappedText text, int start, int end, String message, Diagnostics diagnostics) {
        diagnostics.report(
                Code.TOO_MANY_ITEMS, text.place(start, end), message, "no reader can follow it; shorten or split it");
    }

    private static boolean isBlank(String value, int start, int end) {
        for (int i = start; i < end; i++) {
            if (" \t>".indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The columns that a line such as {@code |---|:--|} below a header makes, each a stretch of hyphens; otherwise 0. */
    private static int columns(String value, int start, int end) {
        boolean bar = false;
        int columns = 0;
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            if ("|-: \t>".indexOf(c) < 0) {
                return 0;
            }
            bar |= c == '|';
            if (c == '-' && (i == start || value.charAt(i - 1) != '-')) {
                columns++;
            }
        }
        return bar ? columns : 0;
    }
}
