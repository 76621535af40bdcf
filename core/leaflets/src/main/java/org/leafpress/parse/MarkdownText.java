package org.leafpress.parse;

import org.leafpress.diagnostic.Place;
import org.leafpress.source.SourceFile;

/**
 * Markdown, and where each of its characters stands in a file.
 *
 * @param file the YAML or Markdown file
 * @param value the Markdown
 * @param offsets for each character of {@code value} its offset in the file, and one more for the end
 */
record MarkdownText(SourceFile file, String value, Offsets offsets) {

    /** The Markdown of a whole file. */
    static MarkdownText of(SourceFile file) {
        return new MarkdownText(file, file.text(), new InARow(0));
    }

    /** From offsets in the value to offsets in the file; both 0-based. */
    @FunctionalInterface
    interface Offsets {
        int inFile(int offset);

        /** True if the text is known to stand in the file as it is. */
        default boolean areInARow() {
            return false;
        }
    }

    /**
     * Of a text that stands in the file as it is. A record, not a lambda: one that holds something is made by native code
     * while only the first compiler is at work.
     *
     * @param first offset of its first character
     */
    record InARow(int first) implements Offsets {
        @Override
        public int inFile(int offset) {
            return first + offset;
        }

        @Override
        public boolean areInARow() {
            return true;
        }
    }

    /** The place of a stretch of the value that is not empty. */
    Place place(int start, int end) {
        int from = offsets.inFile(start);
        int to = end > start ? offsets.inFile(end - 1) + 1 : from;
        return file.place(from, Math.max(from, to));
    }

    /** Where the first visible character stands. */
    Place start() {
        int start = 0;
        while (start < value.length() && Character.isWhitespace(value.charAt(start))) {
            start++;
        }
        start = start == value.length() ? 0 : start;
        int end = value.indexOf('\n', start);
        return place(start, end < 0 ? value.length() : end);
    }
}
