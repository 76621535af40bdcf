package org.leafpress.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/** What parts hold can be followed without harm, and what may be left out. */
class PartContentsTest {
    private static final String FILE = "topics/muscle-cramps/en-GB.yaml";
    private static final String HEAD = "title: Cramps\nsummary: A muscle tightens.\n";
    private static final String CARE = """
            seek-help:
              emergency:
                - action: Call {{emergency.number}}
                  signs: [you pass out]
            """;

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    private String report(String parts) {
        return CheckedSite.report(site.file(FILE, HEAD + CARE + parts), folder);
    }

    @Test
    void everyPartMayStandWithoutIdsAndWithLittle() {
        assertThat(report("""
                symptoms:
                  - sign: a hard lump
                  - {for: Athletes, sign: pain at night}
                steps:
                  - steps:
                      - action: Sit down.
                      - {action: Pull your toes up., caution: Stop if it hurts.}
                causes:
                  - name: Cold water
                relief:
                  do:
                    - action: Rest
                    - action: Drink
                risk-factors:
                  - points: [long runs, hot days]
                outlook:
                  - text: It passes in minutes.
                stages:
                  - {name: Before, when: 1 day, who: A nurse, how-long: 10 minutes, text: Rest.}
                schedule:
                  - {for: Adults, when: 65 years, what: [a check]}
                compare:
                  first-column: Who
                  columns: [What is due]
                  items:
                    - {name: Babies, cells: ["- a check\\n- a vaccine"]}
                    - {name: Adults, cells: [a check]}
                prevention:
                  do:
                    - action: Stretch
                    - action: Drink
                storage: In a dry place.
                questions:
                  - {question: "Is it bad?", answer: "No."}
                """)).isEmpty();
    }

    @Test
    void aMissingCareAdviceIsReportedUnlessTheKindOfTopicCanDoWithout() {
        site.file(FILE, HEAD);
        assertThat(CheckedSite.report(site, folder)).isEqualTo("""
                topics/muscle-cramps/en-GB.yaml:1:1: error[LP107]: the key "seek-help" is missing
                    1 | title: Cramps
                      | ^^^^^
                  help: add "seek-help:" and below it "emergency:", "urgent:" or "routine:" with an action and signs; only a topic with "kind: test", "healthy-living", "schedule" or "hub" in topic.yaml can do without""");
        site.with("topics/muscle-cramps/topic.yaml", "status: draft\n", "status: draft\nkind: test\n");
        assertThat(CheckedSite.report(site, folder)).isEmpty();
        site.with("topics/muscle-cramps/topic.yaml", "kind: test\n", "kind: medicine\n");
        assertThat(CheckedSite.report(site, folder)).contains("error[LP107]");
    }

    @Test
    void anItemForEverybodyStandsNotBelowOneForBabies() {
        assertThat(report("""
                relief:
                  do:
                    - {for: Babies, action: Give small sips.}
                    - action: Rest.
                """)).isEqualTo("""
                topics/muscle-cramps/en-GB.yaml:10:7: error[LP331]: this item does not say whom it is for, and stands below the heading "Babies"
                   10 |     - action: Rest.
                      |       ^^^^^^
                  help: put items for everybody first, or add "for:" to this one too""");
    }

    /** Of each list the item for everybody stands on line 9. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "symptoms:\n  - {for: Babies, sign: pain}\n  - {sign: a lump}\n",
                "steps:\n  - {for: Babies, steps: [{action: Sit.}]}\n  - {steps: [{action: Lie.}]}\n",
                "schedule:\n  - {for: Babies, when: 1 day, what: [a check]}\n  - {when: 2 days, what: [a check]}\n",
                "causes:\n  - {for: Babies, name: Cold}\n  - {name: Heat}\n",
                "risk-factors:\n  - {for: Babies, text: Cold.}\n  - {text: Heat.}\n",
                "outlook:\n  - {for: Babies, text: It goes.}\n  - {text: It stays.}\n",
                "complications:\n  - {for: Babies, text: A rash.}\n  - {text: A lump.}\n",
                "living-with:\n  - {for: Babies, text: Sing.}\n  - {text: Rest.}\n",
                "support:\n  - {for: Babies, text: Ask us.}\n  - {text: Ask them.}\n",
                "relief: {do-not: [\n  {for: Babies, action: Do not run.},\n  {action: Do not sit.}]}\n",
                "prevention: {do: [\n  {for: Babies, action: Run.},\n  {action: Sit.}]}\n",
                "spread: {do-not: [\n  {for: Babies, action: Do not run.},\n  {action: Do not sit.}]}\n"
            })
    void inNoListAnItemForEverybodyStandsBelowOneForBabies(String part) {
        assertThat(report(part))
                .containsOnlyOnce("LP331")
                .containsPattern(
                        "en-GB.yaml:9:[0-9]+: error.LP331.: this item does not say whom it is for, and stands below"
                                + " the heading \"Babies\"\n");
    }

    @Test
    void whatIsAskedOfPartsIsAskedOfGalleriesToo() {
        assertThat(report("gallery:\n  - {for: Babies, figures: [a]}\n  - {figures: [a]}\n"))
                .contains(":9:6: error[LP331]: this item does not say whom it is for");
        assertThat(report("gallery:\n  - title: Rashes\n")).contains("error[LP107]: the key \"figures\" is missing");
        assertThat(report("gallery:\n  - figures: []\n")).contains("error[LP110]");
        assertThat(report("gallery:\n  - figures: [a, a]\n")).contains("error[LP112]");
        assertThat(report("gallery:\n  - figures: rash.jpg\n")).contains("error[");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThat(report("""
                compare:
                  columns: [Cramp, Twitch]
                  items:
                    - {name: Pain, cells: [Yes]}
                    - {name: Length, cells: [Minutes, Seconds]}
                """)).isEqualTo("""
                topics/muscle-cramps/en-GB.yaml:10:8: error[LP330]: the number of cells of "Pain" is 1, that of columns is 2
                   10 |     - {name: Pain, cells: [Yes]}
                      |        ^^^^
                  help: write one line below "cells:" for each line below "columns:", in the same order""");
    }

    @Test
    void anItemSaysSomething() {
        assertThat(report("complications:\n  - title: Your feet\n"))
                .contains("8:5: error[LP110]: this item says nothing");
    }

    @Test
    void aDoseCanBeFollowedWithoutHarm() {
        assertThat(report("""
                dose:
                  doses:
                    - {for: Adults, amount: "2"}
                    - {for: Children, amount: 2 tablets, maximum: 1 tablet in 24 hours}
                """))
                .contains("error[LP443]: the leaflet has a dose, but does not say what to do after too much")
                .contains(":9:30: error[LP440]: the dose \"2\" has no unit")
                .contains(":9:8: warning[LP441]: the dose for \"Adults\" has no maximum")
                .contains(
                        ":10:51: error[LP442]: the maximum \"1 tablet in 24 hours\" is less than one dose, \"2 tablets\"");
    }

    @Test
    void aDoseThatSaysAllIsFine() {
        assertThat(report("""
                dose:
                  doses:
                    - {for: Adults, amount: 1 to 2 tablets, how-often: 3 times a day, maximum: 6 tablets in 24 hours}
                    - {for: Children, amount: 200 ml, maximum: "1,000 ml in 24 hours"}
                    - {for: Anyone over 65, amount: 2 tablets, maximum: 2 tablets in 24 hours}
                    - {for: Babies, amount: 2.5 ml, maximum: "10 ml in 24 hours"}
                how-to-take:
                  too-much: Call {{urgent.number}} now.
                """)).isEmpty();
    }

    @Test
    void cardsOfOneLevelForDifferentPeopleNeedNoOtherReason() {
        assertThat(report("").isEmpty()).isTrue();
        site.file(FILE, HEAD + CARE + """
                  routine:
                    - {for: Adults, action: See your GP if, signs: [it comes back]}
                    - {for: Babies, action: See your GP if, signs: [they cry]}
                  pharmacist:
                    - {action: Ask a pharmacist if, signs: [you need something for pain]}
                """);
        assertThat(CheckedSite.report(site, folder)).isEmpty();
    }

    @Test
    void aPartThatReadersSeekDoesNotComeLateByChance() {
        String parts = """
                dose: {text: One sachet.}
                questions:
                  - {question: Is it safe?, answer: It is.}
                storage: Keep it dry.
                overview: {what-it-is: A powder.}
                sections:
                """;
        assertThat(report(parts + "  - part: storage\n  - part: overview\n"))
                .contains("warning[LP336]: it is not clear where to put dose:")
                .contains("add an item \"part: dose\" where readers should find it");
        assertThat(report(parts + "  - part: overview\n  - part: storage\n")).doesNotContain("LP336");
        assertThat(report(parts + "  - part: storage\n  - part: overview\n  - part: dose\n"))
                .doesNotContain("LP336");
    }

    @Test
    void whatOneSheetHasOrDoesWithoutIsAPartOrASectionAndNotBoth() {
        String facts = "topics/muscle-cramps/topic.yaml";
        site.file(facts, site.read(facts) + """
                print:
                  must: [our-clinic, reliev, causes]
                  leave-out: [relief, causes]
                """);
        assertThat(report("sections:\n  - {id: our-clinic, title: Our clinic, text: Come in.}\n"))
                .contains("error[LP301]: the topic has no part or section \"reliev\"")
                .contains("help: did you mean \"relief\"?")
                .contains("error[LP631]: \"causes\" is both to stand on a sheet and to be left out")
                .contains("help: take it out of \"must\" or out of \"leave-out\"")
                .doesNotContain("our-clinic\"");
    }
}
