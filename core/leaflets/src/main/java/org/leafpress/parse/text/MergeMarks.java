package org.leafpress.parse.text;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.source.SourceFile;

/** The lines with which a version control system shows two versions of a text of which someone is to choose one. */
public final class MergeMarks {
    private static final String OPEN = "<<<<<<< ";
    private static final String CLOSE = "\n>>>>>>> ";

    private MergeMarks() {}

    /** Takes a stretch of whole lines. */
    @FunctionalInterface
    public interface Lines {
        /**
         * Takes both versions with their marks.
         *
         * @param start 0-based offset into the file's text
         * @param end behind the last line
         */
        void accept(int start, int end);
    }

    /** Reports each place in a file where someone is to choose. */
    public static void report(SourceFile file, Lines both, Diagnostics diagnostics) {
        String text = file.text();
        int open = text.startsWith(OPEN) ? 0 : next(text, 0);
        while (open >= 0) {
            diagnostics.report(
                    Code.UNFINISHED_MERGE,
                    file.place(open, end(text, open)),
                    "two people have changed these lines, and both versions stand here",
                    "above ======= stands one, below it the other: make one of both, and keep every sign, dose and warning that"
                            + " only one of them has; then delete the lines that begin with <<<<<<<, ======= and >>>>>>>");
            int close = text.indexOf(CLOSE, open);
            int end = close < 0 ? end(text, open) : end(text, close + 1);
            both.accept(open, end);
            open = next(text, end);
        }
    }

    private static int next(String text, int from) {
        int newline = text.indexOf("\n" + OPEN, from);
        return newline < 0 ? -1 : newline + 1;
    }

    private static int end(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }
}
