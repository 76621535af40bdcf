package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old links to a topic that was renamed lead to it. */
class FormerAddressesIT {
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";

    @TempDir
    Path folder;

    @Test
    void thePageAtAFormerAddressLeadsOn() {
        SampleSite site = SampleSite.in(folder);
        site.report();
        site.append(FACTS, "former-addresses: [jumpy-muscles]\n");
        assertThat(site.report()).isEmpty();
        Document page = Jsoup.parse(site.text("topics/jumpy-muscles.html"));
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=muscle-twitches.html");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://leaflets.example.org/topics/muscle-twitches.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main a[href=muscle-twitches.html]").text()).isEqualTo("Muscle twitches");
        assertThat(site.text("sitemap.xml")).doesNotContain("jumpy-muscles");
        assertThat(site.text("_redirects")).isEqualTo("/topics/jumpy-muscles.html /topics/muscle-twitches.html 301\n");
        assertThat(site.text("redirects/nginx.map"))
                .isEqualTo("/topics/jumpy-muscles.html /topics/muscle-twitches.html;\n");
        assertThat(site.text("redirects/apache.conf"))
                .isEqualTo("Redirect permanent /topics/jumpy-muscles.html /topics/muscle-twitches.html\n");
        assertThat(site.verify().diagnostics()).isEmpty();
    }

    @Test
    void aTopicThatTakesTheNameIsFoundInAnIncrementalBuild() {
        SampleSite site = SampleSite.in(folder).append(FACTS, "former-addresses: [jumpy-muscles]\n");
        site.report();
        Path jerks = folder.resolve("content/topics/sudden-jerks");
        site.with("topics/jumpy-muscles/topic.yaml", jerks.resolve("topic.yaml"))
                .with("topics/jumpy-muscles/en-GB.yaml", jerks.resolve("en-GB.yaml"))
                .edit("topics/jumpy-muscles/topic.yaml", "code: ", "code: X");
        assertThat(site.report()).contains("error[LP843]: the former address \"jumpy-muscles\" is the name of a topic");
    }
}
