package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.start.SiteAnswers;
import org.leafpress.start.SiteRequest;
import org.leafpress.start.TopicRequest;

/** A new site is published at once, with a new topic of every kind. */
class NewSiteIT {
    private static final Path MESSAGES = Path.of("src/main/resources/org/leafpress/theme/messages");

    @TempDir
    Path folder;

    @Test
    void aNewSiteIsPublishedWithWhatIsNotYetWritten() throws IOException {
        begin(List.of("en-GB", "ur"));
        Settings settings = new Settings(
                folder.resolve("content"), folder.resolve("work"), 2, FailOn.ERROR, LocalDate.of(2026, 6, 1));
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            for (String kind : List.of("condition", "symptom", "medicine", "test", "operation", "first-aid")) {
                leafpress.begin(new TopicRequest("new-" + kind, kind));
            }
            Generated generated = leafpress.generate(folder.resolve("site"));
            assertThat(generated.published()).isTrue();
            assertThat(generated.outcome().diagnostics().stream()
                            .map(Diagnostic::code)
                            .distinct())
                    .contains(Code.NOT_WRITTEN)
                    .doesNotContain(Code.DOES_NOT_FIT, Code.TEMPLATE_FAULT);
        }
        String page = Files.readString(folder.resolve("site/topics/new-medicine.html"));
        assertThat(page).contains("[Not yet written]", "This leaflet has not been clinically reviewed.");
        assertThat(folder.resolve("site/topics/hiccups-a4.pdf")).isNotEmptyFile();
    }

    @Test
    void aSiteCanBeginInTheLanguagesOfTheTheme() throws IOException {
        try (Stream<Path> bundles = Files.list(MESSAGES)) {
            List<String> tags = bundles.map(
                            file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
            assertThat(tags).hasSizeGreaterThan(20);
            assertThat(SiteAnswers.LANGUAGES.fault(String.join(",", tags))).isEmpty();
            begin(tags);
        }
        assertThat(folder.resolve("content/site/zh-Hans.yaml")).isNotEmptyFile();
    }

    private void begin(List<String> languages) {
        SiteRequest request = new SiteRequest(
                "Riverside Clinic",
                "999",
                Optional.of("111"),
                "01632 960 123",
                "leaflets@example.org",
                languages,
                Optional.of("#0b4f6c"),
                "https://leaflets.example.org/",
                "1",
                Optional.empty());
        assertThat(Leafpress.begin(request, folder).outcome().diagnostics()).isEmpty();
    }
}
