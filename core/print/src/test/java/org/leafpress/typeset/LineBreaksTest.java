package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    /** The text with a bar wherever a line may break. */
    private static String broken(String language, String text) {
        BitSet breaks = new LineBreaks(language).of(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(i > 0 && breaks.get(i) ? "|" : "").append(text.charAt(i));
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "en, for 2 weeks or more, for |2 weeks |or |more",
        "en, aged 18 months (2 years), aged |18 months |(2 years)",
        "en, sleep 7 hours by 9 p.m. or 9pm, sleep |7 hours |by |9 p.m. |or |9pm",
        "en, take 20 mg or 0.5 ml at 38 °C, take |20 mg |or |0.5 ml |at |38 °C",
        "en, 10 % of 1½ litres, 10 % |of |1½ litres",
        "en, on 12 March, on |12 March",
        "de, seit 2 Wochen, seit |2 Wochen",
        "pl, przez 5 tygodni, przez |5 tygodni",
        "ar, لمدة ٣ أسابيع فقط, لمدة |٣ أسابيع |فقط",
        "bn, ২ সপ্তাহ ধরে, ২ সপ্তাহ |ধরে",
        "hi, २ सप्ताह तक, २ सप्ताह |तक"
    })
    void aNumberStaysWithWhatItCountsInEveryLanguage(String language, String text, String expected) {
        assertThat(broken(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "call 01632 960 123. Ask, call |01632 960 123. |Ask",
        "+44 (0)20 7946 0123, +44 (0)20 7946 0123",
        "(020) 7946 0123 or, (020) 7946 0123 |or"
    })
    void phoneNumbersStayWhole(String text, String expected) {
        assertThat(broken("en-GB", text)).isEqualTo(expected);
    }

    @Test
    void rangesStayWhole() {
        assertThat(broken("en-GB", "in 2–3 weeks – or 20-30 minutes")).isEqualTo("in |2–3 weeks |– |or |20-30 minutes");
    }

    @Test
    void aNumberAtTheEndOfASentenceOrBeforeALongWordMayStandAlone() {
        assertThat(broken("en-GB", "Take 2. Wait. Room 5 (left)")).isEqualTo("Take |2. |Wait. |Room |5 |(left)");
        assertThat(broken("de", "12 Schwangerschaftswochen")).isEqualTo("12 |Schwangerschaftswochen");
    }

    @Test
    void hyphensInEndlessWordsTakeNoEndlessTime() {
        assertThat(broken("en-GB", "a-".repeat(100_000))).hasSizeGreaterThan(200_000);
    }
}
