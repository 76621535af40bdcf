package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopyfitTest {
    @Test
    void bodyTypeIsNeverSmallerThanClearPrintAsksFor() {
        for (double body : new double[] {11, 12, 12.4, 13, 14, 16, 18, 20}) {
            TypeScale meant = TypeScale.of(body, 28, 12);
            double least = body >= 18 ? 18 : Math.min(12, body);
            assertThat(Copyfit.insteadOf(meant))
                    .isNotEmpty()
                    .allSatisfy(other -> assertThat(other.type().body()).isBetween(least, body))
                    .allSatisfy(other -> assertThat(other.cost()).isPositive());
        }
    }

    @Test
    void aLastPageWithAFewLinesIsSaved() {
        for (int words = 520; words < 760; words += 12) {
            Printed printed = Samples.print(Samples.document("<h1>Twitches</h1>"
                    + "<h2>About</h2><p>Some words of a leaflet.</p><ul><li>One</li><li>Two</li></ul>".repeat(4)
                    + ("<p>" + "word ".repeat(30) + "</p>").repeat(words / 30)));
            List<PageFill> fills = printed.fills();
            assertThat(fills.get(fills.size() - 1).share())
                    .as("%d words", words)
                    .isGreaterThan(0.2);
        }
    }

    @Test
    void pagesAreNumberedInTheDigitsThatTheTextUses() {
        String footer = "<footer page='{page}'/>";
        String bengali = "<document title='T' lang='bn'>" + footer + "<p>\u09E8 kg</p></document>";
        assertThat(Digits.of(Samples.read(bengali)).write(120)).isEqualTo("\u09E7\u09E8\u09E6");
        assertThat(Digits.of(Samples.read(bengali.replace('\u09E8', '2'))).write(120))
                .isEqualTo("120");
        assertThat(Digits.of(Samples.read(bengali.replace("bn", "en"))).write(7))
                .isEqualTo("7");
        assertThat(Digits.of(Samples.read(bengali.replace("bn", "ur").replace('\u09E8', '\u06F2')))
                        .write(9))
                .isEqualTo("\u06F9");
    }
}
