package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Reporting;
import org.leafpress.diagnostic.Severity;

/** A site in Pashto, which the theme does not have: the clinic brings the messages that must be there, and no others. */
class EnglishWordsIT {
    private static final HtmlChecker CHECKER = HtmlChecker.SHARED;

    /** What no page, print or file may hold. */
    private static final String MARKS = "[\u0001-\u0003]";

    private static final Pattern VITAL = Pattern.compile(
            "(about\\.machine-words|bundle\\.method|dose\\.maximum|how-to-take\\.too-much|label\\.(caution|warning)|offline\\.note|relief\\.do(-not)?"
                    + "|print\\.(draft|overdue|void)(\\.text)?|side-effects\\.serious|who-can-take\\.cannot|(care|changed|issued|myths|status|taken-back|translation)\\..*)");

    @TempDir
    Path folder;

    @BeforeEach
    void writeASiteInTwoLanguages() {
        write("site.yaml", """
                base-url: https://leaflets.example.org/
                languages: [en-GB, ps]
                contact: {phone: 01632 960 123, email: leaflets@example.org}
                emergency: {number: "999"}
                translations: {stale-emergency: source}
                print: {formats: [essentials, a4, large-print, booklet, tri-fold]}
                """);
        for (String language : List.of("en-GB", "ps")) {
            write("site/" + language + ".yaml", """
                    name: Leaflets
                    organisation: Riverside Clinic
                    welcome: Welcome.
                    emergency: Call {{emergency.number}}.
                    disclaimer: Ask a clinician.
                    other-formats: Call us.
                    feedback: Tell us.
                    copyright: 2026 Riverside Clinic
                    about: We write leaflets.
                    accessibility: For everyone.
                    """);
            write("topics/hiccups/" + language + ".yaml", """
                    title: Hiccups
                    summary: Small jerks.
                    main-message: They stop.
                    key-points: [They stop.]
                    %s
                    seek-help:
                      emergency:
                        - action: Call {{emergency.number}} now
                          signs: [chest pain]
                    causes:
                      - {id: drinks, name: Fizzy drinks, kind: everyday, text: Gas.}
                    """.formatted(
                            language.equals("ps")
                                    ? "translation: {method: machine, translator: A machine, date: 2026-02-15}"
                                    : ""));
        }
        write("topics/hiccups/topic.yaml", """
                code: RC-001
                status: draft
                version: "0.1"
                owner: Lead
                audience: everyone
                body-areas: [chest, throat]
                """);
        write("theme/messages/ps.properties", vital());
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve("content").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestBuild build() {
        return new TestBuild(
                folder.resolve("content"),
                folder.resolve("site"),
                folder.resolve("work"),
                1,
                FailOn.ERROR,
                LocalDate.of(2026, 11, 26));
    }

    /** The errors of a build. */
    private List<String> errors() {
        return build().generate().outcome().diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.place() + " " + finding.code().id() + " " + finding.message() + "; "
                        + finding.help().orElse(""))
                .toList();
    }

    private SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path site = folder.resolve("site");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** The messages of Urdu that no language can do without. */
    private static String vital() {
        Properties urdu = bundle("ur");
        return urdu.stringPropertyNames().stream()
                .sorted()
                .filter(VITAL.asMatchPredicate())
                .map(key -> key + "=" + urdu.getProperty(key) + "\n")
                .collect(Collectors.joining());
    }

    private static Properties bundle(String language) {
        Properties messages = new Properties();
        try {
            messages.load(new StringReader(
                    ThemeSources.read(ThemeSources.ROOT.resolve("messages/" + language + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    @Test
    void wordsThatALanguageLacksAreEnglishAndMarkedOnEveryPage() throws IOException {
        assertThat(errors()).isEmpty();
        Set<String> words = Set.copyOf(bundle("en").values().stream()
                .map(Object::toString)
                .filter(word -> word.matches(".*\\p{L}.*"))
                .toList());
        Set<String> seen = new TreeSet<>();
        files().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!path.matches("ps/.*\\.html")) {
                return;
            }
            assertThat(CHECKER.faults(text)).as(path).isEmpty();
            Jsoup.parse(text).body().traverse((node, depth) -> {
                if (node instanceof TextNode leaf && words.contains(leaf.text().strip())) {
                    Element marked = Objects.requireNonNull(leaf.parent()).closest("[lang]");
                    assertThat(marked.attr("lang") + " " + marked.attr("dir"))
                            .as(path + ": " + leaf.text())
                            .isIn("en ltr", "en-GB ltr");
                    seen.add(leaf.text().strip());
                }
            });
        });
        assertThat(seen).contains("Skip to main content", "All leaflets", "Page not found", "Chest", "Key points");
        Document page = Jsoup.parse(Files.readString(folder.resolve("site/ps/topics/hiccups.html")));
        assertThat(page.select("header nav").attr("aria-label")).isEqualTo("Main");
        assertThat(page.select("title").text()).isEqualTo("Hiccups – \u2068Leaflets\u2069");
        assertThat(page.select("#seek-help, .emergency h2 span").text()).doesNotContainPattern("[A-Z]");
        assertThat(page.select("footer a[href^=tel] > span").outerHtml())
                .startsWith("<span lang=\"en\" dir=\"ltr\">Phone <span lang=\"ps\" dir=\"rtl\">");
    }

    @Test
    void noFileHoldsWhatMarksWereMadeFrom() throws IOException {
        assertThat(errors()).isEmpty();
        SortedMap<String, byte[]> files = files();
        files.keySet().removeIf(path -> path.endsWith(".woff2"));
        assertThat(files).hasSizeGreaterThan(20).allSatisfy((path, bytes) -> {
            String text = path.endsWith(".pdf")
                    ? PrintedText.of(folder.resolve("site").resolve(path))
                    : new String(bytes, StandardCharsets.UTF_8);
            assertThat(text).as(path).doesNotContainPattern(MARKS);
        });
    }

    @Test
    void wordsThatALanguageLacksAreEnglishAndMarkedOnPaper() throws IOException {
        assertThat(errors()).isEmpty();
        for (String format : List.of("essentials", "a4", "large-print", "booklet", "tri-fold")) {
            Path file = folder.resolve("site/ps/topics/hiccups-" + format + ".pdf");
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ps");
                assertThat(english(document.getDocumentCatalog().getStructureTreeRoot(), false))
                        .as(format)
                        .contains("Key points", "Phone ", "Scan the code");
            }
        }
    }

    /** The text below an element that is marked as English; lines that run to the left have theirs beside them. */
    private static String english(PDStructureNode node, boolean around) {
        StringBuilder text = new StringBuilder();
        boolean english = around;
        if (node instanceof PDStructureElement element) {
            english = element.getLanguage() == null
                    ? around
                    : element.getLanguage().equals("en");
            if (english && element.getActualText() != null) {
                text.append(element.getActualText());
            }
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                text.append(english(child, english));
            }
        }
        return text.toString().replace('\u00A0', ' ');
    }

    @Test
    void reportListsTheMessagesThatALanguageLacks() throws IOException {
        Path report = folder.resolve("report");
        build().run(leafpress -> leafpress.report(new Reporting(report, Optional.empty(), "")));
        Element row = Jsoup.parse(report.resolve("index.html").toFile())
                .select("section:has(#words) tbody tr")
                .last();
        Set<String> missing = new TreeSet<>(bundle("en").stringPropertyNames());
        missing.removeIf(VITAL.asMatchPredicate());
        assertThat(row.text()).isEqualTo("ps " + missing.size() + " " + String.join(", ", missing));
        assertThat(row.siblingElements()).isEmpty();
    }

    @Test
    void messageThatMustBeUnderstoodIsNeverEnglish() {
        write(
                "theme/messages/ps.properties",
                vital().replaceFirst("(?m)^care\\.emergency\\.prefix=.*\n", "")
                        .replaceFirst("(?m)^print\\.draft=.*\n", ""));
        assertThat(errors())
                .containsExactly("site.yaml:1:1 LP902 the theme lacks messages in ps that must not be in English:"
                        + " care.emergency.prefix, print.draft; add them to theme/messages/ps.properties");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
