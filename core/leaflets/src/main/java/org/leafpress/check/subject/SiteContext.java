package org.leafpress.check.subject;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.review.ReviewRules;
import org.leafpress.model.site.Site;
import org.leafpress.quality.QualityMeter;

/**
 * What rules know beside the topic itself.
 *
 * @param site empty when faults keep it from being known; rules that need it then say nothing
 * @param topics every topic of the site, those with faults included
 * @param terms ids of the terms of its glossaries, by language
 * @param meter measures leaflets; empty when the site is
 */
public record SiteContext(
        Optional<Site> site,
        SortedSet<TopicId> topics,
        Map<LanguageTag, Set<String>> terms,
        Optional<QualityMeter> meter) {

    public static SiteContext of(Optional<Site> site, SortedSet<TopicId> topics) {
        Map<LanguageTag, Set<String>> terms = new HashMap<>();
        site.ifPresent(known -> known.glossaries()
                .forEach((language, glossary) -> terms.put(
                        language,
                        glossary.terms().stream()
                                .map(term -> term.id().value())
                                .collect(Collectors.toUnmodifiableSet()))));
        return new SiteContext(site, topics, terms, site.map(QualityMeter::new));
    }

    /** Ids of the glossary terms of a language; empty when the site is not known. */
    public Optional<Set<String>> terms(LanguageTag language) {
        return site.map(known -> terms.getOrDefault(language, Set.of()));
    }

    /** How leaflets are reviewed. */
    public ReviewRules rules() {
        return site.flatMap(known -> known.facts().review())
                .orElseGet(() -> ReviewRules.usual(Place.file("site.yaml")));
    }

    /** Ids of all topics, as text. */
    public Set<String> topicNames() {
        return topics.stream().map(TopicId::value).collect(Collectors.toUnmodifiableSet());
    }
}
