package org.leafpress.parse.text;

import org.leafpress.diagnostic.Place;
import org.leafpress.source.SourceFile;

/**
 * A text that was read from a file, and where each of its characters stands there. Immutable.
 *
 * @param file the YAML, Markdown or CSV file
 * @param value the text, with escapes and indentation of the file taken away
 * @param offsets for each character of {@code value} its offset in the file, and one more for the end
 */
public record MappedText(SourceFile file, String value, Offsets offsets) {

    /** All of a file. */
    public static MappedText of(SourceFile file) {
        return new MappedText(file, file.text(), new Contiguous(0));
    }

    /**
     * A text that is in no file.
     *
     * @param name of where it comes from, for findings
     */
    public static MappedText of(String name, String text) {
        return of(SourceFile.of(name, text));
    }

    /** From offsets in the value to offsets in the file; both 0-based. */
    @FunctionalInterface
    public interface Offsets {
        int inFile(int offset);

        /** True if the text is known to stand in the file as it is, each offset one more than the last. */
        default boolean areContiguous() {
            return false;
        }
    }

    /**
     * Of a text that stands in the file as it is. A record, not a lambda: a lambda that captures a value takes longer to
     * start up.
     *
     * @param first offset of its first character
     */
    public record Contiguous(int first) implements Offsets {
        @Override
        public int inFile(int offset) {
            return first + offset;
        }

        @Override
        public boolean areContiguous() {
            return true;
        }
    }

    /** The place of a part of the value that is not empty. */
    public Place place(int start, int end) {
        int from = offsets.inFile(start);
        int to = end > start ? offsets.inFile(end - 1) + 1 : from;
        return file.place(from, Math.max(from, to));
    }

    /** Where the first visible character stands. */
    public Place start() {
        int start = 0;
        while (start < value.length() && Character.isWhitespace(value.charAt(start))) {
            start++;
        }
        start = start == value.length() ? 0 : start;
        int end = value.indexOf('\n', start);
        return place(start, end < 0 ? value.length() : end);
    }
}
