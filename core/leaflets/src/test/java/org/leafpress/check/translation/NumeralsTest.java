package org.leafpress.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.check.translation.Numerals.Numeral;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Prose;
import org.leafpress.model.translation.TextPart;
import org.leafpress.model.translation.TextUnit;

/** A dose or a number of days that differs is found in a translation, and one that is only written otherwise is not. */
class NumeralsTest {
    private static final Place PLACE = Place.at("a.yaml", 1, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 and 9 and 10                | 0,9,10
                    5                             | 5
                    take 5.                       | 5
                    take 5,                       | 5
                    5 , 6                         | 5,6
                    1.5 or 9:30                   | 1,5,9,30
                    1,000 and 1.000 and 1000      | 1000,1000,1000
                    12,34,567                     | 1234567
                    1,000.5                       | 1000,5
                    1,0000                        | 1,0000
                    1,00                          | 1,00
                    1,000,00                      | 1,000,00
                    2000,000                      | 2000,000
                    ten/twelve:none               | ''
                    """)
    void numbersAreFound(String text, String numbers) {
        assertThat(Numerals.of(unit(text)).stream().map(Numeral::digits))
                .containsExactlyElementsOf(numbers.isEmpty() ? List.of() : List.of(numbers.split(",")));
    }

    @Test
    void digitsOfAllScriptsAreTheSame() {
        assertThat(Numerals.of(unit("\u06F5 \u0665\u066C\u0660\u0660\u0660")))
                .extracting(Numeral::digits)
                .containsExactly("5", "5000");
    }

    @Test
    void aNumberInWordsIsFoundUpToThreeDigits() {
        assertThat(says("Wait TWO weeks", "2")).isTrue();
        assertThat(says("Wait nine hundred ninety-nine days", "999")).isTrue();
        assertThat(says("A twofold rise", "2")).isFalse();
        assertThat(says("Wait one thousand days", "1000")).isFalse();
    }

    private static boolean says(String text, String digits) {
        return Numerals.saysInWords(unit(text), digits, new LanguageTag("en-GB"));
    }

    private static TextUnit unit(String text) {
        Block paragraph = new Block.Paragraph(List.of(new Inline.Run(text, PLACE)), PLACE);
        return new TextUnit("summary", TextPart.HEAD, TextUnit.Kind.PHRASE, new Prose(List.of(paragraph), PLACE));
    }
}
