package org.leafpress.model.topic;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.issue.History;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.translation.Translation;

/**
 * A topic: facts that hold in every language, and what patients read in each.
 *
 * @param id the name of its folder
 * @param facts from {@code topic.yaml}
 * @param leaflets one for each language that it is written in
 * @param translations for each leaflet but the source, how it compares with the source
 * @param history what was issued of it
 */
public record Topic(
        TopicId id,
        TopicFacts facts,
        SortedMap<LanguageTag, Leaflet> leaflets,
        SortedMap<LanguageTag, Translation> translations,
        History history) {
    public Topic {
        leaflets = Collections.unmodifiableSortedMap(new TreeMap<>(leaflets));
        translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
        if (translations.size() != Math.max(0, leaflets.size() - 1)
                || !leaflets.keySet().containsAll(translations.keySet())) {
            throw new IllegalArgumentException("each leaflet but the source is a translation, and so is nothing else");
        }
    }

    /**
     * The leaflet in a language.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Leaflet leaflet(LanguageTag language) {
        return Optional.ofNullable(leaflets.get(language))
                .orElseThrow(() -> new IllegalArgumentException(id + " is not written in " + language));
    }

    /** The language that the topic was written in; empty when it has no leaflet at all. */
    public Optional<LanguageTag> source() {
        return leaflets.keySet().stream()
                .filter(language -> !translations.containsKey(language))
                .findFirst();
    }
}
