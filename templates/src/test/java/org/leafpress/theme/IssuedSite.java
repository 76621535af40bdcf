package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.FailOn;
import org.leafpress.Issued;
import org.leafpress.Outcome;
import org.leafpress.Reporting;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.governance.SignRequest;
import org.leafpress.issue.IssueRequest;
import org.leafpress.model.issue.IssueChange;
import org.leafpress.pdf.QrCodes;
import org.leafpress.translation.TranslationChoice;

/** A site in English and Urdu with one approved leaflet, which a test issues. */
final class IssuedSite {
    static final String FACTS = "topics/hiccups/topic.yaml";
    static final String ENGLISH = "topics/hiccups/en-GB.yaml";
    static final String URDU = "topics/hiccups/ur.yaml";
    static final String HISTORY = "topics/hiccups/history.yaml";

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private final Path folder;
    private LocalDate date;

    /** The same site, as a test has left it, in an empty folder. */
    static IssuedSite copyOf(Path prepared, Path folder) {
        SampleSite.copy(prepared.resolve("content"), folder.resolve("content"));
        return new IssuedSite(folder, FIRST);
    }

    private IssuedSite(Path folder, LocalDate date) {
        this.folder = folder;
        this.date = date;
    }

    IssuedSite(Path folder) {
        this(folder, FIRST);
        write("site.yaml", """
                base-url: https://leaflets.example.org/
                languages: [en-GB, ur]
                contact: {phone: 01632 960 123, email: leaflets@example.org}
                emergency: {number: "999"}
                urgent: {number: "111"}
                drafts: mark
                print: {formats: [a4, tri-fold]}
                """);
        for (String language : List.of("en-GB", "ur")) {
            write("site/" + language + ".yaml", """
                    name: Leaflets
                    organisation: Riverside Clinic
                    welcome: Welcome.
                    emergency: In an emergency call {{emergency.number}} now.
                    disclaimer: Ask a clinician.
                    other-formats: Call us.
                    feedback: Tell us.
                    copyright: 2026 Riverside Clinic
                    about: We write leaflets.
                    accessibility: For everyone.
                    """);
        }
        edit(
                "site/ur.yaml",
                "In an emergency call {{emergency.number}} now.",
                "ہنگامی حالت میں فوراً {{emergency.number}} پر فون کریں۔");
        edit("site/ur.yaml", "We write leaflets.", "ہم کتابچے لکھتے ہیں۔");
        write(FACTS, """
                code: RC-001
                status: draft
                version: "1.0"
                owner: Lead
                audience: everyone
                body-areas: [throat]
                clinical-codes:
                  - {system: icd-10, code: R06.6, display: Hiccough}
                review:
                  last: 2026-10-01
                """);
        write(ENGLISH, """
                title: Hiccups
                summary: Small jerks.
                main-message: They stop.
                seek-help:
                  emergency:
                    - action: "Call {{emergency.number}} now if you have:"
                      signs:
                        - chest pain
                  routine:
                    - action: "See your GP if you have:"
                      signs:
                        - trouble swallowing
                        - hiccups for 2 days
                relief:
                  do:
                    - {id: sip, action: Sip cold water.}
                    - {id: breath, action: Hold your breath.}
                  do-not:
                    - {id: fizz, action: Do not drink fizzy drinks.}
                    - {id: rush, action: Do not eat in a hurry.}
                """);
        write(URDU, """
                translation: {method: human, translator: Amna, date: 2026-02-15}
                title: ہچکی
                summary: چھوٹے جھٹکے۔
                main-message: یہ رک جاتی ہے۔
                seek-help:
                  emergency:
                    - action: "فوراً {{emergency.number}} پر فون کریں اگر آپ کو ہو:"
                      signs:
                        - سینے میں درد
                  routine:
                    - action: "اپنے ڈاکٹر سے ملیں اگر آپ کو ہو:"
                      signs:
                        - نگلنے میں مشکل
                        - 2 دن سے ہچکی
                relief:
                  do:
                    - {id: sip, action: ٹھنڈا پانی پئیں۔}
                    - {id: breath, action: سانس روکیں۔}
                  do-not:
                    - {id: fizz, action: سوڈا نہ پئیں۔}
                    - {id: rush, action: جلدی میں نہ کھائیں۔}
                """);
        edit("site/ur.yaml", "disclaimer:", "emergency-made-from: v1-ce259440307560dea425dc6e93af5def\ndisclaimer:");
        pin();
        signAll();
        edit(FACTS, "status: draft", "status: approved");
    }

    private TestBuild build() {
        return build("site");
    }

    private TestBuild build(String output) {
        return new TestBuild(
                folder.resolve("content"),
                folder.resolve(output),
                folder.resolve("work-" + output),
                2,
                FailOn.ERROR,
                date);
    }

    IssuedSite on(LocalDate day) {
        date = day;
        return this;
    }

    /** The translation says what the source says. */
    IssuedSite pin() {
        assertThat(build().run(leafpress -> leafpress.pin(new TranslationChoice("hiccups", "ur"), List.of()))
                        .outcome()
                        .failed())
                .isFalse();
        return this;
    }

    IssuedSite signAll() {
        for (String language : List.of("en-GB", "ur")) {
            for (String role : List.of("author", "clinical-reviewer", "approver")) {
                assertThat(build().run(leafpress -> leafpress.sign(new SignRequest(
                                        "hiccups", role, "Test " + role + " " + language, Optional.of(language))))
                                .signature())
                        .isPresent();
            }
        }
        return this;
    }

    Issued issue(Optional<String> language, Optional<String> reason, IssueChange change) {
        return build().run(leafpress -> leafpress.issue(new IssueRequest("hiccups", language, reason, change)));
    }

    /** Issues another topic. */
    Issued issue(String topic) {
        return build().run(leafpress ->
                leafpress.issue(new IssueRequest(topic, Optional.empty(), Optional.empty(), IssueChange.MEANING)));
    }

    /** What keeps it from being issued. */
    String refusal(IssueChange change) {
        Issued issued = issue(Optional.empty(), Optional.empty(), change);
        assertThat(issued.versions()).isEmpty();
        return format(issued.outcome());
    }

    IssuedSite issueAll() {
        Issued issued = issue(Optional.empty(), Optional.of("First version"), IssueChange.MEANING);
        assertThat(format(issued.outcome())).isEmpty();
        assertThat(issued.versions()).hasSize(2);
        return this;
    }

    static String format(Outcome outcome) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(outcome.lines());
        return outcome.diagnostics().stream()
                .filter(found -> found.code() != Code.NO_WORD_LIST)
                .map(formatter::format)
                .collect(Collectors.joining("\n"));
    }

    /** The findings of a build. */
    String report() {
        return format(build().generate().outcome());
    }

    /** A file as the preview shows it. */
    String previewed(String path) {
        return build().run(leafpress -> new String(leafpress.page(path).orElseThrow(), StandardCharsets.UTF_8));
    }

    /** What differs between the last build and a clean one. */
    List<Diagnostic> differences() {
        return build().verify().diagnostics();
    }

    /** The files of a build into an empty folder, without the list of checksums. */
    SortedMap<String, byte[]> cleanBuild(String output) {
        assertThat(build(output).generate().published()).isTrue();
        return files(folder.resolve(output));
    }

    /** What the quality report says of the leaflet. */
    String qualityReport() {
        Path report = folder.resolve("report");
        build().run(leafpress -> leafpress.report(new Reporting(report, Optional.empty(), "content/")));
        return read(report.resolve("topics/hiccups.html"));
    }

    /** What is published. */
    SortedMap<String, byte[]> published() {
        return files(folder.resolve("site"));
    }

    /** What is in the store, or below another folder of the content. */
    SortedMap<String, byte[]> content(String below) {
        return files(folder.resolve("content").resolve(below));
    }

    private static SortedMap<String, byte[]> files(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path path : walk.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** A file of the published site. */
    String text(String path) {
        return read(folder.resolve("site").resolve(path));
    }

    String read(String file) {
        return read(folder.resolve("content").resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return Files.exists(folder.resolve("site").resolve(path));
    }

    IssuedSite edit(String file, String before, String after) {
        String text = read(file);
        assertThat(text).contains(before);
        return write(file, text.replace(before, after));
    }

    IssuedSite write(String file, String text) {
        try {
            Path path = folder.resolve("content").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IssuedSite delete(String file) {
        Path path = folder.resolve("content").resolve(file);
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the code on a printed leaflet leads: a path of the site. */
    String codeOf(String pdf) {
        return QrCodes.read(published().get(pdf))
                .orElseThrow(() -> new AssertionError("no code on " + pdf))
                .replace("https://leaflets.example.org/", "");
    }
}
