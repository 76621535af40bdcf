package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Severity;

/**
 * Mistakes that only a build with the theme finds: on paper, and in words of the theme. They end the page of mistakes,
 * which another test begins.
 */
class PaperMistakesIT {
    private static final Path PAGE = Path.of("../docs/mistakes.md");
    private static final String GROUP = "\n## On paper, and words of the theme\n\n";
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\| (\\d+) \\|");

    private static final String FACTS = "topics/muscle-cramps/topic.yaml";
    private static final String TEXT = "topics/muscle-cramps/en-GB.yaml";
    private static final String TITLE = "title: Muscle cramps";
    private static final String WORDS = "theme/messages/en-GB.properties";
    private static final String BENGALI = "\u09AC\u09CD\u09AF\u09A5\u09BE";

    @TempDir
    Path folder;

    private int number;

    /**
     * A mistake.
     *
     * @param given what stands in the site before it and after the remedy
     * @param lines with the mistake, as the page shows them
     * @param made makes it
     * @param remedied what the remedy leads to, as the page shows it
     * @param mended does so, in a site without the mistake
     */
    private record Case(
            String code,
            String title,
            Function<Path, SampleSite> given,
            String lines,
            UnaryOperator<SampleSite> made,
            String remedied,
            UnaryOperator<SampleSite> mended) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(
                "LP602",
                "A title has a character of another script",
                SampleSite::in,
                TITLE + " \u75DB",
                site -> site.edit(TEXT, TITLE, TITLE + " \u75DB"),
                TITLE + " (tong in Chinese)",
                site -> site.edit(TEXT, TITLE, TITLE + " (tong in Chinese)")));
        cases.add(new Case(
                "LP602",
                "The address of the clinic has a character of another script",
                SampleSite::in,
                "address: 1 Example \u8857",
                site -> site.edit("site/en-GB.yaml", "address: 1 Example Street", "address: 1 Example \u8857"),
                "address: 1 Example Street",
                site -> site));
        cases.add(new Case(
                "LP610",
                "No font has the letters of a language",
                PaperMistakesIT::latinOnly,
                "title: " + BENGALI,
                site -> site.edit("topics/muscle-cramps/bn.yaml", TITLE, "title: " + BENGALI),
                "print:\n  fonts:\n    - regular: assets/ours-Regular.ttf\n      bold: assets/ours-Bold.ttf",
                site -> withFont(site.edit("topics/muscle-cramps/bn.yaml", TITLE, "title: " + BENGALI))));
        cases.add(new Case(
                "LP630",
                "A sheet has more to say than room",
                PaperMistakesIT::anyLength,
                "    - id: more\n      action: Stretch the muscle once more\n... and 119 others",
                PaperMistakesIT::withManyActions,
                "print:\n  leave-out: [relief]",
                site -> withManyActions(site).append(FACTS, "print:\n  leave-out: [relief]\n")));
        cases.add(new Case(
                "LP603",
                "A sheet must say more than it has room for",
                PaperMistakesIT::anyLength,
                "print:\n  must: [relief]",
                site -> withManyActions(site).append(FACTS, "print:\n  must: [relief]\n"),
                "print:\n  leave-out: [relief]",
                site -> withManyActions(site).append(FACTS, "print:\n  leave-out: [relief]\n")));
        cases.add(new Case(
                "LP452",
                "A sheet is to leave out a warning",
                place -> SampleSite.in(place)
                        .edit(
                                TEXT,
                                "sections:\n",
                                "sections:\n  - part: outlook\n    warning: Get help if it comes back.\n")
                        .append(TEXT, "outlook:\n  - text: It passes.\n"),
                "print:\n  leave-out: [outlook]",
                site -> site.append(FACTS, "print:\n  leave-out: [outlook]\n"),
                "print:\n  must: [outlook]",
                site -> site.append(FACTS, "print:\n  must: [outlook]\n")));
        cases.add(new Case(
                "LP902",
                "The theme has no words for a language of the site",
                place -> SampleSite.in(place)
                        .with("site/la.yaml", Path.of("src/test/resources/clinic-site/site/en-GB.yaml")),
                "languages: [en-GB, la]",
                site -> site.edit("site.yaml", "languages: [en-GB]", "languages: [en-GB, la]"),
                "languages: [en-GB]",
                site -> site.delete("site/la.yaml")));
        cases.add(words("A word of the theme is misspelt", "related.titel=See also", "related.title=See also"));
        cases.add(words("What is to be filled in is left out", "print.link=PDF of {0}", "print.link=PDF of {0}: {1}"));
        cases.add(words(
                "A brace of a word of the theme is not closed", "nav.a-z=A to {Z", "nav.a-z=Leaflets from A to Z"));
        return cases;
    }

    private static Case words(String title, String wrong, String right) {
        return new Case(
                "LP903",
                title,
                SampleSite::in,
                wrong,
                site -> site.write(WORDS, wrong + "\n"),
                right,
                site -> site.write(WORDS, right + "\n"));
    }

    private static SampleSite anyLength(Path place) {
        return SampleSite.in(place)
                .append("site.yaml", "checks:\n  - code: LP727\n    severity: off\nprint:\n  formats: [essentials]\n");
    }

    private static SampleSite withManyActions(SampleSite site) {
        StringBuilder actions = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            actions.append("    - id: more-").append(i).append("\n      action: Stretch the muscle once more\n");
        }
        return site.edit(TEXT, "  do-not:", actions + "  do-not:");
    }

    /** A site in Bengali that has no font but a Latin one. */
    private static SampleSite latinOnly(Path place) {
        String font = "fonts/print/AtkinsonHyperlegibleNext-";
        return SampleSite.inLanguage("bn", place)
                .write(
                        "theme/print/fonts.yaml",
                        "families:\n  - regular: [" + font + "Regular.ttf]\n    bold: [" + font + "Bold.ttf]\n");
    }

    private static SampleSite withFont(SampleSite site) {
        for (String weight : List.of("Regular", "Bold")) {
            site.with(
                    "assets/ours-" + weight + ".ttf",
                    ThemeSources.ROOT.resolve("fonts/print/NotoSansBengali-" + weight + ".ttf"));
        }
        return site.append(
                "site.yaml",
                "print:\n  fonts:\n    - regular: assets/ours-Regular.ttf\n      bold: assets/ours-Bold.ttf\n");
    }

    private SampleSite site(Case mistake) {
        return mistake.given().apply(folder.resolve("site-" + number++));
    }

    @Test
    void thePageOfMistakesEndsWithThoseOfPaper() throws IOException {
        String page = Files.readString(PAGE);
        String begin = page.contains(GROUP) ? page.substring(0, page.indexOf(GROUP)) : page;
        int last = NUMBER.matcher(begin)
                .results()
                .mapToInt(row -> Integer.parseInt(row.group(1)))
                .max()
                .orElseThrow();
        StringBuilder rows = new StringBuilder(GROUP)
                .append("| | what was done | what is said | what to do | then it is |\n|---|---|---|---|---|\n");
        for (Case mistake : cases()) {
            last++;
            rows.append(row(last, mistake));
        }
        if ("refresh".equals(System.getProperty("leafpress.golden"))) {
            Files.writeString(PAGE, begin + rows);
        }
        assertThat(Files.readString(PAGE))
                .as("the end of docs/mistakes.md; refresh it with -Dleafpress.golden=refresh")
                .endsWith(rows);
    }

    private String row(int number, Case mistake) {
        List<Diagnostic> found = mistake.made().apply(site(mistake)).dryRun();
        Diagnostic finding = found.stream()
                .filter(diagnostic -> diagnostic.code().id().equals(mistake.code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(mistake.title() + ": " + found));
        List<Diagnostic> after = mistake.mended().apply(site(mistake)).dryRun();
        assertThat(after)
                .as("findings after the remedy of: %s", mistake.title())
                .filteredOn(diagnostic -> diagnostic.severity() != Severity.INFO)
                .extracting(diagnostic -> diagnostic.code().id() + diagnostic.place())
                .isEmpty();
        String file = finding.place().file();
        return "| " + number + " | " + mistake.title() + "<br>" + code(mistake.lines()) + " | `"
                + file.substring(file.lastIndexOf('/') + 1) + "`"
                + finding.place()
                        .span()
                        .map(span -> ", line " + span.line() + ", column " + span.column())
                        .orElse("")
                + "<br>" + finding.severity().label() + " [" + mistake.code() + "](diagnostics.md): "
                + plain(finding.message()) + " | " + plain(finding.help().orElse("")) + " | "
                + code(mistake.remedied()) + " |\n";
    }

    private static String plain(String text) {
        return text.replaceAll("([\\\\|*_<>`\\[\\]~&{}])", Matcher.quoteReplacement("\\") + "$1");
    }

    private static String code(String lines) {
        return "`" + lines.replace("|", "\\|").replace("\n", "`<br>`") + "`";
    }
}
