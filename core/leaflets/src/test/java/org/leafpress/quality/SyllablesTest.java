package org.leafpress.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SyllablesTest {
    @Test
    void englishContractionsAndCompoundsAreSpokenAsOneHearsThem() {
        check(
                new EnglishSyllables(),
                Map.ofEntries(
                        Map.entry("didn\u2019t", 2),
                        Map.entry("can't", 1),
                        Map.entry("nurse's", 2),
                        Map.entry("doctor's", 2),
                        Map.entry("follow-up", 3),
                        Map.entry("everyone", 3),
                        Map.entry("something", 2),
                        Map.entry("headaches", 2),
                        Map.entry("muscles", 2),
                        Map.entry("walked", 1),
                        Map.entry("treated", 2),
                        Map.entry("diarrhoea", 4),
                        Map.entry("fasciculation", 5),
                        Map.entry("hypothyroidism", 6),
                        Map.entry("cr\u00e8me", 1)));
    }

    @Test
    void inSpanishWeakVowelsJoinTheirNeighbours() {
        check(
                VowelGroups.SPANISH,
                Map.ofEntries(
                        Map.entry("informaci\u00f3n", 4),
                        Map.entry("d\u00eda", 2),
                        Map.entry("ciudad", 2),
                        Map.entry("a\u00e9reo", 4),
                        Map.entry("quien", 1),
                        Map.entry("gu\u00eda", 2),
                        Map.entry("agua", 2),
                        Map.entry("hoy", 1),
                        Map.entry("y", 1),
                        Map.entry("ping\u00fcino", 3)));
    }

    @Test
    void inGermanDiphthongsAreOneAndOtherVowelsStandApart() {
        check(
                VowelGroups.GERMAN,
                Map.of(
                        "Silbe",
                        2,
                        "Nation",
                        3,
                        "Mauer",
                        2,
                        "neue",
                        2,
                        "Quelle",
                        2,
                        "H\u00e4user",
                        2,
                        "See",
                        1,
                        "Krankenhaus",
                        3,
                        "Blutdruck",
                        2));
    }

    @Test
    void inFrenchAFinalEIsSilentAndAnAcuteOneIsNot() {
        check(
                VowelGroups.FRENCH,
                Map.of(
                        "maladie",
                        3,
                        "eau",
                        1,
                        "sant\u00e9",
                        2,
                        "r\u00e9action",
                        3,
                        "le",
                        1,
                        "m\u00e9dicaments",
                        4,
                        "na\u00eff",
                        2,
                        "question",
                        2,
                        "jambes",
                        1,
                        "fatigue",
                        2));
    }

    @Test
    void figuresAreReadAloud() {
        Map.of("21", 3, "2.5", 3, "111", 7, "1,000", 3, "0", 2, "7", 2, "70", 3, "2026", 6)
                .forEach((figure, count) ->
                        assertThat(ReadAloud.syllables(figure)).as(figure).isEqualTo(count));
    }

    private static void check(Syllables syllables, Map<String, Integer> expected) {
        expected.forEach(
                (word, count) -> assertThat(syllables.of(word)).as(word).isEqualTo(count));
    }
}
