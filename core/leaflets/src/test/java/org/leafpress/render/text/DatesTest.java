package org.leafpress.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.model.LanguageTag;

/** Dates as CLDR writes them out. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 3 November 2026",
                "en-US | November 3, 2026",
                "cy | 3 Tachwedd 2026",
                "pl | 3 listopada 2026",
                "ro | 3 noiembrie 2026",
                "es | 3 de noviembre de 2026",
                "pt | 3 de novembro de 2026",
                "fr | 3 novembre 2026",
                "de | 3. November 2026",
                "it | 3 novembre 2026",
                "so | Noofeembar 3, 2026",
                "tr | 3 Kasım 2026",
                "ar | 3 نوفمبر 2026",
                "fa | ۳ نوامبر ۲۰۲۶",
                "ur | 3 نومبر، 2026",
                "bn | ৩ নভেম্বর, ২০২৬",
                "pa | 3 ਨਵੰਬਰ 2026",
                "gu | 3 નવેમ્બર, 2026",
                "hi | 3 नवंबर 2026",
                "ta | 3 நவம்பர், 2026",
                "zh-Hans | 2026年11月3日",
                "vi | 3 tháng 11, 2026",
                "uk | 3 листопада 2026\u202Fр.",
            })
    void dateIsWrittenOut(String tag, String written) {
        assertThat(new Dates(new LanguageTag(tag)).write(LocalDate.of(2026, 11, 3)))
                .isEqualTo(written);
    }
}
