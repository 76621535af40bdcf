package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.parse.GoodSite;

/** The rules on readability for languages other than English. */
class ReadingLevelTest {
    private static final String TEXT = "text: Caffeine makes nerves send more signals.";

    @TempDir
    Path folder;

    private int sites;

    @ParameterizedTest
    @CsvSource({
        "de, LP741, Amstad",
        "es, LP741, Fernandez Huerta",
        "fr, LP741, Kandel-Moles",
        "it, LP742, Gulpease",
        "sv, LP743, LIX"
    })
    void aTextThatIsJustTooHardIsReportedByTheFormulaOfItsLanguage(String language, String code, String formula) {
        String text = language.equals("de")
                ? "We consider institutions and organisations necessary for all of us in the whole country. "
                : "We consider international institutions and organisations particularly necessary for everybody. ";
        List<Diagnostic> hard = found(language, text, "");
        assertThat(hard).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo(code);
            assertThat(finding.place()).hasToString("topics/muscle-twitches/" + language + ".yaml:1:1");
            assertThat(finding.message()).startsWith("the leaflet is hard to read: " + formula + " ");
            assertThat(finding.help().orElseThrow())
                    .startsWith("rewrite the hardest sentences first: topics/muscle-twitches/" + language + ".yaml:");
        });
        double score = Double.parseDouble(hard.get(0).message().replaceFirst(".*" + formula + " ([\\d.]+),.*", "$1"));
        int easier = (int) Math.floor(score);
        boolean moreIsHarder = code.equals("LP743");
        assertThat(found(language, text, limit(code, moreIsHarder ? easier + 1 : easier)))
                .isEmpty();
        assertThat(found(language, text, limit(code, moreIsHarder ? easier : easier + 1)))
                .hasSize(1);
        assertThat(found(language, text, "checks:\n  - code: " + code + "\n    severity: off\n"))
                .isEmpty();
    }

    @Test
    void aLongTextOfShortWordsIsNotHard() {
        for (String language : List.of("de", "es", "fr", "it", "sv")) {
            assertThat(found(language, "Du er da. Sa er du da. ", ""))
                    .as(language)
                    .isEmpty();
        }
    }

    private static String limit(String code, int limit) {
        return "checks:\n  - code: " + code + "\n    limit: " + limit + "\n";
    }

    @Test
    void whereNobodyKnowsWhichScoresAreHardThereIsNoFinding() {
        assertThat(found("pl", "Internationalisation, institutionalisation and conceptualisation. ", ""))
                .isEmpty();
    }

    /** What the rules on readability find in the good site, written in another language. */
    private List<Diagnostic> found(String language, String sentence, String settings) {
        Path place = folder.resolve("site-" + sites++);
        GoodSite site = CheckedSite.in(place);
        for (String file : List.of(
                "site/en-GB.yaml",
                "site/en-GB/about.md",
                "glossary/en-GB.yaml",
                "topics/muscle-twitches/en-GB.yaml",
                "topics/muscle-twitches/en-GB/why.md",
                "topics/muscle-cramps/en-GB.yaml")) {
            String text = site.read(file).replace("en-GB/", language + "/");
            site.file(file.replace("en-GB", language), text).without(file);
        }
        site.with(
                "topics/muscle-twitches/" + language + ".yaml",
                TEXT,
                "text: |\n" + ("      " + sentence + "\n").repeat(25));
        String facts = site.read("site.yaml")
                .replaceFirst("languages:(?: \\[.*\\]|(?:\\n *- .*)+)", "languages: [" + language + "]");
        site.file("site.yaml", settings + facts).without("site/ur.yaml").without("words/ur.yaml");
        return CheckedSite.check(site, place).diagnostics().stream()
                .filter(finding -> finding.code().id().matches("LP74[0-3]|LP0..|LP1..|LP3.."))
                .collect(Collectors.toList());
    }
}
