package org.leafpress.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula, or that starts with an
 * apostrophe, gets one in front; reading takes it off again.
 */
final class Csv {
    /** Of 20,000 texts of six columns, and as many blank cells as spreadsheets like to leave. */
    private static final int MOST_CELLS = 200_000;

    private static final String RISKY = "=+-@\t\r'\uFF1D\uFF0B\uFF0D\uFF20";

    /** A number that someone has kept from being changed by a spreadsheet. */
    private static final Pattern QUOTED_NUMBER = Pattern.compile("'[0-9][0-9 .,:/%-]*");

    /** With which line Excel is told the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=([,;\t])\"?[,;\t]*\n");

    private Csv() {}

    /** A row with its line end. */
    static String row(List<String> cells) {
        StringBuilder out = new StringBuilder();
        for (String cell : cells) {
            String safe = isRisky(cell) ? "'" + cell : cell;
            out.append(out.isEmpty() ? "" : ",")
                    .append('"')
                    .append(safe.replace("\"", "\"\""))
                    .append('"');
        }
        return out.append("\r\n").toString();
    }

    private static boolean isRisky(String cell) {
        return !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0;
    }

    /**
     * A cell.
     *
     * @param value as it was before {@link #row}
     * @param inText from offsets in the value, up to its length, to offsets in the text; both 0-based
     */
    record Cell(String value, IntUnaryOperator inText) {
        /** Without the white space around its value. */
        Cell stripped() {
            return from(value.length() - value.stripLeading().length(), value.strip());
        }

        private Cell from(int start, String rest) {
            return new Cell(rest, offset -> inText.applyAsInt(start + offset));
        }
    }

    /**
     * A record.
     *
     * @param start its offset in the text, 0-based
     */
    record Row(int start, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        List<String> values() {
            return cells.stream().map(Cell::value).toList();
        }
    }

    /**
     * All rows. Commas, semicolons or tabs part the cells: what the file says in a first line such as {@code sep=;}, or
     * whichever comes first; spreadsheets choose by country.
     *
     * @param text without a byte order mark; {@code \n} ends its lines
     * @return empty if there are more cells than any leaflet has
     */
    static Optional<List<Row>> parse(String text) {
        return new Parser(text).rows();
    }

    private static final class Parser {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int[] offsets = new int[64];
        private int count;
        private List<Cell> cells = new ArrayList<>();
        private int rowStart;
        private boolean quoted;
        private boolean started;

        Parser(String text) {
            this.text = text;
            Matcher line = SEPARATOR_LINE.matcher(text);
            boolean stated = line.lookingAt();
            this.separator = stated ? line.group(1).charAt(0) : separator(text);
            this.rowStart = stated ? line.end() : 0;
        }

        private static char separator(String text) {
            boolean within = false;
            for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
                within ^= text.charAt(i) == '"';
                if (!within && ",;\t".indexOf(text.charAt(i)) >= 0) {
                    return text.charAt(i);
                }
            }
            return ',';
        }

        Optional<List<Row>> rows() {
            for (int i = rowStart; i < text.length(); i++) {
                if (count > MOST_CELLS) {
                    return Optional.empty();
                }
                char c = text.charAt(i);
                if (quoted) {
                    if (c != '"') {
                        add(c, i);
                    } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        add(c, i);
                        i++;
                    } else {
                        quoted = false;
                    }
                } else if (c == '"' && cell.isEmpty()) {
                    quoted = true;
                    started = true;
                } else if (c == separator) {
                    endCell(i);
                    started = true;
                } else if (c == '\n') {
                    endRow(i);
                } else {
                    add(c, i);
                    started = true;
                }
            }
            endRow(text.length());
            return Optional.of(List.copyOf(rows));
        }

        private void add(char c, int at) {
            if (cell.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            offsets[cell.length()] = at;
            cell.append(c);
        }

        private void endCell(int at) {
            String value = cell.toString();
            int[] places = Arrays.copyOf(offsets, value.length() + 1);
            places[value.length()] = at;
            Cell whole = new Cell(value, offset -> places[offset]);
            boolean guarded = value.length() > 1
                    && value.charAt(0) == '\''
                    && (RISKY.indexOf(value.charAt(1)) >= 0
                            || QUOTED_NUMBER.matcher(value).matches());
            cells.add(guarded ? whole.from(1, value.substring(1)) : whole);
            cell.setLength(0);
            count++;
        }

        private void endRow(int at) {
            if (started) {
                endCell(at);
                rows.add(new Row(rowStart, cells));
            }
            cells = new ArrayList<>();
            started = false;
            rowStart = at + 1;
        }
    }
}
