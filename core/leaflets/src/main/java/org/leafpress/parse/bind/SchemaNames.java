package org.leafpress.parse.bind;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Names of a site that its files refer to.
 *
 * @param topics ids of topics
 * @param sources ids of sources, of whatever topic
 * @param figures ids of figures, of whatever topic
 */
public record SchemaNames(SortedSet<String> topics, SortedSet<String> sources, SortedSet<String> figures) {
    public SchemaNames {
        topics = new TreeSet<>(topics);
        sources = new TreeSet<>(sources);
        figures = new TreeSet<>(figures);
    }
}
