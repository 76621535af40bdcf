package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.FACTS;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.review.RuleLevel;
import org.leafpress.parse.GoodSite;

/** What a site decides about kinds of findings, and a topic about single ones. */
class DecisionsTest {
    private static final String NUMBER = "Ring 01632 960 123 for help.";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    @Test
    void aSiteChoosesALimit() {
        checks("  - code: LP714\n    limit: 20\n");
        site.with(LEAFLET, "title: Muscle twitches\n", "title: Muscles that twitch again\n");
        assertThat(report()).isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:8: warning[LP714]: the title has 25 characters, more than 20
                            1 | title: Muscles that twitch again
                              |        ^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: put the words that people look for first, and leave the rest to the summary""");
    }

    @Test
    void aSiteSwitchesARuleOfStyleOff() {
        longTitle();
        assertThat(report()).contains(LEAFLET + ":1:8: warning[LP714]");
        checks("  - code: LP714\n    severity: off\n");
        assertThat(report())
                .startsWith(
                        "site.yaml:17:11: info[LP428]: LP714 (a title is long) is not reported on this site, which its"
                                + " page \"about\" says, too\n")
                .endsWith("help: if that is no longer meant, delete the setting")
                .doesNotContain("[LP714]");
    }

    @Test
    void aSiteTakesAFindingMoreOrLessGravely() {
        longTitle();
        checks("  - code: LP714\n    severity: error\n");
        assertThat(report()).contains(LEAFLET + ":1:8: error[LP714]").doesNotContain("LP428");
        site.with("site.yaml", "severity: error", "severity: info");
        assertThat(report())
                .contains(
                        LEAFLET + ":1:8: info[LP714]",
                        "info[LP428]: LP714 (a title is long) counts as info on this site");
    }

    @Test
    void allRulesThatASiteEasesAreOneFinding() {
        checks("  - code: LP714\n    severity: off\n  - code: LP712\n    severity: info\n");
        assertThat(report())
                .containsOnlyOnce("[LP428]")
                .contains("LP714 (a title is long) is not reported; LP712 (", ") counts as info on this site");
    }

    @Test
    void whatKeepsPatientsSafeCannotBeEased() {
        checks("""
                  - code: LP405
                    severity: off
                  - code: LP404
                    severity: info
                  - code: LP301
                    severity: warning
                """);
        assertThat(report()).isEqualTo("""
                        site.yaml:17:11: error[LP701]: LP405 (emergency advice names no emergency number) cannot be set to "off": it keeps patients safe
                           17 |   - code: LP405
                              |           ^^^^^
                          help: delete the setting, and mend what the errors point at
                        site.yaml:19:11: error[LP701]: LP404 (the topic has no emergency advice) cannot be set to "info": it keeps patients safe
                           19 |   - code: LP404
                              |           ^^^^^
                          help: delete the setting; a single topic can let a finding pass with suppress: and a reason
                        site.yaml:21:11: error[LP701]: LP301 (nothing in this topic has that id) cannot be set to "warning": it keeps patients safe
                           21 |   - code: LP301
                              |           ^^^^^
                          help: delete the setting, and mend what the errors point at""");
    }

    /** Care advice and governance are LP4, translations LP8; the rest is house style unless it is an error. */
    @ParameterizedTest
    @EnumSource(Code.class)
    void onlyMattersOfStyleCanBeEased(Code code) {
        boolean safety = code.id().startsWith("LP4") || code.id().startsWith("LP8");
        List<RuleLevel> expected = code.severity() == Severity.ERROR
                ? List.of(RuleLevel.ERROR)
                : !safety
                        ? List.of(RuleLevel.values())
                        : code.severity() == Severity.INFO
                                ? List.of(RuleLevel.INFO, RuleLevel.WARNING, RuleLevel.ERROR)
                                : List.of(RuleLevel.WARNING, RuleLevel.ERROR);
        assertThat(RuleLevel.values())
                .filteredOn(level -> code.mayBeTaken(level.severity()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void whatKeepsPatientsSafeIsFoundThoughTheSiteWouldEaseIt() {
        checks("  - code: LP404\n    severity: off\n");
        site.with("topics/muscle-cramps/en-GB.yaml", "  emergency:\n", "  urgent:\n");
        assertThat(report()).contains("warning[LP404]: the leaflet does not say when it is an emergency");
    }

    @Test
    void whatKeepsPatientsSafeCanBeTakenMoreGravely() {
        checks("  - code: LP404\n    severity: error\n");
        site.with("topics/muscle-cramps/en-GB.yaml", "  emergency:\n", "  urgent:\n");
        assertThat(report()).contains("error[LP404]: the leaflet does not say when it is an emergency");
    }

    @Test
    void aCodeThatDoesNotExistIsAnError() {
        checks("  - code: LP41\n    severity: off\n");
        assertThat(report()).isEqualTo("""
                        site.yaml:17:11: error[LP108]: there are no findings with the code "LP41"
                           17 |   - code: LP41
                              |           ^^^^
                          help: did you mean "LP401"? The code stands in the brackets of the finding""");
    }

    @Test
    void limitsAreChosenWithinBounds() {
        checks("""
                  - code: LP714
                    limit: 1000
                  - code: LP405
                    limit: 3
                  - code: LP714
                  - code: LP709
                """);
        assertThat(report()).isEqualTo("""
                        site.yaml:17:11: error[LP702]: the limit of LP714 (a title is long) cannot be 1000
                           17 |   - code: LP714
                              |           ^^^^^
                          help: write a number of characters from 20 to 120; 65 is usual
                        site.yaml:19:11: error[LP702]: LP405 (emergency advice names no emergency number) has no limit to set
                           19 |   - code: LP405
                              |           ^^^^^
                          help: delete "limit:"
                        site.yaml:21:11: error[LP107]: the setting for LP714 says nothing
                           21 |   - code: LP714
                              |           ^^^^^
                          help: add "severity:" or "limit:", or delete it
                        site.yaml:21:11: error[LP112]: there are two settings for LP714
                           21 |   - code: LP714
                              |           ^^^^^
                          help: make one of them; the other is at site.yaml:17:11
                        site.yaml:22:11: error[LP107]: the setting for LP709 says nothing
                           22 |   - code: LP709
                              |           ^^^^^
                          help: add "severity:" or "limit:", or delete it""");
    }

    @Test
    void aSuppressedFindingIsKeptWithItsReason() {
        number();
        suppress("  - code: LP402\n    reason: A helpline that is not ours\n");
        var outcome = CheckedSite.check(site, folder);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.suppressed()).singleElement().satisfies(passed -> {
            assertThat(passed.finding().code()).isEqualTo(Code.TYPED_PHONE_NUMBER);
            assertThat(passed.finding().place()).hasToString(LEAFLET + ":71:17");
            assertThat(passed.reason()).isEqualTo("A helpline that is not ours");
        });
    }

    @Test
    void aSuppressionNeedsAReason() {
        suppress("  - code: LP402\n");
        assertThat(report()).isEqualTo("""
                        topics/muscle-twitches/topic.yaml:34:5: error[LP107]: the key "reason" is missing
                           34 |   - code: LP402
                              |     ^^^^
                          help: add "reason:" and text, for example "reason: ...\", with what is right in place of ...""");
    }

    @Test
    void aSuppressionIsNarrowedToWords() {
        number();
        site.with(LEAFLET, "action: Drink less coffee", "action: Ring 01632 960 777 for help.");
        suppress("  - code: LP402\n    reason: A helpline that is not ours\n    text: 960 123\n");
        assertThat(report())
                .contains("the phone number 01632 960 777 is typed")
                .doesNotContain("960 123")
                .doesNotContain("LP704");
    }

    @Test
    void theWordsMayStandInTheLineThatTheFindingIsAbout() {
        number();
        suppress("  - code: LP402\n    reason: A helpline that is not ours\n    text: FOR HELP\n");
        assertThat(report()).isEmpty();
    }

    @Test
    void theWordsOfASuppressionIgnoreTypography() {
        site.with(LEAFLET, "One cup less each day.", "Ring 01632\u00a0960\u2011123 for Bell\u2019s\u202fhelp.");
        suppress("  - code: LP402\n    reason: A helpline that is not ours\n    text: \"960-123 FOR Bell's help\"\n");
        assertThat(report()).isEmpty();
    }

    @Test
    void aSuppressionIsNarrowedToALanguage() {
        number();
        suppress("  - code: LP402\n    reason: A helpline that is not ours\n    language: ur\n");
        assertThat(report())
                .contains("warning[LP402]: the phone number 01632 960 123 is typed")
                .contains("warning[LP704]: there is no LP402 here to suppress");
        site.with(FACTS, "language: ur", "language: en-GB");
        assertThat(report()).isEmpty();
    }

    @Test
    void aSuppressionInOneTopicIsNoneInAnother() {
        site.with("topics/muscle-cramps/en-GB.yaml", "  emergency:\n", "  urgent:\n");
        suppress("  - code: LP404\n    reason: Nothing here is an emergency\n");
        assertThat(report()).contains("warning[LP404]").contains("warning[LP704]");
    }

    @Test
    void aSuppressionThatMatchesNothingIsAWarning() {
        suppress("  - code: LP402\n    reason: A helpline that is not ours\n");
        assertThat(report()).isEqualTo("""
                        topics/muscle-twitches/topic.yaml:34:11: warning[LP704]: there is no LP402 here to suppress
                           34 |   - code: LP402
                              |           ^^^^^
                          help: delete it""");
    }

    @Test
    void whetherASuppressionMatchesIsNotAskedWhileTheTopicHasErrors() {
        suppress("  - code: LP402\n    reason: A helpline that is not ours\n");
        site.with(LEAFLET, "what-helps: [drink-less]", "what-helps: [drink-les]");
        assertThat(report()).contains("error[LP301]").doesNotContain("LP704");
    }

    @Test
    void errorsCannotBeSuppressed() {
        site.with(LEAFLET, "Call {{emergency.number}} now", "Go to hospital now");
        suppress("  - code: LP405\n    reason: Everybody knows the number\n");
        assertThat(report())
                .contains("error[LP405]: the emergency action does not name the emergency number")
                .endsWith("""
                        topics/muscle-twitches/topic.yaml:34:11: warning[LP703]: LP405 is an error, and errors cannot be suppressed
                           34 |   - code: LP405
                              |           ^^^^^
                          help: mend what it points at, then delete the suppression""");
    }

    @Test
    void aSuppressionOfAnErrorIsAFindingThoughThereIsNoSuchError() {
        suppress("  - code: LP405\n    reason: Everybody knows the number\n");
        assertThat(report()).contains("warning[LP703]: LP405 is an error").doesNotContain("LP704");
    }

    @Test
    void aSuppressionOfWhatOnlyPrintingFindsIsLeftToPrinting() {
        suppress("  - code: LP603\n    reason: Nobody folds this one\n");
        assertThat(report()).isEmpty();
    }

    private void checks(String settings) {
        site.with("site.yaml", "  cycle-months: 24\n", "  cycle-months: 24\nchecks:\n" + settings);
    }

    private void suppress(String suppressions) {
        site.with(FACTS, "    credit: Example Clinic\n", "    credit: Example Clinic\nsuppress:\n" + suppressions);
    }

    private void longTitle() {
        site.with(LEAFLET, "title: Muscle twitches\n", "title: " + "Muscle twitches and more ".repeat(3) + "\n");
    }

    private void number() {
        site.with(LEAFLET, "One cup less each day.", NUMBER);
    }

    private String report() {
        return CheckedSite.report(site, folder);
    }
}
