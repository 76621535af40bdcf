package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.theme.IssuedSite.ENGLISH;
import static org.leafpress.theme.IssuedSite.FACTS;
import static org.leafpress.theme.IssuedSite.URDU;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leaflet is given out, changes, and is withdrawn; whoever holds the first sheet can always tell. */
class IssuedStoryIT {
    @TempDir
    Path folder;

    @Test
    void theFirstSheetLeadsToWhatHasChangedForItsReader() {
        IssuedSite site = new IssuedSite(folder);
        site.issueAll();
        assertThat(site.report()).isEmpty();
        for (String language : new String[] {"en-GB", "ur"}) {
            String prefix = language.equals("ur") ? "ur/" : "";
            assertThat(site.codeOf(prefix + "topics/hiccups-a4.pdf")).isEqualTo("v/RC-001/1.0/" + language + "/");
            assertThat(site.codeOf(prefix + "topics/hiccups-tri-fold.pdf")).isEqualTo("v/RC-001/1.0/" + language + "/");
        }
        Document first = page(site, "v/RC-001/1.0/en-GB/");
        assertThat(first.select("h1, main .lead").eachText())
                .containsExactly(
                        "Hiccups",
                        "Leaflet RC-001, version 1.0",
                        "This version is current.",
                        "Read the current leaflet: Hiccups");

        // A sign moves from routine to emergency: nothing is published.
        move(site, ENGLISH, "trouble swallowing", "chest pain");
        move(site, URDU, "نگلنے میں مشکل", "سینے میں درد");
        assertThat(site.report())
                .contains(
                        "topics/hiccups/topic.yaml:3:11: error[LP460]: version 1.0 was issued in en-GB on 2026-11-01, and"
                                + " the leaflet now advises otherwise: the sign \"trouble swallowing\" moved from routine to"
                                + " emergency")
                .contains("help: if this is meant, raise the version to \"1.1\", let it be signed, then issue it: mvn"
                        + " leafpress:issue -Dleafpress.topic=hiccups -Dleafpress.language=en-GB; otherwise undo the"
                        + " change");
        assertThat(page(site, "v/RC-001/1.0/en-GB/").text()).contains("This version is current.");

        // With a new version it is.
        SortedMap<String, byte[]> store = site.content("issued");
        site.on(LocalDate.of(2026, 11, 20))
                .edit(FACTS, "version: \"1.0\"", "version: \"1.1\"")
                .pin()
                .signAll()
                .issueAll();
        assertThat(site.report()).isEmpty();
        assertThat(site.differences()).isEmpty();
        assertThat(site.content("issued")).containsAllEntriesOf(store);
        assertThat(site.codeOf("v/RC-001/1.0/en-GB/a4.pdf")).isEqualTo("v/RC-001/1.0/en-GB/");
        assertThat(site.codeOf("topics/hiccups-a4.pdf")).isEqualTo("v/RC-001/1.1/en-GB/");
        Document replaced = page(site, "v/RC-001/1.0/en-GB/");
        assertThat(replaced.expectFirst(".status").text())
                .isEqualTo(
                        "A newer version has replaced this one. Please use the newer one. Replaced on 20 November 2026"
                                + " by version 1.1.");
        assertThat(replaced.expectFirst("section h3").text()).isEqualTo("Immediate action required");
        assertThat(replaced.select("#changes ~ * li, #changes ~ li").eachText())
                .containsExactly("trouble swallowing Before, this was under: Non-urgent advice");
        assertThat(Jsoup.parse(site.text("ur/topics/hiccups.html"))
                        .select(".review a")
                        .attr("href"))
                .isEqualTo("../../v/RC-001/1.0/ur/index.html#changes");
        Document urdu = page(site, "v/RC-001/1.0/ur/");
        assertThat(urdu.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(urdu.select("section li").first().text()).startsWith("نگلنے میں مشکل پہلے یہ اس کے تحت تھا:");

        // Other systems hear of it.
        assertThat(site.text("feeds/en-GB.atom"))
                .contains("<title>Hiccups (RC-001, 1.1, en-GB)</title>")
                .contains("<summary>Immediate action required: trouble swallowing (Before, this was under: Non-urgent"
                        + " advice)</summary>")
                .contains("<link rel=\"enclosure\" href=\"https://leaflets.example.org/v/RC-001/1.1/en-GB/a4.pdf\"");
        assertThat(site.text("feeds/all.atom").split("<entry>", -1)).hasSize(5);
        assertThat(site.text("topics/hiccups.txt")).contains("Version\n  1.1\n");
        assertThat(site.text("leaflets.json"))
                .contains("\"text\" : \"https://leaflets.example.org/topics/hiccups.txt\"")
                .contains("\"state\" : \"replaced\"", "\"replacedBy\" : \"1.1\"", "\"sha256\" : \"");
        assertThat(site.text("v/RC-001/1.0/en-GB/document-reference.json"))
                .contains("\"status\" : \"superseded\"")
                .doesNotContain("relatesTo");
        assertThat(site.text("v/RC-001/1.1/en-GB/document-reference.json"))
                .contains(
                        "\"id\" : \"RC-001-1.1-en-GB\"",
                        "\"status\" : \"current\"",
                        "\"code\" : \"replaces\"",
                        "\"value\" : \"RC-001/1.0/en-GB\"");

        // Staff see it in the quality report.
        Document report = Jsoup.parse(site.qualityReport());
        assertThat(report.select("#issues + div tbody tr").eachText())
                .containsExactly(
                        "1.0 en-GB 1 November 2026 replaced First version signs (routine \u2192 emergency) trouble"
                                + " swallowing trouble swallowing",
                        "1.0 ur 1 November 2026 replaced First version signs (routine \u2192 emergency) نگلنے میں مشکل نگلنے"
                                + " میں مشکل",
                        "1.1 en-GB 20 November 2026 current First version Nothing",
                        "1.1 ur 20 November 2026 current First version Nothing");
        assertThat(report.select("#issues + div details").eachText())
                .containsExactly(
                        "en-GB: from 1.0 to 1.1 (1 change) signs (routine \u2192 emergency) trouble swallowing trouble"
                                + " swallowing",
                        "ur: from 1.0 to 1.1 (1 change) signs (routine \u2192 emergency) نگلنے میں مشکل نگلنے میں مشکل");
        assertThat(HtmlChecker.SHARED.faults(report.outerHtml())).isEmpty();

        // Withdrawn: nobody is sent to any version.
        site.on(LocalDate.of(2026, 11, 25)).edit(FACTS, "status: approved\n", """
                status: withdrawn
                taken-back:
                  date: 2026-11-25
                  reason: mistake
                """);
        assertThat(site.report()).doesNotContain("error");
        Document withdrawn = page(site, "v/RC-001/1.1/en-GB/");
        assertThat(withdrawn.expectFirst(".status").text())
                .isEqualTo("Withdrawn We no longer publish this leaflet. Please do not use earlier copies.");
        assertThat(withdrawn.select("main").text()).contains("There is a mistake in it.", "phone us: 01632 960 123");
        assertThat(withdrawn.select("main a[href$=.pdf]")).isEmpty();
        assertThat(site.has("v/RC-001/1.1/en-GB/a4.pdf")).isFalse();
        assertThat(site.has("topics/hiccups.txt")).isFalse();
        assertThat(site.has("topics/hiccups.json")).isFalse();
        assertThat(site.text("v/RC-001/1.1/en-GB/document-reference.json"))
                .contains("\"status\" : \"entered-in-error\"")
                .doesNotContain("a4.pdf\",\n          \"url\"");

        // From the content with its store the same site comes out.
        SortedMap<String, byte[]> published = site.published();
        SortedMap<String, byte[]> clean = site.cleanBuild("clean");
        assertThat(clean.keySet()).isEqualTo(published.keySet());
        clean.forEach((path, bytes) -> assertThat(published.get(path)).as(path).isEqualTo(bytes));
    }

    private static void move(IssuedSite site, String file, String sign, String after) {
        site.edit(file, "        - " + sign + "\n", "")
                .edit(file, "        - " + after + "\n", "        - " + after + "\n        - " + sign + "\n");
    }

    private static Document page(IssuedSite site, String address) {
        return Jsoup.parse(site.text(address + "index.html"));
    }
}
