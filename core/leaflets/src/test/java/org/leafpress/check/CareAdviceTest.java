package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.parse.GoodSite;

/** For each rule on care advice what trips it, what just does not, and what a simpler rule would take for a fault. */
class CareAdviceTest {
    private static final String ROUTINE = "  routine:\n    - action: Call us on {{contact.phone}}\n";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    @Test
    void everyKindOfLinkInEmergencyAdviceIsPointedAt() {
        site.with(LEAFLET, "- your face drops on one side", "- you see a [twitch](term:fasciculation)")
                .with(LEAFLET, "- you cannot speak clearly", "- you have [cramps](topic:muscle-cramps)");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:17:30: error[LP401]: emergency advice carries a link
                   17 |         - you see a [twitch](term:fasciculation)
                      |                              ^^^^^^^^^^^^^^^^^^
                  help: write it as plain words: the reader should act, not read on
                topics/muscle-twitches/en-GB.yaml:18:29: error[LP401]: emergency advice carries a link
                   18 |         - you have [cramps](topic:muscle-cramps)
                      |                             ^^^^^^^^^^^^^^^^^^^
                  help: write it as plain words: the reader should act, not read on""");
    }

    @Test
    void lessUrgentAdviceMayCarryLinksAndBracketsAreNone() {
        site.with(LEAFLET, "signs: [a muscle gets weak]", "signs: ['[cramps](topic:muscle-cramps) come back']")
                .with(LEAFLET, "- you cannot speak clearly", "- you cannot speak \\[at all\\](or hardly)");
        assertThat(report()).isEmpty();
    }

    @Test
    void theNumberStandsInTheAction() {
        site.with(LEAFLET, "Call {{emergency.number}} now", "Go to hospital now")
                .with(LEAFLET, "- you cannot speak clearly", "- someone says call {{emergency.number}}");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:15:15: error[LP405]: the emergency action does not name the emergency number
                   15 |     - action: Go to hospital now
                      |               ^^^^^^^^^^^^^^^^^^
                  help: add {{emergency.number}} to it, such as "Call {{emergency.number}} now if:", within double quotes""");
    }

    @Test
    void anotherNumberIsNotTheNumberForEmergencies() {
        site.with(LEAFLET, "Call {{emergency.number}} now", "Call {{urgent.number}} now");
        assertThat(report()).contains(":15:15: error[LP405]").doesNotContain("LP402");
    }

    @Test
    void theWordEmergencyInOtherAdviceIsNoEmergencyAdvice() {
        site.with(
                "topics/muscle-cramps/en-GB.yaml",
                "  emergency:\n    - action: Call {{emergency.number}}\n",
                "  urgent:\n    - action: In an emergency call {{emergency.number}}\n");
        assertThat(report()).isEqualTo("""
                topics/muscle-cramps/en-GB.yaml:5:3: warning[LP404]: the leaflet does not say when it is an emergency
                    5 |   urgent:
                      |   ^^^^^^
                  help: add "emergency:" with an action and signs; only topics with "kind: test", "healthy-living", "schedule" or "hub" in topic.yaml can do without, since they show the site's own emergency advice; do not change the kind to be rid of this""");
    }

    @Test
    void eachFurtherCardOfALevelNeedsItsReason() {
        String card = "    - action: See a pharmacist\n      signs: [you need advice]\n";
        site.with(LEAFLET, ROUTINE, "  routine:\n" + card + ROUTINE.substring("  routine:\n".length()));
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:25:7: warning[LP403]: this is another routine card without a reason
                   25 |     - action: Call us on {{contact.phone}}
                      |       ^^^^^^
                  help: put all signs into one card if the action is the same, since a reader may stop at the first; or add "for:" and say whom this card is for; or add "reason:" and say why two are safer""");
        site.with(LEAFLET, card, card + card.replace("    - action", "    - reason: They are near\n      action"));
        assertThat(report()).contains(":28:7: warning[LP403]").doesNotContain(":25:7: warning[LP403]");
    }

    @Test
    void whoIsSentToStepsFindsThem() {
        site.with(LEAFLET, "- you cannot speak clearly", "- you cannot speak clearly - keep giving first aid");
        assertThat(report()).contains("""
                topics/muscle-twitches/en-GB.yaml:18:38: warning[LP453]: "keep giving first aid" sends readers to steps, and the leaflet has no "steps:"
                   18 |         - you cannot speak clearly - keep giving first aid
                      |                                      ^^^^^^^^^^^^^^^^^^^^^
                  help: add "steps:" with what to do, in order; or say here what to do instead""");
        site.with(LEAFLET, "relief:\n", "steps:\n  - steps:\n      - action: Rest\n      - action: Sleep\nrelief:\n");
        assertThat(report()).doesNotContain("LP453");
    }

    @Test
    void numberedListsAndOtherLeafletsHaveStepsToo() {
        String why = "topics/muscle-twitches/en-GB/why.md";
        assertThat(CheckedSite.report(site.file(why, "Follow these steps: rest and sleep.\n"), folder))
                .contains("why.md:1:1: warning[LP453]");
        assertThat(CheckedSite.report(site.file(why, "Follow these steps:\n\n1. Rest\n2. Sleep\n"), folder))
                .doesNotContain("LP453");
        assertThat(CheckedSite.report(
                        site.file(why, "Follow these steps: [stretch the calf](topic:muscle-cramps).\n"), folder))
                .doesNotContain("LP453");
    }

    private String report() {
        return CheckedSite.report(site, folder);
    }
}
