package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.SignedSite.FACTS;
import static org.leafpress.check.SignedSite.LEAFLET;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.Signed;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.governance.SignRequest;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.ShownStatus;

/** Signing leaves a topic's file as it was, but for the sign-off. */
class SignTest {
    @TempDir
    Path folder;

    private SignedSite site;

    @BeforeEach
    void sign() {
        site = new SignedSite(folder);
    }

    @Test
    void signingAgainTakesThePlaceOfTheEarlierSignOff() {
        site.with(LEAFLET, "One cup less each day.", "Two cups less each day.")
                .with(FACTS, "    post: Medical director", "    post: 'Medical director' # on paper too");
        String before = site.read(FACTS);
        String old = site.governance().signOffs().get(0).signOff().hash().value();
        site.on(LocalDate.of(2026, 6, 2));

        Signed approver = sign("approver", "Dr Who's deputy");
        assertThat(approver.signature().orElseThrow().again()).isTrue();
        assertThat(approver.signature().orElseThrow().missing()).hasToString("[CLINICAL_REVIEWER]");
        Signed reviewer = sign("clinical-reviewer", "Neurologist: head, \"A\" ward");
        assertThat(reviewer.signature().orElseThrow().missing()).isEmpty();
        assertThat(sign("author", "Staff writer").outcome().failed()).isFalse();

        assertThat(site.read(FACTS))
                .isEqualTo(before.replace(old, site.fingerprint().value())
                        .replace("date: 2026-02-01\n    language", "date: 2026-06-02\n    language")
                        .replace("'Medical director' #", "'Dr Who''s deputy' #")
                        .replace("post: Consultant neurologist", "post: \"Neurologist: head, \\\"A\\\" ward\""));
        assertThat(site.report()).isEmpty();
        assertThat(site.governance().shownStatus(new LanguageTag("en-GB"))).isEqualTo(ShownStatus.APPROVED);
    }

    @Test
    void aNewRoleIsAddedAtTheEndOfTheList() {
        String before = site.read(FACTS);
        Signed signed = sign("patient-reader", "Patient panel");
        assertThat(signed.outcome().failed()).isFalse();
        assertThat(signed.signature().orElseThrow().again()).isFalse();
        assertThat(site.read(FACTS)).isEqualTo(before.replace("sources:\n  - id", """
                  - role: patient-reader
                    post: Patient panel
                    date: 2026-06-01
                    language: en-GB
                    hash: %s
                sources:
                  - id""".formatted(site.fingerprint())));
        assertThat(site.report()).isEmpty();
    }

    /** The text that was signed is kept, so whoever signs again can be told what to read. */
    @Test
    void whatHasChangedSinceIsSaidInWords() {
        sign("approver", "Medical director");
        String kept = kept();
        assertThat(site.read(kept)).contains("\n  title=15:Muscle twitches\n", "One cup less each day.");
        site.with(LEAFLET, "One cup less each day.", "Two **cups** less each day.")
                .with(LEAFLET, "        - you cannot speak clearly\n", "")
                .with(LEAFLET, "Call {{emergency.number}} now", "Call {{emergency.number}} at once");
        assertThat(site.report())
                .contains(
                        "by \"Consultant neurologist\" as clinical-reviewer in en-GB no longer holds, since the leaflet, or a source,"
                                + " figure, code or audience of it, has changed:"
                                + " seek-help/emergency/action said \"Call {{emergency.number}} now\" and now says"
                                + " \"Call {{emergency.number}} at once\";"
                                + " seek-help/emergency/signs no longer says \"you cannot speak clearly\";"
                                + " relief/do/drink-less/how said \"One cup less each day.\" and now says"
                                + " \"Two **cups** less each day.\"\n");
        sign("approver", "Medical director");
        assertThat(kept()).isNotEqualTo(kept);
        assertThat(site.has(kept)).isTrue();
        sign("clinical-reviewer", "Consultant neurologist");
        sign("author", "Staff writer");
        assertThat(site.has(kept)).isFalse();
        assertThat(site.report()).isEmpty();
    }

    /** Whoever holds a sheet of it can be told what has changed since. */
    @Test
    void aTextThatWasIssuedIsKeptAlsoWhenNoSignOffIsAboutItAnyMore() {
        site.issued(site.issue("1.9", "2026-03-01"));
        String issued = kept();
        site.with(LEAFLET, "One cup less each day.", "Two cups less each day.");
        signAll();
        String notIssued = kept();
        site.with(LEAFLET, "Two cups less each day.", "Three cups less each day.");
        signAll();
        assertThat(site.has(issued)).isTrue();
        assertThat(site.has(notIssued)).isFalse();
    }

    private void signAll() {
        sign("clinical-reviewer", "Consultant neurologist");
        sign("approver", "Medical director");
        sign("author", "Staff writer");
    }

    @Test
    void onlyFiveChangesAreSaidAndLongTextsAreCut() {
        sign("approver", "Medical director");
        site.with(LEAFLET, "Most twitches are", "Twitches come and go, again and again, ".repeat(5) + "most are")
                .with(LEAFLET, "title: Muscle twitches", "title: Muscle jumps")
                .with(LEAFLET, "name: Twitch\n", "name: A twitch\n")
                .with(LEAFLET, "lasts: Minutes", "lasts: Some minutes")
                .with(LEAFLET, "name: Coffee and tea", "name: Tea and coffee")
                .with(LEAFLET, "One cup less", "Two cups less");
        assertThat(site.report())
                .contains(
                        "title said \"Muscle twitches\" and now says \"Muscle jumps\"; main-message said \"Most twitches"
                                + " are **harmless** and go away.\" and now says \"Twitches come and go, again and again, ",
                        "again and again,\u2026\"; compare/items/twitch/name said",
                        "; and 1 more change\n");
    }

    @Test
    void aKeptTextThatSomeoneHasChangedIsNotBelieved() {
        sign("approver", "Medical director");
        site.with(kept(), "One cup less", "Ten cups less").with(LEAFLET, "One cup less", "Two cups less");
        assertThat(site.report())
                .contains("has changed: what it said was not kept when it was signed\n")
                .doesNotContain("Ten cups");
    }

    @Test
    void aFigureThatWasDrawnAnewIsNamed() {
        sign("approver", "Medical director");
        String figure = "topics/muscle-twitches/figures/nerve-signal.svg";
        site.with(figure, "M0 0h8v8z", "M0 0h8v7z");
        assertThat(site.report()).contains("has changed: drawings/nerve-signal/svg was drawn anew\n");
    }

    /** The path of the text that the approver has signed. */
    private String kept() {
        String hash = site.governance().signOffs().get(1).signOff().hash().value();
        return "topics/muscle-twitches/signed/" + hash + ".txt";
    }

    @Test
    void aHashThatWasWrittenByHandIsReplaced() {
        String hash = site.fingerprint().value();
        site.with(
                FACTS,
                "post: Medical director\n    date: 2026-02-01\n    language: en-GB\n    hash: " + hash,
                "post: Medical director\n    date: 2026-02-01\n    language: en-GB\n    hash: abc");
        assertThat(site.report()).contains("error[LP408]");
        assertThat(sign("approver", "Medical director").signature()).isPresent();
        assertThat(site.report()).isEmpty();
    }

    @Test
    void anAuthorCannotApproveAndTheFileStays() {
        sign("author", "Health writer");
        String before = site.read(FACTS);
        assertThat(report(sign("approver", "Health Writer"))).isEqualTo("""
                topics/muscle-twitches/topic.yaml:1:1: error[LP417]: who wrote a leaflet may not approve it, and "Health Writer" would have done both
                    1 | code: LP-001
                      | ^^^^
                  help: let someone in another post sign""");
        assertThat(report(sign("author", "Medical director"))).contains("error[LP417]: who wrote a leaflet");
        assertThat(site.read(FACTS)).isEqualTo(before);
    }

    @Test
    void aTopicWithErrorsIsNotSigned() {
        site.with(LEAFLET, "what-helps: [drink-less]", "what-helps: [drink-les]");
        String before = site.read(FACTS);
        assertThat(report(sign("approver", "Medical director")))
                .contains(LEAFLET + ":56:18: error[LP301]: there is no relief strategy or treatment \"drink-les\"")
                .contains(
                        "topics/muscle-twitches/topic.yaml: error[LP417]: the topic has errors\n  help: mend them, then sign");
        assertThat(site.read(FACTS)).isEqualTo(before);
    }

    @Test
    void aWithdrawnTopicIsNotSigned() {
        site.with(FACTS, "status: approved", "status: withdrawn");
        assertThat(report(sign("approver", "Medical director")))
                .contains("error[LP417]: the topic is withdrawn, so nobody gets to read what would be signed");
    }

    @Test
    void whatIsTypedIsCheckedAllAtOnce() {
        Signed signed = site.sign(new SignRequest("muscle-twitch", "aprover", " ", Optional.of("fr")));
        assertThat(report(signed)).isEqualTo("""
                topics: error[LP417]: "aprover" is not a role
                  help: did you mean "approver"?
                topics: error[LP417]: leafpress.post does not name a post
                  help: write it in one line, such as "Lead pharmacist"; a post, not a person
                topics: error[LP417]: there is no topic "muscle-twitch"
                  help: did you mean "muscle-twitches"?""");
        assertThat(report(site.sign(new SignRequest("muscle-twitches", "approver", "x", Optional.of("ur")))))
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml: error[LP417]: the topic has no leaflet in "ur"
                          help: known are en-GB""");
    }

    private Signed sign(String role, String post) {
        return site.sign(new SignRequest("muscle-twitches", role, post, Optional.empty()));
    }

    private static String report(Signed signed) {
        assertThat(signed.signature()).isEmpty();
        assertThat(signed.outcome().failed()).isTrue();
        DiagnosticFormatter formatter = new DiagnosticFormatter(signed.outcome().lines());
        return signed.outcome().diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }
}
