package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.PdfUa;

/** Blocks side by side, such as pictures with their captions. */
class RowsTest {
    private static final String THREE = "<rows across='2'><p>Alpha<br/>Second</p><p>Beta</p><p>Gamma</p></rows>";

    @Test
    void eachBlockHasACellAndWhatIsLeftOverHasTheSameWidth() {
        Map<String, Word> words = words(Samples.print(Samples.document(THREE)));
        assertThat(word(words, "Beta").baseline())
                .isEqualTo(word(words, "Alpha").baseline(), within(0.1));
        assertThat(word(words, "Beta").left())
                .isGreaterThan(word(words, "Alpha").left() + 200);
        assertThat(word(words, "Gamma").left()).isEqualTo(word(words, "Alpha").left(), within(0.1));
        assertThat(word(words, "Gamma").baseline())
                .isGreaterThan(word(words, "Second").baseline());
    }

    @Test
    void theFirstCellStandsWhereTheLanguageStarts() {
        Map<String, Word> words =
                words(Samples.print(Samples.read("<document title='T' lang='ar' dir='rtl'>" + THREE + "</document>")));
        assertThat(word(words, "Alpha").left())
                .isGreaterThan(word(words, "Beta").left() + 200);
        assertThat(word(words, "Gamma").right()).isEqualTo(word(words, "Alpha").right(), within(0.1));
    }

    @Test
    void aRowIsPartedOnlyWhereItIsHigherThanAPageAndNothingIsLost() {
        String start = "<p>Line</p>".repeat(40);
        String cell = "<keep>" + "<p>Cell</p>".repeat(10) + "</keep>";
        Map<String, Word> words =
                words(Samples.print(Samples.document(start + "<rows>" + cell + "<p>Beta</p></rows>")));
        assertThat(word(words, "Cell").side()).isEqualTo(word(words, "Beta").side());
        String high = IntStream.range(0, 90).mapToObj(i -> "<p>w" + i + "</p>").collect(Collectors.joining());
        Printed printed = Samples.print(Samples.document("<rows><keep>" + high + "</keep><p>Beta</p></rows>"));
        assertThat(Word.of(printed).stream().map(Word::text))
                .containsAll(IntStream.range(0, 90).mapToObj(i -> "w" + i).toList())
                .contains("Beta");
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
    }

    private static Map<String, Word> words(Printed printed) {
        List<Word> words = Word.of(printed);
        return words.stream().collect(Collectors.toMap(Word::text, Function.identity(), (first, second) -> second));
    }

    private static Word word(Map<String, Word> words, String text) {
        return Objects.requireNonNull(words.get(text), text);
    }
}
