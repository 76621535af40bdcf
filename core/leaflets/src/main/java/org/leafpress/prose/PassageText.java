package org.leafpress.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Span;
import org.leafpress.model.Placeholder;
import org.leafpress.model.Text;
import org.leafpress.model.text.Inline;

/**
 * The text of a passage and where it stands.
 *
 * @param value without markup, placeholders filled in
 * @param pieces in order, without gaps
 */
public record PassageText(String value, List<PassageSegment> pieces) {

    static PassageText of(Text text) {
        return new PassageText(
                text.value(), List.of(new PassageSegment(0, text.value().length(), text.place(), Optional.empty())));
    }

    /** The words of a text as their author wrote them, placeholders as they stand. */
    public static PassageText written(List<Inline> content) {
        return of(content, placeholder -> Optional.empty());
    }

    static PassageText of(List<Inline> content, Function<Placeholder, Optional<String>> fills) {
        if (content.size() == 1 && content.get(0) instanceof Inline.Run run) {
            return new PassageText(
                    run.text(), List.of(new PassageSegment(0, run.text().length(), run.place(), Optional.empty())));
        }
        Builder builder = new Builder(fills);
        builder.addAll(content);
        return new PassageText(builder.text.toString(), builder.pieces);
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
    List<Place> places(int start, int end) {
        List<Place> places = new ArrayList<>(1);
        for (int i = firstEndingAfter(pieces, start);
                i < pieces.size() && pieces.get(i).start() < end;
                i++) {
            Place next = pieces.get(i).place(start, end);
            Optional<Place> joined = places.isEmpty() ? Optional.empty() : join(places.get(places.size() - 1), next);
            joined.ifPresentOrElse(place -> places.set(places.size() - 1, place), () -> places.add(next));
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("nothing stands at " + start + " to " + end + " of \"" + value + "\"");
        }
        return places;
    }

    /** By halves, since a passage can have as many pieces as a file has lines. */
    static int firstEndingAfter(List<PassageSegment> pieces, int index) {
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

    private static final class Builder {
        private final Function<Placeholder, Optional<String>> fills;
        private final StringBuilder text = new StringBuilder();
        private final List<PassageSegment> pieces = new ArrayList<>(2);

        Builder(Function<Placeholder, Optional<String>> fills) {
            this.fills = fills;
        }

        void addAll(List<Inline> content) {
            Inline.words(
                    content,
                    run -> add(run.text(), run.place(), Optional.empty()),
                    lineBreak -> addSpace(),
                    fill -> add(value(fill.placeholder()), fill.place(), Optional.of(fill.placeholder())));
        }

        private String value(Placeholder placeholder) {
            return fills.apply(placeholder).orElse("{{" + placeholder.key() + "}}");
        }

        private void add(String words, Place place, Optional<Placeholder> fill) {
            pieces.add(new PassageSegment(text.length(), text.length() + words.length(), place, fill));
            text.append(words);
        }

        /** A line break reads as a space, which belongs to what stands before it. */
        private void addSpace() {
            if (!pieces.isEmpty()) {
                text.append(' ');
                PassageSegment last = pieces.remove(pieces.size() - 1);
                pieces.add(new PassageSegment(last.start(), last.end() + 1, last.place(), last.fill()));
            }
        }
    }
}
