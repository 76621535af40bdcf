package org.leafpress.check.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leafpress.model.site.WordList;
import org.leafpress.prose.WordFilter;

/**
 * The words of which passive sentences are made.
 *
 * @param starts forms of the verb that makes a sentence passive
 * @param beginnings tells of most words that they are none of these
 * @param between words that can stand before the participle
 * @param participles irregular ones
 * @param endings of the others
 * @param statives participles that describe a state
 */
public record PassiveWords(
        Set<String> starts,
        WordFilter beginnings,
        Set<String> between,
        Set<String> participles,
        List<String> endings,
        Set<String> statives) {

    static PassiveWords of(List<WordList> lists, Locale locale) {
        List<String> starts = Vocabulary.words(lists, WordList::passiveStarts, locale);
        return new PassiveWords(
                Set.copyOf(starts),
                new WordFilter(starts),
                Set.copyOf(Vocabulary.words(lists, WordList::passiveBetween, locale)),
                Set.copyOf(Vocabulary.words(lists, WordList::participles, locale)),
                Vocabulary.words(lists, WordList::participleEndings, locale),
                Set.copyOf(Vocabulary.words(lists, WordList::statives, locale)));
    }

    /** True for a participle that can make a sentence passive. */
    public boolean isParticiple(String word) {
        return !statives.contains(word)
                && (participles.contains(word) || endings.stream().anyMatch(word::endsWith));
    }
}
