package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {
    /** Made up for these tests. */
    private static final Hyphenation PATTERNS = Hyphenation.of("""
            % a comment with 1pat2terns
            1kel 1schw s2chw .un1 .un2d ang1s 3l\u00E4
            1m\u00FC3 5t1 4t.
            """);

    private static String parted(String text) {
        return PATTERNS.soften(text).replace('\u00AD', '|');
    }

    @Test
    void patternsPartWordsWhereTheHighestNumberIsOdd() {
        assertThat(parted("muskel angschw")).isEqualTo("mus|kel ang|schw");
    }

    @Test
    void pointsHoldPatternsToTheEndsOfWords() {
        assertThat(parted("unmut munmut undank")).isEqualTo("un|mut munmut undank");
    }

    @Test
    void capitalsAreLettersToo() {
        assertThat(parted("Muskel, (MUSKEL) \u201Emuskel\u201D")).contains("Mus|kel, (MUS|KEL)");
    }

    @Test
    void fewLettersDoNotStandAlone() {
        assertThat(Hyphenation.of("1a1b1c1d1e1f").soften("abcdef").replace('\u00AD', '|'))
                .isEqualTo("ab|c|def");
    }

    @Test
    void addressesAndCodesStayAsTheyAre() {
        String text = "www.muskel.example https://muskel/muskel a@muskel muskel1 muskel-2 \u00ADmuskel";
        assertThat(parted(text)).isEqualTo(text.replace('\u00AD', '|'));
    }

    @Test
    void whereNeededWordsStayWholeAndArePartedByThePatternsOfAnother() {
        Hyphenation needed = Hyphenation.whereNeeded(() -> PATTERNS);
        assertThat(needed.soften("muskel")).isEqualTo("muskel");
        assertThat(needed.parts("(muskel, angschw").stream()).containsExactly(4, 12);
        assertThat(PATTERNS.whereNeeded().soften("muskel")).isEqualTo("muskel");
        assertThat(PATTERNS.whereNeeded().parts("muskel").stream()).containsExactly(3);
        assertThat(Hyphenation.NONE.parts("muskel").isEmpty()).isTrue();
    }

    /** Each word is longer than its line, in whatever it stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s</p>",
                "<p>see <b>%s,</b> and</p>",
                "<h2>%s</h2><p>x</p>",
                "<card tone='emergency'><h3>%s</h3><p>(%<s)</p></card>",
                "<ul><li>%s</li></ul>",
                "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th>%s</th><td>%<s</td></tr></tbody></table>"
            })
    void aWordThatIsWiderThanItsLineIsPartedWhereItsLanguageDoesWithAHyphen(String content) {
        String word = "musk".repeat(24);
        Printed printed = new Typesetter(
                        PrintSettings.triFold(PageSize.A4, Palette.standard()),
                        Samples.fonts(),
                        Samples.PICTURES,
                        Hyphenation.whereNeeded(() -> Hyphenation.of("1m")))
                .typeset(Samples.document(content.formatted(word)));
        List<String> lines = PrintedWord.of(printed).stream()
                .map(PrintedWord::text)
                .filter(text -> text.contains("usk"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.matches("(see )?\\W*(musk)+\\W*( and)?"));
        assertThat(lines.stream().filter(line -> !line.contains("\u00AD")))
                .as("ends of the word, of which a table has two")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void withoutPatternsNothingIsParted() {
        assertThat(Hyphenation.NONE.soften("muskel")).isEqualTo("muskel");
        assertThat(Hyphenation.of(" \n% nothing\n").soften("muskel")).isEqualTo("muskel");
    }
}
