package org.leafpress.render;

import java.util.Optional;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicId;
import org.leafpress.render.view.FigureView;

/** Where the links of one page lead; every address is relative to that page. */
public interface Addresses {
    /** The leaflet of a topic; empty when the topic has none in the page's language. */
    Optional<String> topic(TopicId topic);

    /** The entry of a glossary term. */
    String term(String id);

    /** A figure of the page's own topic. */
    FigureView figure(Ref figure);
}
