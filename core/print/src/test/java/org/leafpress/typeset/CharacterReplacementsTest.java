package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.PdfUa;
import org.leafpress.pdf.TestFonts;

class CharacterReplacementsTest {
    private static final FontFace ARABIC = TestFonts.face("NotoNaskhArabic-Regular");

    private static String said(String text, String language, FontSet fonts) {
        return CharacterReplacements.replace(text, new CharacterReplacements(language).of(text, fonts));
    }

    @ParameterizedTest
    @CsvSource({
        "Take a \uD83D\uDC8A now, Take a [pill] now",
        "\uD83D\uDC8A\uD83D\uDC8A, [pill][pill]",
        "Ask for ภาษา ไทย here, Ask for [Thai] here",
        "ไทย or বাংলা., [Thai] or [Bangla].",
        "ไทย (word) ไทย, [Thai] (word) [Thai]",
        "日本語です。次。, [Japanese]",
        "中文。한국어, [Han][Hangul]",
        "Ask in \uD83C\uDDEC\uD83C\uDDE7 or \uD83C\uDDF5\uD83C\uDDF1\uD83C\uDDEC\uD83C\uDDE7., Ask in [flag: United Kingdom] or [flag: Poland][flag: United Kingdom].",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F only, [flag: Wales] only",
        "\uD83D\uDC4D\uD83C\uDFFD yes and \uD83C\uDFFD, [thumbs up sign] yes and [emoji modifier fitzpatrick type-4]",
        "1\uFE0F\u20E3 Call 9\u20E399, [1] Call [9]99",
        "a\uE000b, a[private use area-e000]b",
        "take 5 ㎎ or 2 ㎖, take 5 mg or 2 ml",
        "Ｃａｌｌ ９９９, Call 999",
        "10⁵ and łódź ≥ 5 °C, 10⁵ and łódź ≥ 5 °C",
    })
    void whatNoFontHasIsSaidInWords(String text, String expected) {
        assertThat(said(text, "en-GB", Samples.fonts())).isEqualTo(expected);
    }

    /** A font of a few letters, as one that holds the names of languages only. */
    @Test
    void noWordIsHalfInItsLettersAndHalfInBrackets() {
        FontSet english = Samples.fonts();
        FallbackFonts some =
                (codePoint, strong) -> "中文".indexOf(codePoint) >= 0 ? Optional.of(ARABIC) : Optional.empty();
        FontSet both = new FontSet(english.regular(), english.bold(), Map.of(), some);
        assertThat(said("中文, 中医院文 中文", "en-GB", both)).isEqualTo("中文, [Han] 中文");
        assertThat(said("中医", "zh-Hans", both)).isEqualTo("中[cjk unified ideograph-533b]");
    }

    @Test
    void flagsAreCalledByTheirCountryInTheLanguageOfTheLeaflet() {
        assertThat(said("\uD83C\uDDE9\uD83C\uDDEA", "de", Samples.fonts())).isEqualTo("[Deutschland]");
        assertThat(said("\uD83C\uDDE9 x", "en", Samples.fonts())).doesNotContain("flag");
    }

    @Test
    void theNameOfAScriptIsInTheLanguageOfTheLeaflet() {
        assertThat(said("ไทย", "de", Samples.fonts())).isEqualTo("[Thai]");
        assertThat(said("עברית", "de", Samples.fonts())).isEqualTo("[Hebräisch]");
        assertThat(said("עברית", "pl", Samples.fonts())).isEqualTo("[hebrajskie]");
    }

    @Test
    void raisedFiguresDoNotBecomeFiguresOfTheNumberBeforeThem() {
        FontSet plain = new FontSet(
                List.of(TestFonts.face("AtkinsonHyperlegibleNext-Latin-Regular")),
                List.of(TestFonts.face("AtkinsonHyperlegibleNext-Latin-Bold")));
        assertThat(said("10⁵", "en-GB", plain)).isEqualTo("10[superscript five]");
        assertThat(said("①2", "en-GB", plain)).isEqualTo("[circled digit one]2");
    }

    @Test
    void aWordOfAnotherScriptIsShapedAsAWholeInAFallbackFont() {
        FontSet english = Samples.fonts();
        FallbackFonts arabic = (codePoint, strong) -> ARABIC.has(codePoint) ? Optional.of(ARABIC) : Optional.empty();
        FontSet both = new FontSet(english.regular(), english.bold(), Map.of(), arabic);
        PrintDocument document = Samples.document("<h1>Languages</h1><p>In العربية too</p>");
        Printed printed = new Typesetter(Samples.a4(), both, Pictures.NONE).typeset(document);
        assertThat(printed.findings()).isEmpty();
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        assertThat(StructureText.of(printed)).contains("In العربية too");
    }

    @Test
    void theFindingNamesTheCharacterAndWhatPaperSays() {
        String text = "Pills \uD83D\uDC8A help";
        assertThat(new CharacterReplacements("en-GB")
                        .of(text, Samples.fonts())
                        .get(0)
                        .finding(text)
                        .message())
                .isEqualTo("no font has the character U+1F48A (PILL), in \"Pills \uD83D\uDC8A help\";"
                        + " on paper it says \"[pill]\"");
    }
}
