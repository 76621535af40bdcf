package org.leafpress.model.text;

import java.util.List;
import java.util.function.Consumer;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Placeholder;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicRef;

/** A piece of a paragraph. */
public sealed interface Inline {
    /** Does what is to be done with this kind. */
    void accept(Cases cases);

    /** What to do with each kind of piece: whoever goes through text is told by the compiler of a new kind. */
    record Cases(
            Consumer<Run> run,
            Consumer<LineBreak> lineBreak,
            Consumer<Fill> fill,
            Consumer<Strong> strong,
            Consumer<Emphasis> emphasis,
            Consumer<Link> link,
            Consumer<TopicLink> topicLink,
            Consumer<TermLink> termLink,
            Consumer<SourceLink> sourceLink) {
        /** For whom a link is a link, wherever it leads. */
        public Cases(
                Consumer<Run> run,
                Consumer<LineBreak> lineBreak,
                Consumer<Fill> fill,
                Consumer<Strong> strong,
                Consumer<Emphasis> emphasis,
                Consumer<Linked> link) {
            this(run, lineBreak, fill, strong, emphasis, link::accept, link::accept, link::accept, link::accept);
        }
    }

    /** Goes through some text, whatever markup is around its words. */
    static void words(List<Inline> text, Consumer<Run> run, Consumer<LineBreak> lineBreak, Consumer<Fill> fill) {
        Consumer<Around> within = markup -> words(markup.content(), run, lineBreak, fill);
        Cases cases = new Cases(run, lineBreak, fill, within::accept, within::accept, within::accept);
        text.forEach(inline -> inline.accept(cases));
    }

    /** Markup around other pieces. */
    sealed interface Around extends Inline {
        /** What it is around. */
        List<Inline> content();

        /** The same markup around something else. */
        Around with(List<Inline> other);
    }

    /** A link. */
    sealed interface Linked extends Around {
        /** Where it leads, as authors write it: {@code topic:muscle-cramps}. */
        String target();

        /** Where the link or what it names stands. */
        Place place();
    }

    /**
     * Words that stand in the source as they are, on one line: the character at index {@code i} is at the column of the
     * place plus {@code i}, save that a last space may be the line end. So a paragraph of several source lines, or with
     * escapes, has several runs in a row.
     *
     * @param text never empty; white space is single spaces
     * @param place where they stand
     */
    record Run(String text, Place place) implements Inline {
        @Override
        public void accept(Cases cases) {
            cases.run().accept(this);
        }
    }

    /** Words that matter more. */
    record Strong(List<Inline> content) implements Around {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Cases cases) {
            cases.strong().accept(this);
        }

        @Override
        public Strong with(List<Inline> other) {
            return new Strong(other);
        }
    }

    /** Words that are stressed. */
    record Emphasis(List<Inline> content) implements Around {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Cases cases) {
            cases.emphasis().accept(this);
        }

        @Override
        public Emphasis with(List<Inline> other) {
            return new Emphasis(other);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak() implements Inline {
        @Override
        public void accept(Cases cases) {
            cases.lineBreak().accept(this);
        }
    }

    /** A value of the site, such as a phone number. */
    record Fill(Placeholder placeholder, Place place) implements Inline {
        @Override
        public void accept(Cases cases) {
            cases.fill().accept(this);
        }
    }

    /**
     * A link to an address outside the site's own topics.
     *
     * @param url scheme https, http, mailto or tel
     */
    record Link(String url, List<Inline> content, Place place) implements Linked {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Cases cases) {
            cases.link().accept(this);
        }

        @Override
        public Link with(List<Inline> other) {
            return new Link(url, other, place);
        }

        @Override
        public String target() {
            return url;
        }
    }

    /** A link to another topic: {@code [cramps](topic:muscle-cramps)}. */
    record TopicLink(TopicRef topic, List<Inline> content) implements Linked {
        public TopicLink {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Cases cases) {
            cases.topicLink().accept(this);
        }

        @Override
        public TopicLink with(List<Inline> other) {
            return new TopicLink(topic, other);
        }

        @Override
        public String target() {
            return "topic:" + topic.id();
        }

        @Override
        public Place place() {
            return topic.place();
        }
    }

    /** A link to a glossary term: {@code [fasciculation](term:fasciculation)}. */
    record TermLink(Ref term, List<Inline> content) implements Linked {
        public TermLink {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Cases cases) {
            cases.termLink().accept(this);
        }

        @Override
        public TermLink with(List<Inline> other) {
            return new TermLink(term, other);
        }

        @Override
        public String target() {
            return "term:" + term.id();
        }

        @Override
        public Place place() {
            return term.place();
        }
    }

    /** A link to one of the topic's sources: {@code [NHS](source:nhs-twitching)}. */
    record SourceLink(Ref source, List<Inline> content) implements Linked {
        public SourceLink {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Cases cases) {
            cases.sourceLink().accept(this);
        }

        @Override
        public SourceLink with(List<Inline> other) {
            return new SourceLink(source, other);
        }

        @Override
        public String target() {
            return "source:" + source.id();
        }

        @Override
        public Place place() {
            return source.place();
        }
    }
}
