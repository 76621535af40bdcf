package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.governance.SignRequest;
import org.leafpress.issue.IssueRequest;
import org.leafpress.model.issue.IssueChange;
import org.leafpress.translation.TranslationChoice;

/**
 * A site in English and Urdu with a version of each kind: one that was replaced, the current one, and a withdrawn one. It is
 * issued once, to be looked at in a browser; {@code IssuedSite} of the tests of the theme is edited and issued step by step.
 */
final class IssuedSample {
    private static final List<String> LANGUAGES = List.of("en-GB", "ur");

    private final Path folder;
    private LocalDate date = LocalDate.of(2026, 11, 1);

    /** Makes and issues it in an empty folder. */
    IssuedSample(Path folder) {
        this.folder = folder;
        site();
        topic("hiccups", "RC-001", "Hiccups", "ہچکی");
        topic("jerks", "RC-002", "Sudden jerks", "اچانک جھٹکے");
        List.of("hiccups", "jerks").forEach(this::issue);
        date = LocalDate.of(2026, 11, 20);
        change();
        issue("hiccups");
        edit(
                "topics/jerks/topic.yaml",
                "status: approved\n",
                "status: withdrawn\ntaken-back: {date: 2026-11-20, reason: new-evidence, note: It said 2 days.}\n");
        assertThat(build().generate().published()).isTrue();
    }

    /** Where the site is. */
    Path output() {
        return folder.resolve("site");
    }

    private void site() {
        write("site.yaml", """
                base-url: https://leaflets.example.org/
                languages: [en-GB, ur]
                contact: {phone: 01632 960 123, email: leaflets@example.org}
                emergency: {number: "999"}
                urgent: {number: "111"}
                """);
        for (String language : LANGUAGES) {
            write("site/" + language + ".yaml", """
                    name: Riverside Clinic leaflets
                    organisation: Riverside Clinic
                    welcome: Plain leaflets from your clinic.
                    emergency: In an emergency call {{emergency.number}} now.
                    disclaimer: Ask a clinician about your own health.
                    other-formats: For large print call {{contact.phone}}.
                    feedback: Tell us.
                    copyright: 2026 Riverside Clinic
                    about: Our clinicians write these leaflets.
                    accessibility: For everyone.
                    """);
        }
        edit("site/ur.yaml", "disclaimer:", "emergency-made-from: v1-ce259440307560dea425dc6e93af5def\ndisclaimer:");
    }

    private void topic(String id, String code, String english, String urdu) {
        String path = "topics/" + id + "/";
        write(path + "topic.yaml", """
                code: %s
                status: approved
                version: "1.0"
                owner: Patient information lead
                audience: everyone
                review: {last: 2026-10-01}
                """.formatted(code));
        write(path + "en-GB.yaml", """
                title: %s
                summary: Small jerks of a muscle, which stop within minutes.
                main-message: They are nearly always harmless.
                seek-help:
                  emergency:
                    - action: "Call {{emergency.number}} now if you have:"
                      signs:
                        - chest pain
                  routine:
                    - action: "See your GP if:"
                      signs:
                        - you have trouble swallowing
                        - they last more than 2 days
                relief:
                  do:
                    - {id: sip, action: Sip cold water.}
                  do-not:
                    - {id: rush, action: Do not eat in a hurry.}
                """.formatted(english));
        write(path + "ur.yaml", """
                translation: {method: human, translator: A. Person, date: 2026-02-15}
                title: %s
                summary: پٹھے کے چھوٹے جھٹکے، جو چند منٹ میں رک جاتے ہیں۔
                main-message: یہ تقریباً ہمیشہ بے ضرر ہوتے ہیں۔
                seek-help:
                  emergency:
                    - action: "فوراً {{emergency.number}} پر فون کریں اگر آپ کو ہو:"
                      signs:
                        - سینے میں درد
                  routine:
                    - action: "اپنے ڈاکٹر سے ملیں اگر:"
                      signs:
                        - نگلنے میں مشکل ہو
                        - 2 دن سے زیادہ رہیں
                relief:
                  do:
                    - {id: sip, action: ٹھنڈا پانی پئیں۔}
                  do-not:
                    - {id: rush, action: جلدی میں نہ کھائیں۔}
                """.formatted(urdu));
    }

    /** A sign moves, a number of days changes, and something is new. */
    private void change() {
        edit("topics/hiccups/topic.yaml", "version: \"1.0\"", "version: \"1.1\"");
        edit("topics/hiccups/en-GB.yaml", "        - you have trouble swallowing\n", "");
        edit("topics/hiccups/en-GB.yaml", "- chest pain\n", "- chest pain\n        - you have trouble swallowing\n");
        edit("topics/hiccups/en-GB.yaml", "more than 2 days", "more than 1 day");
        edit(
                "topics/hiccups/en-GB.yaml",
                "  do-not:\n",
                "  do-not:\n    - {id: fizz, action: Do not drink fizzy drinks.}\n");
        edit("topics/hiccups/ur.yaml", "        - نگلنے میں مشکل ہو\n", "");
        edit("topics/hiccups/ur.yaml", "- سینے میں درد\n", "- سینے میں درد\n        - نگلنے میں مشکل ہو\n");
        edit("topics/hiccups/ur.yaml", "2 دن سے", "1 دن سے");
        edit("topics/hiccups/ur.yaml", "  do-not:\n", "  do-not:\n    - {id: fizz, action: سوڈا نہ پئیں۔}\n");
    }

    private void issue(String topic) {
        build().run(leafpress -> leafpress.pin(new TranslationChoice(topic, "ur"), List.of()));
        for (String language : LANGUAGES) {
            for (String role : List.of("author", "clinical-reviewer", "approver")) {
                build().run(leafpress ->
                        leafpress.sign(new SignRequest(topic, role, "Test: " + role, Optional.of(language))));
            }
        }
        assertThat(build().run((Leafpress leafpress) -> leafpress.issue(new IssueRequest(
                                topic, Optional.empty(), Optional.of("For the test"), IssueChange.MEANING)))
                        .versions())
                .hasSize(LANGUAGES.size());
    }

    private TestBuild build() {
        return new TestBuild(folder.resolve("content"), output(), folder.resolve("work"), 2, FailOn.ERROR, date);
    }

    private void edit(String file, String before, String after) {
        try {
            String text = Files.readString(folder.resolve("content").resolve(file));
            assertThat(text).as(file).containsOnlyOnce(before);
            write(file, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        Path path = folder.resolve("content").resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
