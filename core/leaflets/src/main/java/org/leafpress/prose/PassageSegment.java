package org.leafpress.prose;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Span;
import org.leafpress.model.Placeholder;

/**
 * A stretch of a passage that stands in one place in the source.
 *
 * @param start index of its first UTF-16 unit in the text of the passage
 * @param end index after its last
 * @param place where it stands; for a placeholder, where that stands
 * @param fill the placeholder whose value this is
 */
public record PassageSegment(int start, int end, Place place, Optional<Placeholder> fill) {

    /** Where a stretch of the passage stands as far as it lies in this piece. */
    Place place(int from, int to) {
        int length = place.span().map(Span::length).orElse(0);
        // The space that stands for a line end belongs to the text, but not to its line.
        boolean asWritten = fill.isEmpty() && (length == end - start || length == end - start - 1);
        return asWritten
                ? place.within(Math.max(from, start) - start, Math.min(Math.min(to, end) - start, length))
                : place;
    }
}
