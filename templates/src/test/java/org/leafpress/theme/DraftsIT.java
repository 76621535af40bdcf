package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.governance.SignRequest;

/** Drafts stay at home once a leaflet is approved, or when the site says so, and leave no trace. */
class DraftsIT {
    private static final String FACTS = "topics/muscle-cramps/topic.yaml";
    private static final String TEXT = "topics/muscle-cramps/en-GB.yaml";
    private static final String DRAFT = "topics/eyelid-twitching.html";

    @TempDir
    Path folder;

    private SampleSite site;

    @BeforeEach
    void openTheSite() {
        site = SampleSite.in(folder)
                .edit(FACTS, "related: [", "related: [eyelid-twitching, ")
                .edit(
                        TEXT,
                        "In a cramp, a whole muscle tightens",
                        "In a [cramp](topic:eyelid-twitching), a whole muscle tightens");
    }

    @Test
    void whileNothingIsApprovedDraftsAreShownAndMarked() {
        assertThat(site.report()).doesNotContain("LP844");
        assertThat(page(DRAFT).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page("a-z.html").select("ul.links li"))
                .allSatisfy(item -> assertThat(item.text()).endsWith("(Draft)"));
        assertThat(page("body-areas.html").select("a[href^=topics/]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.text()).endsWith("(Draft)"));
        assertThat(page("index.html").select("a[href=" + DRAFT + "]")).isNotEmpty();
        assertThat(site.text("sitemap.xml")).contains("a-z.html").doesNotContain("topics/");
    }

    @Test
    void onceALeafletIsApprovedNoTraceOfDraftsIsLeft() {
        assertThat(site.report()).doesNotContain("LP844");
        assertThat(site.files()).containsKey(DRAFT);
        approve();
        assertThat(site.report())
                .contains("info[LP312]", DRAFT)
                .contains(
                        "warning[LP844]: \"eyelid-twitching\" is a draft and not shown, so that readers get no link here");
        SortedMap<String, byte[]> files = site.files();
        assertThat(files.keySet()).noneMatch(path -> path.contains("eyelid-twitching"));
        files.forEach((path, bytes) -> {
            if (path.matches(".*\\.(html|json|xml|txt|svg)")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(path).doesNotContain("eyelid-twitching");
            }
        });
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                assertThat(page(path).select("a[href]"))
                        .as(path)
                        .allSatisfy(link -> assertThat(target(path, link)).isIn(files.keySet()));
            }
        }
        assertThat(page("topics/muscle-cramps.html").text()).contains("In a cramp, a whole muscle tightens");
        assertThat(page("topics/muscle-cramps.html").select("meta[name=robots]"))
                .isEmpty();
        assertThat(site.text("sitemap.xml")).contains("topics/muscle-cramps.html");
        assertThat(site.text("leaflets.json")).contains("muscle-cramps").doesNotContain("sudden-jerks");
    }

    @Test
    void anIncrementalBuildHidesAndShowsDraftsAsACleanOneDoes() {
        site.report();
        SortedMap<String, byte[]> before = site.files();
        approve();
        assertThat(site.report()).doesNotContain("LP317");
        SortedMap<String, byte[]> hidden = site.files();
        assertThat(hidden).doesNotContainKey(DRAFT);
        assertThat(site.verify().diagnostics()).isEmpty();
        site.edit(FACTS, "status: approved", "status: draft");
        site.report();
        assertThat(site.files().keySet()).isEqualTo(before.keySet());
        assertThat(site.verify().diagnostics()).isEmpty();
    }

    @Test
    void aSiteMayShowDraftsBesideApprovedLeaflets() {
        site.edit("site.yaml", "contact:", "drafts: publish\ncontact:");
        approve();
        assertThat(site.report()).doesNotContain("LP844");
        assertThat(page(DRAFT).select("meta[name=robots]")).isEmpty();
        assertThat(page("a-z.html").text()).contains("Eyelid twitching (Draft)", "Muscle cramps");
        assertThat(site.text("sitemap.xml")).contains(DRAFT);
    }

    @Test
    void aSiteMayHideDraftsFromTheStart() {
        site.edit("site.yaml", "contact:", "drafts: hide\ncontact:");
        assertThat(site.report()).contains("LP317");
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("topics/"));
        assertThat(page("a-z.html").select("ul.links li")).isEmpty();
    }

    @Test
    void aDryRunFindsTheSameLinks() {
        approve();
        assertThat(site.dryRun())
                .anySatisfy(found -> assertThat(found.code().id()).isEqualTo("LP844"));
    }

    private void approve() {
        for (String role : List.of("author", "clinical-reviewer", "approver")) {
            assertThat(site.sign(new SignRequest("muscle-cramps", role, "Test " + role, Optional.empty()))
                            .signature())
                    .isPresent();
        }
        site.edit(FACTS, "status: draft", "status: approved");
    }

    private Document page(String path) {
        return Jsoup.parse(site.text(path));
    }

    /** Where a link leads; this page for links that leave the site. */
    private static String target(String from, Element link) {
        String href = link.attr("href").replaceFirst("#.*", "");
        if (href.isEmpty() || href.matches("[a-z]+:.*") || from.endsWith("404.html")) {
            return from;
        }
        String path = Path.of(from).resolveSibling(href).normalize().toString().replace('\\', '/');
        return path.isEmpty() || !path.contains(".") ? (path.isEmpty() ? "" : path + "/") + "index.html" : path;
    }
}
