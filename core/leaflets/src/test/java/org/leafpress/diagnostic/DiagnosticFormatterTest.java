package org.leafpress.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticFormatterTest {
    @Test
    void showsPlaceMessageLineCaretsAndHelp() {
        assertThat(format("sumary: Asthma is a common lung condition.", Place.at("topics/asthma/topic.yaml", 12, 1, 6)))
                .isEqualTo("""
                        topics/asthma/topic.yaml:12:1: error[LP105]: unknown key "sumary"
                           12 | sumary: Asthma is a common lung condition.
                              | ^^^^^^
                          help: did you mean "summary"?""");
    }

    @Test
    void aFileAsAWholeHasNoExcerpt() {
        assertThat(format("", Place.file("site.yaml"))).isEqualTo("""
                        site.yaml: error[LP105]: unknown key "sumary"
                          help: did you mean "summary"?""");
    }

    @Test
    void caretsStandUnderWideAndCombiningCharacters() {
        assertThat(format("\u6c34\u6c34 e\u0301x: y", Place.at("a.yaml", 3, 4, 3)))
                .contains("    3 | \u6c34\u6c34 e\u0301x: y\n      |      ^^\n");
    }

    @Test
    void tabsAndControlCharactersDoNotMoveTheCarets() {
        assertThat(format("\tk\u0007ey: v\u001b[31m", Place.at("a.yaml", 1, 2, 4)))
                .contains("    1 |  k\u00b7ey: v\u00b7[31m\n      |  ^^^^\n");
    }

    @Test
    void theNameOfAFileForgesNoLine() {
        assertThat(format("", Place.file("topics/a\n[INFO] BUILD SUCCESS\u001b[2K\u202egpj.b")))
                .startsWith("topics/a\u00b7[INFO] BUILD SUCCESS\u00b7[2K\u00b7gpj.b: error[LP105]")
                .doesNotContain("\n[INFO]");
    }

    @ParameterizedTest
    @CsvSource({
        "'::error file=a::bad', '·:error file=a::bad'",
        "'  ::set-output name=a::b', '  ·:set-output name=a::b'",
        "'a ##vso[task.complete result=Succeeded;]', 'a #·vso[task.complete result=Succeeded;]'",
        "'##teamcity[buildStatus status=x]', '#·teamcity[buildStatus status=x]'",
        "'a ##[error]', 'a #·[error]'",
        "'# heading, and a::b, and ## two', '# heading, and a::b, and ## two'",
    })
    void whatBuildServersTakeForOrdersIsShownAsText(String said, String shown) {
        assertThat(Printable.of(said)).isEqualTo(shown).hasSameSizeAs(said);
    }

    @Test
    void aLongLineIsShownAroundTheFault() {
        String line = "a".repeat(500) + "FAULT" + "b".repeat(500);
        String text = format(line, Place.at("a.yaml", 1, 501, 5));
        assertThat(text).contains("FAULT").contains("...");
        String[] lines = text.split("\n", -1);
        assertThat(lines[1]).hasSizeLessThan(140);
        assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf("FAULT"));
        assertThat(lines[2].lastIndexOf('^')).isEqualTo(lines[1].indexOf("FAULT") + 4);
    }

    @Test
    void aSpanBehindTheEndOfTheLineStillGetsACaret() {
        assertThat(format("key:", Place.at("a.yaml", 1, 5, 1))).contains("    1 | key:\n      |     ^\n");
    }

    @Test
    void loneSurrogatesDoNotBreakIt() {
        assertThat(format("a\ud83d b", Place.at("a.yaml", 1, 2, 1))).contains("a\u00b7 b");
    }

    private static String format(String line, Place place) {
        Diagnostic diagnostic =
                Diagnostic.of(Code.UNKNOWN_KEY, place, "unknown key \"sumary\"", "did you mean \"summary\"?");
        return new DiagnosticFormatter((file, number) -> Optional.of(line)).format(diagnostic);
    }
}
