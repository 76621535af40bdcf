package org.leafpress.render.print;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.pdf.FontFace;
import org.leafpress.typeset.FontSet;

/**
 * The letters that a language is written with, by CLDR. Text must not change its typeface within a sentence, so that a
 * language is set in a font that has them all.
 *
 * @param letters code points; none for a language that CLDR does not know
 */
record LanguageLetters(List<Integer> letters) {
    private static final Set<String> KNOWN =
            Stream.of(ULocale.getAvailableLocales()).map(ULocale::getLanguage).collect(Collectors.toUnmodifiableSet());

    LanguageLetters {
        letters = List.copyOf(letters);
    }

    static LanguageLetters of(LanguageTag language) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        List<Integer> letters = new ArrayList<>();
        // For others ICU would give the letters of the machine's own language.
        if (KNOWN.contains(locale.getLanguage())) {
            UnicodeSet set = LocaleData.getExemplarSet(locale, 0, LocaleData.ES_STANDARD);
            set.forEach(text -> text.codePoints().forEach(letters::add));
        }
        return new LanguageLetters(letters);
    }

    /** The faces that have all letters before those that lack some, else in their order. */
    List<FontFace> first(List<FontFace> faces) {
        return Stream.concat(
                        faces.stream().filter(this::areAllIn), faces.stream().filter(face -> !areAllIn(face)))
                .toList();
    }

    /** True if a face has all letters; false for a language whose letters are not known. */
    boolean areIn(FontSet fonts) {
        return !letters.isEmpty() && fonts.regular().stream().anyMatch(this::areAllIn);
    }

    private boolean areAllIn(FontFace face) {
        return letters.stream().allMatch(face::has);
    }
}
