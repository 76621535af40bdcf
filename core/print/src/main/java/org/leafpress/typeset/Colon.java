package org.leafpress.typeset;

import com.ibm.icu.util.ULocale;

/** The colon between a term and what is said of it. */
final class Colon {
    private Colon() {}

    /** With the spaces that a language, given as a BCP 47 tag, sets beside it. */
    static String of(String language) {
        return switch (ULocale.forLanguageTag(language).getLanguage()) {
            case "zh", "ja" -> "：";
            case "fr" -> "\u00A0: ";
            default -> ": ";
        };
    }
}
