package org.leafpress.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.leafpress.Fixed;
import org.leafpress.Signed;
import org.leafpress.concurrent.Workers;
import org.leafpress.fix.FixMode;
import org.leafpress.governance.SignRequest;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.parse.GoodSite;
import org.leafpress.parse.TopicReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** The good site without findings on 1 June 2026, with an approved topic that is signed in English. */
final class SignedSite {
    public static final String FACTS = CheckedSite.FACTS;
    public static final String LEAFLET = CheckedSite.LEAFLET;

    static final String HISTORY = "topics/muscle-twitches/history.yaml";

    /** Who the translation says has made it. */
    public static final String TRANSLATOR = "Example machine";

    private static final TopicId TOPIC = new TopicId("muscle-twitches");
    private final Path folder;
    private final GoodSite site;
    private LocalDate today = CheckedSite.TODAY;

    SignedSite(Path folder) {
        this(folder, CheckedSite.in(folder));
    }

    private SignedSite(Path folder, GoodSite good) {
        this.folder = folder;
        site = good.with(FACTS, "status: draft", "status: approved");
        site.with(
                FACTS,
                "#\n".repeat(6),
                "sign-offs:\n" + signOff("clinical-reviewer", "Consultant neurologist")
                        + signOff("approver", "Medical director")
                        + signOff("author", "Staff writer"));
    }

    /** With a translation, which nobody has signed. */
    public static SignedSite translated(Path folder) {
        return new SignedSite(folder, CheckedSite.translated(folder));
    }

    /** As {@code leafpress:sign} would write it today. */
    String signOff(String role, String post) {
        return signOff(role, post, "en-GB");
    }

    String signOff(String role, String post, String language) {
        return """
                  - role: %s
                    post: %s
                    date: 2026-02-01
                    language: %s
                    hash: %s
                """.formatted(role, post, language, fingerprint(language));
    }

    /** As if the leaflet as it is had been issued: what is kept of its text, and its history. */
    SignedSite issued(String... entries) {
        IllustratedTopic topic = topic();
        site.file(
                TopicReader.signed(TOPIC, fingerprint().value()),
                Governance.signed(topic.topic(), new LanguageTag("en-GB"), topic.pictures()));
        site.file(HISTORY, "issues:\n" + String.join("", entries));
        return this;
    }

    /** An entry of the history, as {@code leafpress:issue} would write it. */
    String issue(String version, String date) {
        return """
                  - code: LP-001
                    version: "%s"
                    language: en-GB
                    date: %s
                    hash: %s
                    safety: %s
                    title: Muscle twitches
                    numbers:
                      - {name: contact.phone, number: 01632 960000}
                      - {name: emergency.number, number: "999"}
                    files:
                      - {name: a4.pdf, sha256: "%s"}
                """.formatted(version, date, fingerprint(), fingerprint(), "0".repeat(64));
    }

    Fingerprint fingerprint() {
        return fingerprint("en-GB");
    }

    private Fingerprint fingerprint(String language) {
        return Governance.signedText(topic().topic(), new LanguageTag(language), topic().pictures());
    }

    Governance governance() {
        return topic().governance();
    }

    private IllustratedTopic topic() {
        return content().topics().stream()
                .filter(found -> found.topic().id().equals(TOPIC))
                .findFirst()
                .orElseThrow();
    }

    Content content() {
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            return Content.load(
                    new ContentLoader(ContentFolder.at(site.root(), Limits.STANDARD), workers, today), workers);
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

    boolean has(String file) {
        return Files.exists(site.root().resolve(file));
    }

    String read(String file) {
        return site.read(file);
    }

    Signed sign(SignRequest request) {
        return CheckedSite.run(site, folder, today, leafpress -> leafpress.sign(request));
    }

    Fixed fix(FixMode mode) {
        return CheckedSite.run(site, folder, today, leafpress -> leafpress.fix(mode));
    }

    /** As if all of them had signed what the leaflet says now. */
    SignedSite signAgain() {
        site.file(FACTS, site.read(FACTS).replaceAll("hash: .*", "hash: " + fingerprint()));
        return this;
    }

    String report() {
        return CheckedSite.report(site, folder, today);
    }
}
