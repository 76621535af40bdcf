package org.leafpress.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.text.Inline;

/**
 * The markup of one text by number, so that a translator's tool can move it but not change it. The numbers of a
 * translation's markup are those of the same markup in the source; what only the translation has comes after.
 */
final class InlineCodes {
    /** Each with nothing in it. */
    private final List<Inline> codes = new ArrayList<>();

    private InlineCodes(List<Inline> source) {
        collect(source);
    }

    /** Of a source and what it has been translated into, if it has. */
    static InlineCodes of(List<Inline> source, Optional<List<Inline>> translation) {
        InlineCodes codes = new InlineCodes(source);
        translation.ifPresent(text -> codes.new Numbering(true).number(text));
        return codes;
    }

    private void collect(List<Inline> content) {
        for (Inline inline : content) {
            if (!(inline instanceof Inline.Run)) {
                codes.add(empty(inline));
                collect(content(inline));
            }
        }
    }

    /** All of them, from number 1. */
    List<Inline> all() {
        return List.copyOf(codes);
    }

    /** The code of a number, empty if there is none. */
    Optional<Inline> find(String number) {
        return number.matches("[0-9]{1,4}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= codes.size()
                ? Optional.of(codes.get(Integer.parseInt(number) - 1))
                : Optional.empty();
    }

    /** The numbers for the markup of a text, in reading order. */
    List<Integer> numbers(List<Inline> content) {
        Numbering numbering = new Numbering(false);
        numbering.number(content);
        return numbering.numbers;
    }

    /** Gives each piece of markup the first free number of such markup. */
    private final class Numbering {
        private final List<Integer> numbers = new ArrayList<>();
        private final boolean extend;

        Numbering(boolean extend) {
            this.extend = extend;
        }

        void number(List<Inline> content) {
            for (Inline inline : content) {
                if (!(inline instanceof Inline.Run)) {
                    numbers.add(free(inline));
                    number(content(inline));
                }
            }
        }

        private int free(Inline inline) {
            String wanted = MarkdownWriter.inlines(List.of(empty(inline)));
            for (int i = 0; i < codes.size(); i++) {
                if (!numbers.contains(i + 1)
                        && MarkdownWriter.inlines(List.of(codes.get(i))).equals(wanted)) {
                    return i + 1;
                }
            }
            if (!extend) {
                throw new IllegalArgumentException("markup that is not numbered: " + wanted);
            }
            codes.add(empty(inline));
            return codes.size();
        }
    }

    /** What is within a piece of markup. */
    static List<Inline> content(Inline inline) {
        return inline instanceof Inline.Around markup ? markup.content() : List.of();
    }

    private static Inline empty(Inline inline) {
        return with(inline, List.of());
    }

    /** The same markup around something else. */
    static Inline with(Inline inline, List<Inline> content) {
        return inline instanceof Inline.Around markup ? markup.with(content) : inline;
    }

    /** True for a placeholder, which puts in words of the site. */
    static boolean isValue(Inline inline) {
        return inline instanceof Inline.Fill;
    }

    /** True for markup that has nothing within it: a placeholder or a line break. */
    static boolean isStandalone(Inline inline) {
        return !(inline instanceof Inline.Around);
    }
}
