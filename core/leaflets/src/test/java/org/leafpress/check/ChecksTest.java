package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Code;
import org.leafpress.parse.GoodSite;

/** Each test breaks one thing of a site without findings, and expects the whole message. */
class ChecksTest {
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    @Test
    void theSiteHasNoFindings() {
        assertThat(report()).isEmpty();
    }

    @Test
    void aCauseRefersToWhatHelps() {
        site.with(LEAFLET, "what-helps: [drink-less]", "what-helps: [drink-les]");
        assertThat(report()).isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:56:18: error[LP301]: there is no relief strategy or treatment "drink-les" in this leaflet
                           56 |     what-helps: [drink-les]
                              |                  ^^^^^^^^^
                          help: did you mean "drink-less"?""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaflets at example.org",
                "a@example.org, b@example.org",
                "<a@example.org>",
                "a@example",
                "a@b..c",
                "javascript:x@example.org",
                "mailto:a@example.org",
                "https://a@example.org",
                "a@example.org?bcc=b@example.net",
                "a%0d%0abcc:b@example.org",
                "a&b@example.org"
            })
    void theEmailOfTheClinicIsOneAddress(String email) {
        site.with("site.yaml", "leaflets@example.org", email);
        assertThat(report()).isEqualTo("""
                        site.yaml:7:10: error[LP109]: "%1$s" is not one email address
                            7 |   email: %1$s
                              |          %2$s
                          help: write it without spaces and words around it, such as leaflets@example.org""".formatted(email, "^".repeat(email.length())));
    }

    @Test
    void aBodyAreaRefersToCauses() {
        site.with(LEAFLET, "causes: [caffeine]", "causes: [sugar]");
        assertThat(report())
                .contains(LEAFLET + ":49:14: error[LP301]: there is no cause \"sugar\" in this leaflet")
                .contains("help: use one of: caffeine, tired-nerves");
    }

    @Test
    void aBodyAreaOfTheTableIsOneOfTheTopic() {
        site.with(FACTS, "body-areas: [eyelid, calf]", "body-areas: [calf]");
        assertThat(report())
                .contains("error[LP301]: the body area \"eyelid\" is not among the topic's body areas")
                .contains("help: add it to body-areas in " + FACTS);
    }

    @Test
    void topicsThatAreNamedExist() {
        site.with(FACTS, "  - muscle-cramps", "  - muscle-cramp")
                .with(LEAFLET, "(topic:muscle-cramps)", "(topic:none-such)")
                .with(LEAFLET, "topic: muscle-cramps", "topic: muscle-twitches");
        assertThat(report()).isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:31:18: error[LP302]: there is no topic "none-such"
                           31 |     See [cramps](topic:none-such).
                              |                  ^^^^^^^^^^^^^^^
                          help: use one of: muscle-cramps, muscle-twitches
                        topics/muscle-twitches/en-GB.yaml:45:14: warning[LP310]: the topic "muscle-twitches" refers to itself
                           45 |       topic: muscle-twitches
                              |              ^^^^^^^^^^^^^^^
                          help: remove the reference, or name another topic
                        topics/muscle-twitches/topic.yaml:28:5: error[LP302]: there is no topic "muscle-cramp"
                           28 |   - muscle-cramp
                              |     ^^^^^^^^^^^^
                          help: did you mean "muscle-cramps"?""".replace("38:19", "38:18"));
    }

    @Test
    void aFeaturedTopicThatDoesNotExistIsReported() {
        site.file("site.yaml", site.read("site.yaml") + "featured: [muscle-cramp]\n");
        assertThat(report()).isEqualTo("""
                        site.yaml:16:12: error[LP302]: there is no topic "muscle-cramp"
                           16 | featured: [muscle-cramp]
                              |            ^^^^^^^^^^^^
                          help: did you mean "muscle-cramps"?""");
    }

    @Test
    void aTopicThatCannotBeReadStillExists() {
        site.with("topics/muscle-cramps/topic.yaml", "code: LP-002", "cod: LP-002");
        assertThat(report()).contains("error[LP105]: unknown key \"cod\"").doesNotContain("LP302");
    }

    @Test
    void figuresAreListedDescribedAndShown() {
        site.with(LEAFLET, "figure: nerve-signal", "figure: nerv-signal");
        assertThat(report())
                .contains("error[LP303]: there is no figure \"nerv-signal\" in this topic")
                .contains("help: did you mean \"nerve-signal\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps:\n  - steps:\n      - {action: Sit down., figure: nerv-signal}\n",
                "gallery:\n  - figures: [nerv-signal]\n"
            })
    void figuresOfStepsAndGalleriesAreLookedAtToo(String part) {
        site.with(LEAFLET, "overview:\n", part + "overview:\n");
        assertThat(report())
                .contains("error[LP303]: there is no figure \"nerv-signal\" in this topic")
                .contains("help: did you mean \"nerve-signal\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps:\n  - steps:\n      - {action: Sit down., figure: nerve-signal}\n",
                "gallery:\n  - figures: [nerve-signal]\n"
            })
    void aFigureOfAStepOrAGalleryIsShown(String part) {
        site.with(LEAFLET, "  figure: nerve-signal\n", "")
                .with("topics/muscle-twitches/en-GB/why.md", "![](figure:nerve-signal)", "")
                .with(LEAFLET, "overview:\n", part + "overview:\n");
        assertThat(report()).doesNotContain("LP307: the figure");
    }

    @Test
    void aFigureWithoutWordsIsAnError() {
        site.with(LEAFLET, "figures:\n  - id: nerve-signal\n    alt: A nerve ends at a muscle.\n", "")
                .with(LEAFLET, "    caption: A nerve and its muscle\n", "");
        assertThat(report())
                .contains(LEAFLET + ":32:11: error[LP306]: the figure \"nerve-signal\" has no alt text in en-GB");
    }

    @Test
    void thousandsOfFiguresAreRefusedBeforeTheyAreSet() {
        String why = "topics/muscle-twitches/en-GB/why.md";
        site.file(why, "Text.\n\n" + "![](figure:nerve-signal)\n\n".repeat(1_800));
        assertThat(report())
                .contains(why + ":401:1: error[LP221]: the leaflet shows figures 1801 times, more than 200\n");
    }

    @Test
    void aFigureThatNobodyShowsIsAWarning() {
        site.with(LEAFLET, "  figure: nerve-signal\n", "")
                .with("topics/muscle-twitches/en-GB/why.md", "![](figure:nerve-signal)", "");
        assertThat(report())
                .contains(FACTS + ":30:9: warning[LP307]: the figure \"nerve-signal\" is not shown anywhere");
    }

    @Test
    void sourcesThatAreNamedAreListed() {
        site.with(LEAFLET, "sources: [nhs-twitching]", "sources: [nhs]");
        assertThat(report())
                .contains("error[LP304]: there is no source \"nhs\" in this topic")
                .contains("help: use one of: nhs-twitching");
    }

    @Test
    void termsThatAreLinkedAreInTheGlossary() {
        site.with("topics/muscle-twitches/en-GB/why.md", "(term:fasciculation)", "(term:fasciculations)");
        assertThat(report())
                .contains("topics/muscle-twitches/en-GB/why.md:3:")
                .contains("error[LP305]: the glossary has no term \"fasciculations\"")
                .contains("help: did you mean \"fasciculation\"?");
    }

    @Test
    void aPartIsPlacedOnlyIfItIsThere() {
        site.with(LEAFLET, "sections:\n", "sections:\n  - part: myths\n");
        assertThat(report()).contains("error[LP301]: the leaflet has no part \"myths\" to place here");
    }

    @Test
    void emergencyAdviceNamesTheNumberAndCarriesNoLink() {
        site.with(LEAFLET, "Call {{emergency.number}} now", "Go to hospital now")
                .with(LEAFLET, "- you cannot speak clearly", "- you have [cramps](topic:muscle-cramps)");
        assertThat(report())
                .contains("error[LP405]: the emergency action does not name the emergency number")
                .contains("error[LP401]: emergency advice carries a link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic:muscle-cramps",
                "term:fasciculation",
                "source:nhs-twitching",
                "https://www.example.org/",
                "mailto:a@example.org"
            })
    void emergencyAdviceCarriesNoLinkOfAnyKind(String target) {
        site.with(LEAFLET, "- you cannot speak clearly", "- you have [**these**](" + target + ")");
        assertThat(report()).startsWith(LEAFLET + ":18:").contains("error[LP401]: emergency advice carries a link");
    }

    @Test
    void aLeafletWithoutEmergencyAdviceIsAWarning() {
        site.with("topics/muscle-cramps/en-GB.yaml", "  emergency:\n", "  urgent:\n");
        assertThat(report()).contains("warning[LP404]: the leaflet does not say when it is an emergency");
    }

    @ParameterizedTest
    @CsvSource({"emergency,Call {{emergency.number}} now", "urgent,Ask for", "routine,Call us on"})
    void aSecondCardOfALevelNeedsAReason(String level, String action) {
        String second = "  %s:\n    - action: Call {{emergency.number}} for help\n      signs: [you need advice]\n";
        site.with(LEAFLET, "  " + level + ":\n", second.formatted(level));
        assertThat(report())
                .startsWith(LEAFLET + ":")
                .contains("warning[LP403]: this is another " + level + " card without a reason\n")
                .endsWith(
                        "help: put all signs into one card if the action is the same, since a reader may stop at the first; or add \"for:\" and say whom this card is for; or add \"reason:\" and say why two are safer");
        site.with(LEAFLET, "- action: " + action, "- reason: It is safer\n      action: " + action);
        assertThat(report()).isEmpty();
    }

    @Test
    void aTypedPhoneNumberIsAWarningAtTheNumber() {
        site.with(LEAFLET, "One cup less each day.", "Ring 01632 960 123 for help.");
        assertThat(report()).isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:71:17: warning[LP402]: the phone number 01632 960 123 is typed into the text
                           71 |       how: Ring 01632 960 123 for help.
                              |                 ^^^^^^^^^^^^^
                          help: it is none of the site's numbers, so no placeholder stands for it: dial it to make sure that it is right, then add it to services: in site.yaml, or let it stand with suppress: in topic.yaml""");
    }

    /** Another number in its stead would send patients to the wrong place. */
    @Test
    void aPlaceholderIsProposedOnlyForTheSitesOwnNumber() {
        String remedy = ", which stands for this very number in site.yaml, so that it changes everywhere at once";
        assertThat(remedies("Ring 01632\u00a0960\u2011000 or +44 (0)1632 960 000."))
                .containsExactly("write {{contact.phone}}" + remedy, "write {{contact.phone}}" + remedy);
        assertThat(remedies("Call **999** or **[111](tel:111)**."))
                .containsExactly(
                        "write {{emergency.number}}" + remedy,
                        "write {{urgent.number}}" + remedy,
                        "write {{urgent.number}}" + remedy);
        assertThat(remedies("Call 112, 01632 960 001 or +44 20 7946 0000, or text 85258."))
                .hasSize(4)
                .allSatisfy(help -> assertThat(help).startsWith("it is none of the site's numbers"));
    }

    private List<String> remedies(String words) {
        GoodSite other = CheckedSite.in(folder.resolve("remedies-" + words.hashCode()));
        other.with(LEAFLET, "One cup less each day.", words);
        return CheckedSite.check(other, folder).diagnostics().stream()
                .filter(finding -> finding.code() == Code.TYPED_PHONE_NUMBER)
                .map(finding -> finding.help().orElseThrow())
                .toList();
    }

    @Test
    void whatToDoAboutANumberOutsideATopicNeedsNoTopicFile() {
        site.with("glossary/en-GB.yaml", "A small twitch of a muscle.", "A small twitch. Ring 01632 960 123.");
        assertThat(report())
                .contains(
                        "help: it is none of the site's numbers, so no placeholder stands for it: leave it out, or give"
                                + " it in a topic, which can let it stand with suppress: in topic.yaml");
    }

    @Test
    void noNumberIsCalledForeignWhileTheSiteIsNotKnown() {
        site.with(LEAFLET, "One cup less each day.", "Ring 01632 960 000.").with("site.yaml", "base-url:", "base:");
        assertThat(report())
                .contains(
                        "help: if it is one of the numbers in site.yaml, write its placeholder; if not, dial it to make"
                                + " sure that it is right, then add it to services: in site.yaml, or let it stand with suppress: in topic.yaml");
    }

    @Test
    void theShortestNumbersAreFound() {
        site.with(LEAFLET, "One cup less each day.", "Ring 960 1234.")
                .with(LEAFLET, "answer: Mostly not.", "answer: Call 111.");
        assertThat(report()).contains("the phone number 960 1234 is typed").contains("the phone number 111 is typed");
    }

    @Test
    void aNumberThatIsWrappedIsFound() {
        site.with("topics/muscle-twitches/en-GB/why.md", "1. Sit down.", "1. Sit down and ring 01632\n   960 123.");
        assertThat(report())
                .contains("topics/muscle-twitches/en-GB/why.md:14:22: warning[LP402]: the phone number 01632 960 123");
    }

    @Test
    void numbersInTheGlossaryAndTheSitesTextsAreFoundToo() {
        site.with("glossary/en-GB.yaml", "A small twitch of a muscle.", "A small twitch. Ring 01632 960 123.")
                .with("site/en-GB.yaml", "welcome: ", "welcome: Ring 01632 960 124. ");
        assertThat(report())
                .contains(
                        "glossary/en-GB.yaml:5:35: warning[LP402]: the phone number 01632 960 123 is typed into the text")
                .contains("warning[LP402]: the phone number 01632 960 124 is typed into the text");
    }

    @Test
    void rulesOnWritingLookAtTheGlossaryAndTheSitesTextsToo() {
        site.with("glossary/en-GB.yaml", "A small twitch of a muscle.", "A small twitch. Take 5 mcg.")
                .with("site/en-GB.yaml", "welcome: ", "welcome: Commence with *these*. ");
        assertThat(report())
                .contains("glossary/en-GB.yaml:5:37: warning[LP723]: the unit \"mcg\" is easily misread")
                .contains("there is a plainer word for \"Commence\"")
                .contains("\"these\" is set in italics");
    }

    @Test
    void shortNumbersAndTelLinksAreFoundToo() {
        site.with(LEAFLET, "One cup less each day.", "Call 111 or use [this](tel:01632960123).");
        assertThat(report())
                .contains("the phone number 111 is typed")
                .contains("the phone number 01632960123 is typed");
    }

    @Test
    void yearsDosesAndCountsAreNotPhoneNumbers() {
        site.with(
                LEAFLET,
                "One cup less each day.",
                "In 2019-2024, 1,000,000 people slept 7 to 9 hours; 111 of them 20 24 times, from 2026-01-01 on.");
        assertThat(report()).isEmpty();
    }

    @Test
    void anApprovedLeafletIsSigned() {
        site = CheckedSite.translated(folder.resolve("translated"));
        site.with(FACTS, "status: draft", "status: approved");
        assertThat(report()).isEqualTo("""
                        topics/muscle-twitches/topic.yaml:1:1: error[LP406]: the leaflet is approved, but in en-GB not signed by: clinical-reviewer, approver
                            1 | code: LP-001
                              | ^^^^
                          help: set status: draft until each of them has read and signed it; do not sign for them; the clinical-reviewer does so, naming their post in place of ..., with mvn leafpress:sign -Dleafpress.topic=muscle-twitches -Dleafpress.role=clinical-reviewer -Dleafpress.language=en-GB -Dleafpress.post="..."
                        topics/muscle-twitches/topic.yaml:1:1: error[LP406]: the leaflet is approved, but in ur not signed by: clinical-reviewer, approver
                            1 | code: LP-001
                              | ^^^^
                          help: set status: draft until each of them has read and signed it; do not sign for them; the clinical-reviewer does so, naming their post in place of ..., with mvn leafpress:sign -Dleafpress.topic=muscle-twitches -Dleafpress.role=clinical-reviewer -Dleafpress.language=ur -Dleafpress.post=\"...\"""");
    }

    @Test
    void leafletCodesAreUnique() {
        site.with("topics/muscle-cramps/topic.yaml", "LP-002", "LP-001");
        assertThat(report())
                .contains("topics/muscle-twitches/topic.yaml:1:7: error[LP311]: the topics \"muscle-cramps\" and"
                        + " \"muscle-twitches\" share the code LP-001");
    }

    @Test
    void aPlaceholderHasAValueOnTheSite() {
        site.with("site.yaml", "urgent:\n  number: \"111\"\n", "")
                .with(LEAFLET, "Ask for an urgent appointment", "Call {{urgent.number}}");
        assertThat(report())
                .contains("error[LP205]: the site gives no value for {{urgent.number}}")
                .contains("help: add urgent: in site.yaml, or write something else");
    }

    @Test
    void openingHoursHaveAValueInTheLanguage() {
        site.with(LEAFLET, "One cup less each day.", "Call us {{contact.hours}}.");
        assertThat(report()).isEmpty();
        site.with("site/en-GB.yaml", "hours: Monday to Friday, 9am to 5pm\n", "");
        assertThat(report())
                .contains("error[LP205]: the site gives no value for {{contact.hours}}")
                .contains("help: add hours: in site/en-GB.yaml, or write something else");
    }

    @Test
    void treatmentsAndStrategiesDoNotShareAnId() {
        site.with(
                LEAFLET,
                "questions:",
                "treatments:\n  - id: drink-less\n    name: Less\n    how-it-works: It does.\nquestions:");
        assertThat(report()).contains("error[LP112]: the treatment and a relief strategy share the id \"drink-less\"");
    }

    @Test
    void theSitesOwnTextsAreCheckedToo() {
        site.with("site/en-GB.yaml", "emergency: Call {{emergency.number}} now.", "emergency: Call for help.")
                .with("site/en-GB.yaml", "welcome: Find out", "welcome: \"[Find](topic:none) out\"\nx: Find out")
                .with("site/en-GB.yaml", "x: Find out what may help.\n", "");
        assertThat(report())
                .contains("site/en-GB.yaml:4:18: error[LP302]: there is no topic \"none\"")
                .contains("error[LP405]: the emergency advice does not name the emergency number");
    }

    @Test
    void glossaryFormsAreUnique() {
        site.with("glossary/en-GB.yaml", "forms: [fasciculations]", "forms: [Fasciculation]");
        assertThat(report()).contains("error[LP112]: the glossary has \"Fasciculation\" twice");
    }

    @Test
    void termsThatDifferInTypographyOnlyAreOne() {
        String glossary = "glossary/en-GB.yaml";
        site.with(glossary, "forms: [fasciculations]", "forms: [Bell's\u00a0palsy, Bell\u2019s palsy]");
        assertThat(report()).isEmpty();
        site.file(glossary, site.read(glossary) + "  - id: bell\n    term: bell's palsy\n    meaning: A weak face.\n");
        assertThat(report()).isEqualTo("""
                glossary/en-GB.yaml:8:11: error[LP112]: the glossary has "bell's palsy" twice
                    8 |     term: bell's palsy
                      |           ^^^^^^^^^^^^
                  help: remove one of them; the other is at glossary/en-GB.yaml:4:13""");
    }

    private String report() {
        return CheckedSite.report(site, folder);
    }
}
