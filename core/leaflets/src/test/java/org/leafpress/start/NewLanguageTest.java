package org.leafpress.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.Written;
import org.leafpress.check.CheckedSite;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.parse.GoodSite;

/** A further language of a site begins with notices, not with a copy of another. */
class NewLanguageTest {
    private static final String POLISH = "site/pl.yaml";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void begin() {
        site = CheckedSite.in(folder);
    }

    @Test
    void aLanguageSaysWhereItIsStillToBeTranslated() {
        assertThat(begin("pl").files()).containsExactly(POLISH);
        assertThat(site.read(POLISH))
                .contains(
                        "organisation: \"Example Clinic\"",
                        "emergency: \"Zadzwo\u0144 teraz pod numer {{emergency.number}}.\"")
                .doesNotContain("@");
        site.with("site.yaml", "  - ur\n", "  - ur\n  - pl\n");
        List<Diagnostic> found = CheckedSite.check(site, folder).diagnostics().stream()
                .filter(finding -> finding.place().file().equals(POLISH))
                .toList();
        assertThat(found)
                .extracting(Diagnostic::code)
                .contains(Code.NOT_WRITTEN)
                .containsOnly(Code.NOT_WRITTEN, Code.TRANSLATION_UNPINNED);
    }

    @Test
    void blanksRoundTheLanguageAreNotTaken() {
        assertThat(begin(" pl ").files()).containsExactly(POLISH);
    }

    @Test
    void theSiteMayListTheLanguageAlready() {
        site.with("site.yaml", "  - ur\n", "  - ur\n  - pl\n");
        assertThat(text(CheckedSite.check(site, folder).diagnostics()))
                .contains("begin the file with: mvn leafpress:new -Dlanguage=pl");
        assertThat(begin("pl").files()).containsExactly(POLISH);
        assertThat(site.read(POLISH)).contains("organisation: \"[");
    }

    @ParameterizedTest
    @CsvSource({
        "ur, the site has texts in ur already",
        "xx, leafpress.language cannot be \"xx\"",
        "'', leafpress.language is missing",
        "'pl,de', 'leafpress.language cannot be \"pl,de\"'"
    })
    void whatIsThereOrNotKnownIsRefused(String language, String why) {
        Written written = begin(language);
        assertThat(written.files()).isEmpty();
        assertThat(text(written.outcome().diagnostics())).contains(why);
    }

    private String text(List<Diagnostic> found) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(site.content());
        return String.join("\n", found.stream().map(formatter::format).toList());
    }

    private Written begin(String language) {
        Settings settings =
                new Settings(site.root(), folder.resolve("work"), 1, FailOn.ERROR, LocalDate.of(2026, 11, 26));
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            return leafpress.beginLanguage(language);
        }
    }
}
