package org.leafpress.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Span;

/**
 * Words that stand next to each other with no markup between them. A run ends where its source line does, so whoever
 * looks for words or numbers looks at stretches, or would miss those that are wrapped.
 *
 * @param text of all runs, joined
 * @param runs at least one
 */
public record Stretch(String text, List<Inline.Run> runs) {
    public Stretch {
        runs = List.copyOf(runs);
    }

    /** The stretches directly in some text, not those within its links and the like, in order. */
    public static List<Stretch> of(List<? extends Inline> content) {
        List<Stretch> stretches = new ArrayList<>();
        List<Inline.Run> open = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Run run) {
                open.add(run);
            } else {
                close(open, stretches);
            }
        }
        close(open, stretches);
        return stretches;
    }

    private static void close(List<Inline.Run> open, List<Stretch> stretches) {
        if (!open.isEmpty()) {
            stretches.add(new Stretch(joined(open), open));
            open.clear();
        }
    }

    private static String joined(List<Inline.Run> runs) {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /**
     * Where a part of the text stands; if it is wrapped, where its part on the first line stands.
     *
     * @param start 0-based index into {@link #text()}
     * @param end index after the last character
     */
    public Place place(int start, int end) {
        int offset = 0;
        for (Inline.Run run : runs) {
            int length = run.text().length();
            if (start < offset + length) {
                return within(run.place(), start - offset, Math.min(end - offset, length));
            }
            offset += length;
        }
        return runs.get(0).place();
    }

    private static Place within(Place place, int start, int end) {
        // The space that stands for a line end belongs to the run, but not to its line.
        Optional<Span> span = place.span()
                .filter(whole -> start < whole.length())
                .map(whole -> new Span(
                        whole.line(), whole.column() + start, Math.max(1, Math.min(end, whole.length()) - start)));
        return span.isPresent() ? new Place(place.file(), span) : place;
    }
}
