package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.FailOn;
import org.leafpress.Reporting;

/** The quality report is as accessible as the site: with findings of every kind, and with an earlier report before it. */
@ExtendWith(ChromiumExtension.class)
class ReportIT {
    private static final HtmlChecker CHECKER = new HtmlChecker();

    @TempDir
    static Path temp;

    private static Path report;
    private static SiteServer server;

    @BeforeAll
    static void reportOnBrokenLeaflets() throws IOException {
        Path content = temp.resolve("content");
        for (String part : List.of("site.yaml", "site", "glossary", "words", "assets", "topics")) {
            copy(PublishedSite.content().resolve(part), content.resolve(part));
        }
        String onePrint = "print: {formats: [a4]}\ncontact:\n";
        edit(content, "site.yaml", "contact:\n", onePrint);
        Path before = report(content, "before", Optional.empty(), LocalDate.of(2026, 10, 1));
        edit(content, "site.yaml", onePrint, "contact:\n");
        edit(content, "topics/muscle-cramps/en-GB.yaml", "summary:", "sumary:");
        edit(content, "topics/sudden-jerks/en-GB.yaml", "summary: ", "summary: Call 01632 960 999. ");
        edit(content, "topics/eyelid-twitching/topic.yaml", "status: draft", "status: approved");
        edit(
                content,
                "topics/calmer-muscles/topic.yaml",
                "owner:",
                "review:\n  last: 2024-09-01\n  due: 2026-09-01\nowner:");
        report = report(content, "report", Optional.of(before.resolve("report.json")), LocalDate.of(2026, 11, 26));
        server = new SiteServer(report);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(report)) {
            return files.map(file -> report.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** The pages about the whole, and those about a topic with findings and one without. */
    static List<String> pagesOfEveryKind() throws IOException {
        return pages().stream()
                .filter(page -> !page.startsWith("topics/")
                        || page.matches("topics/(muscle-cramps|sudden-jerks|eyelid-twitching|muscle-twitches)\\.html"))
                .toList();
    }

    @Test
    void thereAreFindingsOfEveryKindAndChanges() throws IOException {
        assertThat(pages()).contains("index.html", "rules.html", "site.html", "topics/muscle-cramps.html");
        assertThat(Files.readString(report.resolve("index.html")))
                .contains("LP105", "LP402", "Who owes what", "Readability", "Since 1 October 2026");
    }

    @Test
    void topicsAreNamedInTheLanguageThatTheyWereWrittenIn() throws IOException {
        assertThat(Files.readString(report.resolve("index.html"))).contains("Muscle twitches</bdi></a>");
        assertThat(Files.readString(report.resolve("topics/muscle-twitches.html")))
                .contains("Muscle twitches</bdi></h1>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void checkerFindsNoError(String page) {
        assertThat(CHECKER.faults(report.resolve(page).toString())).as(page).isEmpty();
    }

    /** Each page is loaded once; then each layout is looked at once, and each set of colours. */
    @ParameterizedTest
    @MethodSource("pagesOfEveryKind")
    void axeFindsNothingAndNarrowestPhoneNeedsNoScrollingSideways(String page, Chromium chromium) {
        Page tab = open(page, View.PHONE, chromium);
        ReflowIT.assertNothingIsLost(page, tab);
        for (View view : List.of(View.PHONE, View.DESK.inTheDark())) {
            chromium.look(tab, view);
            assertThat(AccessibilityIT.violations(tab, view))
                    .as("%s, %s", page, view)
                    .isEmpty();
        }
        chromium.look(tab, View.PHONE);
        ReflowIT.space(tab);
        ReflowIT.assertNothingIsLost(page, tab);
        assertThat(chromium.complaints()).as(page).isEmpty();
        assertThat(chromium.requests())
                .allMatch(request -> request.startsWith(server.address().toString()));
    }

    /** The report has the style sheet of the site, in which its own words for classes may mean something else. */
    @Test
    void numbersOfWarningsAreNotInBoxesAsWarningsOfLeafletsAre(Chromium chromium) {
        Page tab = open("index.html", View.DESK, chromium);
        assertThat(tab.locator("td.warning.some").count()).isPositive();
        assertThat(tab.evaluate("() => [...document.querySelectorAll('td.warning, .bar.warning')]"
                        + ".filter(found => getComputedStyle(found).borderTopWidth != '0px').length"))
                .isEqualTo(0);
        assertThat(tab.evaluate("() => getComputedStyle(document.querySelector('.top li')).listStyleType"))
                .isEqualTo("none");
    }

    private static Page open(String page, View view, Chromium chromium) {
        return chromium.open(view, server.address().resolve(page).toString());
    }

    private static Path report(Path content, String name, Optional<Path> previous, LocalDate date) {
        Path folder = temp.resolve(name);
        new TestBuild(content, temp.resolve("site"), temp.resolve("work-" + name), 2, FailOn.ERROR, date)
                .run(leafpress -> leafpress.report(new Reporting(folder, previous, "content/")));
        return folder;
    }

    private static void edit(Path content, String file, String before, String after) throws IOException {
        String text = Files.readString(content.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(content.resolve(file), text.replace(before, after));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
