package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.FACTS;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.Outcome;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.parse.GoodSite;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

class QualityRulesTest {
    private static final String TEXT = "text: Caffeine makes nerves send more signals.";
    private static final String EASY = "You can take a short walk each day to help your legs feel well. ";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    @Test
    void aHighReadingAgeIsReportedWithTheHardestSentences() {
        site.with(
                LEAFLET,
                TEXT,
                "text: |\n"
                        + "      The neurologist will examine your muscles and may recommend additional investigations.\n"
                                .repeat(9)
                        + "      Neurological investigations occasionally demonstrate considerable abnormalities.");
        assertThat(report()).isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:1: warning[LP740]: the leaflet needs a reading age of 13, more than 11 (Flesch-Kincaid grade 8.6, SMOG grade 10.3)
                            1 | title: Muscle twitches
                              | ^^^^^
                          help: rewrite the hardest sentences first: topics/muscle-twitches/en-GB.yaml:65, topics/muscle-twitches/en-GB.yaml:56, topics/muscle-twitches/en-GB.yaml:57
                        topics/muscle-twitches/en-GB.yaml:56:7: info[LP744]: this is one of the hardest sentences: 11 words, 5 of three syllables or more (Flesch-Kincaid grade 16.6)
                           56 |       The neurologist will examine your muscles and may recommend additional investigations.
                              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: make two of it, or use shorter words
                        topics/muscle-twitches/en-GB.yaml:57:7: info[LP744]: this is one of the hardest sentences: 11 words, 5 of three syllables or more (Flesch-Kincaid grade 16.6)
                           57 |       The neurologist will examine your muscles and may recommend additional investigations.
                              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: make two of it, or use shorter words
                        topics/muscle-twitches/en-GB.yaml:65:7: info[LP744]: this is one of the hardest sentences: 6 words, 6 of three syllables or more (Flesch-Kincaid grade 41.8)
                           65 |       Neurological investigations occasionally demonstrate considerable abnormalities.
                              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: make two of it, or use shorter words""");
    }

    @Test
    void anEasyTextOfTheSameLengthIsNot() {
        site.with(LEAFLET, TEXT, "text: |\n" + ("      " + EASY + "\n").repeat(10));
        assertThat(report()).isEmpty();
    }

    @Test
    void aTextTooShortForTheFormulaIsNotJudged() {
        site.with(
                LEAFLET,
                TEXT,
                "text: Neurological investigations occasionally demonstrate considerable abnormalities.");
        assertThat(report()).isEmpty();
    }

    @Test
    void aSiteMayAllowAHigherReadingAge() {
        site.with(
                        LEAFLET,
                        TEXT,
                        "text: |\n"
                                + "      The neurologist will examine your muscles and may recommend additional investigations.\n"
                                        .repeat(10))
                .with("site.yaml", "review:", "checks:\n  - code: LP740\n    limit: 18\nreview:");
        assertThat(report()).isEmpty();
    }

    @Test
    void anItemThatTheInstrumentLacksIsReported() {
        assertThat(
                        reportOf(
                                "instrument: pemat-p, item: 13, answer: \"yes\", post: Editor, date: 2026-03-01,\n      hash: HASH"))
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:6:6: error[LP750]: there is no item 13 of pemat-p
                            6 |   - {instrument: pemat-p, item: 13, answer: "yes", post: Editor, date: 2026-03-01,
                              |      ^^^^^^^^^^
                          help: use one of its items: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26""");
    }

    @Test
    void anAnswerThatTheItemDoesNotAskForIsReported() {
        assertThat(
                        reportOf(
                                "instrument: discern, item: 3, answer: \"6\", post: Editor, date: 2026-03-01,\n      hash: HASH"))
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:6:45: error[LP751]: "6" is no answer to item 3 of discern
                            6 |   - {instrument: discern, item: 3, answer: "6", post: Editor, date: 2026-03-01,
                              |                                             ^
                          help: write a number from 1 to 5""");
    }

    @Test
    void aSecondAnswerOfTheSameDayIsReported() {
        assertThat(
                        reportOf(
                                "instrument: pemat-p, item: 1, answer: \"yes\", post: Editor, date: 2026-03-01,\n      hash: HASH}\n"
                                        + "  - {instrument: pemat-p, item: 1, answer: \"no\", post: Editor, date: 2026-03-01,\n      hash: HASH"))
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:8:6: warning[LP752]: item 1 of pemat-p is answered twice on 2026-03-01
                            8 |   - {instrument: pemat-p, item: 1, answer: "no", post: Editor, date: 2026-03-01,
                              |      ^^^^^^^^^^
                          help: delete one of them; the other is at topics/muscle-twitches/topic.yaml:6:6; the last one counts""");
    }

    @Test
    void anAnswerOfTheFutureIsReported() {
        assertThat(
                        reportOf(
                                "instrument: pemat-p, item: 1, answer: \"yes\", post: Editor, date: 2026-06-02,\n      hash: HASH"))
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:6:71: warning[LP412]: "date" is 2026-06-02, after the day of this build, 2026-06-01
                            6 |   - {instrument: pemat-p, item: 1, answer: "yes", post: Editor, date: 2026-06-02,
                              |                                                                       ^^^^^^^^^^
                          help: correct the date; if it is right, and the day of the build is not today, set the clock of this computer to today, or give today with -Dleafpress.date""");
    }

    @Test
    void anAnswerForALanguageThatTheTopicLacksIsReported() {
        assertThat(reportOf(
                        "instrument: pemat-p, item: 1, answer: \"yes\", post: Editor, date: 2026-03-01, language: ur"))
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:6:6: error[LP753]: the topic has no leaflet in ur
                            6 |   - {instrument: pemat-p, item: 1, answer: "yes", post: Editor, date: 2026-03-01, language: ur}
                              |      ^^^^^^^^^^
                          help: correct the language, or delete the answer""");
    }

    @Test
    void anAnswerThatTheLeafletBeliesIsReported() {
        assertThat(
                        reportOf(
                                "instrument: clear-communication-index, item: 8, answer: \"no\", post: Editor, date: 2026-03-01,\n      hash: HASH"))
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:6:63: warning[LP754]: item 8 of clear-communication-index is answered "no", but the build finds: 8 lists, none with more than 7 items
                            6 |   - {instrument: clear-communication-index, item: 8, answer: "no", post: Editor, date: 2026-03-01,
                              |                                                               ^^
                          help: look again at "There are lists, none over 7 items"; the answer counts, so if it is right, suppress this with the reason""");
    }

    @Test
    void anAnswerAboutAnEarlierTextNoLongerCounts() {
        String before = hash().value();
        site.with(
                        FACTS,
                        "owner:",
                        "assessments:\n  - {instrument: pemat-p, item: 5, answer: \"yes\", post: Editor,"
                                + " date: 2026-03-01,\n      hash: " + before + "}\nowner:")
                .with(LEAFLET, "One cup less each day.", "Two cups less each day.");
        assertThat(report()).isEqualTo("""
                        topics/muscle-twitches/topic.yaml:7:13: warning[LP755]: the answer of 2026-03-01 to item 5 of pemat-p no longer counts: the text that was judged is %1$s, the text now is %2$s
                            7 |       hash: %1$s}
                              |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: read what changed and answer again, with hash: %2$s and the day as date:""".formatted(before, hash()));
    }

    @Test
    void linesThatAreWrappedAnewLeaveAnswersAsTheyAre() {
        String before = hash().value();
        site.with(
                        FACTS,
                        "owner:",
                        "assessments:\n  - {instrument: pemat-p, item: 5, answer: \"yes\", post: Editor,"
                                + " date: 2026-03-01,\n      hash: " + before + "}\nowner:")
                .with(LEAFLET, "One cup less each day.", "One cup less\n        each day.");
        assertThat(report()).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotSayAboutWhichTextDoesNotCount() {
        assertThat(reportOf("instrument: pemat-p, item: 5, answer: \"yes\", post: Editor, date: 2026-03-02"))
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:6:6: warning[LP755]: the answer of 2026-03-02 to item 5 of pemat-p does not count: it does not say which text was judged
                            6 |   - {instrument: pemat-p, item: 5, answer: "yes", post: Editor, date: 2026-03-02}
                              |      ^^^^^^^^^^
                          help: if it holds for the text as it is now, write hash: HASH""");
    }

    @Test
    void anAnswerAboutTheOrganisationNeedsNoHash() {
        assertThat(reportOf("instrument: pif-tick, item: 2, answer: \"yes\", post: Editor, date: 2026-03-02"))
                .isEmpty();
    }

    @Test
    void anEarlierAnswerMayBeAboutAnEarlierText() {
        assertThat(reportOf("""
                instrument: pemat-p, item: 5, answer: "no", post: Editor, date: 2026-03-02}
                  - {instrument: pemat-p, item: 5, answer: "yes", post: Editor, date: 2026-03-03,
                      hash: HASH""")).isEmpty();
    }

    @Test
    void aHashOfAnAnswerThatIsNoneIsPointedAt() {
        assertThat(
                        reportOf(
                                "instrument: pemat-p, item: 5, answer: \"yes\", post: Editor, date: 2026-03-02,\n      hash: yesterday"))
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:7:13: warning[LP755]: the answer of 2026-03-02 to item 5 of pemat-p does not count: its hash is one that no text can have, "yesterday"
                            7 |       hash: yesterday}
                              |             ^^^^^^^^^
                          help: if it holds for the text as it is now, write hash: HASH""");
    }

    @Test
    void answersThatFitRaiseNothing() {
        assertThat(
                        reportOf(
                                "instrument: pemat-p, item: 5, answer: \"yes\", post: Editor, date: 2026-06-01,\n      hash: HASH}\n"
                                        + "  - {instrument: pemat-p, item: 6, answer: \"not-applicable\", post: Editor, date: 2026-03-01,\n      hash: HASH"))
                .isEmpty();
    }

    /** What is found of answers to items; {@code HASH} in them is that of the text. */
    private String reportOf(String assessment) {
        String hash = hash().value();
        site.with(FACTS, "owner:", "assessments:\n  - {" + assessment.replace("HASH", hash) + "}\nowner:");
        return report().replace(hash, "HASH");
    }

    private Fingerprint hash() {
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            ContentLoader loader =
                    new ContentLoader(ContentFolder.at(site.root(), Limits.STANDARD), workers, CheckedSite.TODAY);
            return Content.load(loader, workers).topics().stream()
                    .filter(topic -> topic.topic().id().value().equals("muscle-twitches"))
                    .map(topic -> Governance.signedText(topic.topic(), new LanguageTag("en-GB"), topic.pictures()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What is found by measuring; rules on writing have a say in the same texts. */
    private String report() {
        Outcome outcome = CheckedSite.check(site, folder);
        DiagnosticFormatter formatter = new DiagnosticFormatter(outcome.lines());
        return outcome.diagnostics().stream()
                .filter(found -> found.code() == Code.DATE_IN_FUTURE
                        || found.code().id().startsWith("LP74")
                        || found.code().id().startsWith("LP75"))
                .map(formatter::format)
                .collect(Collectors.joining("\n"));
    }
}
