package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.model.LanguageTag;

class MessageBundlesTest {
    @ParameterizedTest
    @CsvSource({
        "en-GB, en en-Latn en-GB",
        "en-US, en en-Latn en-US",
        "pt-BR, pt pt-Latn pt-BR",
        "ur, ur ur-Arab",
        "zh-CN, zh zh-Hans zh-CN",
        "zh-Hans, zh zh-Hans",
        "zh-TW, zh-Hant zh-TW",
        "pa, pa pa-Guru",
        "pa-Arab, pa-Arab",
        "pa-PK, pa-Arab pa-PK",
    })
    void bundlesServeALanguageInItsOwnScript(String tag, String names) {
        assertThat(MessageBundles.names(new LanguageTag(tag))).containsExactly(names.split(" "));
    }
}
