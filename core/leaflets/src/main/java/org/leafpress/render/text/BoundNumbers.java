package org.leafpress.render.text;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.text.Inline;
import org.leafpress.prose.Fills;

/** Keeps a short phone number on the line of the word before it: "999" alone at the start of a line is overlooked. */
final class BoundNumbers {
    private static final char NO_BREAK_SPACE = '\u00A0';
    /** Longer numbers could leave a hole at the end of the line before. */
    private static final int LONGEST = 6;

    private final Fills fills;

    BoundNumbers(Fills fills) {
        this.fills = fills;
    }

    /** True for what is dialled or written to by phone. */
    static boolean isNumber(Placeholder placeholder, Fills fills) {
        return fills.href(placeholder).orElse("").startsWith("tel:")
                || (placeholder instanceof ServiceValue value && value.kind() == ServiceValue.Kind.TEXT_NUMBER);
    }

    /** The same pieces, with no-break spaces before short numbers. */
    List<Inline> bind(List<Inline> content) {
        List<Inline> bound = new ArrayList<>(content);
        for (int i = 1; i < bound.size(); i++) {
            if (bound.get(i - 1) instanceof Inline.Run run
                    && run.text().length() > 1
                    && run.text().endsWith(" ")
                    && startsWithShortNumber(bound.get(i))) {
                String words = run.text().substring(0, run.text().length() - 1);
                bound.set(i - 1, new Inline.Run(words + NO_BREAK_SPACE, run.place()));
            }
        }
        return bound;
    }

    private boolean startsWithShortNumber(Inline inline) {
        if (inline instanceof Inline.Around around) {
            return !around.content().isEmpty()
                    && startsWithShortNumber(around.content().get(0));
        }
        if (inline instanceof Inline.Fill fill && isNumber(fill.placeholder(), fills)) {
            String number = fills.text(fill.placeholder()).strip();
            return number.length() <= LONGEST && number.indexOf(' ') < 0;
        }
        return false;
    }
}
