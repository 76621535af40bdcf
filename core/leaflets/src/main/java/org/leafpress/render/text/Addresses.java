package org.leafpress.render.text;

import java.util.Optional;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicId;

/** Where the links of one page lead; every address is relative to that page. */
public interface Addresses {
    /** The leaflet of a topic: in the page's language, or else in that of the source; empty when there is neither. */
    Optional<String> topic(TopicId topic);

    /** The language of the leaflet that {@link #topic} leads to, if it is not the page's own. */
    Optional<Foreign> foreign(TopicId topic);

    /** The entry of a glossary term. */
    String term(String id);

    /** A figure of the page's own topic. */
    FigureView figure(Ref figure);
}
