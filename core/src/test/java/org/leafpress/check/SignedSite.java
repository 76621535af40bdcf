package org.leafpress.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.leafpress.Build;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Progress;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.model.Fingerprint;
import org.leafpress.model.Governance;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.parse.GoodSite;
import org.leafpress.site.Content.IllustratedTopic;
import org.leafpress.site.ContentLoader;
import org.leafpress.site.Workers;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** The good site without findings on 1 June 2026, with an approved topic that is signed in English. */
final class SignedSite {
    static final String FACTS = "topics/muscle-twitches/topic.yaml";
    static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final TopicId TOPIC = new TopicId("muscle-twitches");
    private static final String BY_HAND = """
            sign-offs:
              - role: clinical-reviewer
                post: Consultant neurologist
                date: 2026-02-01
                language: en-GB
                hash: 3f2a
            """;

    private final Path folder;
    private final GoodSite site;
    private LocalDate today = TODAY;

    SignedSite(Path folder) {
        this.folder = folder;
        site = GoodSite.in(folder.resolve("content"))
                .with(
                        "topics/muscle-cramps/en-GB.yaml",
                        "seek-help:\n",
                        "seek-help:\n  emergency:\n    - action: Call {{emergency.number}}\n      signs: [you pass out]\n")
                .with("site.yaml", "  - en-GB\n  - ur\n", "  - en-GB\n")
                .without("site/ur.yaml")
                .without("topics/muscle-twitches/ur.yaml")
                .without("topics/muscle-twitches/ur/why.md");
        site.with(
                FACTS,
                BY_HAND,
                "sign-offs:\n" + signOff("clinical-reviewer", "Consultant neurologist")
                        + signOff("approver", "Medical director"));
    }

    /** As {@code leafpress:sign} would write it today. */
    String signOff(String role, String post) {
        return """
                  - role: %s
                    post: %s
                    date: 2026-02-01
                    language: en-GB
                    hash: %s
                """.formatted(role, post, fingerprint());
    }

    Fingerprint fingerprint() {
        return Governance.signedText(topic().topic(), new LanguageTag("en-GB"), topic().drawings());
    }

    Governance governance() {
        return topic().governance();
    }

    private IllustratedTopic topic() {
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            return new ContentLoader(ContentFolder.at(site.root(), Limits.STANDARD), workers, today)
                    .load().topics().stream()
                            .filter(found -> found.topic().id().equals(TOPIC))
                            .findFirst()
                            .orElseThrow();
        }
    }

    SignedSite on(LocalDate date) {
        today = date;
        return this;
    }

    SignedSite with(String file, String before, String after) {
        site.with(file, before, after);
        return this;
    }

    String read(String file) {
        return site.read(file);
    }

    String report() {
        Build build = new Build(site.root(), folder.resolve("site"), folder.resolve("work"), 2, FailOn.ERROR, today);
        Outcome outcome = Leafpress.check(build, Progress.none());
        DiagnosticFormatter formatter = new DiagnosticFormatter(outcome.lines());
        return outcome.diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }
}
