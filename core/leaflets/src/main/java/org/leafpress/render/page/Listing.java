package org.leafpress.render.page;

import java.util.List;
import java.util.stream.Stream;
import org.leafpress.model.leaflet.BodyArea;

/**
 * What the lists of an edition show.
 *
 * @param own leaflets in its language, by title
 * @param elsewhere leaflets that are only in the language of the source, by title; none if they are too many
 * @param tooManyElsewhere true when a link must do instead of naming those
 */
record Listing(List<ListedTopic> own, List<ListedTopic> elsewhere, boolean tooManyElsewhere) {
    /**
     * The most topics that one page lists. With summaries they take some 70 KB of HTML, in the A to Z with their other
     * names some 90 KB: a moment over a slow connection. They are also as many as a reader may want to scroll past.
     */
    static final int MOST = 300;

    Listing {
        own = List.copyOf(own);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether pages that would list all topics are parted. */
    boolean isSplit() {
        return own.size() > MOST;
    }

    /** Topics about a part of the body. */
    Stream<ListedTopic> about(BodyArea area) {
        return Stream.concat(own.stream(), elsewhere.stream())
                .filter(topic -> topic.areas().contains(area));
    }
}
