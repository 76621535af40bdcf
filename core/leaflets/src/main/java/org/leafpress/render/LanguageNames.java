package org.leafpress.render;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.leafpress.model.LanguageTag;

/**
 * What the languages of a site are called, by CLDR. A country is named only where the site has two kinds of one
 * language: {@code en-GB} is English unless there is {@code en-US} beside it. Thread-safe.
 */
public final class LanguageNames {
    private final List<LanguageTag> languages;

    /** Names for a site that has these languages. */
    public LanguageNames(List<LanguageTag> languages) {
        this.languages = List.copyOf(languages);
    }

    /** A language in its own words, as it stands in a list. */
    public String own(LanguageTag language) {
        return CaseMap.toTitle().wholeString().noLowercase().apply(language.locale(), null, name(language, language));
    }

    /** A language in the words of another, as it stands within a sentence. */
    public String in(LanguageTag words, LanguageTag named) {
        return name(named, words);
    }

    private String name(LanguageTag language, LanguageTag words) {
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(words.value()), DisplayContext.DIALECT_NAMES)
                .localeDisplayName(shortest(language));
    }

    private ULocale shortest(LanguageTag language) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        boolean alone = languages.stream()
                        .distinct()
                        .filter(other -> other.locale().getLanguage().equals(locale.getLanguage()))
                        .count()
                < 2;
        return alone
                ? new ULocale.Builder()
                        .setLanguage(locale.getLanguage())
                        .setScript(locale.getScript())
                        .build()
                : locale;
    }
}
