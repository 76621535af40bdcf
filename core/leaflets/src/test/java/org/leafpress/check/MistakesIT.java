package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.Fixed;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.fix.FixMode;
import org.leafpress.fix.FixedFile;
import org.leafpress.model.LanguageTag;
import org.leafpress.parse.GoodSite;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Wording;

/** What authors get wrong, what they are told, and that the remedy leads to what they meant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MistakesIT {
    private static final Path PAGE = Path.of("../../docs/mistakes.md");

    /** What follows is written by a test of the theme, since only a build with one finds it. */
    private static final String OF_THE_THEME = "\n## On paper, and words of the theme\n";

    /** What a remedy says is to be written. */
    private static final Pattern TO_WRITE = Pattern.compile(
            "(?:did you mean|write|begin with|starts? (?:it |each item |the items )?with|Rename it to|quotes: -?)"
                    + " \"?(?:(?<=\")([^\"]+)\"|(\\{\\{[^}]+}}))");

    @TempDir
    Path folder;

    private final Map<Mistake, List<Diagnostic>> found = new HashMap<>();

    private int number;

    private static List<Mistake> mistakes() {
        return Mistake.all();
    }

    private GoodSite site(Mistake mistake) {
        Path place = folder.resolve("site-" + number++);
        return mistake.inTranslation() ? CheckedSite.translated(place) : CheckedSite.in(place);
    }

    private List<Diagnostic> findings(GoodSite site) {
        return CheckedSite.check(site, folder.resolve("run-" + number++)).diagnostics();
    }

    /** The findings of the mistake, those of its code first. */
    private List<Diagnostic> found(Mistake mistake) {
        return found.computeIfAbsent(
                mistake,
                key -> findings(key.makeIn(site(key))).stream()
                        .sorted(Comparator.comparing(
                                finding -> !finding.code().id().equals(key.code())))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theRemedyMakesOfTheMistakeWhatWasMeant(Mistake mistake) {
        List<Diagnostic> findings = found(mistake).stream()
                .filter(finding -> finding.code().id().equals(mistake.code()))
                .toList();
        assertThat(findings).as("findings of %s", mistake.code()).isNotEmpty();
        GoodSite mended = mistake.mendIn(site(mistake));
        String lines = mistake.renamed().isPresent() ? mistake.file() : mistake.mended();
        findings.forEach(finding -> assertThat(toWrite(finding))
                .as("what \"%s\" says is to be written", finding.help().orElse(""))
                .satisfiesAnyOf(
                        words -> assertThat(words).isEmpty(),
                        words -> assertThat(words).anyMatch(lines::contains)));
        if (findings.stream().anyMatch(finding -> finding.fix().isPresent())) {
            assertThat(fixed(mistake)).isEqualTo(mended.read(mistake.file()));
        }
        assertThat(findings(mended)).as("findings after the remedy").isEmpty();
        String said = said(mended, mistake);
        mistake.meant()
                .ifPresentOrElse(
                        words -> assertThat(said).contains(words),
                        () -> assertThat(said).isEqualTo(said(site(mistake), mistake)));
    }

    /** What the remedy says is to be written; empty if it says it in words. */
    private static List<String> toWrite(Diagnostic finding) {
        return TO_WRITE.matcher(finding.help().orElse(""))
                .results()
                .map(found -> Optional.ofNullable(found.group(1)).orElse(found.group(2)))
                .toList();
    }

    /** The file after {@code leafpress:fix}, which shows first what it would do. */
    private String fixed(Mistake mistake) {
        GoodSite site = mistake.makeIn(site(mistake));
        String before = site.read(mistake.file());
        Fixed shown = fix(site, FixMode.SHOW);
        assertThat(site.read(mistake.file())).isEqualTo(before);
        Fixed written = fix(site, FixMode.WRITE);
        assertThat(written.outcome().diagnostics()).isEmpty();
        assertThat(written.files()).extracting(FixedFile::path).containsExactly(mistake.file());
        assertThat(written.files().get(0).difference())
                .isEqualTo(shown.files().get(0).difference());
        return site.read(mistake.file());
    }

    private Fixed fix(GoodSite site, FixMode mode) {
        return CheckedSite.run(
                site, folder.resolve("run-" + number++), CheckedSite.TODAY, leafpress -> leafpress.fix(mode));
    }

    /** All that the twitches' leaflet says and then the cramps', a line for each passage. */
    private static String said(GoodSite site, Mistake mistake) {
        LanguageTag tag = new LanguageTag(mistake.inTranslation() ? "ur" : "en-GB");
        StringBuilder said = new StringBuilder();
        for (String id : List.of("muscle-twitches", "muscle-cramps")) {
            Optional.ofNullable(site.topic(id).orElseThrow().leaflets().get(tag))
                    .ifPresent(leaflet -> Wording.of(leaflet, tag, key -> Optional.empty()).passages().stream()
                            .map(Passage::text)
                            .forEach(text -> said.append(text).append('\n')));
        }
        return said.toString();
    }

    @Test
    void thePageOfMistakesIsMadeFromRuns() throws IOException {
        MistakesPage page = new MistakesPage();
        Mistake.all().forEach(mistake -> page.add(mistake, found(mistake)));
        String shown = Files.readString(PAGE);
        String rest = shown.contains(OF_THE_THEME) ? shown.substring(shown.indexOf(OF_THE_THEME)) : "";
        if ("refresh".equals(System.getProperty("leafpress.golden"))) {
            Files.writeString(PAGE, page.text() + rest);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/mistakes.md; refresh it with -Dleafpress.golden=refresh")
                .isEqualTo(page.text() + rest);
    }
}
