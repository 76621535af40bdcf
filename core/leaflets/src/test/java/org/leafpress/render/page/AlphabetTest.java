package org.leafpress.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.render.page.Alphabet.Letter;

class AlphabetTest {
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
        "zh-Hans, CT 检查, C, c"
    })
    void nameStandsUnderTheLetterThatReadersLookFor(String language, String name, String label, String address) {
        Alphabet alphabet = new Alphabet(ULocale.forLanguageTag(language));
        assertThat(alphabet.letters().get(alphabet.placeOf(name))).isEqualTo(new Letter(label, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en", "pl", "cs", "hu", "ar", "ur", "bn", "hi", "ta", "zh-Hans", "zh-Hant", "ja", "ko", "vi"})
    void addressesAreAsciiAndDifferEvenWhereCapitalsDoNotCount(String language) {
        assertThat(new Alphabet(ULocale.forLanguageTag(language)).letters())
                .extracting(Letter::address)
                .allMatch(address -> address.matches("[a-z0-9]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    void otherNamesComeLast() {
        List<Letter> letters = new Alphabet(ULocale.ENGLISH).letters();
        assertThat(letters).hasSize(27);
        assertThat(letters.get(0)).isEqualTo(new Letter("A", "a"));
        assertThat(letters.get(26)).isEqualTo(new Letter("#", "other"));
    }
}
