package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.PdfUa;

class SideBySideTest {
    private static List<PrintedWord> words(String language, String content) {
        String direction = language.equals("ar") ? " dir='rtl'" : "";
        Printed printed = Samples.print(Samples.read(
                "<document title='T' lang='" + language + "'" + direction + ">" + content + "</document>"));
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        assertThat(printed.findings()).isEmpty();
        return PrintedWord.of(printed);
    }

    private static PrintedWord find(List<PrintedWord> words, String text) {
        return words.stream()
                .filter(word -> word.text().strip().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String cells(String... contents) {
        return "<side-by-side><cell>" + String.join("</cell><cell>", contents) + "</cell></side-by-side>";
    }

    @Test
    void cellsStandOnOneLineFromTheSideWhereTheLanguageStarts() {
        for (String language : List.of("en", "ar")) {
            List<PrintedWord> words = words(language, cells("one", "two", "three"));
            assertThat(words)
                    .extracting(PrintedWord::baseline)
                    .containsOnly(words.get(0).baseline());
            boolean rightward = find(words, "one").left() < find(words, "two").left();
            assertThat(rightward).isEqualTo(language.equals("en"));
        }
    }

    @Test
    void aShareIsOfTheWidth() {
        double even = find(words("en", cells("one", "two")), "two").left();
        String content = "<side-by-side><cell share='3'>one</cell><cell>two</cell></side-by-side>";
        assertThat(find(words("en", content), "two").left()).isGreaterThan(even + 50);
    }

    @Test
    void cellsThatWouldBeTooNarrowStandBelowOneAnother() {
        String content = "<side-by-side><cell share='9'>one</cell><cell>two</cell></side-by-side>";
        List<PrintedWord> words = words("en", content);
        assertThat(find(words, "two").baseline())
                .isNotEqualTo(find(words, "one").baseline());
        assertThat(find(words, "two").left()).isEqualTo(find(words, "one").left());
    }

    @Test
    void cellsGoOnOverleafInTheirOwnPlaces() {
        List<PrintedWord> words = words("en", cells("<p>left</p>".repeat(60), "<p>right</p>".repeat(50), "short"));
        List<PrintedWord> right = words.stream()
                .filter(word -> word.text().strip().equals("right"))
                .toList();
        assertThat(right)
                .hasSize(50)
                .extracting(PrintedWord::left)
                .containsOnly(right.get(0).left());
        assertThat(right).extracting(PrintedWord::side).contains(0, 1);
        assertThat(words.stream().filter(word -> word.text().strip().equals("left")))
                .hasSize(60);
    }
}
