package org.leafpress.check.subject;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelIndex;
import org.leafpress.model.topic.Topic;
import org.leafpress.prose.Prefilter;

/** What patients read in one language. For one thread. */
public final class CheckedText implements Subject {
    private final Record root;
    private final LanguageTag language;
    private final Optional<Topic> topic;
    private final SiteContext context;
    private final ModelIndex parts;
    private final List<WrittenText> written;
    private final List<WrittenParagraph> paragraphs;

    /**
     * A text to be checked.
     *
     * @param root a leaflet, a text or the facts of the site, or a glossary
     * @param topic the topic of a leaflet; otherwise empty
     * @param sought what rules look for in what was typed
     */
    public CheckedText(
            Record root, LanguageTag language, Optional<Topic> topic, SiteContext context, Prefilter sought) {
        this.root = root;
        this.language = language;
        this.topic = topic;
        this.context = context;
        this.parts = new ModelIndex(root);
        IdentityHashMap<Inline.Run, WrittenText> runs = WrittenText.runs(parts, sought);
        this.written = WrittenText.in(parts, runs, sought);
        this.paragraphs = WrittenParagraph.in(parts, runs);
    }

    @Override
    public Record root() {
        return root;
    }

    @Override
    public Optional<TopicId> id() {
        return topic.map(Topic::id);
    }

    @Override
    public SiteContext context() {
        return context;
    }

    /** The language that it is written in. */
    public LanguageTag language() {
        return language;
    }

    /** The topic of a leaflet; otherwise empty. */
    public Optional<Topic> topic() {
        return topic;
    }

    /** What it is, unless it is the site's own. */
    public Optional<Leaflet> leaflet() {
        return root instanceof Leaflet leaflet ? Optional.of(leaflet) : Optional.empty();
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        return parts.all(type);
    }

    /** What its author typed, as far as anything that rules look for may be in it. */
    public List<WrittenText> written() {
        return written;
    }

    /** Its sentences and paragraphs. */
    public List<WrittenParagraph> paragraphs() {
        return paragraphs;
    }
}
