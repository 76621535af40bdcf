package org.leafpress.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet makes of the cells, and what comes back from it. */
class CsvTest {
    /** OWASP, CSV injection: the signs with which a formula or a command can begin. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=",
                "+44",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'=1",
                "'",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A"
            })
    void noCellIsTakenForAFormula(String cell) {
        String row = Csv.row(List.of("a", cell));
        assertThat(row).isEqualTo("\"a\",\"'" + cell + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a=1", "1-1", "a'", " =", "\"=1\"", "{{contact.phone}}", "a\tb"})
    void allOtherCellsStayAsTheyAre(String cell) {
        assertThat(Csv.row(List.of("a", cell))).isEqualTo("\"a\",\"" + cell.replace("\"", "\"\"") + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "=1", "+44 1632", "-1", "@a", "\ta", "'", "''", "'a", "'=1", "''=1", "\"=\"", "a,b;c\nd"
            })
    void whatIsWrittenIsReadAgain(String cell) {
        String table = Csv.row(List.of("id", "text")) + Csv.row(List.of(cell, "b"));
        assertThat(values(table.replace("\r\n", "\n"))).containsExactly(List.of("id", "text"), List.of(cell, "b"));
    }

    /** Some programs take the guard off, and some people write an apostrophe. */
    @Test
    void anApostropheThatGuardsNothingIsTheAuthors() {
        assertThat(values("'tis,'=1,=1,','\n")).containsExactly(List.of("'tis", "=1", "=1", "'", "'"));
    }

    @Test
    void aPlaceInACellIsOnePlaceInTheText() {
        Csv.Cell guarded =
                Csv.parse("a,\"'-\"\"b\"\n").orElseThrow().get(0).cells().get(1);
        assertThat(guarded.value()).isEqualTo("-\"b");
        assertThat(List.of(0, 1, 2, 3).stream().map(guarded.inText()::applyAsInt))
                .containsExactly(4, 5, 7, 9);
        Csv.Cell stripped =
                Csv.parse("a,\"  b \"\n").orElseThrow().get(0).cells().get(1).stripped();
        assertThat(stripped.value()).isEqualTo("b");
        assertThat(stripped.inText().applyAsInt(0)).isEqualTo(5);
        assertThat(stripped.inText().applyAsInt(1)).isEqualTo(6);
    }

    @Test
    void theFirstSeparatorIsThatOfTheTable() {
        assertThat(values("a;b,c\nd\te;f\n")).containsExactly(List.of("a", "b,c"), List.of("d\te", "f"));
        assertThat(values("a\tb,c\n")).containsExactly(List.of("a", "b,c"));
        assertThat(values("a\nb;c\n")).containsExactly(List.of("a"), List.of("b;c"));
    }

    @Test
    void quotesHoldSeparatorsAndLines() {
        assertThat(values("\"a,\n\"\"b\"\"\",c\"d\"\n\n\"\"\n,\nlast"))
                .containsExactly(List.of("a,\n\"b\"", "c\"d\""), List.of(""), List.of("", ""), List.of("last"));
        assertThat(Csv.parse("a\n\n\"b\nc\"\nd\n").orElseThrow())
                .extracting(Csv.Row::start)
                .containsExactly(0, 3, 9);
    }

    @Test
    void aFileOfNothingButCommasIsNotHeldInMemory() {
        assertThat(Csv.parse(",".repeat(7_000_000))).isEmpty();
        assertThat(Csv.parse("a,b\n".repeat(90_000))).isPresent();
    }

    private static List<List<String>> values(String text) {
        return Csv.parse(text).orElseThrow().stream().map(Csv.Row::values).toList();
    }
}
