package org.leafpress.check.writing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leafpress.model.WordList;

/**
 * The words of which passive sentences are made.
 *
 * @param starts forms of the verb that makes a sentence passive
 * @param longestStart how many UTF-16 units the longest of them has
 * @param between words that can stand before the participle
 * @param participles irregular ones
 * @param endings of the others
 * @param statives participles that describe a state
 */
record PassiveWords(
        Set<String> starts,
        int longestStart,
        Set<String> between,
        Set<String> participles,
        List<String> endings,
        Set<String> statives) {

    static PassiveWords of(List<WordList> lists, Locale locale) {
        List<String> starts = Vocabulary.words(lists, WordList::passiveStarts, locale);
        return new PassiveWords(
                Set.copyOf(starts),
                starts.stream().mapToInt(String::length).max().orElse(0),
                Set.copyOf(Vocabulary.words(lists, WordList::passiveBetween, locale)),
                Set.copyOf(Vocabulary.words(lists, WordList::participles, locale)),
                Vocabulary.words(lists, WordList::participleEndings, locale),
                Set.copyOf(Vocabulary.words(lists, WordList::statives, locale)));
    }

    /** True for a participle that can make a sentence passive. */
    boolean isParticiple(String word) {
        return !statives.contains(word)
                && (participles.contains(word) || endings.stream().anyMatch(word::endsWith));
    }
}
