package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is part of the site: made with it, up to date with it, and not there where a site does without. */
class SearchBuildIT {
    private static final String TEXT = "topics/muscle-cramps/en-GB.yaml";
    private static final String INDEX = "search/en-GB.js";

    @TempDir
    Path folder;

    @TempDir
    Path clean;

    @Test
    void aSiteThatIsNotSearchedHasNoByteOfIt() {
        SampleSite site = SampleSite.in(folder).append("site.yaml", "\nsearch: false\n");
        assertThat(site.report()).doesNotContain("error");
        assertThat(site.files().keySet()).contains("index.html").noneMatch(path -> path.contains("search"));
        site.files().forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8).replace("type=\"search\"", ""))
                        .as(path)
                        .doesNotContainIgnoringCase("search");
            }
        });
    }

    @Test
    void anEditOfASignIsInTheIndexOfTheNextBuild() {
        SampleSite site = SampleSite.in(folder);
        assertThat(site.report()).doesNotContain("error");
        assertThat(site.text(INDEX)).contains("Muscle cramps").doesNotContain("zigzag");
        edit(site);
        assertThat(site.report()).doesNotContain("error");
        SampleSite once = SampleSite.in(clean);
        edit(once);
        assertThat(once.report()).doesNotContain("error");
        assertThat(site.text(INDEX)).contains("zigzag").isEqualTo(once.text(INDEX));
    }

    private static void edit(SampleSite site) {
        site.edit(
                TEXT,
                "keep you from work, rest or sleep",
                "keep you from work, rest or sleep\n        - come with zigzags");
    }
}
