package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.SignedSite.FACTS;
import static org.leafpress.check.SignedSite.LEAFLET;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.text.Fingerprint;

/** Each test changes one thing of a site with an approved, signed topic. */
class GovernanceTest {
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");

    @TempDir
    Path folder;

    private SignedSite site;

    @BeforeEach
    void sign() {
        site = new SignedSite(folder);
    }

    @Test
    void aSignedTopicIsApprovedAndHasNoFindings() {
        assertThat(site.report()).isEmpty();
        assertThat(shownStatus()).isEqualTo(ShownStatus.APPROVED);
    }

    @Test
    void aChangedWordVoidsEverySignOffOfTheText() {
        site.with(LEAFLET, "One cup less each day.", "Two cups less each day.");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:16:5: warning[LP407]: the sign-off of 2026-02-01 by "Consultant neurologist" as clinical-reviewer in en-GB no longer holds, since the leaflet, or a source, figure, code or audience of it, has changed: what it said was not kept when it was signed
                   16 |   - role: clinical-reviewer
                      |     ^^^^
                  help: let them compare it with the version of that day, then sign again: mvn leafpress:sign -Dleafpress.topic=muscle-twitches -Dleafpress.role=clinical-reviewer -Dleafpress.language=en-GB -Dleafpress.post="Consultant neurologist"
                topics/muscle-twitches/topic.yaml:21:5: warning[LP407]: the sign-off of 2026-02-01 by "Medical director" as approver in en-GB no longer holds, since the leaflet, or a source, figure, code or audience of it, has changed: line 16 has the same text and says how
                   21 |   - role: approver
                      |     ^^^^
                  help: let them compare it with the version of that day, then sign again: mvn leafpress:sign -Dleafpress.topic=muscle-twitches -Dleafpress.role=approver -Dleafpress.language=en-GB -Dleafpress.post="Medical director"
                topics/muscle-twitches/topic.yaml:26:5: warning[LP407]: the sign-off of 2026-02-01 by "Staff writer" as author in en-GB no longer holds, since the leaflet, or a source, figure, code or audience of it, has changed: line 16 has the same text and says how
                   26 |   - role: author
                      |     ^^^^
                  help: let them compare it with the version of that day, then sign again: mvn leafpress:sign -Dleafpress.topic=muscle-twitches -Dleafpress.role=author -Dleafpress.language=en-GB -Dleafpress.post="Staff writer\"""");
        assertThat(shownStatus()).isEqualTo(ShownStatus.VOID);
    }

    @Test
    void aChangeFailsTheBuildWhereTheSiteSaysSo() {
        site.with("site.yaml", "  cycle-months: 24", "  when-changed: fail")
                .with(LEAFLET, "One cup less each day.", "Two cups less each day.");
        assertThat(site.report()).contains("error[LP407]").doesNotContain("warning[");
    }

    @Test
    void aSignOffIsForItsOwnLanguageOnly() {
        assertThat(SignedSite.translated(folder.resolve("translated")).report())
                .contains("error[LP406]: the leaflet is approved, but in ur not signed by: clinical-reviewer, approver")
                .doesNotContain("in en-GB not signed");
    }

    @Test
    void aTopicCannotLetPassWhatTheSiteTakesForAnError() {
        site.with("site.yaml", "  cycle-months: 24", "  when-changed: fail")
                .with(LEAFLET, "One cup less each day.", "Two cups less each day.")
                .with(FACTS, "sources:\n", "suppress:\n  - code: LP407\n    reason: A small change\nsources:\n");
        assertThat(site.report())
                .contains("error[LP407]")
                .contains("warning[LP703]: LP407 is an error, and errors cannot be suppressed");
    }

    @Test
    void aChangeToADraftIsNoMoreThanWorthKnowing() {
        site.with(FACTS, "status: approved", "status: draft")
                .with(LEAFLET, "One cup less each day.", "Two cups less each day.");
        assertThat(site.report()).contains("info[LP407]").doesNotContain("warning[");
        assertThat(shownStatus()).isEqualTo(ShownStatus.DRAFT);
    }

    @Test
    void whatCannotChangeTheMeaningVoidsNothing() {
        site.with(LEAFLET, "One cup less each day.", "\"One cup less each day.\"")
                .with(FACTS, "code: LP-001\n", "# a comment\n")
                .with(FACTS, "status: approved\n", "status: approved\ncode: LP-001\n")
                .with(FACTS, "owner: Lead nurse", "owner: Matron")
                .with(FACTS, "body-areas: [eyelid, calf]", "body-areas: [calf, eyelid]")
                .with(FACTS, "    file: figures/nerve-signal.svg", "    width: 320\n    file: figures/nerve-signal.svg")
                .with(FACTS, "version: 1.10", "version: 1.11");
        assertThat(site.report()).isEmpty();
        assertThat(shownStatus()).isEqualTo(ShownStatus.APPROVED);
    }

    @Test
    void sourcesAudienceAndDrawingsAreSignedToo() {
        Fingerprint signed = site.fingerprint();
        site.with(FACTS, "audience: adults", "audience: everyone");
        Fingerprint audience = site.fingerprint();
        site.with(FACTS, "publisher: NHS", "publisher: NHS England");
        Fingerprint source = site.fingerprint();
        site.with("topics/muscle-twitches/figures/nerve-signal.svg", "h8v8z", "h8v4z");
        assertThat(List.of(signed, audience, source, site.fingerprint())).doesNotHaveDuplicates();
    }

    @Test
    void aHashWrittenByHandIsAnError() {
        site.with(
                FACTS,
                site.signOff("approver", "Medical director"),
                site.signOff("approver", "Medical director").replace("v1-", "v9-"));
        assertThat(site.report())
                .contains(
                        "topic.yaml:25:11: error[LP408]: the sign-off of 2026-02-01 by \"Medical director\" as approver"
                                + " in en-GB has a hash that no text can have, \"v9-")
                .contains("help: do not write sign-offs by hand; sign with mvn leafpress:sign"
                        + " -Dleafpress.topic=muscle-twitches -Dleafpress.role=approver -Dleafpress.language=en-GB"
                        + " -Dleafpress.post=\"Medical director\"");
        assertThat(shownStatus()).isEqualTo(ShownStatus.VOID);
    }

    @Test
    void aRoleSignsALanguageOnce() {
        String second = site.signOff("approver", "Chief nurse");
        site.with(FACTS, "sources:\n  - id", second + "sources:\n  - id");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:31:5: error[LP409]: the topic has two sign-offs as approver in en-GB
                   31 |   - role: approver
                      |     ^^^^
                  help: keep the later; the other is at topics/muscle-twitches/topic.yaml:21:5""");
    }

    @Test
    void aSignOffIsForALanguageOfTheTopic() {
        String other = site.signOff("patient-reader", "Patient panel").replace("en-GB", "ur");
        site.with(FACTS, "sources:\n  - id", other + "sources:\n  - id");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:31:5: error[LP410]: the sign-off of 2026-02-01 by "Patient panel" as patient-reader in ur is for a language in which the topic has no leaflet
                   31 |   - role: patient-reader
                      |     ^^^^
                  help: correct the language, or delete the sign-off""");
    }

    @Test
    void anAuthorDoesNotApproveTheirOwnLeaflet() {
        site.with(FACTS, "post: Staff writer", "post: Dr medical-Director");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:22:11: error[LP411]: the author cannot release their own leaflet: "Dr medical-Director" signed as author and as approver
                   22 |     post: Medical director
                      |           ^^^^^^^^^^^^^^^^
                  help: let someone in another post approve it""");
        assertThat(shownStatus()).isEqualTo(ShownStatus.VOID);
    }

    @Test
    void anAuthorApprovesNoTranslationOfTheirOwnLeafletEither() {
        SignedSite translated = SignedSite.translated(folder.resolve("translated"));
        translated.with(
                FACTS, "sources:\n  - id", translated.signOff("approver", "staff writer", "ur") + "sources:\n  - id");
        assertThat(translated.report())
                .contains(
                        "error[LP411]: the author cannot release their own leaflet: \"Staff writer\" signed as author in"
                                + " en-GB and as approver in ur\n")
                .contains("help: let someone in another post approve it");
    }

    @Test
    void anInitialMayStandForTheAuthor() {
        site.with(FACTS, "post: Staff writer", "post: Anita Kaur")
                .with(FACTS, "post: Medical director", "post: Kaur, A.");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:22:11: warning[LP425]: "Kaur, A.", who signed as approver, may be the author, "Anita Kaur"
                   22 |     post: Kaur, A.
                      |           ^^^^^^^^
                  help: let someone in another post approve it; if they are two people, write both posts in full""");
    }

    @Test
    void anInitialMayStandForTheAuthorOfWhatWasTranslatedToo() {
        SignedSite translated = SignedSite.translated(folder.resolve("translated"));
        translated
                .with(FACTS, "post: Staff writer", "post: Anita Kaur")
                .with(FACTS, "sources:\n  - id", translated.signOff("approver", "Kaur, A.", "ur") + "sources:\n  - id");
        assertThat(translated.report())
                .contains("warning[LP425]: \"Kaur, A.\", who signed as approver, may be the author, \"Anita Kaur\"\n");
    }

    @Test
    void reviewerAndApproverAreTwoPeople() {
        site.with(FACTS, "post: Medical director", "post: consultant  Neurologist");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:22:11: warning[LP426]: in en-GB "Consultant neurologist" signed as clinical-reviewer and "consultant  Neurologist" as approver: an approved leaflet needs two people
                   22 |     post: consultant  Neurologist
                      |           ^^^^^^^^^^^^^^^^^^^^^^^
                  help: let someone in another post approve it; if they are two people, write both posts in full""");
    }

    @Test
    void anAuthorWhoHasNotSignedIsTold() {
        site.with(FACTS, site.signOff("author", "Staff writer"), "");
        assertThat(site.report())
                .contains(
                        "info[LP427]: the leaflet is approved, but nobody has signed as its author, so it cannot be seen"
                                + " whether \"Medical director\" approved their own text\n")
                .contains("help: let the author sign with mvn leafpress:sign -Dleafpress.topic=muscle-twitches"
                        + " -Dleafpress.role=author -Dleafpress.language=en-GB");
        site.with(FACTS, "status: approved", "status: draft");
        assertThat(site.report()).isEmpty();
    }

    @Test
    void whoWritesTheTranslationMayApproveTheSource() {
        SignedSite translated = SignedSite.translated(folder.resolve("translated"));
        translated.with(
                FACTS, "sources:\n  - id", translated.signOff("author", "Medical director", "ur") + "sources:\n  - id");
        assertThat(translated.report()).doesNotContain("LP411");
    }

    @Test
    void aTranslatorApprovesNoTranslationOfTheirOwn() {
        SignedSite translated = SignedSite.translated(folder.resolve("translated"));
        translated.with(
                FACTS,
                "sources:\n  - id",
                translated.signOff("approver", SignedSite.TRANSLATOR, "ur") + "sources:\n  - id");
        assertThat(translated.report())
                .contains("error[LP411]: the translator cannot release their own translation: \""
                        + SignedSite.TRANSLATOR + "\" is named as translator and signed as approver in ur\n")
                .contains("help: let someone in another post approve it");
    }

    @Test
    void aClockThatRunsLateIsNoticedAndTrustsNoSignOff() {
        site.on(LocalDate.of(2026, 1, 31));
        assertThat(site.report())
                .contains(":4:9: warning[LP412]: \"issued\" is 2026-03-01, after the day of this build, 2026-01-31")
                .contains(
                        ":13:9: warning[LP412]: \"review last\" is 2026-02-01, after the day of this build, 2026-01-31")
                .contains(
                        ":23:11: warning[LP412]: the sign-off of 2026-02-01 by \"Medical director\" as approver in en-GB is"
                                + " dated 2026-02-01, after the day of this build, 2026-01-31")
                .contains(
                        "help: correct the date; if it is right, and the day of the build is not today, set the clock of"
                                + " this computer to today, or give today with -Dleafpress.date");
        assertThat(shownStatus()).isEqualTo(ShownStatus.VOID);
    }

    @Test
    void reviewsAreAnnouncedSixAndThreeMonthsAhead() {
        site.on(LocalDate.of(2027, 7, 31));
        assertThat(site.report()).isEmpty();
        site.on(LocalDate.of(2027, 8, 1));
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:14:8: info[LP413]: the next review of this leaflet is due on 2028-02-01
                   14 |   due: 2028-02-01
                      |        ^^^^^^^^^^
                  help: plan it: Lead nurse""");
        site.on(LocalDate.of(2027, 11, 1));
        assertThat(site.report()).contains("warning[LP413]").contains("help: plan it now: Lead nurse");
        assertThat(shownStatus()).isEqualTo(ShownStatus.APPROVED);
    }

    @Test
    void aReviewIsOverdueFromTheDayAfter() {
        site.on(LocalDate.of(2028, 2, 1));
        assertThat(shownStatus()).isEqualTo(ShownStatus.APPROVED);
        site.on(LocalDate.of(2028, 2, 2));
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:14:8: warning[LP414]: the review of this leaflet was due on 2028-02-01, 1 day ago
                   14 |   due: 2028-02-01
                      |        ^^^^^^^^^^
                  help: review it (Lead nurse), let it be signed again, and write the day as last: below review:; or set status: suspended until that is done""");
        assertThat(shownStatus()).isEqualTo(ShownStatus.OVERDUE);
    }

    @Test
    void anOverdueReviewFailsTheBuildWhereTheSiteSaysSo() {
        site.with("site.yaml", "  cycle-months: 24", "  when-overdue: fail").on(LocalDate.of(2028, 2, 2));
        assertThat(site.report()).contains("error[LP414]");
    }

    @Test
    void withoutADateTheCycleOfTheSiteDecides() {
        site.with(FACTS, "  due: 2028-02-01\n", "").with("site.yaml", "cycle-months: 24", "cycle-months: 12");
        site.on(LocalDate.of(2027, 2, 1));
        assertThat(shownStatus()).isEqualTo(ShownStatus.APPROVED);
        site.on(LocalDate.of(2027, 2, 2));
        assertThat(shownStatus()).isEqualTo(ShownStatus.OVERDUE);
    }

    @Test
    void whatIsOverdueByTheCycleOfTheSiteIsToldWhereTheLastReviewStands() {
        site.with(FACTS, "  due: 2028-02-01\n", "").on(LocalDate.of(2028, 2, 2));
        assertThat(site.report())
                .contains(
                        "topic.yaml:13:9: warning[LP414]: the review of this leaflet was due on 2028-02-01, 1 day ago");
    }

    @Test
    void aReviewComesNoLaterThanTheCycleAllows() {
        site.with(FACTS, "due: 2028-02-01", "due: 2028-02-02");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:14:8: warning[LP415]: the next review is due on 2028-02-02, more than 24 months after the last on 2026-02-01
                   14 |   due: 2028-02-02
                      |        ^^^^^^^^^^
                  help: write due: 2028-02-01 or leave it out; how often leaflets are reviewed is cycle-months below review: in site.yaml""");
        site.with(FACTS, "due: 2028-02-02", "due: 2026-02-01");
        assertThat(site.report())
                .contains("warning[LP415]: the next review, 2026-02-01, is not after the last, 2026-02-01");
    }

    @Test
    void anApprovedTopicHasAReviewDate() {
        site.with(FACTS, "review:\n  last: 2026-02-01\n  due: 2028-02-01\n", "");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:1:1: warning[LP416]: the leaflet is approved, but nobody can tell when its next review is due
                    1 | code: LP-001
                      | ^^^^
                  help: add review: with last:, the day on which it was last reviewed""");
    }

    @Test
    void aWithdrawnTopicKeepsItsSignOffsAsTheyAre() {
        site.with(FACTS, "status: approved\n", "status: withdrawn\ntaken-back:\n  date: 2029-01-01\n")
                .with(LEAFLET, "One cup less each day.", "Two cups less each day.")
                .on(LocalDate.of(2030, 1, 1));
        assertThat(site.report()).isEmpty();
        assertThat(shownStatus()).isEqualTo(ShownStatus.WITHDRAWN);
    }

    @Test
    void aLeafletThatWasTakenBackSaysSinceWhen() {
        site.with(FACTS, "status: approved", "status: suspended");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:1:1: warning[LP418]: the leaflet is suspended, but does not say since when, why and what to read instead
                    1 | code: LP-001
                      | ^^^^
                  help: add taken-back: with date: and, where they apply, reason: and replaced-by:""");
        assertThat(shownStatus()).isEqualTo(ShownStatus.SUSPENDED);
    }

    @Test
    void onlyALeafletThatWasTakenBackSaysSo() {
        site.with(FACTS, "status: approved\n", "status: approved\ntaken-back:\n  date: 2026-06-02\n");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:4:3: warning[LP418]: the leaflet says when it was taken back, but its status is approved
                    4 |   date: 2026-06-02
                      |   ^^^^
                  help: delete taken-back:, or set status: suspended or withdrawn
                topics/muscle-twitches/topic.yaml:4:9: warning[LP412]: "taken-back date" is 2026-06-02, after the day of this build, 2026-06-01
                    4 |   date: 2026-06-02
                      |         ^^^^^^^^^^
                  help: correct the date; if it is right, and the day of the build is not today, set the clock of this computer to today, or give today with -Dleafpress.date""");
    }

    @Test
    void noDateOfATopicLiesInTheFuture() {
        site.with(FACTS, "  last: 2026-02-01", "  last: 2026-06-02")
                .with(FACTS, "accessed: 2026-01-15", "accessed: 2026-06-03");
        assertThat(site.report())
                .contains(
                        "topic.yaml:13:9: warning[LP412]: \"review last\" is 2026-06-02, after the day of this build, 2026-06-01",
                        "topic.yaml:36:15: warning[LP412]: \"accessed\" is 2026-06-03, after the day of this build, 2026-06-01");
        site.with(FACTS, "2026-06-02", "2026-06-01").with(FACTS, "2026-06-03", "2026-06-01");
        assertThat(site.report()).doesNotContain("LP412");
    }

    @Test
    void noTranslationIsOfTheFuture() {
        SignedSite translated = SignedSite.translated(folder.resolve("translated"));
        translated.with(CheckedSite.URDU, "date: 2026-02-15", "date: 2026-06-02");
        assertThat(translated.report())
                .contains(
                        "warning[LP412]: \"translation date\" is 2026-06-02, after the day of this build, 2026-06-01");
    }

    @Test
    void whatIsToBeReadInsteadMayBeADraft() {
        site.with(
                        FACTS,
                        "status: approved\n",
                        "status: withdrawn\ntaken-back:\n  date: 2026-05-01\n  replaced-by: muscle-cramps\n")
                .with(
                        "topics/muscle-cramps/topic.yaml",
                        "status: draft\n",
                        "status: draft\nformer-addresses: [spasms]\n");
        assertThat(site.report()).isEmpty();
    }

    @Test
    void whatIsToBeReadInsteadCanBeRead() {
        site.with(
                        FACTS,
                        "status: approved\n",
                        "status: withdrawn\ntaken-back:\n  date: 2026-05-01\n  replaced-by: muscle-cramps\n")
                .with(
                        "topics/muscle-cramps/topic.yaml",
                        "status: draft\n",
                        "status: suspended\ntaken-back:\n  date: 2026-05-01\n");
        assertThat(site.report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:5:16: warning[LP419]: the topic to read instead, "muscle-cramps", is suspended itself
                    5 |   replaced-by: muscle-cramps
                      |                ^^^^^^^^^^^^^
                  help: name one that patients can read, or none""");
    }

    private ShownStatus shownStatus() {
        return site.governance().shownStatus(ENGLISH);
    }
}
