package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.theme.IssuedSite.FACTS;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build sees what comes into the store of issued versions, and what goes, also when nothing else has changed. */
class StoreAloneIT {
    private static final String OTHER = "issued/RC-001/0.9/en-GB/leaflet.json";

    @TempDir
    Path folder;

    private IssuedSite site;

    @BeforeEach
    void buildsASiteOfWhichALeafletWasIssued() {
        site = new IssuedSite(folder);
        site.edit(FACTS, "owner:", "former-addresses: [old-hiccups]\nowner:")
                .signAll()
                .issueAll();
        assertThat(site.report()).isEmpty();
        assertThat(site.report()).isEmpty();
    }

    @Test
    void aVersionThatNobodyKnowsIsReportedUntilItGoes() {
        site.write(OTHER, "{}");
        assertThat(site.report()).contains("this folder of the store does not say what it is");
        site.delete("issued/RC-001/0.9");
        assertThat(site.report()).isEmpty();
        assertThat(site.differences()).isEmpty();
    }

    @Test
    void aVersionOfATopicThatIsGoneHasItsPageAsLongAsItIsThere() {
        String kept = site.read("issued/RC-001/1.0/en-GB/leaflet.json");
        site.write(OTHER, kept.replace("hiccups", "old-hiccups").replace("\"1.0\"", "\"0.9\""));
        assertThat(site.report()).isEmpty();
        assertThat(site.published()).containsKey("v/RC-001/0.9/en-GB/index.html");
        assertThat(site.differences()).isEmpty();
        site.delete("issued/RC-001/0.9");
        assertThat(site.report()).contains("LP312");
        assertThat(site.published()).doesNotContainKey("v/RC-001/0.9/en-GB/index.html");
        assertThat(site.differences()).isEmpty();
    }
}
