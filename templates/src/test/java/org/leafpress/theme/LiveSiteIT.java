package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.Diagnostic;

/** Single pages from content in memory, before and after it changes. */
class LiveSiteIT {
    private static final String TWITCHES = "topics/muscle-twitches.html";
    private static final String JERKS = "topics/sudden-jerks.html";

    @TempDir
    Path folder;

    private Path content;
    private SampleSite site;
    private Leafpress leafpress;

    @BeforeEach
    void openTheSite() {
        site = SampleSite.in(folder);
        content = folder.resolve("content");
        leafpress = Leafpress.open(
                new Settings(content, folder.resolve("live"), 2, FailOn.ERROR, SampleSite.DATE), Progress.none());
    }

    @AfterEach
    void close() {
        leafpress.close();
    }

    @Test
    void eachFileIsThatOfABuild() {
        assertThat(site.report()).isEmpty();
        assertThat(site.files()).containsKeys(TWITCHES, "topics/muscle-cramps-a4.pdf", "index.html", "sitemap.xml");
        site.files().forEach((path, bytes) -> {
            if (!path.equals("checksums.txt")) {
                assertThat(leafpress.page(path))
                        .as(path)
                        .hasValueSatisfying(page -> assertThat(page).as(path).isEqualTo(bytes));
            }
        });
    }

    @Test
    void anUnknownPathIsEmpty() {
        assertThat(leafpress.page("topics/hiccups.html")).isEmpty();
        assertThat(leafpress.page("")).isEmpty();
        assertThat(leafpress.page("../site.yaml")).isEmpty();
    }

    @Test
    void aChangeOfATopicIsOnItsPageAndOnThoseThatNameIt() {
        assertThat(page(JERKS)).contains("Muscle twitches").doesNotContain("Muscle ticks");
        site.edit("topics/muscle-twitches/en-GB.yaml", "title: Muscle twitches", "title: Muscle ticks");
        assertThat(page(TWITCHES)).doesNotContain("Muscle ticks");
        refresh("topics/muscle-twitches/en-GB.yaml");
        assertThat(page(TWITCHES)).contains("Muscle ticks");
        assertThat(page(JERKS)).contains("Muscle ticks");
        assertThat(page("index.html")).contains("Muscle ticks");
        eachFileIsThatOfABuild();
    }

    @Test
    void theFolderOfATopicStandsForAllFilesInIt() {
        assertThat(page(TWITCHES)).doesNotContain("Muscle ticks");
        site.edit("topics/muscle-twitches/en-GB.yaml", "title: Muscle twitches", "title: Muscle ticks");
        refresh("topics/muscle-twitches");
        assertThat(page(TWITCHES)).contains("Muscle ticks");
    }

    @Test
    void aTopicComesAndGoes() throws IOException {
        assertThat(leafpress.page("topics/more-jerks.html")).isEmpty();
        SampleSite.copy(content.resolve("topics/sudden-jerks"), content.resolve("topics/more-jerks"));
        site.edit("topics/more-jerks/topic.yaml", "code: RC-004", "code: RC-009");
        assertThat(refresh("topics/more-jerks/topic.yaml", "topics/more-jerks/en-GB.yaml"))
                .isEqualTo(5);
        assertThat(page("topics/more-jerks.html")).contains("RC-009");
        assertThat(page("index.html")).contains("more-jerks.html");
        eachFileIsThatOfABuild();
        delete(content.resolve("topics/more-jerks"));
        assertThat(refresh("topics/more-jerks")).isEqualTo(4);
        assertThat(leafpress.page("topics/more-jerks.html")).isEmpty();
        assertThat(page("index.html")).doesNotContain("more-jerks.html");
    }

    @Test
    void aChangeOfTheSiteIsOnEveryPage() {
        assertThat(page(JERKS)).doesNotContain("01632 960 999");
        site.edit("site.yaml", "01632 960 123", "01632 960 999");
        refresh("site.yaml");
        assertThat(page(JERKS)).contains("01632 960 999");
        assertThat(page(TWITCHES)).contains("01632 960 999");
        eachFileIsThatOfABuild();
    }

    @Test
    void aFaultIsFoundAndMendingItHeals() {
        String file = "topics/sudden-jerks/en-GB.yaml";
        String before = page(JERKS);
        site.edit(file, "summary:", "sumary:");
        assertThat(leafpress.refresh(List.of(file)).outcome()).satisfies(outcome -> {
            assertThat(outcome.failed()).isTrue();
            assertThat(outcome.diagnostics()).anySatisfy(finding -> {
                assertThat(finding.place().file()).isEqualTo(file);
                assertThat(finding.message()).contains("unknown key \"sumary\"");
            });
        });
        assertThat(leafpress.page(TWITCHES)).isPresent();
        site.edit(file, "sumary:", "summary:");
        assertThat(refresh(file)).isEqualTo(4);
        assertThat(page(JERKS)).isEqualTo(before);
    }

    /** Each change is taken in topic by topic; a check from nothing must find the same. */
    @Test
    void afterEachChangeTheFindingsAreThoseOfACheck() {
        page(JERKS);
        String facts = "topics/sudden-jerks/topic.yaml";
        String jerks = "topics/sudden-jerks/en-GB.yaml";
        String twitches = "topics/muscle-twitches/en-GB.yaml";
        edited(facts, "code: RC-004", "code: RC-001");
        edited(jerks, "summary:", "sumary:");
        edited(facts, "code:", "suppress:\n  - code: LP712\n    reason: it is short\ncode:");
        // While the site cannot be read, a topic changes.
        site.edit("site.yaml", "01632 960 123", "");
        leafpress.refresh(List.of("site.yaml"));
        site.edit(jerks, "sumary:", "summary:");
        leafpress.refresh(List.of(jerks));
        edited("site.yaml", "phone: \"\"", "phone: \"01632 960 123\"");
        edited(twitches, "title:", "title: [");
        edited(facts, "code: RC-001", "code: RC-004");
        edited(twitches, "title: [", "title:");
    }

    private void edited(String file, String before, String after) {
        site.edit(file, before, after);
        assertThat(leafpress.refresh(List.of(file)).outcome().diagnostics())
                .isEqualTo(checked())
                .isNotEmpty();
    }

    private List<Diagnostic> checked() {
        TestBuild build = new TestBuild(
                content, folder.resolve("site"), folder.resolve("work"), 2, FailOn.ERROR, SampleSite.DATE);
        return build.run(Leafpress::check).outcome().diagnostics();
    }

    @Test
    void aFaultyLeafletIsShownAsItWas() {
        String before = page(TWITCHES);
        site.edit("topics/muscle-twitches/en-GB.yaml", "title:", "title: [");
        leafpress.refresh(List.of("topics/muscle-twitches/en-GB.yaml"));
        assertThat(page(TWITCHES)).isEqualTo(before);
        assertThat(page(JERKS)).contains("Muscle twitches");
        site.edit("site.yaml", "languages:", "languages: [");
        leafpress.refresh(List.of("site.yaml"));
        assertThat(page(TWITCHES)).isEqualTo(before);
    }

    @Test
    void aTemplateOfTheSiteIsReadAgain() {
        assertThat(page("404.html")).doesNotContain("nothing but this");
        site.write("theme/pages/404.ftlh", "<p>nothing but this");
        leafpress.refresh(List.of("theme/pages/404.ftlh"));
        assertThat(page("404.html")).isEqualTo("<p>nothing but this");
    }

    @Test
    void aBuildWithoutTheCacheMakesTheSameSite() throws IOException {
        TestBuild build = new TestBuild(
                content, folder.resolve("site"), folder.resolve("work"), 2, FailOn.ERROR, SampleSite.DATE);
        assertThat(build.generate().published()).isTrue();
        site.edit("topics/muscle-twitches/en-GB.yaml", "title: Muscle twitches", "title: Muscle ticks");
        assertThat(build.generate().written()).isPositive();
        assertThat(build.verify().diagnostics()).isEmpty();
        Files.writeString(folder.resolve("site").resolve(JERKS), "something else");
        assertThat(build.verify().diagnostics())
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.place().file()).endsWith(JERKS));
    }

    /** Refreshes without findings, and says how many topics there are. */
    private int refresh(String... changed) {
        var checked = leafpress.refresh(List.of(changed));
        assertThat(checked.outcome().diagnostics()).isEmpty();
        return checked.topics();
    }

    private String page(String path) {
        return new String(leafpress.page(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
