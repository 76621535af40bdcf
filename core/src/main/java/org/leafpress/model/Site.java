package org.leafpress.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

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
}
