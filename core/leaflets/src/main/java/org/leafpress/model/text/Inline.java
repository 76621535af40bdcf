package org.leafpress.model.text;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Placeholder;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicRef;

/** A piece of a paragraph. */
public sealed interface Inline {

    /**
     * Words that stand in the source as they are, on one line: the character at index {@code i} is at the column of the
     * place plus {@code i}, save that a last space may be the line end. So a paragraph of several source lines, or with
     * escapes, has several runs in a row.
     *
     * @param text never empty; white space is single spaces
     * @param place where they stand
     */
    record Run(String text, Place place) implements Inline {}

    /** Words that matter more. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Words that are stressed. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak() implements Inline {}

    /** A value of the site, such as a phone number. */
    record Fill(Placeholder placeholder, Place place) implements Inline {}

    /**
     * A link to an address outside the site's own topics.
     *
     * @param url scheme https, http, mailto or tel
     */
    record Link(String url, List<Inline> content, Place place) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** A link to another topic: {@code [cramps](topic:muscle-cramps)}. */
    record TopicLink(TopicRef topic, List<Inline> content) implements Inline {
        public TopicLink {
            content = List.copyOf(content);
        }
    }

    /** A link to a glossary term: {@code [fasciculation](term:fasciculation)}. */
    record TermLink(Ref term, List<Inline> content) implements Inline {
        public TermLink {
            content = List.copyOf(content);
        }
    }

    /** A link to one of the topic's sources: {@code [NHS](source:nhs-twitching)}. */
    record SourceLink(Ref source, List<Inline> content) implements Inline {
        public SourceLink {
            content = List.copyOf(content);
        }
    }
}
