package org.leafpress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u0625\u0630\u0627 \u0628\u0644\u063a\u062a 38.5 \u00b0C \u0623\u0648|(38.5 \u00b0C)",
                "\u0661\u066b\u0665 mg/kg \u0643\u0644|(\u0661\u066b\u0665 mg/kg)",
                "\u0628\u064a\u0646 37\u201338 \u00b0C|(38 \u00b0C)",
                "\u062e\u0630 5\u00a0ml, \u062b\u0645 250mg.|(5\u00a0ml)(250mg)",
                "\u0627\u062a\u0635\u0644 01632 960 123 \u0645\u0646 2 h|(01632 960 123)(2 h)",
                "\u0641\u064a 2026-11-30|''",
                "\u062e\u0630 2 \u0623\u0642\u0631\u0627\u0635, 5%|''",
                "Vitamin B12 mg, 3 grams|''",
                "\u0648\u0660\u0661\u0666\u0663\u0662\u00a0\u0669\u0666\u0660\u0660\u0660\u0660 \u0623\u0648 (01632)\u2011960\u2011123|(\u0660\u0661\u0666\u0663\u0662\u00a0\u0669\u0666\u0660\u0660\u0660\u0660)((01632)\u2011960\u2011123)",
                "\u0645\u0646 10 000 \u0625\u0644\u0649 1 000 000|(1 000 000)",
                "14/03/2025 \u0648 10.30-12.30|''",
            })
    void numbersThatWouldComeApartAreFound(String text, String numbers) {
        StringBuilder found = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        TypedNumbers.split(text, whole::append, number -> {
            found.append('(').append(number).append(')');
            whole.append(number);
        });
        assertThat(found).hasToString(numbers);
        assertThat(whole).hasToString(text);
    }
}
