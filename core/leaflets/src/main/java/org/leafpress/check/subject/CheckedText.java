package org.leafpress.check.subject;

import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.topic.Topic;

/**
 * What patients read in one language.
 *
 * @param root a leaflet, a text or the facts of the site, or a glossary
 * @param topic the topic of a leaflet; otherwise empty
 */
public record CheckedText(Record root, LanguageTag language, Optional<Topic> topic, SiteContext context)
        implements Subject {
    @Override
    public Optional<TopicId> id() {
        return topic.map(Topic::id);
    }

    /** What it is, unless it is the site's own. */
    public Optional<Leaflet> leaflet() {
        return root instanceof Leaflet leaflet ? Optional.of(leaflet) : Optional.empty();
    }
}
