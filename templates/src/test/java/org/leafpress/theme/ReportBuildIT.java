package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Reporting;
import org.leafpress.governance.SignRequest;

/** The quality report of some leaflets, and of what is left of them when they are broken. */
class ReportBuildIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String CRAMPS = "topics/muscle-cramps/en-GB.yaml";

    /** Closes what it may stand in, opens what it should not, and holds what HTML cannot. */
    private static final String NASTY = "</code></title><script>alert(1)</script>]]>\u0001\u202e";

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void copyTheSite() {
        SampleSite.in(folder);
        content = folder.resolve("content");
    }

    @Test
    void aFindingStandsInTheTextBelowItsLineWithWhatToDo() throws IOException {
        edit(CRAMPS, "summary:", "sumary:");
        Generated outcome = report(Optional.empty());
        assertThat(outcome.published()).isTrue();
        Document page = page("topics/muscle-cramps.html");
        String link = page.select(".findings .place a").attr("href");
        assertThat(link).startsWith("muscle-cramps.html#");
        Element line = page.getElementById(link.substring(link.indexOf('#') + 1));
        assertThat(line.select("code").text()).startsWith("sumary:");
        assertThat(line.select("mark").text()).isEqualTo("sumary");
        assertThat(line.select(".notes").text())
                .contains("Error LP105 unknown key \"sumary\"", "What to do: did you mean \"summary\"?");
        assertThat(page.select("ol.source li")).hasSizeGreaterThan(100);
        assertThat(page("index.html").select(".verdict").text())
                .isEqualTo("1 error keeps the site from being published.");
        assertThat(page("rules.html").getElementById("lp105").text()).isEqualTo("LP105: the key is not known");
    }

    @Test
    void aTopicThatCannotBeReadSaysSoAndNothingThatIsNotKnown() throws IOException {
        edit(CRAMPS, "summary:", "sumary:");
        report(Optional.empty());
        Document page = page("topics/muscle-cramps.html");
        assertThat(page.select(".title").text()).isEqualTo("muscle-cramps Cannot be read");
        assertThat(page.select(".facts").text()).isEqualTo("The topic Folder muscle-cramps");
        assertThat(page.select(".findings").text()).contains("unknown key \"sumary\"");
        Document overview = page("index.html");
        assertThat(overview.select("tr:has(th a[href=topics/muscle-cramps.html])")
                        .first()
                        .text())
                .startsWith("muscle-cramps Cannot be read Not known 1 ");
        assertThat(overview.select("p:contains(Without a date:) a[href=topics/muscle-cramps.html]"))
                .isEmpty();
        assertThat(overview.select("p:contains(Without a date:) a[href=topics/sudden-jerks.html]"))
                .isNotEmpty();
    }

    @Test
    void howHardALeafletMayBeIsWhatTheSiteSays() throws IOException {
        report(Optional.empty());
        assertThat(page("index.html").select("#readability ~ table caption").text())
                .endsWith("a reading age of 11 or less.");
        assertThat(page("index.html").select("#readability ~ table .hard")).isEmpty();
        edit("site.yaml", "review:\n", "checks:\n  - code: LP740\n    limit: 6\nreview:\n");
        report(Optional.empty());
        assertThat(page("index.html").select("#readability ~ table caption").text())
                .endsWith("a reading age of 6 or less.");
        assertThat(page("index.html").select("#readability ~ table .hard")).isNotEmpty();
    }

    @Test
    void anAnswerAboutAnEarlierTextIsShownAsOpenAgain() throws IOException {
        edit(
                "topics/muscle-cramps/topic.yaml",
                "owner:",
                "assessments:\n  - {instrument: pemat-p, item: 5, answer: \"yes\", post: Editor, date: 2026-11-01,\n"
                        + "     hash: v1-00000000000000000000000000000000}\nowner:");
        report(Optional.empty());
        assertThat(page("topics/muscle-cramps.html")
                        .select("tr:contains(The voice is active)")
                        .text())
                .contains("open again: the answer is about another text Editor, 1 November 2026");
    }

    @Test
    void whatHasChangedSinceALeafletWasSignedIsShownWithTheWordsBeforeAndNow() throws IOException {
        SignRequest request = new SignRequest("muscle-cramps", "approver", "Test approver", Optional.empty());
        assertThat(build().run(leafpress -> leafpress.sign(request)).signature())
                .isPresent();
        edit(CRAMPS, "Stretch the muscle gently", "Stretch the muscle hard");
        report(Optional.empty());
        Document page = page("topics/muscle-cramps.html");
        Element change = page.select("ul.changes li").first();
        assertThat(change.select("code").text()).isEqualTo("main-message");
        assertThat(change.select("del").text()).contains("Stretch the muscle gently");
        assertThat(change.select("ins").text()).contains("Stretch the muscle hard");
        assertThat(HtmlChecker.SHARED.faults(files().get("topics/muscle-cramps.html")))
                .isEmpty();
    }

    @Test
    void everyPageIsGoodHtmlWhateverAuthorsWrite() throws IOException {
        edit(CRAMPS, "title:", "\"" + NASTY + "\": 1\ntitle:");
        edit("topics/eyelid-twitching/en-GB.yaml", "title: ", "title: </h1><script> ");
        edit("site/en-GB.yaml", "name: ", "name: \"</title><script>\" # ");
        edit("topics/sudden-jerks/topic.yaml", "owner: ", "owner: </dd><script> ");
        Files.writeString(content.resolve("topics/sudden-jerks/no \u00e9\"'<use>.md"), "No use");
        report(Optional.empty());
        for (String file : files().keySet()) {
            if (file.endsWith(".html")) {
                assertThat(HtmlChecker.SHARED.faults(files().get(file)))
                        .as(file)
                        .isEmpty();
                Document page = page(file);
                assertThat(page.select("script")).as(file).isEmpty();
                assertThat(page.select("[id]").eachAttr("id")).as(file).doesNotHaveDuplicates();
                assertThat(page.title()).as(file).isNotBlank();
            }
        }
        assertThat(page("topics/eyelid-twitching.html").select("h1").text()).startsWith("</h1><script>");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws IOException {
        edit(CRAMPS, "summary:", "sumary:");
        edit("site.yaml", "emergency:", "emergensy:");
        report(Optional.empty());
        for (String file : files().keySet()) {
            if (file.endsWith(".html")) {
                for (String href : page(file).select("[href]").eachAttr("href")) {
                    String path = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
                    Path target = folder.resolve("report")
                            .resolve(file)
                            .resolveSibling(path)
                            .normalize();
                    assertThat(path.isEmpty() ? folder.resolve("report").resolve(file) : target)
                            .as("%s: %s", file, href)
                            .isRegularFile();
                    if (!path.isEmpty() && href.contains("#")) {
                        assertThat(Jsoup.parse(target).select("[id]").eachAttr("id"))
                                .as("%s: %s", file, href)
                                .contains(href.substring(href.indexOf('#') + 1));
                    }
                }
            }
        }
    }

    @Test
    void theReportLeavesTheSiteAloneAndTheSiteTheReport() throws IOException {
        build().generate();
        SortedMap<String, String> site = files("site");
        edit(CRAMPS, "summary:", "sumary:");
        report(Optional.empty());
        assertThat(files("site")).isEqualTo(site);
        SortedMap<String, String> report = files();
        build().generate();
        assertThat(files()).isEqualTo(report);
    }

    @Test
    void reviewsAreACalendarBesideTheReport() throws IOException {
        edit("topics/muscle-cramps/topic.yaml", "owner:", "review:\n  due: 2028-02-01\nowner:");
        report(Optional.empty());
        assertThat(files().get("reviews.ics"))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20280201\r\n", "UID:review-muscle-cramps@leaflets.example.org\r\n");
    }

    @Test
    void aBrokenTemplateLeavesTheLastReportAsItWas() throws IOException {
        report(Optional.empty());
        SortedMap<String, String> before = files();
        edit(CRAMPS, "summary:", "sumary:");
        Path override = content.resolve("theme/report/rules.ftlh");
        Files.createDirectories(override.getParent());
        Files.writeString(override, "${page.body.nothing}");
        Generated outcome = report(Optional.empty());
        assertThat(outcome.published()).isFalse();
        assertThat(outcome.outcome().diagnostics())
                .anySatisfy(fault -> assertThat(fault.place().file()).isEqualTo("theme/report/rules.ftlh"));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatHasChangedSinceThePreviousReportIsTold() throws IOException {
        edit(CRAMPS, "summary:", "sumary:");
        report(Optional.empty());
        Path previous = Files.copy(folder.resolve("report/report.json"), folder.resolve("previous.json"));
        edit(CRAMPS, "sumary:", "summary:");
        report(Optional.of(previous));
        Document page = page("index.html");
        assertThat(page.select("#trend").text()).isEqualTo("Since 26 November 2026");
        assertThat(page.select(".tiles").text()).contains("1 fewer than on 26 November 2026");
        assertThat(page.select("main").text()).contains("LP105 unknown key \"sumary\" " + CRAMPS);
        assertThat(page.select(".plot polyline.error").attr("points")).isEqualTo("0,0 100,100");
    }

    @Test
    void otherThreadsMakeTheSameBytes() throws IOException {
        edit(CRAMPS, "summary:", "sumary:");
        report(Optional.empty());
        SortedMap<String, String> first = files();
        TestBuild build =
                new TestBuild(content, folder.resolve("site"), folder.resolve("other"), 7, FailOn.ERROR, TODAY);
        build.run(
                leafpress -> leafpress.report(new Reporting(folder.resolve("report-7"), Optional.empty(), "content/")));
        assertThat(files("report-7")).isEqualTo(first);
    }

    @Test
    void contentThatIsMissingAltogetherStillMakesAReport() throws IOException {
        content = Files.createDirectories(folder.resolve("empty"));
        Generated outcome = report(Optional.of(folder.resolve("nothing.json")));
        assertThat(outcome.published()).isTrue();
        assertThat(page("index.html").select("main").text())
                .contains("There are no topics.", "The previous report cannot be used: there is no such file.");
        assertThat(page("site.html").select(".findings").text()).contains("LP001");
    }

    private TestBuild build() {
        return new TestBuild(content, folder.resolve("site"), folder.resolve("work"), 2, FailOn.ERROR, TODAY);
    }

    private Generated report(Optional<Path> previous) {
        return build().run(
                        leafpress -> leafpress.report(new Reporting(folder.resolve("report"), previous, "content/")));
    }

    private Document page(String file) throws IOException {
        return Jsoup.parse(folder.resolve("report").resolve(file));
    }

    private SortedMap<String, String> files() throws IOException {
        return files("report");
    }

    private SortedMap<String, String> files(String name) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(
                path,
                text.replaceFirst(
                        java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after)));
    }
}
