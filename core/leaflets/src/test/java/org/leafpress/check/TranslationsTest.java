package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.Pinned;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.parse.GoodSite;

/** Translations know their source. Each test starts with a translation that is complete and pinned. */
class TranslationsTest {
    private static final String LEAFLET = CheckedSite.LEAFLET;
    private static final String URDU = CheckedSite.URDU;
    private static final String PINS = "topics/muscle-twitches/ur/made-from.yaml";
    private static final String PIN = "mvn leafpress:pin -Dleafpress.topic=muscle-twitches -Dleafpress.language=ur";

    /** What {@code site/ur.yaml} of the good site says its emergency advice was made from. */
    private static final String PINNED = "emergency-made-from: v1-48fc54bdb0d8f5225077f5d1f2f5a9d5\n";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.translated(folder);
    }

    private String report() {
        return CheckedSite.report(site, folder);
    }

    private Pinned pin(String... parts) {
        return CheckedSite.pin(site, folder, List.of(parts));
    }

    private static String states(Pinned pinned) {
        return pinned.parts().stream()
                .map(status -> status.part() + " " + status.state())
                .collect(Collectors.joining(", "));
    }

    private static String report(Pinned pinned) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(pinned.outcome().lines());
        return pinned.outcome().diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }

    @Test
    void aChangedEmergencySignMakesExactlyThatPartStale() {
        site.with(LEAFLET, "you cannot speak clearly", "you cannot speak");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:15:15: warning[LP801]: the source of "emergency" has changed since it was translated; it stands at topics/muscle-twitches/en-GB.yaml:15:15
                   15 |     - action: ابھی {{emergency.number}} پر کال کریں
                      |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: bring it up to date, then run %s -Dleafpress.part=emergency""".formatted(PIN));
    }

    @ParameterizedTest
    @CsvSource({
        "topics/muscle-twitches/topic.yaml, https://www.nhs.uk/conditions/twitching/, https://www.nhs.uk/conditions/twitches/",
        "topics/muscle-twitches/topic.yaml, title: Twitching eyes and muscles, title: Twitching",
        "topics/muscle-twitches/en-GB.yaml, how-common: very-common, how-common: rare",
        "topics/muscle-twitches/en-GB.yaml, kind: nerve, kind: everyday",
        "topics/muscle-twitches/en-GB.yaml, title: Muscle twitches, title:   'Muscle twitches'"
    })
    void whatIsTheSameInEveryLanguageMakesNothingStale(String file, String before, String after) {
        site.with(file, before, after);
        assertThat(report()).isEmpty();
    }

    @Test
    void proseIsAPartForEachSection() {
        site.with("topics/muscle-twitches/en-GB/why.md", "1. Sit down.", "1. Sit down at once.");
        assertThat(report())
                .contains("warning[LP801]: the source of \"sections/why\" has changed")
                .containsOnlyOnce("LP801");
    }

    @Test
    void aSignThatTheTranslationLacksIsNamed() {
        site.with(URDU, "        - آپ صاف بول نہ سکیں\n", "");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:15:15: warning[LP804]: "emergency" does not have the same texts as the original: it lacks seek-help/emergency/1/signs/2, which says "you cannot speak clearly" at topics/muscle-twitches/en-GB.yaml:18:11
                   15 |     - action: ابھی {{emergency.number}} پر کال کریں
                      |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: translate what is missing and add it where it belongs, and delete what only the translation has; never delete a sign or a warning of the original to make the two alike; the original stands at topics/muscle-twitches/en-GB.yaml:15:15; only then run %s -Dleafpress.part=emergency""".formatted(PIN));
    }

    @Test
    void whatATranslationLacksAndWhatOnlyItHasIsToldApart() {
        site.with(URDU, "      why: یہ کیفین ہے۔\n", "")
                .with(URDU, "کافی کم پئیں\n", "کافی کم پئیں\n      when: ابھی\n");
        assertThat(report())
                .contains("original: it lacks relief/do/drink-less/why, which says \"It's the caffeine.\" at"
                        + " topics/muscle-twitches/en-GB.yaml:70:13; only it has relief/do/drink-less/when\n");
    }

    @Test
    void ofMuchThatATranslationLacksFiveAreNamed() {
        site.with(
                CheckedSite.LEAFLET,
                "action: Rest\n",
                "action: Rest\n      why: It helps.\n      how: Sit.\n      when: Now.\n      caution: Not on the floor.\n");
        site.with(URDU, "      why: یہ کیفین ہے۔\n", "");
        assertThat(report()).contains("/why; the first says ").doesNotContain(" more");
        site.with(URDU, "      how: روزانہ ایک کپ کم۔\n", "");
        assertThat(report()).contains(" and 1 more; the first says ");
    }

    @Test
    void aMissingPartIsNamed() {
        site.with(URDU, """
                questions:
                  - id: is-it-serious
                    question: کیا یہ سنگین ہے؟
                    answer: زیادہ تر نہیں۔
                """, "");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:1:1: warning[LP802]: "questions" is not translated
                    1 | translation:
                      | ^^^^^^^^^^^
                  help: translate it from topics/muscle-twitches/en-GB.yaml:81:15, then run %s -Dleafpress.part=questions
                topics/muscle-twitches/ur/made-from.yaml:109:11: warning[LP807]: the translation has no part "questions"
                  109 |   - part: questions
                      |           ^^^^^^^^^
                  help: delete this item; leafpress:pin writes it anew when the part is up to date""".formatted(PIN));
    }

    @Test
    void withoutPinsNothingCountsAsUpToDate() {
        site.without(PINS);
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:1:1: warning[LP803]: nobody has said what this translation was made from, so none of it counts as up to date
                    1 | translation:
                      | ^^^^^^^^^^^
                  help: compare it with the source as it stands, then run %s""".formatted(PIN));
    }

    @Test
    void aHashThatIsNoneIsNotTrusted() {
        String hash = site.read(PINS)
                .lines()
                .filter(line -> line.contains("hash:"))
                .findFirst()
                .orElseThrow();
        site.with(PINS, hash + "\n", "    hash: yes-it-is\n");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:5:8: warning[LP803]: nobody has said what "head" was translated from, so it counts as out of date
                    5 | title: پٹھوں کا پھڑکنا
                      |        ^^^^^^^^^^^^^^^
                  help: compare it with the source at topics/muscle-twitches/en-GB.yaml:1:8, then run %s -Dleafpress.part=head
                topics/muscle-twitches/ur/made-from.yaml:4:11: warning[LP807]: "yes-it-is" is not a hash
                    4 |     hash: yes-it-is
                      |           ^^^^^^^^^
                  help: delete this item; leafpress:pin writes it anew when the part is up to date""".formatted(PIN));
    }

    @Test
    void theSourceTextOfAPinDoesNotDecide() {
        site.with(LEAFLET, "you cannot speak clearly", "you cannot speak");
        site.with(PINS, "you cannot speak clearly", "you cannot speak");
        assertThat(report()).contains("LP801");
    }

    @Test
    void pinningAPartLeavesTheOthersAsTheyWere() {
        site.with(LEAFLET, "you cannot speak clearly", "you cannot speak")
                .with(LEAFLET, "title: Muscle twitches", "title: Twitches");
        String before = site.read(PINS);
        assertThat(states(pin("emergency"))).isEqualTo("emergency STALE");
        assertThat(report()).contains("the source of \"head\" has changed").doesNotContain("emergency");
        assertThat(site.read(PINS).lines().filter(line -> !before.contains(line)))
                .hasSize(2)
                .allMatch(line -> line.contains("hash: v1-") || line.endsWith("source: \"you cannot speak\""));
    }

    @Test
    void pinningAgainChangesNothing() {
        String before = site.read(PINS);
        assertThat(pin().parts()).hasSize(12);
        assertThat(site.read(PINS)).isEqualTo(before);
    }

    @Test
    void anUnevenPartCannotBePinned() {
        site.with(URDU, "        - آپ صاف بول نہ سکیں\n", "");
        String before = site.read(PINS);
        assertThat(report(pin("emergency"))).isEqualTo("""
                topics/muscle-twitches/ur.yaml:15:15: error[LP809]: "emergency" cannot be pinned: it does not have the same pieces of text as its source
                   15 |     - action: ابھی {{emergency.number}} پر کال کریں
                      |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: bring it in line with the source at topics/muscle-twitches/en-GB.yaml:15:15 first; leafpress:check lists what is amiss""");
        assertThat(site.read(PINS)).isEqualTo(before);
        assertThat(states(pin())).doesNotContain("emergency");
    }

    @Test
    void aCommandThatNamesNothingIsTold() {
        assertThat(report(pin("emergencies"))).isEqualTo("""
                topics/muscle-twitches/ur.yaml: error[LP808]: leafpress.part is "emergencies", which is no part of this leaflet
                  help: did you mean "emergency"?""");
    }

    @Test
    void aTranslationSaysHowItWasMade() {
        site.with(URDU, """
                translation:
                  method: machine
                  translator: Example machine
                  date: 2026-02-15
                """, "");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:1:1: warning[LP805]: nobody has said how the translation into ur was made, so readers are told just that
                    1 | title: پٹھوں کا پھڑکنا
                      | ^^^^^
                  help: add translation: with method (human, machine or machine-checked), translator and date""");
    }

    @Test
    void aCheckIsNotClaimedWithoutAChecker() {
        site.with(URDU, "method: machine", "method: machine-checked");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:2:3: error[LP806]: the method is machine-checked, but nobody is named as checker
                    2 |   method: machine-checked
                      |   ^^^^^^
                  help: add checker: with the person or post who compared it with the source, or write method: machine""");
    }

    @Test
    void nobodyChecksTheirOwnTranslation() {
        site.with(URDU, "method: machine\n", "method: machine-checked\n  checker: Example Machine\n");
        assertThat(report()).contains("ur.yaml:3:12: error[LP806]: the checker is the translator");
    }

    @Test
    void uncheckedWorkHasNoCheckerAndNoCredential() {
        site.with(URDU, "method: machine\n", "method: machine\n  checker: A. Reader\n  credential: DPSI\n");
        assertThat(report())
                .contains("ur.yaml:3:12: error[LP806]: a checker is named, but the method says that nobody has checked")
                .contains("ur.yaml:4:15: error[LP806]: a credential is named, but no person has translated or checked");
    }

    @Test
    void noTranslationIsMadeAfterTheDayOfTheBuild() {
        site.with(URDU, "date: 2026-02-15", "date: 2026-06-01");
        assertThat(report()).isEmpty();
        site.with(URDU, "date: 2026-06-01", "date: 2026-06-02");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:4:9: warning[LP412]: "translation date" is 2026-06-02, after the day of this build, 2026-06-01
                    4 |   date: 2026-06-02
                      |         ^^^^^^^^^^
                  help: correct the date; if it is right, and the day of the build is not today, set the clock of this computer to today, or give today with -Dleafpress.date""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "method: machine | method: robot | 2:11: error[LP108]: \"robot\" is not a value of \"method\"",
                "method: machine | method: Machine | 2:11: error[LP108]: \"Machine\" is not a value of \"method\"",
                "translator: Example machine | translator: ~ | 3:3: error[LP110]: \"translator\" is empty",
                "date: 2026-02-15 | date: 2026-02-30 | 4:9: error[LP109]: there is no such day as 2026-02-30",
                "date: 2026-02-15 | # no date | 1:1: error[LP107]: the key \"date\" is missing",
                "translator: Example machine | reviser: Me | 3:3: error[LP105]: unknown key \"reviser\""
            })
    void aRecordThatCannotBeUnderstoodIsRefused(String before, String after, String finding) {
        site.with(URDU, before, after);
        assertThat(report()).contains("topics/muscle-twitches/ur.yaml:" + finding);
    }

    @Test
    void theSourceIsNoTranslation() {
        site.with(
                LEAFLET,
                "title: Muscle twitches",
                "translation:\n  method: human\n  translator: Us\n  date: 2026-01-01\ntitle: Muscle twitches");
        assertThat(report())
                .contains(
                        "en-GB.yaml:2:3: error[LP806]: the leaflet is in en-GB, the language that topics are written in");
    }

    @Test
    void aPlaceholderCannotBecomeAnother() {
        site.with(URDU, "ہمیں {{contact.phone}} پر", "ہمیں {{urgent.number}} پر");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:23:20: error[LP810]: the original says {{contact.phone}} here, and this says {{urgent.number}}
                   23 |     - action: ہمیں {{urgent.number}} پر کال کریں
                      |                    ^^^^^^^^^^^^^^^^^
                  help: write {{contact.phone}} in its place; the original stands at topics/muscle-twitches/en-GB.yaml:23:15""");
    }

    @Test
    void aNumberCannotBecomeAnother() {
        site.with(LEAFLET, "One cup less each day.", "At most 2 cups, from 16 years on.")
                .with(URDU, "روزانہ ایک کپ کم۔", "۲ کپ تک، 18 سال سے۔");
        pin();
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:63:21: error[LP811]: the source says 16, the translation 18
                   63 |       how: ۲ کپ تک، 18 سال سے۔
                      |                     ^^
                  help: write 16; the source stands at topics/muscle-twitches/en-GB.yaml:71:12""");
    }

    @Test
    void theSitesOwnEmergencyAdviceSaysWhatItWasMadeFrom() {
        site.with("site/ur.yaml", PINNED, "");
        assertThat(report()).isEqualTo("""
                site/ur.yaml:4:12: warning[LP803]: nobody has said what the site's emergency advice was translated from
                    4 | emergency: ابھی {{emergency.number}} پر کال کریں۔
                      |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: compare it with the source at site/en-GB.yaml:5:12, then write below it %s""".formatted(PINNED.strip()));
    }

    @Test
    void aHashThatIsNoneIsNamed() {
        site.with("site/ur.yaml", PINNED, "emergency-made-from: yesterday\n");
        assertThat(report()).isEqualTo("""
                site/ur.yaml:11:22: warning[LP807]: "yesterday" is not a hash
                   11 | emergency-made-from: yesterday
                      |                      ^^^^^^^^^
                  help: write %s once the advice says what the source at site/en-GB.yaml:5:12 says""".formatted(PINNED.strip()));
    }

    @Test
    void theSitesOwnEmergencyAdviceIsStaleWhenItsSourceChanges() {
        site.with("site/en-GB.yaml", "emergency: ", "emergency: Do not wait. ");
        assertThat(report())
                .startsWith(
                        "site/ur.yaml:4:12: warning[LP801]: the source of the site's emergency advice has changed since"
                                + " it was translated; it stands at site/en-GB.yaml:5:12, and is shown in its place")
                .contains("help: bring it up to date, then write emergency-made-from: v1-")
                .doesNotContain(PINNED.strip());
    }

    @Test
    void whereTheEmergencyAdviceStandsAndHowItIsWrappedMakesNothingStale() {
        site.with("site/en-GB.yaml", "emergency: ", "# a comment\nemergency: >-\n  ");
        assertThat(report()).isEmpty();
    }

    @Test
    void theSourceIsMadeFromNothing() {
        site.with("site/en-GB.yaml", "disclaimer: ", PINNED + "disclaimer: ");
        assertThat(report())
                .contains("warning[LP807]: en-GB is the language that texts are translated from")
                .contains("help: delete emergency-made-from");
    }

    @Test
    void theSitesOwnEmergencyAdviceKeepsItsNumbersToo() {
        site.with(
                "site/ur.yaml", "ابھی {{emergency.number}} پر", "ابھی 15 پر {{emergency.number}} یا {{urgent.number}}");
        assertThat(report()).isEqualTo("""
                site/ur.yaml:4:17: warning[LP812]: the source has no 15 here
                    4 | emergency: ابھی 15 پر {{emergency.number}} یا {{urgent.number}} کال کریں۔
                      |                 ^^
                  help: compare it with the source at site/en-GB.yaml:5:12
                site/ur.yaml:4:47: error[LP810]: the original has no {{urgent.number}} here
                    4 | emergency: ابھی 15 پر {{emergency.number}} یا {{urgent.number}} کال کریں۔
                      |                                               ^^^^^^^^^^^^^^^^^
                  help: delete it; the original stands at site/en-GB.yaml:5:12""");
    }

    @Test
    void theMeaningOfATermKeepsItsNumbers() {
        site.with("glossary/en-GB.yaml", "A small twitch of a muscle.", "A twitch of 2 muscles.")
                .file("glossary/ur.yaml", """
                        terms:
                          - id: fasciculation
                            term: فیسی کیولیشن
                            meaning: 3 پٹھوں کا پھڑکنا۔
                        """);
        assertThat(report()).isEqualTo("""
                glossary/ur.yaml:4:14: error[LP811]: the source says 2, the translation 3
                    4 |     meaning: 3 پٹھوں کا پھڑکنا۔
                      |              ^
                  help: write 2; the source stands at glossary/en-GB.yaml:5:14""");
    }

    @ParameterizedTest
    @CsvSource({
        "At most 1000 mg, زیادہ سے زیادہ ۱٬۰۰۰ ملی گرام",
        "At most 1.5 litres, ۱٫۵ لیٹر",
        "At 9:30, 9.30 بجے",
        "At most two cups, 2 کپ",
        "Half of 100000, 1\u00a000\u00a0000 کا آدھا",
        "'100,000', '1,00,000'"
    })
    void numbersMayBeWrittenInTheWayOfTheLanguage(String source, String translation) {
        site.with(LEAFLET, "One cup less each day.", "\"" + source + "\"")
                .with(URDU, "روزانہ ایک کپ کم۔", "\"" + translation + "\"");
        pin();
        assertThat(report()).isEmpty();
    }

    @Test
    void aNumberThatIsMissingOrAddedIsAWarning() {
        site.with(LEAFLET, "One cup less each day.", "Wait 2 weeks.").with(URDU, "روزانہ ایک کپ کم۔", "انتظار کریں۔");
        pin();
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/ur.yaml:63:12: warning[LP812]: the 2 of the source is missing
                   63 |       how: انتظار کریں۔
                      |            ^^^^^^^^^^^^
                  help: write it in digits; the source stands at topics/muscle-twitches/en-GB.yaml:71:12""");
        site.with(LEAFLET, "Wait 2 weeks.", "Wait.").with(URDU, "انتظار کریں۔", "3 دن انتظار کریں۔");
        pin();
        assertThat(report()).contains("ur.yaml:63:12: warning[LP812]: the source has no 3 here");
    }
}
