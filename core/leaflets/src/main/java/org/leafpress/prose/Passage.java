package org.leafpress.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Span;
import org.leafpress.model.text.PassageKind;

/**
 * Words that a reader takes in as one: a heading, a paragraph, an item of a list. Emphasis, links and line ends of the
 * source do not part it, and placeholders are filled in.
 *
 * @param kind what it is to the reader
 * @param region where in the leaflet it stands
 * @param number for an item of a list or a sign of a care card, its number there, from 1; so 1 starts a list
 * @param text never blank; white space is single spaces
 * @param pieces that the text is made of, in order, without gaps; at least one
 * @param sentences in order; at least one
 */
public record Passage(
        PassageKind kind,
        Region region,
        OptionalInt number,
        String text,
        List<PassageSegment> pieces,
        List<Sentence> sentences) {
    public Passage {
        pieces = List.copyOf(pieces);
        sentences = List.copyOf(sentences);
    }

    /** The text of a sentence or a word. */
    public String text(TextSpan extent) {
        return text.substring(extent.start(), extent.end());
    }

    /** Where a sentence or a word stands; see {@link #place(int, int)}. */
    public Place place(TextSpan extent) {
        return place(extent.start(), extent.end());
    }

    /**
     * Where a stretch of the text stands; if it is wrapped, where its part on the first line stands.
     *
     * @param start index of its first UTF-16 unit
     * @param end index after its last; more than {@code start}
     */
    public Place place(int start, int end) {
        return places(start, end).get(0);
    }

    /** Where a stretch of the text stands, one place for each source line. */
    public List<Place> places(int start, int end) {
        List<Place> places = new ArrayList<>(1);
        for (PassageSegment piece : within(start, end)) {
            Place next = piece.place(start, end);
            Optional<Place> joined = places.isEmpty() ? Optional.empty() : join(places.get(places.size() - 1), next);
            joined.ifPresentOrElse(place -> places.set(places.size() - 1, place), () -> places.add(next));
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("nothing stands at " + start + " to " + end + " of \"" + text + "\"");
        }
        return places;
    }

    /** True when the whole stretch is as its author wrote it, and not in part the value of a placeholder. */
    public boolean isWritten(TextSpan extent) {
        for (int i = firstEndingAfter(extent.start());
                i < pieces.size() && pieces.get(i).start() < extent.end();
                i++) {
            if (pieces.get(i).fill().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** True when some of it is the value of a placeholder. */
    public boolean isFilled() {
        for (PassageSegment piece : pieces) {
            if (piece.fill().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The pieces that a stretch is made of. */
    private List<PassageSegment> within(int start, int end) {
        int first = firstEndingAfter(start);
        int after = first;
        while (after < pieces.size() && pieces.get(after).start() < end) {
            after++;
        }
        return pieces.subList(first, after);
    }

    /** By halves, since a passage can have as many pieces as a file has lines. */
    private int firstEndingAfter(int index) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** One place from the first to the last, if both are on one line; between them only markup stands. */
    private static Optional<Place> join(Place first, Place last) {
        if (first.span().isEmpty() || last.span().isEmpty() || !first.file().equals(last.file())) {
            return Optional.empty();
        }
        Span from = first.span().get();
        Span to = last.span().get();
        return from.line() == to.line() && to.column() >= from.column()
                ? Optional.of(Place.at(
                        first.file(),
                        from.line(),
                        from.column(),
                        Math.max(from.length(), to.column() + to.length() - from.column())))
                : Optional.empty();
    }
}
