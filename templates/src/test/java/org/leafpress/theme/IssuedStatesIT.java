package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.theme.IssuedSite.ENGLISH;
import static org.leafpress.theme.IssuedSite.FACTS;
import static org.leafpress.theme.IssuedSite.URDU;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.model.issue.IssueChange;

/** What has become of an issued version: what its page says as the leaflet goes on. */
class IssuedStatesIT {
    @TempDir
    static Path prepared;

    @TempDir
    Path folder;

    private IssuedSite site;

    /** The site before anything was issued, and after. */
    @BeforeAll
    static void prepare() {
        new IssuedSite(prepared.resolve("approved"));
        new IssuedSite(prepared.resolve("issued")).issueAll();
    }

    @BeforeEach
    void copy(TestInfo test) {
        boolean issued = test.getTags().contains("issued");
        site = IssuedSite.copyOf(prepared.resolve(issued ? "issued" : "approved"), folder);
    }

    @Test
    void theSitesOwnEmergencyAdviceIsPartOfASheetThatHasNoOther() {
        site.edit(FACTS, "owner:", "kind: test\nowner:");
        for (String file : List.of(ENGLISH, IssuedSite.URDU)) {
            String text = site.read(file);
            int start = text.indexOf("  emergency:");
            site.write(file, text.substring(0, start) + text.substring(text.indexOf("  routine:")));
        }
        site.pin().signAll().issueAll();
        assertThat(site.report()).doesNotContain("error");
        site.edit("site/en-GB.yaml", "In an emergency call", "If you are worried call");
        assertThat(site.report())
                .contains(
                        "error[LP460]: version 1.0 was issued in en-GB on 2026-11-01, and the leaflet now advises otherwise:")
                .contains(
                        "advice (emergency) now says \"If you are worried call 999 now.\"; advice (emergency) no longer says"
                                + " \"In an emergency call 999 now.\"");
    }

    /** Patients are never sent from a version that was reviewed to one that was not. */
    @ParameterizedTest
    @ValueSource(strings = {"mark", "hide"})
    @Tag("issued")
    void aDraftOfTheNextVersionReplacesNothing(String drafts) {
        site.edit("site.yaml", "drafts: mark", "drafts: " + drafts)
                .write("topics/jerks/topic.yaml", """
                        code: RC-002
                        status: suspended
                        version: "0.1"
                        owner: Lead
                        audience: everyone
                        """)
                .write("topics/jerks/en-GB.yaml", """
                        title: Jerks
                        summary: Small jerks of a muscle.
                        seek-help:
                          emergency:
                            - {action: "Call {{emergency.number}} now", signs: [chest pain]}
                        """);
        site.edit(FACTS, "version: \"1.0\"", "version: \"1.1\"")
                .edit(FACTS, "status: approved", "status: draft")
                .edit(ENGLISH, "chest pain", "back pain");
        assertThat(site.report()).doesNotContain("error");
        Document sheet = Jsoup.parse(site.text("v/RC-001/1.0/en-GB/index.html"));
        assertThat(sheet.text()).contains("This version is current.").doesNotContain("back pain");
        assertThat(sheet.select("main a:not([href^=tel])").eachAttr("href")).containsExactly("a4.pdf", "tri-fold.pdf");
        if (drafts.equals("mark")) {
            assertThat(site.codeOf("topics/hiccups-a4.pdf")).isEqualTo("topics/hiccups.html");
        }
        // A number that is wrong on the sheet is wrong whatever becomes of the draft.
        site.edit("site.yaml", "number: \"999\"", "number: \"112\"");
        assertThat(site.report()).doesNotContain("error");
        assertThat(Jsoup.parse(site.text("v/RC-001/1.0/en-GB/index.html")).text())
                .contains("Please use the newer one.", "112")
                .doesNotContain("This version is current.", "back pain");
    }

    @Test
    @Tag("issued")
    void readersOfAnOldSheetAreToldOfWhatWasIssuedAndNotOfADraft() {
        site.on(LocalDate.of(2026, 11, 3))
                .edit(ENGLISH, "chest pain", "pain in the chest")
                .edit(FACTS, "version: \"1.0\"", "version: \"1.1\"")
                .pin()
                .signAll()
                .issue(Optional.of("en-GB"), Optional.empty(), IssueChange.MEANING);
        site.edit(FACTS, "version: \"1.1\"", "version: \"1.2\"")
                .edit(FACTS, "status: approved", "status: draft")
                .edit(ENGLISH, "pain in the chest", "pain in the back");
        assertThat(site.report()).doesNotContain("error");
        Document sheet = Jsoup.parse(site.text("v/RC-001/1.0/en-GB/index.html"));
        assertThat(sheet.text())
                .contains("Replaced on 3 November 2026 by version 1.1.")
                .doesNotContain("pain in the back");
        assertThat(sheet.select("#changes + div li").eachText())
                .containsExactly("Now: pain in the chest Before: chest pain");
        assertThat(sheet.select("main .lead a").eachAttr("href")).containsExactly("../../1.1/en-GB/index.html");
    }

    @Test
    @Tag("issued")
    void aLeafletWhoseReviewIsOverdueIsNotCalledCurrentWithoutSayingSo() {
        assertThat(site.on(LocalDate.of(2031, 1, 1)).report()).contains("LP414");
        assertThat(Jsoup.parse(site.text("v/RC-001/1.0/en-GB/index.html")).text())
                .contains("This version is current. Review overdue");
    }

    @Test
    @Tag("issued")
    void otherWordsAreMentionedAndFailNothing() {
        site.edit(ENGLISH, "They stop.", "They stop soon.").signAll();
        assertThat(site.report())
                .contains(
                        "info[LP461]: version 1.0 was issued in en-GB on 2026-11-01, and the leaflet now has other words:"
                                + " wording said \"They stop.\" and now says \"They stop soon.\"");
        assertThat(Jsoup.parse(site.text("v/RC-001/1.0/en-GB/index.html")).text())
                .contains("This version is current.");
    }

    /** Steps have their numbers, and side effects stand under how common they are, as on the leaflet. */
    @Test
    void stepsInAnotherOrderAndMoreSeriousSideEffectsAreShown() {
        site.write(ENGLISH, site.read(ENGLISH) + """
                steps:
                  - steps:
                      - action: Sit up.
                      - action: Drink water.
                side-effects:
                  groups:
                    - how-common: common
                      effects: [a dry mouth, a cough]
                    - serious: true
                      effects: [a rash]
                storage: Keep it cool.
                """)
                .signAll()
                .issue(Optional.of("en-GB"), Optional.empty(), IssueChange.MEANING);
        site.on(LocalDate.of(2026, 11, 3))
                .edit(ENGLISH, "      - action: Sit up.\n      - action: Drink water.\n", """
                      - action: Drink water.
                      - action: Sit up.
                """)
                .edit(ENGLISH, "[a dry mouth, a cough]", "[a dry mouth]")
                .edit(ENGLISH, "[a rash]", "[a rash, a cough]")
                .edit(ENGLISH, "Keep it cool.", "Keep it cold.")
                .edit(FACTS, "version: \"1.0\"", "version: \"1.1\"")
                .signAll();
        assertThat(site.issue(Optional.of("en-GB"), Optional.empty(), IssueChange.MEANING)
                        .versions())
                .singleElement()
                .satisfies(version -> assertThat(version.changes())
                        .contains("the side effect \"a cough\" moved from common to serious"));
        assertThat(site.report()).doesNotContain("error");
        assertThat(Jsoup.parse(site.text("v/RC-001/1.0/en-GB/index.html"))
                        .select("#changes ~ h3, #changes ~ * h3, #changes ~ * li, #changes ~ li")
                        .eachText())
                .containsExactly(
                        "What to do, step by step",
                        "Now: 2. Sit up. Before: 1. Sit up.",
                        "Serious side effects",
                        "a cough Before, this was under: Common side effects",
                        "How to keep it",
                        "Now: Keep it cold. Before: Keep it cool.");
    }

    @Test
    @Tag("issued")
    void aVersionInOtherWordsIsShownAsSuch() {
        site.on(LocalDate.of(2026, 11, 3))
                .edit(ENGLISH, "chest pain", "pain in the chest")
                .edit(FACTS, "version: \"1.0\"", "version: \"1.0.1\"")
                .pin()
                .signAll();
        assertThat(site.issue(Optional.of("en-GB"), Optional.empty(), IssueChange.WORDING)
                        .versions())
                .singleElement()
                .satisfies(version -> assertThat(version.changes())
                        .containsExactly("signs (emergency) said \"chest pain\" and now says \"pain in the chest\""));
        assertThat(site.report()).doesNotContain("error");
        assertThat(Jsoup.parse(site.text("v/RC-001/1.0/en-GB/index.html"))
                        .select("section")
                        .first()
                        .text())
                .isEqualTo("What has changed for you Only words have changed. The advice is the same.");
    }

    /** Whoever drops a language is told whose sheets that withdraws. */
    @Test
    @Tag("issued")
    void aLanguageThatIsGoneIsMissedWithTheSheetsThatItWithdraws() {
        site.edit("site.yaml", "languages: [en-GB, ur]", "languages: [en-GB]")
                .delete("site/ur.yaml")
                .delete(URDU);
        assertThat(site.report())
                .contains("topics/hiccups/history.yaml:")
                .contains(
                        "warning[LP472]: there is no leaflet in ur any more, so that whoever holds a sheet of RC-001 1.0 in"
                                + " ur is told that it is withdrawn, but not why")
                .contains("help: keep ur among the languages of site.yaml, and topics/hiccups/ur.yaml; to withdraw the"
                        + " leaflet in all languages, give the reason below \"taken-back\" in topic.yaml; if this"
                        + " translation alone is withdrawn for good, let this finding pass, with the reason");
        site.edit(FACTS, "status: approved\n", "status: withdrawn\ntaken-back: {date: 2026-11-20, reason: mistake}\n");
        assertThat(site.report()).doesNotContain("LP472");
    }

    @Test
    @Tag("issued")
    void aTopicThatIsGoneIsMissedInACleanBuildTooAndItsSheetsLeadOn() {
        site.delete("topics/hiccups").write("topics/jerks/topic.yaml", """
                        code: RC-002
                        status: draft
                        version: "0.1"
                        owner: Lead
                        audience: everyone
                        """).write("topics/jerks/en-GB.yaml", """
                        title: Jerks
                        summary: Small jerks of a muscle.
                        seek-help:
                          emergency:
                            - {action: "Call {{emergency.number}} now", signs: [chest pain]}
                        """);
        site.cleanBuild("clean");
        assertThat(site.report())
                .contains(
                        "issued/RC-001/1.0/en-GB/: warning[LP470]: the topic hiccups was issued and is gone: patients may have"
                                + " its address on paper");
        assertThat(Jsoup.parse(site.text("v/RC-001/1.0/ur/index.html"))
                        .select("h1")
                        .text())
                .isEqualTo("ہچکی");
        site.edit("topics/jerks/topic.yaml", "owner:", "former-addresses: [hiccups]\nowner:");
        assertThat(site.report()).doesNotContain("LP470");
        assertThat(Jsoup.parse(site.text("v/RC-001/1.0/en-GB/index.html"))
                        .select("main a[href=../../../../topics/jerks.html]"))
                .hasSize(1);
        assertThat(Jsoup.parse(site.text("v/index.html"))
                        .select("[data-code=RC-001]")
                        .eachAttr("href"))
                .containsExactly("RC-001/1.0/en-GB/index.html", "RC-001/1.0/ur/index.html");
    }
}
