package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListColumnsTest {
    private static final String SHORT = "<li>one</li><li>two</li><li>three</li><li>four</li>";

    private static List<PrintedWord> words(PrintSettings settings, String content) {
        return PrintedWord.of(
                Samples.print(settings, Samples.read("<document title='T' lang='en'>" + content + "</document>")));
    }

    private static PrintSettings pages() {
        return PrintSettings.pages(PageSize.A4, Palette.standard());
    }

    private static double left(List<PrintedWord> words, String text) {
        return words.stream()
                .filter(word -> word.text().strip().equals(text))
                .findFirst()
                .orElseThrow()
                .left();
    }

    @Test
    void shortItemsStandInTwoColumnsThatAreReadOneAfterTheOther() {
        List<PrintedWord> words = words(pages(), "<ul>" + SHORT + "</ul>");
        assertThat(left(words, "one")).isEqualTo(left(words, "two")).isLessThan(left(words, "three"));
        assertThat(left(words, "three")).isEqualTo(left(words, "four"));
    }

    @Test
    void fewItemsLongOnesNumberedOnesAndLargePrintStandBelowOneAnother() {
        String sentence = "<li>" + "a sentence of many words ".repeat(12) + "</li>";
        for (String list : List.of(
                "<ul><li>one</li><li>two</li><li>three</li></ul>",
                "<ol>" + SHORT + "</ol>",
                "<ul>" + sentence + SHORT + "</ul>")) {
            List<PrintedWord> words = words(pages(), list);
            assertThat(left(words, "one")).isEqualTo(left(words, "three"));
        }
        List<PrintedWord> large =
                words(PrintSettings.largePrint(PageSize.A4, Palette.standard()), "<ul>" + SHORT + "</ul>");
        assertThat(left(large, "one")).isEqualTo(left(large, "four"));
    }
}
