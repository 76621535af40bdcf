package org.leafpress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    /** Words that readers take for the same, whatever they were typed on: each line is one word. */
    private static final List<List<String>> ALIKE = List.of(
            List.of(
                    "Bell's palsy",
                    "bell\u2019s palsy",
                    "Bell\u02bcs palsy",
                    "Bell\u2018s palsy",
                    "Bell\u00b4s palsy",
                    "Bell\uff07s palsy",
                    "BELL\u2019S\u00a0PALSY",
                    "Bell's  palsy",
                    "Bell's \u2009palsy",
                    "Bell's\u202fpalsy",
                    "Bell's\u3000palsy",
                    "Bell's pal\u00adsy",
                    "Bell's pal\u200bsy\u200e",
                    "\u2068Bell's\u2069 palsy",
                    "\ufeffBell's palsy"),
            List.of("caf\u00e9", "cafe\u0301", "CAF\u00c9", "CAFE\u0301"),
            List.of("b-12", "B\u201012", "B\u201112", "B\u201312", "B\u221212", "B\uff0d\uff11\uff12"),
            List.of("fine", "\ufb01ne", "F\u0131ne".replace('\u0131', 'i')),
            List.of("stra\u00dfe", "STRASSE", "strasse"),
            List.of("\u03bf\u03b4\u03cc\u03c2", "\u039f\u0394\u038c\u03a3"),
            List.of("\u1100\u1161\u11a8", "\uac01"),
            // Arabic with vowel signs, drawn out, and in the shapes that old files have.
            List.of(
                    "\u0639\u0635\u0628",
                    "\u0639\u064e\u0635\u064e\u0628\u064c",
                    "\u0639\u0635\u0640\u0640\u0628",
                    "\ufecb\ufebc\ufe90"),
            // Kaf and yeh of Arabic and of Urdu keyboards.
            List.of("\u06a9\u0645\u06cc", "\u0643\u0645\u064a"),
            List.of("\u0645\u06cc\u200c\u0634\u0648\u062f", "\u0645\u06cc\u0634\u0648\u062f"),
            List.of("\u0995\u09cb", "\u0995\u09c7\u09be"),
            List.of("\u0915\u094d\u200d\u0937", "\u0915\u094d\u0937"));

    private static final List<List<String>> DIFFERENT = List.of(
            List.of("cafe", "caf\u00e9"),
            List.of("x-ray", "xray"),
            List.of("rest less", "restless"),
            List.of("it's", "its"),
            List.of("\u0639\u0644\u0649", "\u0639\u0644\u064a"),
            List.of("\u0e01\u200b\u0e02", "\u0e01\u0e02"));

    @Test
    void wordsThatDifferInTypographyHaveOneKey() {
        ALIKE.forEach(words -> assertThat(words)
                .allSatisfy(word ->
                        assertThat(FoldedText.key(word, ENGLISH)).isEqualTo(FoldedText.key(words.get(0), ENGLISH))));
    }

    @Test
    void wordsThatDifferInMoreHaveTwo() {
        DIFFERENT.forEach(words ->
                assertThat(FoldedText.key(words.get(0), ENGLISH)).isNotEqualTo(FoldedText.key(words.get(1), ENGLISH)));
    }

    @Test
    void theTwoKindsOfIStayApartInTurkish() {
        Locale turkish = Locale.forLanguageTag("tr");
        assertThat(FoldedText.key("\u0130Z\u2019I", turkish)).isEqualTo("iz'\u0131");
        assertThat(FoldedText.key("IZ", turkish)).isEqualTo("\u0131z");
    }

    @Test
    void aTextWithoutTypographyIsItself() {
        String text = "plain words, na\u00efve \u0926\u0930\u094d\u0926";
        assertThat(FoldedText.of(text).value()).isSameAs(text);
        assertThat(FoldedText.of(text).start(5)).isEqualTo(5);
    }

    @Test
    void theWayBackTakesInMarksAndLeavesOutWhatStandsAround() {
        String text = "A \u2068cafe\u0301\u2069, \ufb01ne\u00a0 pal\u00adsy.";
        FoldedText folded = FoldedText.of(text);
        assertThat(folded.value()).isEqualTo("A caf\u00e9, fine palsy.");
        assertThat(source(text, folded, "caf\u00e9")).isEqualTo("cafe\u0301");
        assertThat(source(text, folded, "fine")).isEqualTo("\ufb01ne");
        assertThat(source(text, folded, "palsy")).isEqualTo("pal\u00adsy");
        assertThat(source(text, folded, "fine palsy")).isEqualTo("\ufb01ne\u00a0 pal\u00adsy");
    }

    /** Whatever the text, a place in the folded one leads to a stretch of the source, and later ones to later ones. */
    @Test
    void theWayBackKeepsTheOrder() {
        Random random = new Random(14);
        String alphabet = "a B-'  \u00a0\u2019\u0301\u0323e\u00e9\u00ad\u200b\ufb03\u0640\u064e\u0628\ufdfa\u1100\u1161"
                + "\u2068\u2069\ud835\udc00\u0e01";
        int[] points = alphabet.codePoints().toArray();
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            FoldedText folded = FoldedText.of(text.toString());
            int before = 0;
            for (int i = 0; i < folded.value().length(); i++) {
                assertThat(folded.start(i))
                        .as("%s at %d", text, i)
                        .isGreaterThanOrEqualTo(before)
                        .isLessThan(folded.end(i + 1));
                assertThat(folded.end(i + 1)).isLessThanOrEqualTo(text.length());
                before = folded.start(i);
            }
        }
    }

    private static String source(String text, FoldedText folded, String part) {
        int at = folded.value().indexOf(part);
        return text.substring(folded.start(at), folded.end(at + part.length()));
    }
}
