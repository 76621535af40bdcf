package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.LinkTarget;

/** Text and what stands within lines of text. */
public sealed interface Inline {
    /** Plain text; white space is collapsed as in HTML, no-break spaces are kept. */
    record Text(String text) implements Inline {}

    /** Bold. */
    record Strong(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Strong {
            content = List.copyOf(content);
        }
    }

    /**
     * A link.
     *
     * @param target where it leads
     * @param description what a screen reader says of it; the text itself if empty
     * @param content the text to touch
     */
    record Link(LinkTarget target, Optional<String> description, List<Inline> content) implements Inline {
        /** Copies the list. */
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * Text in another language.
     *
     * @param language BCP 47 tag
     * @param rightToLeft true when that language runs from right to left
     * @param content the text
     */
    record Foreign(String language, boolean rightToLeft, List<Inline> content) implements Inline {
        /** Copies the list. */
        public Foreign {
            content = List.copyOf(content);
        }
    }

    /** A new line within a paragraph. */
    record LineBreak() implements Inline {}

    /** Plain text as a list, for convenience. */
    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }
}
