package org.leafpress.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.render.page.Alphabet.Letter;

class AlphabetTest {
    private static Alphabet alphabet(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        return new Alphabet(locale, new NameOrder(locale));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Stroke, S, s",
        "en, élan, E, e",
        "en, 24-hour urine test, #, other",
        "en, الصداع, #, other",
        "pl, Łuszczyca, Ł, u0141",
        "pl, Skurcze, S, s",
        "cs, Chřipka, CH, ch",
        "hu, Cukorbetegség, C, c",
        "ar, صداع, ص, u0635",
        "ar, EMG, #, other",
        "bn, মাথাব্যথা, ম, u09ae",
        "zh-Hans, 头痛, T, t",
        "zh-Hant, 頭痛, 16劃, 16u5283",
        "zh-Hans, CT 检查, C, c",
        // Signs before the first letter or digit do not count.
        "en, “Restless legs”, R, r",
        "en, ’flu, F, f",
        "en, [Draft] rash, D, d",
        "en, +ve test, V, v",
        "en, (5 a day), #, other",
        "en, ?!, #, other",
        "es, ¿Qué es la gota?, Q, q",
        "fr, « Jambes lourdes », J, j",
        "zh-Hans, 「头痛」, T, t",
        "ar, «صداع», ص, u0635",
        // Nor does the Arabic article, in Arabic.
        "ar, السكري, س, u0633",
        "ar, (الصداع), ص, u0635",
        "ar, ٱلرُّعَاف, ر, u0631",
        "ar, اَلْحَرْق, ح, u062d",
        "ar, الـقلق, ق, u0642",
        "ar-EG, السل, س, u0633",
        "ar, الأرق, ا, u0627",
        "ar, التفاح, ت, u062a",
        "ar, التهاب الكبد, ا, u0627",
        "ar, الالتهاب, ا, u0627",
        "ar, اِلْتِوَاءُ الكاحل, ا, u0627",
        "ar, الم, ا, u0627",
        "fa, الرژی, ا, u0627",
        "ur, الرجی, ا, u0627"
    })
    void nameStandsUnderTheLetterThatReadersLookFor(String language, String name, String label, String address) {
        Alphabet alphabet = alphabet(language);
        assertThat(alphabet.letters().get(alphabet.placeOf(name))).isEqualTo(new Letter(label, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en", "pl", "cs", "hu", "ar", "ur", "bn", "hi", "ta", "zh-Hans", "zh-Hant", "ja", "ko", "vi"})
    void addressesAreAsciiAndDifferEvenWhereCapitalsDoNotCount(String language) {
        assertThat(alphabet(language).letters())
                .extracting(Letter::address)
                .allMatch(address -> address.matches("[a-z0-9]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    void otherNamesComeLast() {
        List<Letter> letters = alphabet("en").letters();
        assertThat(letters).hasSize(27);
        assertThat(letters.get(0)).isEqualTo(new Letter("A", "a"));
        assertThat(letters.get(26)).isEqualTo(new Letter("#", "other"));
    }

    @Test
    void namesAreInTheOrderOfWhatCounts() {
        assertThat(sorted("en", "sleep", "(Pins) and needles", "“Piles”", "24-hour test", "Pins", "*Pain"))
                .containsExactly("24-hour test", "*Pain", "“Piles”", "Pins", "(Pins) and needles", "sleep");
        assertThat(sorted("ar", "صداع", "السكري", "سعال", "الربو", "التهاب", "أرق"))
                .containsExactly("أرق", "التهاب", "الربو", "سعال", "السكري", "صداع");
        assertThat(sorted("ar", "«سعال»", "سعال", "السعال")).containsExactly("السعال", "سعال", "«سعال»");
    }

    private static List<String> sorted(String language, String... names) {
        return Stream.of(names)
                .sorted(new NameOrder(ULocale.forLanguageTag(language)))
                .toList();
    }
}
