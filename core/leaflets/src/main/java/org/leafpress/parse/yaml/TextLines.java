package org.leafpress.parse.yaml;

/**
 * The lines of a text, by the offsets of characters in them; 0-based, in UTF-16 code units.
 *
 * @param text with line feeds
 */
record TextLines(String text) {
    /** The start of the last line above that has fewer spaces at its start; of the first line if there is none. */
    int headOf(int offset) {
        int line = lineStart(offset);
        int indent = indent(lineAt(line));
        while (line > 0) {
            line = lineStart(line - 1);
            String above = lineAt(line);
            if (!above.isBlank() && indent(above) < indent) {
                return line;
            }
        }
        return 0;
    }

    /** The start of the last line above that is not blank; negative if there is none. */
    int lineAbove(int offset) {
        int line = lineStart(offset);
        while (line > 0) {
            line = lineStart(line - 1);
            if (!lineAt(line).isBlank()) {
                return line;
            }
        }
        return -1;
    }

    /** True for a line with more spaces at its start than the one above. */
    boolean isIndentedMore(int offset) {
        return lineStart(offset) > 0 && indent(lineAt(offset)) > indent(lineAt(lineStart(offset) - 1));
    }

    /** The start of the first line that is neither blank nor a comment; 0 if there is none. */
    int firstKey() {
        int line = 0;
        while (line < text.length()
                && (lineAt(line).isBlank() || lineAt(line).strip().startsWith("#"))) {
            line = lineEnd(line) + 1;
        }
        return line < text.length() ? line : 0;
    }

    /** True when no line before an offset stands at the edge. */
    boolean isOnlyIndented(int first, int offset) {
        for (int line = first; line < lineStart(offset); line = lineEnd(line) + 1) {
            if (!lineAt(line).isBlank() && indent(lineAt(line)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** How many blanks a line starts with. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    int column(int offset) {
        return offset - lineStart(offset);
    }

    String lineAt(int offset) {
        return text.substring(lineStart(offset), lineEnd(offset));
    }
}
