package org.leafpress.translation;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula, or that starts with an
 * apostrophe, gets one in front; reading takes it off again.
 */
final class Csv {
    private static final String RISKY = "=+-@\t\r'";

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
     * A record with the 1-based line that it starts on.
     *
     * @param cells as they were before {@link #row}
     */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** All rows. Commas, semicolons or tabs part the cells, whichever comes first; spreadsheets choose by country. */
    static List<Row> parse(String text) {
        return new Parser(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
    }

    private static final class Parser {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int line = 1;
        private int rowLine = 1;
        private boolean quoted;
        private boolean started;

        Parser(String text) {
            this.text = text;
            this.separator = separator(text);
        }

        private static char separator(String text) {
            for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
                if (",;\t".indexOf(text.charAt(i)) >= 0) {
                    return text.charAt(i);
                }
            }
            return ',';
        }

        List<Row> rows() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                line += c == '\n' ? 1 : 0;
                if (quoted) {
                    if (c != '"') {
                        cell.append(c);
                    } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        cell.append('"');
                        i++;
                    } else {
                        quoted = false;
                    }
                } else if (c == '"' && cell.isEmpty()) {
                    quoted = true;
                    started = true;
                } else if (c == separator) {
                    endCell();
                    started = true;
                } else if (c == '\n') {
                    endRow();
                } else if (c != '\r') {
                    cell.append(c);
                    started = true;
                }
            }
            endRow();
            return List.copyOf(rows);
        }

        private void endCell() {
            String value = cell.toString();
            boolean guarded = value.length() > 1 && value.charAt(0) == '\'' && RISKY.indexOf(value.charAt(1)) >= 0;
            cells.add(guarded ? value.substring(1) : value);
            cell.setLength(0);
        }

        private void endRow() {
            if (started) {
                endCell();
                rows.add(new Row(rowLine, cells));
            }
            cells = new ArrayList<>();
            started = false;
            rowLine = line;
        }
    }
}
