package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leafpress.theme.IssuedSite.ENGLISH;
import static org.leafpress.theme.IssuedSite.FACTS;
import static org.leafpress.theme.IssuedSite.HISTORY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.Issued;
import org.leafpress.model.issue.IssueChange;
import org.leafpress.model.topic.CodeSystem;

/** What keeps a history and its store from being trusted, and what keeps a leaflet from being issued. */
class IssuedVersionsIT {
    private static final String SHEET = "issued/RC-001/1.0/en-GB/a4.pdf";

    @TempDir
    static Path prepared;

    @TempDir
    Path folder;

    private IssuedSite site;

    /** The site before anything was issued, and after. */
    @BeforeAll
    static void prepare() {
        new IssuedSite(prepared.resolve("approved"));
        new IssuedSite(prepared.resolve("issued")).issueAll();
    }

    @BeforeEach
    void copy(TestInfo test) {
        boolean issued = test.getTags().contains("issued");
        site = IssuedSite.copyOf(prepared.resolve(issued ? "issued" : "approved"), folder);
    }

    @Test
    @Tag("issued")
    void whatIsIssuedIsKeptWithItsChecksums() {
        assertThat(site.content("issued").keySet())
                .containsExactly(
                        ".gitattributes",
                        "RC-001/1.0/en-GB/SHA256SUMS",
                        "RC-001/1.0/en-GB/a4.pdf",
                        "RC-001/1.0/en-GB/leaflet.json",
                        "RC-001/1.0/en-GB/page.html",
                        "RC-001/1.0/en-GB/tri-fold.pdf",
                        "RC-001/1.0/ur/SHA256SUMS",
                        "RC-001/1.0/ur/a4.pdf",
                        "RC-001/1.0/ur/leaflet.json",
                        "RC-001/1.0/ur/page.html",
                        "RC-001/1.0/ur/tri-fold.pdf");
        assertThat(site.read("issued/RC-001/1.0/en-GB/SHA256SUMS").lines())
                .hasSize(4)
                .allMatch(line -> line.matches("[0-9a-f]{64}  [a-z0-9-]+\\.(pdf|json|html)"));
        assertThat(site.read("issued/RC-001/1.0/en-GB/leaflet.json"))
                .contains("\"topic\" : \"hiccups\"", "\"kind\" : \"sign\"", "\"words\" : \"chest pain\"");
        assertThat(site.report()).isEmpty();
        // The site has the very sheet that was issued.
        SortedMap<String, byte[]> files = site.cleanBuild("site");
        assertThat(files.get("topics/hiccups-a4.pdf"))
                .isEqualTo(site.content("issued").get("RC-001/1.0/en-GB/a4.pdf"));
        assertThat(files.get("v/RC-001/1.0/en-GB/a4.pdf")).isEqualTo(files.get("topics/hiccups-a4.pdf"));
    }

    @Test
    void whatWasNeverIssuedCostsNothing() {
        assertThat(site.report()).isEmpty();
        assertThat(site.has("v/index.html")).isFalse();
        assertThat(site.codeOf("topics/hiccups-a4.pdf")).isEqualTo("topics/hiccups.html");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "a lost sheet",
                        site -> site.delete(SHEET),
                        SHEET + ": error[LP467]: this file of version 1.0 in en-GB is lost\n"
                                + "  help: restore it from version control or from a backup; never issue it again"),
                fault(
                        "an altered sheet",
                        site -> site.edit("issued/RC-001/1.0/en-GB/page.html", "chest pain", "chest pains"),
                        "issued/RC-001/1.0/en-GB/page.html: error[LP468]: this file is not the one that was issued: its"
                                + " checksum differs"),
                fault(
                        "a page whose line ends Git has changed",
                        site -> site.edit("issued/RC-001/1.0/en-GB/page.html", "\n", "\r\n"),
                        "issued/RC-001/1.0/en-GB/page.html: error[LP468]: the line ends of this file are not those that"
                                + " were issued; Git does that where it is not told otherwise\n"
                                + "  help: write the line \"* -text\" into issued/.gitattributes, delete this file, and get"
                                + " it again with \"git checkout\""),
                fault(
                        "a sheet that Git LFS has not fetched",
                        site -> site.write(SHEET, "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n"),
                        SHEET + ": error[LP468]: this file is kept elsewhere by Git LFS and was not fetched\n"
                                + "  help: run \"git lfs pull\""),
                fault(
                        "a version of which nothing is left",
                        site -> site.delete("issued/RC-001/1.0/en-GB"),
                        "issued/RC-001/1.0/en-GB/: error[LP467]: nothing is kept of version 1.0 in en-GB, which was issued on"
                                + " 2026-11-01"),
                fault(
                        "a store that is missing",
                        site -> site.delete("issued"),
                        "issued/RC-001/1.0/ur/: error[LP467]: nothing is kept of version 1.0 in ur"),
                fault(
                        "a history that is missing",
                        site -> site.delete(HISTORY),
                        "issued/RC-001/1.0/en-GB/: error[LP469]: the store has this version of hiccups, and its history does"
                                + " not name it"),
                fault(
                        "a folder of another site",
                        site -> site.write("issued/XY-9/2.0/fr/leaflet.json", "{}"),
                        "issued/XY-9/2.0/fr/: error[LP469]: this folder of the store does not say what it is"),
                fault(
                        "the same version by two branches",
                        site -> site.write(
                                HISTORY,
                                site.read(HISTORY)
                                        + entry(site)
                                                .replace("safety: v1-", "safety: v1-0")
                                                .replaceFirst("(safety: v1-.{32}).", "$1")),
                        "error[LP462]: version 1.0 was issued in en-GB on 2026-11-01 already (line 3), and said something"
                                + " else: a patient who holds it cannot know which it is"),
                fault(
                        "an entry twice",
                        site -> site.write(HISTORY, site.read(HISTORY) + entry(site)),
                        "error[LP462]: version 1.0 was issued in en-GB on 2026-11-01 already (line 3), with the same text"),
                fault(
                        "versions out of order",
                        site -> site.write(
                                HISTORY, site.read(HISTORY) + entry(site).replace("\"1.0\"", "\"0.9\"")),
                        "error[LP463]: version 0.9 in en-GB stands after version 1.0"),
                fault(
                        "a clock that was set back",
                        site -> site.write(
                                HISTORY,
                                site.read(HISTORY)
                                        + entry(site)
                                                .replace("\"1.0\"", "\"1.0.1\"")
                                                .replace("2026-11-01", "2026-10-31")),
                        "error[LP463]: version 1.0.1 in en-GB is dated before version 1.0 of 2026-11-01"),
                fault(
                        "a day to come",
                        site -> site.edit(HISTORY, "date: 2026-11-01", "date: 2026-12-01"),
                        "error[LP463]: version 1.0 in en-GB is dated after the day of this build, 2026-11-01"),
                fault(
                        "a hash that someone has typed",
                        site -> site.write(
                                HISTORY, site.read(HISTORY).replaceFirst("    hash: v1-.*", "    hash: mine")),
                        "error[LP464]: an issued version has a hash that no text can have, \"mine\""),
                fault(
                        "a file outside the store",
                        site -> site.write(
                                HISTORY, site.read(HISTORY).replaceFirst("name: a4.pdf", "name: ../../../site.yaml")),
                        "error[LP464]: an issued version names a file that was never issued, \"../../../site.yaml\""),
                fault(
                        "a code with odd characters",
                        site -> site.write(HISTORY, site.read(HISTORY).replaceFirst("RC-001", "RC/<b>")),
                        "error[LP464]: an issued version has a code that no address can have, \"RC/<b>\""),
                fault(
                        "marks of a merge",
                        site -> site.write(HISTORY, site.read(HISTORY) + "<<<<<<< HEAD\n" + entry(site)),
                        HISTORY + ":"),
                fault(
                        "a version that goes back",
                        site -> site.edit(FACTS, "version: \"1.0\"", "version: \"0.9\""),
                        "error[LP466]: version 0.9 comes before version 1.0, which was issued in en-GB on 2026-11-01"),
                fault(
                        "a phone number that changes",
                        site -> site.edit("site.yaml", "number: \"999\"", "number: \"112\""),
                        "error[LP460]: version 1.0 was issued in en-GB on 2026-11-01, and the leaflet now advises otherwise:"
                                + " phone (emergency.number) said \"999\" and now says \"112\""),
                fault(
                        "the clinic's own phone number that changes",
                        site -> site.edit("site.yaml", "01632 960 123", "01632 960 999"),
                        "phone (contact.phone) said \"01632 960 123\" and now says \"01632 960 999\""),
                fault(
                        "emergency advice of one language that changes",
                        site -> site.edit(IssuedSite.URDU, "سینے میں درد", "سینے میں شدید درد"),
                        "error[LP460]: version 1.0 was issued in ur on 2026-11-01, and the leaflet now advises otherwise: signs"
                                + " (emergency) said \"سینے میں درد\" and now says \"سینے میں شدید درد\""),
                fault(
                        "a version that is written otherwise",
                        site -> site.edit(FACTS, "version: \"1.0\"", "version: \"1.00\""),
                        "error[LP460]: version 1.0 was issued in en-GB on 2026-11-01 with the version \"1.0\": nobody finds that"
                                + " sheet by \"1.00\""),
                fault(
                        "another code",
                        site -> site.edit(FACTS, "RC-001", "RC-002"),
                        "error[LP460]: version 1.0 was issued in en-GB on 2026-11-01 with the code \"RC-001\": nobody finds that"
                                + " sheet by \"RC-002\""),
                fault(
                        "an entry twice, written otherwise",
                        site -> site.write(
                                HISTORY, site.read(HISTORY) + entry(site).replace("\"1.0\"", "\"1.00\"")),
                        "error[LP462]: version 1.00 was issued in en-GB on 2026-11-01 already (line 3), with the same text"),
                fault(
                        "a file that was put into the store",
                        site -> site.write("issued/RC-001/1.0/en-GB/booklet.pdf", "%PDF"),
                        "issued/RC-001/1.0/en-GB/booklet.pdf: error[LP469]: version 1.0 in en-GB was issued without this"
                                + " file"),
                fault(
                        "a sheet that was taken out of the history",
                        site -> site.write(
                                HISTORY,
                                site.read(HISTORY).replaceFirst("      - name: a4.pdf\n        sha256: .*\n", "")),
                        SHEET + ": error[LP469]: version 1.0 in en-GB was issued without this file"),
                fault(
                        "a lost list of checksums",
                        site -> site.delete("issued/RC-001/1.0/en-GB/SHA256SUMS"),
                        "issued/RC-001/1.0/en-GB/SHA256SUMS: error[LP467]: the list of checksums is lost"),
                fault(
                        "an altered list of checksums",
                        site -> site.write("issued/RC-001/1.0/en-GB/SHA256SUMS", "0  a4.pdf\n"),
                        "issued/RC-001/1.0/en-GB/SHA256SUMS: error[LP468]: the list of checksums is not what the history"
                                + " says"),
                fault(
                        "a do-not that is gone",
                        site -> site.edit(ENGLISH, "    - {id: rush, action: Do not eat in a hurry.}\n", ""),
                        "do-not no longer says \"Do not eat in a hurry.\""));
    }

    private static Arguments fault(String name, Consumer<IssuedSite> change, String message) {
        return Arguments.of(name, change, message);
    }

    /** The first entry of the history. */
    private static String entry(IssuedSite site) {
        String history = site.read(HISTORY);
        int start = history.indexOf("  - code:");
        return history.substring(start, history.indexOf("  - code:", start + 1));
    }

    @Tag("issued")
    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void nothingIsPublished(String name, Consumer<IssuedSite> change, String message) {
        change.accept(site);
        assertThat(site.report()).contains(message);
        assertThat(site.published()).isEmpty();
    }

    @Test
    @Tag("issued")
    void aHistoryWithAFaultGivesNoAdviceToDeleteTheStore() {
        site.edit(HISTORY, "    title:", "    colour: red\n    title:");
        assertThat(site.report())
                .contains("error[LP105]: unknown key \"colour\"")
                .doesNotContain("LP469", "delete");
        assertThat(site.published()).isEmpty();
    }

    @Test
    @Tag("issued")
    void aSiteThatCannotBeReadMakesNoNumberDiffer() {
        site.edit("site.yaml", "contact:", "contract:");
        assertThat(site.report()).contains("unknown key \"contract\"").doesNotContain("LP460", "LP461", "LP471");
    }

    @Test
    void whatCannotBeIssuedIsRefusedAndNothingWritten() {
        site.edit(FACTS, "status: approved", "status: draft");
        refused("error[LP465]: the leaflet in en-GB is not approved: draft");
        site.edit(FACTS, "status: draft", "status: approved").edit(FACTS, "RC-001", "RC/001 <b>");
        refused("error[LP465]: \"RC/001 <b>\" cannot be part of an address");
        site.edit(FACTS, "RC/001 <b>", "RC-001")
                .write("issued/RC-001/1.0/ur/a4.pdf", "left by a command that was killed");
        refused("issued/RC-001/1.0/ur/: error[LP469]: this folder of the store does not say what it is");
        site.delete("issued").issueAll();
        SortedMap<String, byte[]> before = site.content("");
        refused("error[LP465]: version 1.0 was issued in en-GB on 2026-11-01 already");
        site.edit(FACTS, "version: \"1.0\"", "version: \"1.1\"").on(LocalDate.of(2026, 10, 31));
        assertThat(site.refusal(IssueChange.MEANING)).contains("[LP46");
        site.on(LocalDate.of(2026, 11, 2)).edit("site.yaml", "number: \"999\"", "number: \"112\"");
        assertThat(site.refusal(IssueChange.WORDING))
                .contains("this is no change of wording: phone (emergency.number) said \"999\" and now says \"112\"");
        assertThat(site.content("issued")).containsExactlyEntriesOf(sub(before, "issued/"));
        Issued unknown = site.issue(Optional.of("fr"), Optional.empty(), IssueChange.MEANING);
        assertThat(IssuedSite.format(unknown.outcome())).contains("the topic has no leaflet in \"fr\"");
    }

    /** A code is given to another leaflet, after its topic was deleted or got another code: the store keeps its sheets. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("issued")
    void whatAnotherTopicIssuedIsNotWrittenOver(boolean gone) {
        SampleSite.copy(folder.resolve("content/topics/hiccups"), folder.resolve("content/topics/jerks"));
        site.delete("topics/jerks/history.yaml");
        if (gone) {
            site.delete("topics/hiccups");
        } else {
            site.edit(FACTS, "RC-001", "RC-009").edit(FACTS, "version: \"1.0\"", "version: \"1.1\"");
        }
        SortedMap<String, byte[]> before = site.content("");
        Issued issued = site.issue("jerks");
        assertThat(issued.versions()).isEmpty();
        assertThat(IssuedSite.format(issued.outcome()))
                .contains(
                        "topics/jerks/topic.yaml:1:7: error[LP465]: version 1.0 of RC-001 in en-GB was issued already, as"
                                + " another leaflet: it is kept in issued/RC-001/1.0/en-GB");
        assertThat(site.content("")).containsExactlyEntriesOf(before);
    }

    private static SortedMap<String, byte[]> sub(SortedMap<String, byte[]> files, String below) {
        SortedMap<String, byte[]> some = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(below)) {
                some.put(path.substring(below.length()), bytes);
            }
        });
        return some;
    }

    private void refused(String message) {
        int files = site.content("").size();
        assertThat(site.refusal(IssueChange.MEANING)).contains(message);
        assertThat(site.content("")).hasSize(files);
    }

    @Test
    void aStoreThatCannotBeWrittenLeavesEverythingAsItWas() throws IOException {
        site.write("issued", "a file where the store should be");
        SortedMap<String, byte[]> before = site.content("");
        assertThatThrownBy(() -> site.issue(Optional.empty(), Optional.empty(), IssueChange.MEANING))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("issued");
        assertThat(site.content("").keySet()).isEqualTo(before.keySet());
        Files.delete(folder.resolve("content/issued"));
        site.issueAll();
    }

    @Test
    @Tag("issued")
    void codesAreFoundWithoutAScript() {
        assertThat(site.report()).isEmpty();
        Document page = Jsoup.parse(site.text("v/index.html"));
        for (String path : List.of("v/index.html", "v/RC-001/1.0/ur/index.html", "feeds/ur.atom")) {
            assertThat(site.previewed(path)).as("the preview of %s", path).isEqualTo(site.text(path));
        }
        assertThat(page.select("form[action=#codes] input").eachAttr("name")).containsExactly("code", "version");
        assertThat(page.select("#codes, #RC-001")).hasSize(2);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("form-action 'self'", "script-src 'self'");
    }

    @Test
    @Tag("issued")
    void recordSystemsFindIssuedLeafletsByTheirCodes() {
        assertThat(site.report()).isEmpty();
        String code = "codes/" + CodeSystem.ICD_10.oid() + "/R06.6/index.html";
        assertThat(Jsoup.parse(site.text(code))
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=../../../topics/hiccups.html");
        assertThat(site.text("codes.json"))
                .contains(
                        "\"code\" : \"R06.6\"",
                        "\"language\" : \"ur\"",
                        "\"url\" : \"https://leaflets.example.org/ur/topics/hiccups.html\"",
                        "\"issued\" : \"https://leaflets.example.org/v/RC-001/1.0/ur/\"");
        assertThat(Jsoup.parse(site.text("infobutton.html"))
                        .select("script[src]")
                        .eachAttr("src"))
                .containsExactly("infobutton.js");
        assertThat(site.text("feeds/area-throat.atom")).contains("<title>Leaflets: Throat</title>");
        assertThat(HtmlChecker.SHARED.faults(site.text("infobutton.html"))).isEmpty();
        for (String page : List.of(code, "v/index.html", "ur/v/index.html", "v/RC-001/1.0/ur/index.html")) {
            assertThat(HtmlChecker.SHARED.faults(site.text(page))).as(page).isEmpty();
        }
    }
}
