package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void withoutPatternsNothingIsParted() {
        assertThat(Hyphenation.NONE.soften("muskel")).isEqualTo("muskel");
        assertThat(Hyphenation.of(" \n% nothing\n").soften("muskel")).isEqualTo("muskel");
    }
}
