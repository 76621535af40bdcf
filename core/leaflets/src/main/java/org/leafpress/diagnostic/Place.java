package org.leafpress.diagnostic;

import java.util.Optional;

/**
 * Where something stands in the content.
 *
 * @param file path relative to the content folder, with {@code /} on every system
 * @param span the stretch of text; empty when the whole file (or its absence) is meant
 */
public record Place(String file, Optional<Span> span) implements Comparable<Place> {

    /** A place that means the file as a whole. */
    public static Place file(String file) {
        return new Place(file, Optional.empty());
    }

    /** A place within a file; see {@link Span} for the units. */
    public static Place at(String file, int line, int column, int length) {
        return new Place(file, Optional.of(new Span(line, column, length)));
    }

    /**
     * A stretch of what stands at this place, if all of it stands on one line as it is; otherwise the place itself.
     *
     * @param start 0-based, in UTF-16 code units from the start of the place
     * @param end after its last unit
     */
    public Place within(int start, int end) {
        return span.filter(whole -> start < end && end <= whole.length())
                .map(whole -> at(file, whole.line(), whole.column() + start, end - start))
                .orElse(this);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        if (span.isEmpty() || other.span.isEmpty()) {
            return Boolean.compare(span.isPresent(), other.span.isPresent());
        }
        return span.get().compareTo(other.span.get());
    }

    /** {@code file}, or {@code file:line:column}: the form that terminals and editors turn into links. */
    @Override
    public String toString() {
        return span.map(s -> file + ":" + s.line() + ":" + s.column()).orElse(file);
    }
}
