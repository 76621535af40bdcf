package org.leafpress.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Inline;

/**
 * Words or a mark of a text in XLIFF. Tools that part a text may end up with the start of a mark in one segment and its
 * end in another, so a text is a row of these until all of its segments are together.
 */
sealed interface XliffMark {
    /** Where it stands. */
    Place place();

    /** Words. */
    record Words(String text, Place place) implements XliffMark {}

    /** Markup with nothing in it. */
    record Standalone(Inline code, Place place) implements XliffMark {}

    /**
     * The start of markup around something.
     *
     * @param number of the code
     */
    record Opening(int number, Inline.Around code, Place place) implements XliffMark {
        XliffMark closing() {
            return new Closing(number, place);
        }
    }

    /** The end of markup with that number. */
    record Closing(int number, Place place) implements XliffMark {}

    /**
     * A row as text.
     *
     * @param text the pieces that it makes
     * @param unmatched a start without an end, an end without a start, or marks that cross
     */
    record Joined(List<Inline> text, Optional<XliffMark> unmatched) {}

    /** Puts a row together. */
    static Joined join(List<XliffMark> row) {
        Deque<Opening> open = new ArrayDeque<>();
        Deque<List<Inline>> within = new ArrayDeque<>();
        within.push(new ArrayList<>());
        for (XliffMark mark : row) {
            if (mark instanceof Words words) {
                within.element().add(new Inline.Run(words.text(), words.place()));
            } else if (mark instanceof Standalone alone) {
                within.element().add(alone.code());
            } else if (mark instanceof Opening opening) {
                open.push(opening);
                within.push(new ArrayList<>());
            } else if (mark instanceof Closing closing) {
                if (open.isEmpty() || open.element().number() != closing.number()) {
                    return new Joined(List.of(), Optional.of(mark));
                }
                List<Inline> content = within.pop();
                within.element().add(InlineCodes.with(open.pop().code(), content));
            }
        }
        return new Joined(List.copyOf(within.getLast()), Optional.ofNullable(open.peek()));
    }
}
