package org.leafpress.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.model.LanguageTag;

class PrefilterTest {
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a6',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "word¦[word]",
                "(?:add|insert) \\d+¦[add 0, add 1, add 2, add 3, add 4, add 5, add 6, add 7, add 8, add 9, insert 0, insert 1, insert 2, insert 3, insert 4, insert 5, insert 6, insert 7, insert 8, insert 9]",
                "colou?r¦[color, colour]",
                "x{3}¦[xxx]",
                "x{2,}¦[xx]",
                "(?i:A|bc)+¦[a, bc]",
                "[^a]b¦[b]",
                "a*b¦[b]",
                "\\Qa.b\\E¦[a.b]",
                "\\x{61}\\u0062[c-d]¦[abc, abd]",
                "(?<name>[ab])(?!c)d¦[ad, bd]",
                "ab|cd|\\p{L}¦[]",
                "(?=.*y)x?¦[y]",
                "(?<![\\p{L}\\d])to¦[^to]",
                "(?<![a-z])to¦[to]",
                "(?<=;)-¦[;-]",
                "a(?<=a)b¦[ab]",
                "[\\uE000-\\uF8FF]¦[\uFFFF]",
                "(?!)¦[]",
                ".¦[]"
            })
    void whatEveryMatchHoldsIsTakenFromTheExpression(String regex, String pieces) {
        Set<String> found = TextPattern.of(regex).pieces().stream()
                .map(piece -> piece.replace(Prefilter.WORD_START, '^'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found.toString()).isEqualTo(pieces);
    }

    @Test
    void onlyWhatCanBeInATextIsLookedFor() {
        TextPattern risk = TextPattern.of("\\d in \\d");
        TextPattern any = TextPattern.of(".");
        TextPattern never = TextPattern.never();
        Terms words = terms("ten", "to be");
        Prefilter prefilter = new Prefilter(List.of(risk, any, never, words));
        assertThat(prefilter.search("often 1 in 7").matcher(risk).find()).isTrue();
        assertThat(prefilter.search("often in 7").matcher(never).find()).isFalse();
        assertThat(prefilter.in("often")).isEqualTo(prefilter.bit(any));
        assertThat(prefilter.in("Ten")).isEqualTo(prefilter.bit(any) | prefilter.bit(words));
        assertThat(prefilter.in("not (to be)")).isEqualTo(prefilter.bit(any) | prefilter.bit(words));
        assertThat(prefilter.in("into being")).isEqualTo(prefilter.bit(any));
        assertThat(new Prefilter(List.of(risk)).search("often").isVain()).isTrue();
    }

    @Test
    void aTextThatSaysALotIsSearchedForEverything() {
        Prefilter prefilter = new Prefilter(List.of(terms("strasse"), TextPattern.of("x")));
        assertThat(prefilter.in("STRA\u00dfE") & 1).isEqualTo(1);
        assertThat(terms("strasse").find("Stra\u00dfe")).hasSize(1);
    }

    /** Or words would be missed whose small letters are of ASCII, although they are not. */
    @Test
    void everyLetterThatIsFoldedToLettersOfAsciiIsKnown() {
        Prefilter prefilter = new Prefilter(List.of(TextPattern.never()));
        for (char unit = 128; unit < Character.MIN_SURROGATE; unit++) {
            String text = String.valueOf(unit);
            if (FoldedText.of(text).value().equals(text)) {
                boolean like = FoldedText.lower(text, Locale.ROOT).chars().anyMatch(each -> each < 128)
                        || Prefilter.fold(unit) < 128
                        || (Character.isLetter(Prefilter.fold(unit)) && !Character.isLetter(unit));
                assertThat(prefilter.in(text) != 0).as("U+%04X", (int) unit).isEqualTo(like);
                assertThat(Prefilter.fold(Prefilter.fold(unit))).isEqualTo(Prefilter.fold(unit));
            }
        }
    }

    @Test
    void noMoreIsLookedForThanANumberHasBits() {
        assertThatThrownBy(() -> new Prefilter(Collections.nCopies(65, TextPattern.of("x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prefilter(List.of()).bit(TextPattern.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }

    private static Terms terms(String... words) {
        return new Terms(List.of(words).stream().collect(Collectors.toMap(word -> word, word -> word)), ENGLISH);
    }
}
