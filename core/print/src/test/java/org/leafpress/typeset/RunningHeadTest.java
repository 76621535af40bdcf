package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One line above the text of further pages. */
class RunningHeadTest {
    private static final double ABOVE_TEXT = Samples.a4().margins().top();

    /** What stands above the text of the second page. */
    private static List<String> head(String header) {
        Printed printed = Samples.print(Samples.read("<document title='T' lang='en'><header>" + header + "</header>"
                + "<p>one</p><break/><p>two</p></document>"));
        return PrintedWord.of(printed).stream()
                .filter(word -> word.side() == 1 && word.baseline() < ABOVE_TEXT)
                .map(PrintedWord::text)
                .toList();
    }

    @Test
    void aShortTitleIsWhole() {
        assertThat(head("Knee pain, and <b>what</b> helps")).containsExactly("Knee pain, and what helps");
    }

    @Test
    void aLongTitleIsShortenedAfterAWord() {
        assertThat(head("Knee pain, ".repeat(20)))
                .singleElement()
                .asString()
                .hasSizeGreaterThan(60)
                .matches("(Knee pain, )+Knee( pain)?…");
    }

    @Test
    void aWordThatIsLongerThanTheLineIsShortenedItself() {
        assertThat(head("x".repeat(300))).singleElement().asString().matches("x{50,150}…");
    }

    @Test
    void linesThatAreMeantStay() {
        assertThat(head("one line<br/>another")).containsExactly("one line", "another");
    }
}
