package org.leafpress.model.site;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.text.Fingerprint;

/**
 * Everything that belongs to the site rather than to one topic.
 *
 * @param facts from {@code site.yaml}
 * @param texts what the site says, by language
 * @param glossaries hard words, by language
 * @param words what rules on writing know beside what is built in, by language
 */
public record Site(
        SiteFacts facts,
        SortedMap<LanguageTag, SiteText> texts,
        SortedMap<LanguageTag, Glossary> glossaries,
        SortedMap<LanguageTag, WordList> words) {
    public Site {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        glossaries = Collections.unmodifiableSortedMap(new TreeMap<>(glossaries));
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /**
     * True when the site's emergency advice in a language was made from another text than what the language of the source
     * says now. Only if someone has said what it was made from can that be told.
     */
    public boolean isEmergencyStale(LanguageTag language) {
        Optional<Fingerprint> now = Optional.ofNullable(
                        texts.get(facts.languages().get(0)))
                .map(SiteText::emergency)
                .map(Fingerprint::of);
        return now.isPresent()
                && Optional.ofNullable(texts.get(language))
                        .flatMap(SiteText::emergencyMadeFrom)
                        .filter(pin -> !pin.value().equals(now.get().value()))
                        .isPresent();
    }
}
