package org.leafpress.check.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/**
 * Text that sends people to emergency help, where the card says: your face drops on one side, you cannot speak clearly.
 */
class EmergencyInBodyTest {
    private static final String NOT_SAID =
            "warning[LP446]: this sends people to emergency help, but the emergency advice does not say when\n";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    private String prose(String markdown) {
        site.file("topics/muscle-twitches/en-GB/why.md", markdown);
        return report();
    }

    private String report() {
        return Arrays.stream(CheckedSite.report(site, folder).split("\n(?=\\S)"))
                .filter(finding -> finding.contains("[LP446]"))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call {{emergency.number}} if your face drops.",
                "Your face drops on one side. Call an ambulance.",
                "Call an ambulance if:\n\n- your face drops\n- you cannot speak\n",
                "Do not wait until you call {{emergency.number}} to say that your tongue swells.",
                "The nurse will know. After you call {{emergency.number}}, unlock the door.",
                "Call us on {{contact.phone}} if your tongue swells."
            })
    void whatTheCardSaysOrNobodyIsSentToIsFine(String markdown) {
        assertThat(prose(markdown)).isEmpty();
    }

    @Test
    void theSentenceWithTheCallIsPointedAt() {
        assertThat(prose("Rest first. Call {{emergency.number}} if your tongue swells. Stay warm."))
                .isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:1:13: warning[LP446]: this sends people to emergency help, but the emergency advice does not say when
                    1 | Rest first. Call {{emergency.number}} if your tongue swells. Stay warm.
                      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: add what it is about to the signs of "emergency" below "seek-help"; it may stand here as well""");
        assertThat(prose("Rest first. Go to A&E if your tongue swells.")).contains("why.md:1:13: " + NOT_SAID);
    }

    @Test
    void aShortCallIsAboutTheSentenceBeforeIt() {
        assertThat(prose("Your tongue swells up. Call an ambulance.")).contains("why.md:1:24: " + NOT_SAID);
        assertThat(prose("Your tongue swells up. Your face drops. Call an ambulance."))
                .isEmpty();
    }

    @Test
    void everyItemOfTheListBelowACallIsInTheCard() {
        assertThat(prose("Call an ambulance if:\n\n- your face drops\n- your tongue swells\n"))
                .contains("why.md:1:1: " + NOT_SAID);
        assertThat(prose("Call an ambulance if your face drops.\n\n- your tongue swells\n- it itches\n"))
                .isEmpty();
        assertThat(prose("Call an ambulance if:\n\n- your face drops\n\nYour tongue swells.\n"))
                .isEmpty();
    }

    @Test
    void halfOfTheWordsAreEnough() {
        assertThat(prose("Call an ambulance if your face drops and tongue swells."))
                .isEmpty();
        assertThat(prose("Call an ambulance if your face drops and tongue swells badly."))
                .contains(NOT_SAID);
    }

    @Test
    void aLanguageOfWhichNobodyKnowsTheFillerIsLeftOut() {
        site = CheckedSite.translated(folder.resolve("translated"))
                .with(CheckedSite.LEAFLET, "One cup less each day.", "Call {{emergency.number}} if your face drops.")
                .with(CheckedSite.URDU, "روزانہ ایک کپ کم۔", "\"{{emergency.number}} اگر زبان سوج جائے۔\"");
        assertThat(report()).isEmpty();
    }

    @Test
    void aLeafletWithoutEmergencyAdviceHasNoneThatSaysWhen() {
        site.file(
                "topics/muscle-cramps/en-GB.yaml",
                site.read("topics/muscle-cramps/en-GB.yaml").replaceFirst("(?s)  emergency:.*?(?=  routine)", "")
                        + "overview:\n  what-it-is: Call {{emergency.number}} now.\n");
        assertThat(report())
                .contains(
                        "en-GB.yaml:10:15: warning[LP446]: this sends people to emergency help, but the leaflet has no"
                                + " emergency advice\n");
    }
}
