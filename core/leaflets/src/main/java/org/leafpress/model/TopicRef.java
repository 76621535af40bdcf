package org.leafpress.model;

import org.leafpress.diagnostic.Place;

/**
 * A reference to another topic.
 *
 * @param id the topic that is meant
 * @param place where the reference stands
 */
public record TopicRef(TopicId id, Place place) {}
