package org.leafpress.prose;

import java.util.List;
import java.util.OptionalInt;
import org.leafpress.diagnostic.Place;
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
    public String text(TextSpan span) {
        return text.substring(span.start(), span.end());
    }

    /** Where a sentence or a word stands; see {@link #place(int, int)}. */
    public Place place(TextSpan span) {
        return place(span.start(), span.end());
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
        return new PassageText(text, pieces).places(start, end);
    }

    /** True when the whole stretch is as its author wrote it, and not in part the value of a placeholder. */
    public boolean isWritten(TextSpan span) {
        return isWritten(span.start(), span.end());
    }

    /** The same of a stretch by its first UTF-16 unit and that after its last. */
    public boolean isWritten(int start, int end) {
        for (int i = PassageText.firstEndingAfter(pieces, start);
                i < pieces.size() && pieces.get(i).start() < end;
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
}
