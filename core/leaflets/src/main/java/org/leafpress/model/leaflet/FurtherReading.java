package org.leafpress.model.leaflet;

import java.net.URI;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Neutral;
import org.leafpress.model.Text;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Phrase;

/**
 * Something to read for deeper interest.
 *
 * @param place where it starts in the source
 * @param id for translations to follow, if the order is not enough
 * @param title what it is about
 * @param about what the reader will find
 * @param url where it is, if outside
 * @param topic where it is, if a topic of this site
 */
public record FurtherReading(
        Place place,
        Optional<Id> id,
        Text title,
        Optional<Phrase> about,
        @Neutral Optional<URI> url,
        @Neutral Optional<TopicRef> topic) {}
