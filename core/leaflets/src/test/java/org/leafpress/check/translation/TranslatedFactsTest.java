package org.leafpress.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/** Numbers, placeholders and whole texts that a translation has lost, taken over or added. */
class TranslatedFactsTest {
    private static final String ENGLISH = "One cup less each day.";
    private static final String URDU = "روزانہ ایک کپ کم۔";

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

    /** What is found of a text and its translation. */
    private String report(String english, String urdu) {
        site.with(CheckedSite.LEAFLET, ENGLISH, "\"" + english + "\"").with(CheckedSite.URDU, URDU, "\"" + urdu + "\"");
        CheckedSite.pin(site, folder, List.of());
        return report();
    }

    @Test
    void aPlaceholderThatIsLostIsNamed() {
        assertThat(report("Call {{contact.phone}}.", "ہمیں کال کریں۔")).isEqualTo("""
                topics/muscle-twitches/ur.yaml:63:13: error[LP810]: the {{contact.phone}} of the original is missing
                   63 |       how: "ہمیں کال کریں۔"
                      |             ^^^^^^^^^^^^^^
                  help: write {{contact.phone}} where the sentence needs it; the original stands at topics/muscle-twitches/en-GB.yaml:71:13""");
    }

    @Test
    void ofSeveralPlaceholdersNobodyKnowsWhichStandsForWhich() {
        assertThat(report("Call {{contact.phone}} or write to {{contact.email}}.", "{{urgent.number}} پر کال کریں۔"))
                .isEqualTo("""
                topics/muscle-twitches/ur.yaml:63:13: error[LP810]: the original has no {{urgent.number}} here
                   63 |       how: "{{urgent.number}} پر کال کریں۔"
                      |             ^^^^^^^^^^^^^^^^^
                  help: delete it; the original stands at topics/muscle-twitches/en-GB.yaml:71:13
                topics/muscle-twitches/ur.yaml:63:13: error[LP810]: the {{contact.email}} of the original is missing
                   63 |       how: "{{urgent.number}} پر کال کریں۔"
                      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: write {{contact.email}} where the sentence needs it; the original stands at topics/muscle-twitches/en-GB.yaml:71:13
                topics/muscle-twitches/ur.yaml:63:13: error[LP810]: the {{contact.phone}} of the original is missing
                   63 |       how: "{{urgent.number}} پر کال کریں۔"
                      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: write {{contact.phone}} where the sentence needs it; the original stands at topics/muscle-twitches/en-GB.yaml:71:13""");
    }

    @Test
    void aPlaceholderThatStandsTwiceIsKeptTwice() {
        assertThat(report("Call {{contact.phone}}, again {{contact.phone}}.", "{{contact.phone}} پر کال کریں۔"))
                .contains("error[LP810]: the {{contact.phone}} of the original is missing")
                .containsOnlyOnce("LP810");
    }

    @Test
    void placeholdersMayStandInAnotherOrder() {
        assertThat(report(
                        "Call {{contact.phone}} or {{urgent.number}}.",
                        "{{urgent.number}} یا {{contact.phone}} پر کال کریں۔"))
                .isEmpty();
    }

    @Test
    void eachNumberThatHasChangedIsPointedAt() {
        assertThat(report("Take 2 cups for 16 days, 16 in all.", "16 دن تک 3 کپ، 17۔"))
                .isEqualTo("""
                topics/muscle-twitches/ur.yaml:63:22: error[LP811]: the source says 2, the translation 3
                   63 |       how: "16 دن تک 3 کپ، 17۔"
                      |                      ^
                  help: write 2; the source stands at topics/muscle-twitches/en-GB.yaml:71:13
                topics/muscle-twitches/ur.yaml:63:28: error[LP811]: the source says 16, the translation 17
                   63 |       how: "16 دن تک 3 کپ، 17۔"
                      |                            ^^
                  help: write 16; the source stands at topics/muscle-twitches/en-GB.yaml:71:13""");
    }

    @Test
    void whatIsBoldInTheSitesEmergencyAdviceStaysBold() {
        site.with(
                "site/en-GB.yaml",
                "emergency: Call {{emergency.number}} now.",
                "emergency: Call {{emergency.number}} **now**.");
        assertThat(report())
                .contains(
                        "site/ur.yaml:4:12: warning[LP804]: nothing is bold here, where the original has \"now\" in bold\n");
    }

    @Test
    void theSitesEmergencyAdviceIsNotCopied() {
        site.with(
                        "site/ur.yaml",
                        "emergency: ابھی {{emergency.number}} پر کال کریں۔",
                        "emergency: Call {{emergency.number}} now.")
                .with("site/ur.yaml", "emergency-made-from: v1-48fc54bdb0d8f5225077f5d1f2f5a9d5\n", "");
        assertThat(report()).isEqualTo("""
                site/ur.yaml:4:12: warning[LP803]: nobody has said what the site's emergency advice was translated from
                    4 | emergency: Call {{emergency.number}} now.
                      |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: it is still the source at site/en-GB.yaml:5:12, word for word; have it translated""");
    }

    @Test
    void openingHoursAndProseOfTheSiteAreTranslatedToo() {
        site.with("site/ur.yaml", "accessibility: ہر صفحہ ماؤس کے بغیر چلتا ہے۔", """
                accessibility: |
                  # How to use this site

                  Every page works without a mouse.
                hours: Monday to Friday, 9am to 5pm""");
        assertThat(report()).isEqualTo("""
                site/ur.yaml:11:3: warning[LP802]: this is still in English, word for word as at site/en-GB.yaml:12:3
                   11 |   # How to use this site
                      |   ^^^^^^^^^^^^^^^^^^^^^^
                  help: translate it into Urdu
                site/ur.yaml:14:8: warning[LP802]: this is still in English, word for word as at site/en-GB.yaml:3:8
                   14 | hours: Monday to Friday, 9am to 5pm
                      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: translate it into Urdu""");
    }

    @Test
    void namesMayStayAsTheyAre() {
        site.with("site/ur.yaml", "name: کتابچے", "name: Leaflets")
                .with("site/ur.yaml", "copyright: Example Clinic 2026", "copyright: Example Clinic, 2026");
        assertThat(report()).isEmpty();
    }
}
