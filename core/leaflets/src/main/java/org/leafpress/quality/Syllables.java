package org.leafpress.quality;

import java.util.Optional;
import org.leafpress.model.LanguageTag;

/** Counts the syllables of words of one language. Safe for use by many threads. */
interface Syllables {

    /** The syllables of a word of letters, of any case; at least 1. */
    int of(String word);

    /** The rules of a language, where they are known. */
    static Optional<Syllables> find(LanguageTag language) {
        return switch (language.locale().getLanguage()) {
            case "en" -> Optional.of(new EnglishSyllables());
            case "es" -> Optional.of(VowelGroups.SPANISH);
            case "de" -> Optional.of(VowelGroups.GERMAN);
            case "fr" -> Optional.of(VowelGroups.FRENCH);
            default -> Optional.empty();
        };
    }
}
