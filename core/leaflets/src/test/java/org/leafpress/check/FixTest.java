package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.Fixed;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.fix.FixMode;
import org.leafpress.fix.FixedFile;
import org.leafpress.parse.GoodSite;

/** What {@code leafpress:fix} writes, what it only shows, and what it leaves alone. */
class FixTest {
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";

    @TempDir
    Path folder;

    private Fixed fix(GoodSite site, FixMode mode) {
        return CheckedSite.run(site, folder, CheckedSite.TODAY, leafpress -> leafpress.fix(mode));
    }

    private static String told(Fixed fixed) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(fixed.outcome().lines());
        return fixed.outcome().diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }

    @Test
    void theDifferenceIsShownAndNothingIsWritten() {
        GoodSite site = CheckedSite.in(folder)
                .file(WHY, "One.\n\nTwo.\n\nThey ** are not ** bad.\n\nSix mus\u200bcles.\n\nTen.\n");
        Fixed fixed = fix(site, FixMode.SHOW);
        assertThat(fixed.outcome().failed()).isFalse();
        assertThat(told(fixed)).isEmpty();
        assertThat(fixed.files()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo(WHY);
            assertThat(file.written()).isFalse();
            assertThat(file.difference()).isEqualTo("""
                    --- topics/muscle-twitches/en-GB/why.md
                    +++ topics/muscle-twitches/en-GB/why.md
                    @@ -2,8 +2,8 @@
                    \s
                     Two.
                    \s
                    -They ** are not ** bad.
                    +They **are not** bad.
                    \s
                    -Six mus<U+200B>cles.
                    +Six muscles.
                    \s
                     Ten.""");
        });
        assertThat(site.read(WHY)).contains("** are not **");
    }

    @Test
    void allElseKeepsItsBytes() throws IOException {
        GoodSite site = CheckedSite.in(folder);
        Path file = site.root().resolve(LEAFLET);
        String before = "\uFEFF# Twitches\r\n" + site.read(LEAFLET).replace("\n", "\r\n");
        String mistaken = before.replace("Tiredness and coffee", "Tired\u200bness and coffee");
        assertThat(mistaken).isNotEqualTo(before);
        Files.write(file, mistaken.getBytes(StandardCharsets.UTF_8));
        assertThat(fix(site, FixMode.WRITE).files()).singleElement().matches(FixedFile::written);
        assertThat(Files.readAllBytes(file)).isEqualTo(before.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFirstOfTwoRemediesThatOverlapIsWritten() {
        GoodSite site = CheckedSite.in(folder).file(WHY, "They ** are n\u200bot ** bad.\n");
        Fixed fixed = fix(site, FixMode.WRITE);
        assertThat(site.read(WHY)).isEqualTo("They **are n\u200bot** bad.\n");
        assertThat(told(fixed)).isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:1:14: info[LP220]: the remedy of LP215 overlaps one before it and is left for the next run
                    1 | They **are n\u00b7ot** bad.
                      |              ^
                  help: run the command again""");
        assertThat(told(fix(site, FixMode.WRITE))).isEmpty();
        assertThat(site.read(WHY)).isEqualTo("They **are not** bad.\n");
    }

    @Test
    void aFileThatWouldHaveNewFaultsStaysAsItIs() {
        GoodSite site = CheckedSite.in(folder)
                .with(LEAFLET, "Tiredness and coffee", "Tired\u200bness and coffee")
                .file(WHY, "They ** are not ** bad.\n\nSee [pains] (topic:nowhere) now.\n");
        Fixed fixed = fix(site, FixMode.WRITE);
        assertThat(fixed.files()).extracting(FixedFile::path).containsExactly(LEAFLET);
        assertThat(site.read(WHY)).contains("** are not **");
        assertThat(told(fixed)).isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:3:11: warning[LP219]: the file is left as it is: with its remedies it would have a fault here that it has not now: LP302, there is no topic "nowhere"
                    3 | See [pains] (topic:nowhere) now.
                      |           ^^^
                  help: follow the remedies of leafpress:check by hand, one at a time""");
    }

    @Test
    void signedTextIsWrittenOnlyWhenThatIsAskedFor() {
        SignedSite site = new SignedSite(folder).with(LEAFLET, "Tiredness and coffee", "Tired\u200bness and coffee");
        site.signAgain();
        String before = site.read(LEAFLET);
        Fixed shown = site.fix(FixMode.SHOW);
        assertThat(shown.files())
                .singleElement()
                .satisfies(file -> assertThat(file.fallen())
                        .extracting(signOff -> signOff.post().value())
                        .containsExactly("Consultant neurologist", "Medical director", "Staff writer"));
        assertThat(told(shown)).contains("the sign-off would fall");

        Fixed refused = site.fix(FixMode.WRITE);
        assertThat(refused.files()).isEmpty();
        assertThat(site.read(LEAFLET)).isEqualTo(before);
        assertThat(told(refused)).startsWith("""
                topics/muscle-twitches/en-GB.yaml:""").contains("""
                 warning[LP429]: this file is left as it is: its remedies would change the text that "Consultant neurologist" signed as clinical-reviewer in en-GB on 2026-02-01
                """, """
                  help: if it is to be changed, add -Dleafpress.fix.signed; then read the leaflet, then sign it anew: mvn leafpress:sign -Dleafpress.topic=muscle-twitches -Dleafpress.role=clinical-reviewer -Dleafpress.language=en-GB -Dleafpress.post="Consultant neurologist\"""");

        Fixed written = site.fix(FixMode.WRITE_SIGNED);
        assertThat(written.files()).singleElement().matches(FixedFile::written);
        assertThat(site.read(LEAFLET)).contains("- Tiredness and coffee");
        assertThat(told(written)).contains("the sign-off has fallen");
        assertThat(site.report()).contains("warning[LP407]");
    }

    @Test
    void textThatHasChangedSinceItWasSignedIsWritten() {
        SignedSite site = new SignedSite(folder).with(LEAFLET, "Tiredness and coffee", "Tired\u200bness and coffee");
        assertThat(told(site.fix(FixMode.WRITE))).isEmpty();
        assertThat(site.report()).isEmpty();
    }
}
