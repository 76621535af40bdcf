package org.leafpress.check.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.LEAFLET;
import static org.leafpress.check.CheckedSite.URDU;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/** What gets lost on the way through a translator's program: bold words, links, and whole texts that were passed over. */
class TranslatedMarkupTest {
    private static final String SEE = "[\u0627\u06cc\u0646\u0679\u06be\u0646](topic:muscle-cramps)";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.translated(folder);
    }

    private String report() {
        return CheckedSite.report(site, folder);
    }

    @Test
    void boldWordsThatAreLostAreNamed() {
        site.with(URDU, "**\u0628\u06d2 \u0636\u0631\u0631**", "\u0628\u06d2 \u0636\u0631\u0631");
        assertThat(report())
                .contains(
                        "ur.yaml:9:15: warning[LP804]: nothing is bold here, where the original has \"harmless\" in bold\n")
                .endsWith(
                        "help: write ** directly before and after the words that say the same; the original stands at topics/muscle-twitches/en-GB.yaml:9:15");
    }

    @Test
    void oneOfTwoBoldStretchesIsMissed() {
        site.with(LEAFLET, "Most twitches are **harmless**", "Most twitches **are** **harmless**");
        CheckedSite.pin(site, folder, List.of());
        assertThat(report())
                .contains("fewer words are bold here than in the original, which has \"are\", \"harmless\" in bold");
    }

    @Test
    void aLinkThatIsLostIsNamedWithItsAddress() {
        site.with(URDU, SEE, "\u0627\u06cc\u0646\u0679\u06be\u0646");
        assertThat(report())
                .contains(
                        "ur.yaml:28:5: warning[LP804]: the link to topic:muscle-cramps is missing, which the original has\n")
                .contains(
                        "help: write it where its words stand, as [words](topic:muscle-cramps); the original stands at ");
    }

    @Test
    void anotherSiteMayHavePagesInTheLanguage() {
        site.with(LEAFLET, "(topic:muscle-cramps).", "(https://www.example.org/en).")
                .with(URDU, "(topic:muscle-cramps)", "(https://www.example.org/ur)");
        CheckedSite.pin(site, folder, List.of());
        assertThat(report()).isEmpty();
    }

    @Test
    void aTextThatWasPassedOverIsToldFromOneThatIsANameInBothLanguages() {
        site.with(LEAFLET, "Mostly not.", "Mostly not, they say.")
                .with(
                        URDU,
                        "\u0632\u06cc\u0627\u062f\u06c1 \u062a\u0631 \u0646\u06c1\u06cc\u06ba\u06d4",
                        "Mostly not, they say.");
        CheckedSite.pin(site, folder, List.of());
        assertThat(report())
                .contains(
                        "warning[LP802]: this is still in English, word for word as at topics/muscle-twitches/en-GB.yaml:82:13\n",
                        "help: translate it into Urdu");
        site.with(LEAFLET, "Mostly not, they say.", "Botox.").with(URDU, "Mostly not, they say.", "Botox.");
        CheckedSite.pin(site, folder, List.of());
        assertThat(report()).doesNotContain("LP802");
    }

    @Test
    void theTextsOfTheSiteAreTranslatedOneByOne() {
        site.with(
                "site/ur.yaml",
                "\u0645\u0639\u0644\u0648\u0645\u0627\u062a \u062d\u0627\u0635\u0644 \u06a9\u0631\u06cc\u06ba\u06d4",
                "Find out what may help.");
        assertThat(report()).isEqualTo("""
                site/ur.yaml:3:10: warning[LP802]: this is still in English, word for word as at site/en-GB.yaml:4:10
                    3 | welcome: Find out what may help.
                      |          ^^^^^^^^^^^^^^^^^^^^^^^
                  help: translate it into Urdu""");
    }
}
