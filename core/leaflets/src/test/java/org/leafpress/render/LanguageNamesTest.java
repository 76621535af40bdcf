package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.model.LanguageTag;

class LanguageNamesTest {
    private static LanguageNames site(String... tags) {
        return new LanguageNames(Arrays.stream(tags).map(LanguageTag::new).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, English", "cy, Cymraeg", "pl, Polski", "ro, Română", "es, Español", "pt-BR, Português",
        "fr, Français", "de, Deutsch", "it, Italiano", "so, Soomaali", "tr, Türkçe", "ar, العربية",
        "fa, فارسی", "ur, اردو", "bn, বাংলা", "pa, ਪੰਜਾਬੀ", "gu, ગુજરાતી", "hi, हिन्दी",
        "ta, தமிழ்", "zh-Hans, 简体中文", "vi, Tiếng Việt", "uk, Українська",
    })
    void languageIsNamedInItsOwnWords(String tag, String name) {
        assertThat(site("en-GB", tag).own(new LanguageTag(tag))).isEqualTo(name);
    }

    @Test
    void countryIsNamedOnlyWhereThereAreTwoKindsOfOneLanguage() {
        LanguageTag british = new LanguageTag("en-GB");
        assertThat(site("en-GB", "fr").own(british)).isEqualTo("English");
        assertThat(site("en-GB", "en-US").own(british)).isEqualTo("British English");
    }

    @Test
    void languageIsNamedInTheWordsOfAnother() {
        LanguageNames names = site("en-GB", "ur", "es");
        List<LanguageTag> tags = List.of(new LanguageTag("en-GB"), new LanguageTag("ur"), new LanguageTag("es"));
        assertThat(names.in(tags.get(0), tags.get(1))).isEqualTo("Urdu");
        assertThat(names.in(tags.get(1), tags.get(0))).isEqualTo("انگریزی");
        assertThat(names.in(tags.get(2), tags.get(0))).isEqualTo("inglés");
    }
}
