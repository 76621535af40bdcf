package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.governance.SignRequest;

/** What patients see of sign-offs, review dates and leaflets that were taken back, in a whole build. */
class GovernanceIT {
    private static final String FACTS = "topics/muscle-cramps/topic.yaml";
    private static final String TEXT = "topics/muscle-cramps/en-GB.yaml";
    private static final String PAGE = "topics/muscle-cramps.html";
    private static final List<String> FORMATS = List.of("essentials", "a4", "large-print", "booklet", "tri-fold");

    @TempDir
    Path folder;

    private SampleSite site;

    /** The sign-offs of a test: nobody has signed a leaflet of the site. */
    @BeforeEach
    void sign() {
        site = SampleSite.in(folder)
                .edit("site.yaml", "contact:", "drafts: mark\ncontact:")
                .edit(FACTS, "owner:", "review:\n  last: 2026-11-01\nowner:");
        for (String role : List.of("author", "clinical-reviewer", "approver")) {
            assertThat(site.sign(new SignRequest("muscle-cramps", role, "Test " + role, Optional.empty()))
                            .signature())
                    .isPresent();
        }
        site.edit(FACTS, "status: draft", "status: approved");
    }

    @Test
    void aSignedLeafletCarriesNoNoticeAndWrappingItsLinesOtherwiseTakesNothingBack() {
        assertThat(site.report()).isEmpty();
        assertNoNotice();
        site.edit(
                        TEXT,
                        "In a cramp, a whole muscle suddenly tightens hard and hurts.\n  Most ease",
                        "In a cramp, a whole muscle\n  suddenly tightens hard and hurts. Most ease")
                .edit(TEXT, "title:", "# read aloud to the panel\ntitle:");
        assertThat(site.report()).isEmpty();
        assertNoNotice();
    }

    private void assertNoNotice() {
        Document page = page();
        assertThat(page.select(".status")).isEmpty();
        assertThat(page.select("script[type=application/ld+json]").html()).doesNotContain("\"Draft\"");
        assertThat(page.select(".review").text()).contains("Next review due 1 November 2028");
        for (String format : FORMATS) {
            assertThat(String.join("", pages(format))).doesNotContain("Draft", "Review overdue");
        }
    }

    @Test
    void oneChangedWordTakesTheApprovalBackOnThePageAndOnEveryPrintedPage() {
        site.edit(TEXT, "Stretch the muscle gently", "Stretch the muscle hard");
        assertThat(site.report())
                .contains(
                        "warning[LP407]: the sign-off of 2026-11-26 by \"Test clinical-reviewer\" as clinical-reviewer"
                                + " in en-GB no longer holds")
                .contains("warning[LP407]: the sign-off of 2026-11-26 by \"Test approver\" as approver in en-GB");
        assertThat(page().select(".status").text())
                .isEqualTo("Draft This leaflet has changed since it was clinically reviewed. The changes have not been"
                        + " reviewed.");
        assertThat(page().select("script[type=application/ld+json]").html())
                .contains("\"Draft\"")
                .doesNotContain("lastReviewed");
        assertEveryPrintedPageSays("Draft: changed since its clinical review");
        assertThat(site.text("index.html")).contains(">Draft<");
        assertThat(site.text("leaflets.json")).contains("\"status\" : \"void\"");
    }

    @Test
    void aChangeFailsTheBuildWhereTheSiteSaysSo() {
        site.report();
        byte[] before = site.files().get(PAGE);
        site.edit("site.yaml", "review:\n", "review:\n  when-changed: fail\n")
                .edit(TEXT, "Stretch the muscle gently", "Stretch the muscle hard");
        assertThat(site.report()).contains("error[LP407]");
        assertThat(site.files().get(PAGE)).isEqualTo(before);
    }

    @Test
    void anOverdueReviewIsSaidOnThePageAndOnEveryPrintedPage() {
        site.on(LocalDate.of(2028, 11, 2));
        assertThat(site.report())
                .contains("warning[LP414]: the review of this leaflet was due on 2028-11-01, 1 day ago");
        assertThat(page().select(".status").text()).startsWith("Review overdue This leaflet was due for review");
        assertEveryPrintedPageSays("Review overdue");
    }

    @Test
    void anOverdueReviewFailsTheBuildWhereTheSiteSaysSo() {
        site.edit("site.yaml", "review:\n", "review:\n  when-overdue: fail\n").on(LocalDate.of(2028, 11, 2));
        assertThat(site.report()).contains("error[LP414]");
        assertThat(site.files()).isEmpty();
    }

    @Test
    void aWithdrawnLeafletKeepsItsAddressAndSaysWhereToGo() {
        site.report();
        site.edit(FACTS, "status: approved\n", """
                        status: withdrawn
                        taken-back:
                          date: 2026-11-20
                          reason: replaced
                          replaced-by: sudden-jerks
                          note: Minutes of 19 November
                        """);
        assertThat(site.report()).isEmpty();
        Document page = page();
        assertThat(page.select("main").text())
                .contains(
                        "Withdrawn We no longer publish this leaflet.",
                        "Immediate action required:",
                        "Taken back on 20 November 2026. Another leaflet has taken its place.",
                        "Read this leaflet instead: Sudden jerks",
                        "If you have questions, phone us: 01632 960 123")
                .doesNotContain("Minutes", "Stretch the muscle");
        assertThat(page.select("main a[href=sudden-jerks.html]")).isNotEmpty();
        assertThat(page.select("main a[href=tel:01632960123]")).isNotEmpty();
        assertThat(site.files().keySet()).noneMatch(path -> path.matches("topics/muscle-cramps[-.].*(pdf|svg)"));
        assertThat(site.text("a-z.html")).doesNotContain("muscle-cramps.html");
        assertThat(site.text("leaflets.json")).contains("\"replacedBy\" : \"sudden-jerks\"");
    }

    @Test
    void aSuspendedLeafletSaysThatItIsBeingChecked() {
        site.edit(
                FACTS, "status: approved\n", "status: suspended\ntaken-back:\n  date: 2026-11-20\n  reason: mistake\n");
        assertThat(site.report()).isEmpty();
        assertThat(page().select("main").text())
                .contains(
                        "Being checked We have taken this leaflet back while it is being checked.",
                        "Taken back on 20 November 2026. There is a mistake in it.")
                .doesNotContain("Stretch the muscle");
        assertThat(Jsoup.parse(site.text("a-z.html"))
                        .select("li:has(a[href=topics/muscle-cramps.html])")
                        .text())
                .contains("(Being checked)");
        assertThat(site.files().keySet()).noneMatch(path -> path.matches("topics/muscle-cramps.*pdf"));
    }

    private void assertEveryPrintedPageSays(String words) {
        for (String format : FORMATS) {
            assertThat(pages(format))
                    .as(format)
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page).contains(words));
        }
    }

    private Document page() {
        return Jsoup.parse(site.text(PAGE));
    }

    private List<String> pages(String format) {
        byte[] file = site.files().get("topics/muscle-cramps-" + format + ".pdf");
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
