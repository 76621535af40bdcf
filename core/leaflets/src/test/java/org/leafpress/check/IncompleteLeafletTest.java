package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.FACTS;
import static org.leafpress.check.CheckedSite.LEAFLET;
import static org.leafpress.check.CheckedSite.URDU;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.parse.GoodSite;

/** One run tells all: a fault that loses part of a leaflet hides no others, and makes none of what is lost. */
class IncompleteLeafletTest {
    private static final String TYPED = "One cup less each day. Call 01632 960000.";

    @TempDir
    Path folder;

    private String codes(GoodSite site) {
        return CheckedSite.check(site, folder.resolve("work")).diagnostics().stream()
                .map(found -> found.code().id() + " " + found.place())
                .toList()
                .toString();
    }

    @Test
    void whatWasReadIsLookedAt() {
        GoodSite site = CheckedSite.in(folder)
                .with(LEAFLET, "main-message:", "mian-message:")
                .with(LEAFLET, "One cup less each day.", TYPED)
                .file("topics/muscle-twitches/en-GB/why.md", "Rest **well.\n");
        assertThat(codes(site))
                .isEqualTo(
                        "[LP105 topics/muscle-twitches/en-GB.yaml:9:1, LP402 topics/muscle-twitches/en-GB.yaml:71:40,"
                                + " LP212 topics/muscle-twitches/en-GB/why.md:1:6]");
    }

    @Test
    void aFaultOfTheFactsHidesNoTextsEither() {
        GoodSite site = CheckedSite.in(folder)
                .with(FACTS, "status: draft", "status: drafts")
                .with(LEAFLET, "One cup less each day.", TYPED);
        assertThat(codes(site))
                .contains("LP108 topics/muscle-twitches/topic.yaml:2:9", "LP402")
                .doesNotContain("LP405");
    }

    @Test
    void eachTextIsLookedAtInItsOwnLanguageAndOnce() {
        GoodSite site = CheckedSite.translated(folder)
                .with(URDU, "main-message:", "mian-message:")
                .with(LEAFLET, "One cup less each day.", TYPED);
        assertThat(codes(site))
                .contains("LP105 topics/muscle-twitches/ur.yaml:9:1")
                .containsOnlyOnce("LP402");
    }
}
