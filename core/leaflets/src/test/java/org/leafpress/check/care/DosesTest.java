package org.leafpress.check.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/** A dose that can be taken for another, or a maximum below it, harms whoever follows it. */
class DosesTest {
    @TempDir
    Path folder;

    private String report(String amount, String maximum) {
        return CheckedSite.report(dose(CheckedSite.in(folder), CheckedSite.LEAFLET, amount, maximum), folder);
    }

    private static GoodSite dose(GoodSite site, String file, String amount, String maximum) {
        return site.file(file, site.read(file) + """
                dose:
                  doses:
                    - for: Adults
                      amount: "%s"
                      maximum: "%s"
                how-to-take:
                  too-much: Call {{urgent.number}}.
                """.formatted(amount, maximum));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 to 2 tablets | 1 tablet in 24 hours",
                "1-2 tablets | 1.5 tablets in 24 hours",
                "1 tablet | 0.5 tablets in 24 hours",
                "2,5 ml | 2 ml in 24 hours",
                "1,000 mg | 500 mg in 24 hours",
                "1 ml | 0,500 ml in 24 hours",
                "10 ml | 9 ml in 24 hours"
            })
    void aMaximumBelowTheDoseIsAnError(String amount, String maximum) {
        assertThat(report(amount, maximum))
                .contains("en-GB.yaml:97:17: error[LP442]: the maximum \"" + maximum + "\" is less than one dose, \""
                        + amount + "\"\n")
                .doesNotContain("LP440", "LP441", "LP443");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 tablets | 2 tablets in 24 hours",
                "1 to 2 tablets | 2 tablets in 24 hours",
                "500 mg | 1,000 mg in 24 hours",
                "2 tablets | 1 gram in 24 hours",
                "2 tablets | 1",
                "two tablets | 1 tablet in 24 hours",
                "2 tablets | one tablet in 24 hours",
                "1.2.3 | 1 tablet in 24 hours"
            })
    void whatCannotBeComparedOrIsEnoughIsNot(String amount, String maximum) {
        assertThat(report(amount, maximum)).doesNotContain("LP44");
    }

    @Test
    void aNumberWithoutAUnitIsPointedAt() {
        assertThat(report("1 to 2", "4 tablets in 24 hours")).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:96:16: error[LP440]: the dose "1 to 2" has no unit
                   96 |       amount: "1 to 2"
                      |                ^^^^^^
                  help: write what is counted or measured, for example "1 tablet" or "5 ml\"""");
    }

    @Test
    void aTranslationIsToldOnlyThatItDiffersFromItsSource() {
        GoodSite site = CheckedSite.translated(folder);
        assertThat(CheckedSite.report(dose(site, CheckedSite.URDU, "2", "4 tablets"), folder))
                .contains("ur.yaml")
                .doesNotContain("LP44");
    }
}
