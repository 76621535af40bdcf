package org.leafpress.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Placeholder;
import org.leafpress.model.Text;
import org.leafpress.model.text.Inline;

/**
 * The text of a passage and where it stands.
 *
 * @param value without markup, placeholders filled in
 * @param pieces in order, without gaps
 */
record PassageText(String value, List<PassageSegment> pieces) {

    static PassageText of(Text text) {
        return new PassageText(
                text.value(), List.of(new PassageSegment(0, text.value().length(), text.place(), Optional.empty())));
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
