package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;

/** Readers who have saved a leaflet are told of every change of it, also by builds that make little anew. */
class OfflineBuildIT {
    private static final String WORKER = "offline.js";

    @TempDir
    Path folder;

    /** The list of all other files, which is not counted. */
    private static final int CHECKSUMS = 1;

    @TempDir
    Path clean;

    /** The same words in another order: no list of the site and no index of its search is another for that. */
    @Test
    void anEditThatChangesNothingButALeafletChangesWhatSavedLeafletsAreComparedWith() {
        SampleSite site = SampleSite.in(folder).append("site.yaml", "\noffline: true\n");
        assertThat(site.report()).doesNotContain("error");
        String before = site.text(WORKER);
        edit(site);
        assertThat(site.report()).doesNotContain("error");
        assertThat(site.text(WORKER)).isNotEqualTo(before);
        SampleSite once = SampleSite.in(clean).append("site.yaml", "\noffline: true\n");
        edit(once);
        assertThat(once.report()).doesNotContain("error");
        assertThat(site.text(WORKER)).isEqualTo(once.text(WORKER));
        assertThat(site.report()).doesNotContain("error");
        assertThat(site.text(WORKER)).isEqualTo(once.text(WORKER));
    }

    /** The index for search is made anew and the other lists are kept, each file with its compressed copy. */
    @Test
    void anEditOfALeafletsWordsCountsEachFileOnce() {
        SampleSite site = SampleSite.in(folder).append("site.yaml", "\noffline: true\ngzip: true\n");
        assertThat(site.generate(FailOn.ERROR, 2).published()).isTrue();
        String before = site.text("search/en-GB.js");
        site.edit("topics/muscle-cramps/en-GB.yaml", "from work, rest or sleep", "from gardening, rest or sleep");
        Generated outcome = site.generate(FailOn.ERROR, 2);
        assertThat(site.text("search/en-GB.js")).isNotEqualTo(before).contains("garden");
        assertThat(outcome.written() + outcome.unchanged() + CHECKSUMS)
                .isEqualTo(site.files().size());
        assertThat(site.verify().failed()).isFalse();
    }

    private static void edit(SampleSite site) {
        site.edit("topics/muscle-cramps/en-GB.yaml", "from work, rest or sleep", "from sleep, rest or work");
    }
}
