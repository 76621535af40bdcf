package org.leafpress.model.topic;

import java.net.URI;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.Id;
import org.leafpress.model.Text;

/**
 * A publication that a topic is based on.
 *
 * @param place where it starts in the source
 * @param id for references
 * @param title as published
 * @param publisher who published it
 * @param url public address
 * @param accessed when it was last looked at; empty if not known
 * @param grade strength of its evidence, in the words of the grading system
 */
public record Source(
        Place place,
        Id id,
        Text title,
        Text publisher,
        Optional<URI> url,
        Optional<Day> accessed,
        Optional<Text> grade) {}
