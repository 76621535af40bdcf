package org.leafpress.typeset;

import java.util.Comparator;

/**
 * A fault in the XML of a print document.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 * @param length of the stretch at fault, in UTF-16 code units; at least 1
 * @param message what is wrong, as a lower-case phrase without a full stop
 * @param help what to do about it
 */
public record PrintFault(int line, int column, int length, String message, String help)
        implements Comparable<PrintFault> {
    private static final Comparator<PrintFault> ORDER = Comparator.comparingInt(PrintFault::line)
            .thenComparingInt(PrintFault::column)
            .thenComparingInt(PrintFault::length)
            .thenComparing(PrintFault::message)
            .thenComparing(PrintFault::help);

    /** By place, then message. */
    @Override
    public int compareTo(PrintFault other) {
        return ORDER.compare(this, other);
    }

    /** {@code line:column: message}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
