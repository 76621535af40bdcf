package org.leafpress.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A topic: facts that hold in every language, and what patients read in each.
 *
 * @param id the name of its folder
 * @param facts from {@code topic.yaml}
 * @param leaflets one for each language that it is written in
 */
public record Topic(TopicId id, TopicFacts facts, SortedMap<LanguageTag, Leaflet> leaflets) {
    public Topic {
        leaflets = Collections.unmodifiableSortedMap(new TreeMap<>(leaflets));
    }
}
