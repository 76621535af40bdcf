package org.leafpress.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.Written;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.LanguageTag;
import org.leafpress.parse.SiteReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** A new site is whole: whatever its clinic is called, its content has no fault. */
class NewSiteTest {
    @TempDir
    Path folder;

    private String name = "Riverside Clinic";
    private String emergency = "999";
    private String languages = "en-GB";
    private Optional<String> colour = Optional.empty();
    private Optional<String> repository = Optional.empty();

    @Test
    void aNewSiteHasEverythingAndNoFinding() throws IOException {
        Written written = begin();
        assertThat(written.outcome().diagnostics()).isEmpty();
        assertThat(written.files())
                .containsExactly(
                        ".github/workflows/leaflets.yml",
                        ".gitignore",
                        ".gitlab-ci.yml",
                        ".vscode/extensions.json",
                        ".vscode/settings.json",
                        "README.md",
                        "content/site.yaml",
                        "content/site/en-GB.yaml",
                        "content/topics/hiccups/en-GB.yaml",
                        "content/topics/hiccups/topic.yaml",
                        "pom.xml");
        assertThat(check().stream().map(Diagnostic::code).distinct()).containsExactly(Code.NOT_WRITTEN);
        assertThat(read("pom.xml")).contains("<version>1.2.3</version>").doesNotContain("pluginRepositories");
        assertThat(read("README.md")).contains("`en-GB.yaml`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith & Sons <Clinic>",
                "\"Quoted\" 'Clinic'",
                "Null",
                "*Star* _Clinic_ # 1: yes",
                "C:\\Clinic $1 @name@",
                "\u0639\u06cc\u0627\u062f\u06c1",
            })
    void anyNameOfOneLineIsEscaped(String odd) throws Exception {
        name = odd;
        repository = Optional.of("https://maven.example.org/a?b=1&c".replace("?b=1&c", "/&b"));
        assertThat(begin().outcome().diagnostics()).isEmpty();
        assertThat(check()).allSatisfy(found -> assertThat(found.severity()).isNotEqualTo(Severity.ERROR));
        assertThat(new SiteReader(content()).read().site().orElseThrow().texts())
                .hasEntrySatisfying(
                        new LanguageTag("en-GB"),
                        texts -> assertThat(texts.name().value()).isEqualTo(odd));
        org.w3c.dom.Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(read("pom.xml").getBytes(StandardCharsets.UTF_8)));
        assertThat(pom.getElementsByTagName("name").item(0).getTextContent()).isEqualTo(odd);
        assertThat(pom.getElementsByTagName("url").item(0).getTextContent())
                .isEqualTo("https://maven.example.org/a/&b");
    }

    @Test
    void aSiteCanBeginInEveryLanguageThatHasWords() {
        languages = "en-GB,ar,bn,cy,de,es,fa,fr,gu,hi,it,pa,pl,pt,ro,so,ta,tr,uk,ur,vi,zh-Hans";
        begin();
        assertThat(check().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .map(found -> new DiagnosticFormatter(content()).format(found))
                        .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void aSiteInAnotherLanguageBeginsWithALeafletToBeWritten() throws IOException {
        languages = "ur, en-GB";
        begin();
        assertThat(read("content/topics/example/ur.yaml")).contains("{{emergency.number}}");
        assertThat(check()).allSatisfy(found -> assertThat(found.severity()).isNotEqualTo(Severity.ERROR));
    }

    @Test
    void coloursAreForHeadingsAndLinks() throws IOException {
        colour = Optional.of("#0B4F6C");
        begin();
        assertThat(read("content/site.yaml")).contains("  colours:\n    heading: \"#0b4f6c\"\n    link: \"#0b4f6c\"\n");
        assertThat(check()).allSatisfy(found -> assertThat(found.severity()).isNotEqualTo(Severity.ERROR));
    }

    @Test
    void filesThatAreThereStayAsTheyAre() throws IOException {
        Files.writeString(folder.resolve("README.md"), "mine");
        Written written = begin();
        assertThat(written.files()).contains("pom.xml").doesNotContain("README.md");
        assertThat(written.outcome().diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.INFO);
            assertThat(found.place().file()).isEqualTo("README.md");
        });
        assertThat(read("README.md")).isEqualTo("mine");
    }

    @Test
    void noSecondProjectIsBegunInAFolder() throws IOException {
        begin();
        String before = read("pom.xml");
        name = "Other";
        Written again = begin();
        assertThat(again.files()).isEmpty();
        assertThat(again.outcome().failed()).isTrue();
        assertThat(read("pom.xml")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|999|en-GB||leafpress.name is missing",
                "'two\nlines'|999|en-GB||leafpress.name cannot be",
                "{{contact.phone}}|999|en-GB||leafpress.name cannot be",
                "Clinic|''|en-GB||leafpress.emergency is missing",
                "Clinic|999 or 112|en-GB||leafpress.emergency cannot be",
                "Clinic|999|English||leafpress.languages cannot be",
                "Clinic|999|en-GB,en-GB||leafpress.languages cannot be",
                "Clinic|999|tlh||leafpress.languages cannot be",
                "Clinic|999|en-GB|red|leafpress.colour cannot be",
            })
    void whatCannotBeUsedIsToldAndNothingIsWritten(
            String clinic, String number, String tags, String hue, String message) throws IOException {
        name = clinic;
        emergency = number;
        languages = tags;
        colour = Optional.ofNullable(hue);
        Written written = begin();
        assertThat(written.outcome().diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.message()).startsWith(message);
            assertThat(found.help()).isPresent();
        });
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private Written begin() {
        return Leafpress.begin(
                new SiteRequest(
                        name,
                        emergency,
                        Optional.of("111"),
                        "01632 960 123",
                        "leaflets@example.org",
                        SiteAnswers.split(languages),
                        colour,
                        "https://leaflets.example.org/",
                        "1.2.3",
                        repository),
                folder);
    }

    private List<Diagnostic> check() {
        Settings settings = new Settings(
                folder.resolve("content"), folder.resolve("work"), 1, FailOn.ERROR, LocalDate.of(2026, 6, 1));
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            return leafpress.check().outcome().diagnostics();
        }
    }

    private ContentFolder content() {
        return ContentFolder.at(folder.resolve("content"), Limits.STANDARD);
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
