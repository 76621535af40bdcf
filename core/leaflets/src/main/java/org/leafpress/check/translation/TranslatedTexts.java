package org.leafpress.check.translation;

import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.translation.TextUnit;

/** Compares a text that is about to become part of a translation with its source, as the rules for topics do. */
public final class TranslatedTexts {
    private TranslatedTexts() {}

    /** Reports placeholders and numbers that differ, and bold words and links that are lost. */
    public static void check(
            LanguageTag sourceLanguage, TextUnit source, TextUnit translation, Diagnostics diagnostics) {
        TranslatedPlaceholders.check(source, translation, diagnostics);
        TranslatedMarkup.check(source, translation, diagnostics);
        TranslatedNumbers.check(new TranslatedPairs.Pair(sourceLanguage, source, translation), diagnostics);
    }
}
