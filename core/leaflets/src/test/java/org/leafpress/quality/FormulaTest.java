package org.leafpress.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafpress.model.LanguageTag;

/** Scores from published counts, compared with the scores that were published with them. */
class FormulaTest {
    /**
     * The worked example in the documentation of textacy (Python, "Quickstart", TextStats): 3 sentences, 73 words, 134
     * syllables, 19 polysyllables, 414 letters, 30 long words.
     */
    private static final Counts TEXTACY = new Counts(3, 73, 134, 19, 414, 30);

    /**
     * Conrad, Lord Jim, in the README of readability (Python, andreasvc): 8,823 sentences, 131,668 words, 164,207
     * syllables, 21,122 long words.
     */
    private static final Counts LORD_JIM = new Counts(8_823, 131_668, 164_207, 11_306, 552_074, 21_122);

    @Test
    void fleschKincaidAgreesWithPublishedExamples() {
        assertThat(Formula.FLESCH_KINCAID.score(TEXTACY).value()).isCloseTo(15.56, within(0.005));
        assertThat(Formula.FLESCH_KINCAID.score(LORD_JIM).value()).isCloseTo(4.95, within(0.005));
        // Green Eggs and Ham (Wikipedia, Flesch-Kincaid readability tests): 5.7 words a sentence, 1.02 syllables a
        // word.
        assertThat(Formula.FLESCH_KINCAID.score(counts(1_000, 5_700, 5_814)).value())
                .isCloseTo(-1.3, within(0.05));
    }

    @Test
    void smogAgreesWithAPublishedExample() {
        assertThat(Formula.SMOG.score(TEXTACY).value()).isCloseTo(17.506, within(0.0005));
    }

    /**
     * The conversion table that McGraw drew up for McLaughlin's formula (McLaughlin 1969; National Cancer Institute, Pink
     * Book): polysyllables in 30 sentences and the grade, which he gives to be right within 1.5 grades.
     */
    @Test
    void smogAgreesWithTheConversionTable() {
        int[][] table = {
            {0, 2, 4}, {3, 6, 5}, {7, 12, 6}, {13, 20, 7}, {21, 30, 8}, {31, 42, 9}, {43, 56, 10}, {57, 72, 11}
        };
        for (int[] row : table) {
            for (int polysyllables = row[0]; polysyllables <= row[1]; polysyllables++) {
                Score score = Formula.SMOG.score(new Counts(30, 400, 600, polysyllables, 2_000, 80));
                assertThat(score.value()).isCloseTo(row[2], within(1.0));
            }
        }
    }

    @Test
    void gulpeaseAndLixAgreeWithPublishedExamples() {
        assertThat(Formula.GULPEASE.score(TEXTACY).value()).isCloseTo(44.616, within(0.0005));
        assertThat(Formula.LIX.score(TEXTACY).value()).isCloseTo(65.429, within(0.0005));
        assertThat(Formula.LIX.score(LORD_JIM).value()).isCloseTo(30.97, within(0.005));
    }

    /**
     * No worked example with its counts was found for these three. The sums are by hand from the published formulas; for
     * Amstad there is a text whose author gives 66 by Amstad and 48 by Flesch (netzstoff.de, Flesch-Wert, 2015), which
     * together mean 13.98 words a sentence and 1.7098 syllables a word.
     */
    @Test
    void theFormulasForSpanishGermanAndFrenchAreThosePublished() {
        assertThat(Formula.FERNANDEZ_HUERTA.score(counts(10, 150, 300)).value())
                .isCloseTo(206.84 - 60 * 2 - 1.02 * 15, within(1e-9));
        assertThat(Formula.KANDEL_MOLES.score(counts(10, 150, 240)).value())
                .isCloseTo(207 - 1.015 * 15 - 73.6 * 1.6, within(1e-9));
        assertThat(Formula.AMSTAD.score(counts(1_000, 13_980, 23_903)).value()).isCloseTo(66, within(0.05));
    }

    @Test
    void aShortTextIsMeasuredWithLowConfidence() {
        assertThat(Formula.SMOG.score(new Counts(29, 400, 600, 30, 2_000, 80)).confidence())
                .isEqualTo(Confidence.LOW);
        assertThat(Formula.SMOG.score(new Counts(30, 400, 600, 30, 2_000, 80)).confidence())
                .isEqualTo(Confidence.USUAL);
        assertThat(Formula.FLESCH_KINCAID.score(counts(10, 99, 120)).confidence())
                .isEqualTo(Confidence.LOW);
        assertThat(Formula.FLESCH_KINCAID.score(counts(10, 100, 120)).confidence())
                .isEqualTo(Confidence.USUAL);
    }

    @Test
    void eachLanguageHasItsFormulas() {
        assertThat(of("en-GB")).containsExactly(Formula.FLESCH_KINCAID, Formula.SMOG, Formula.LIX);
        assertThat(of("es")).containsExactly(Formula.FERNANDEZ_HUERTA, Formula.LIX);
        assertThat(of("de-AT")).containsExactly(Formula.AMSTAD, Formula.LIX);
        assertThat(of("fr")).containsExactly(Formula.KANDEL_MOLES, Formula.LIX);
        assertThat(of("it")).containsExactly(Formula.GULPEASE, Formula.LIX);
        assertThat(of("pl")).containsExactly(Formula.LIX);
    }

    @Test
    void aLanguageWithoutAKnownFormulaHasNone() {
        // Other scripts; Latin script with a space after each syllable; Serbian is usually Cyrillic.
        for (String language : List.of("ur", "bn", "zh-Hans", "ar", "pa", "vi", "sr")) {
            assertThat(of(language)).as(language).isEmpty();
        }
        assertThat(of("sr-Latn")).containsExactly(Formula.LIX);
    }

    @Test
    void aReadingAgeIsThatOfAChildInTheGrade() {
        assertThat(new Score(Formula.FLESCH_KINCAID, 6.99, Confidence.USUAL).readingAge())
                .isEqualTo(11);
        assertThat(new Score(Formula.FLESCH_KINCAID, 7.0, Confidence.USUAL).readingAge())
                .isEqualTo(12);
        assertThat(new Score(Formula.FLESCH_KINCAID, -1.3, Confidence.USUAL).readingAge())
                .isEqualTo(5);
    }

    private static List<Formula> of(String language) {
        return Formula.of(new LanguageTag(language));
    }

    private static Counts counts(int sentences, int words, int syllables) {
        return new Counts(sentences, words, syllables, 0, 4 * words, 0);
    }

    @Test
    void lixHasNormsOnlyWhereTheyWereFound() {
        assertThat(Formula.LIX.hasNorms(new LanguageTag("sv"))).isTrue();
        assertThat(Formula.LIX.hasNorms(new LanguageTag("pl"))).isFalse();
        assertThat(Formula.AMSTAD.hasNorms(new LanguageTag("de-AT"))).isTrue();
    }
}
