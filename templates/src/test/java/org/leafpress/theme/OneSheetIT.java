package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of one sheet: what stands on them where there is too little room, enough or plenty. */
class OneSheetIT {
    private static final String ANY_LENGTH = "checks:\n  - code: LP727\n    severity: off\n";
    private static final String CRAMPS = "topics/muscle-cramps.html";
    private static final String FACTS = "topics/muscle-cramps/topic.yaml";
    private static final String TEXT = "topics/muscle-cramps/en-GB.yaml";

    @TempDir
    Path folder;

    private SampleSite site() {
        return SampleSite.in(folder);
    }

    private static List<String> links(SampleSite site, String page) {
        return Jsoup.parse(site.text(page)).select("a[href$=.pdf]").stream()
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }

    private static String manyActions() {
        StringBuilder actions = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            actions.append("    - id: more-").append(i).append("\n      action: Stretch the muscle once more\n");
        }
        return actions.toString();
    }

    @Test
    void whatHasNoRoomOnASheetGivesWayIsSaidOnPaperAndTold() throws IOException {
        SampleSite site =
                site().edit(TEXT, "  do-not:", manyActions() + "  do-not:").append("site.yaml", ANY_LENGTH);
        String remedy =
                "  help: shorten it, the main message or the key points, but leave out no sign, step, dose or warning; or, if paper can do without it, write \"print:\" into the"
                        + " file and below it \"  leave-out: [relief]\"; the page and the other formats keep it";
        for (String format : List.of("essentials", "tri-fold")) {
            assertThat(site.report())
                    .contains("topics/muscle-cramps/topic.yaml: warning[LP630]: the " + format
                            + " (en-GB) has no room for relief; it says that the full leaflet has more on that\n"
                            + remedy);
            assertThat(said(format))
                    .containsPattern("Also in the full leaflet:[^.]*What you can do")
                    .doesNotContain("Stretch the muscle once more");
        }
        assertThat(links(site, CRAMPS)).hasSize(5);
        assertThat(site.append(FACTS, "print:\n  leave-out: [relief]\n").report())
                .doesNotContain("LP630");
    }

    /** What a topic insists on does not give way, so that there is no sheet until something is shorter. */
    @Test
    void aSheetWithoutRoomForWhatMustBeThereIsNotPublished() {
        SampleSite site = site().edit(TEXT, "  do-not:", manyActions() + "  do-not:")
                .append("site.yaml", ANY_LENGTH)
                .append(FACTS, "print:\n  must: [relief]\n");
        assertThat(site.report())
                .contains("topics/muscle-cramps/topic.yaml: warning[LP603]: the essentials (en-GB) is not published,"
                        + " because something does not fit: ")
                .contains(
                        "  help: take something out of \"must\" in topic.yaml, or shorten the main message, the key points or the care"
                                + " cards, but leave out no sign, step or dose");
        assertThat(links(site, CRAMPS)).hasSize(3);
    }

    @Test
    void aTopicChoosesWhatOneSheetHasOwnSectionsIncluded() throws IOException {
        SampleSite site = site().append(
                        TEXT, "  - {id: our-class, title: Our stretching class, text: Come on Mondays.}\n")
                .append(FACTS, "print:\n  must: [our-class]\n  leave-out: [relief]\n");
        assertThat(site.report()).isEmpty();
        assertThat(said("essentials"))
                .contains("Come on Mondays.")
                .containsPattern("Also in the full leaflet:[^.]*What you can do");
    }

    @Test
    void whatIsOnlyHelpfulFillsTheRoomThatIsLeftAndTheRestIsNamed() throws IOException {
        site().report();
        String said = said("essentials");
        assertThat(sides("essentials")).isEqualTo(2);
        assertThat(said)
                .contains(
                        "Call 999 now",
                        "Key points",
                        "What it is",
                        "Also in the full leaflet: How to stretch your calf");
    }

    private SampleSite shortLeaflet() {
        return site().write(TEXT, """
                title: Muscle cramps
                summary: A cramp is a muscle that tightens by itself.
                seek-help:
                  emergency:
                    - action: "Call {{emergency.number}} now if you:"
                      signs: [cannot breathe]
                relief:
                  do:
                    - id: stretch
                      action: Stretch the muscle
                """);
    }

    @Test
    void aShortLeafletTakesOneSide() throws IOException {
        shortLeaflet().report();
        assertThat(sides("essentials")).isEqualTo(1);
    }

    @Test
    void aFoldedSheetThatWouldBeNearlyEmptyIsMadeOnlyIfItsTopicAsksForIt() throws IOException {
        SampleSite site = shortLeaflet();
        assertThat(site.report()).contains("info[LP632]: the tri-fold (en-GB) is not made, because only ");
        assertThat(links(site, CRAMPS)).hasSize(4).noneMatch(link -> link.contains("tri-fold"));
        site.append(FACTS, "print:\n  formats: [tri-fold]\n");
        assertThat(site.report()).doesNotContain("LP632");
        assertThat(links(site, CRAMPS)).hasSize(1).allMatch(link -> link.contains("tri-fold"));
    }

    @Test
    void contactsStandOnTheBackOfATriFoldThoughWhatElseThereIsDoesNot() throws IOException {
        site().edit(
                        TEXT,
                        "  do-not:",
                        manyActions().lines().limit(24).collect(Collectors.joining("\n")) + "\n  do-not:")
                .append("site.yaml", ANY_LENGTH)
                .report();
        assertThat(said("tri-fold")).containsPattern("Also in the full leaflet:(?s).*Contact us.*01632 960 123");
    }

    @Test
    void aSheetIsOfThePaperThatTheSiteHas() throws IOException {
        SampleSite site = site().append("site.yaml", "print:\n  paper: letter\n");
        assertThat(site.report()).isEmpty();
        try (PDDocument document = document("essentials")) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        }
        assertThat(links(site, CRAMPS).get(0)).startsWith("muscle-cramps-essentials.pdf");
    }

    /** In the largest type there is room for the second section alone, and most panels stay empty. */
    @Test
    void aFoldedSheetTakesSmallerTypeForASectionRatherThanLeavePanelsEmpty() throws IOException {
        String plan = "      Stretch your calf and hold it until the cramp goes. Then walk.\n\n".repeat(53);
        shortLeaflet()
                .append(TEXT, "sections:\n  - id: plan\n    title: Your plan\n    text: |\n" + plan)
                .append(TEXT, "  - {id: our-class, title: Our stretching class, text: Come on Mondays.}\n")
                .append(FACTS, "print:\n  formats: [tri-fold]\n")
                .report();
        assertThat(said("tri-fold"))
                .contains("until the cramp goes")
                .containsPattern("Also in the full leaflet: Our stretching class");
    }

    /** In the largest type there is room for the second section alone. */
    @Test
    void aSheetTakesSmallerTypeForASectionRatherThanHaveOnlyOneThatMattersLess() throws IOException {
        String plan = "      Stretch your calf and hold it until the cramp goes. Then walk.\n\n".repeat(15);
        shortLeaflet()
                .append(TEXT, "sections:\n  - id: plan\n    title: Your plan\n    text: |\n" + plan)
                .append(TEXT, "  - {id: our-class, title: Our stretching class, text: Come on Mondays.}\n")
                .report();
        assertThat(said("essentials")).contains("until the cramp goes");
    }

    private PDDocument document(String format) throws IOException {
        return Loader.loadPDF(
                folder.resolve("site/topics/muscle-cramps-" + format + ".pdf").toFile());
    }

    private int sides(String format) throws IOException {
        try (PDDocument document = document(format)) {
            return document.getNumberOfPages();
        }
    }

    private String said(String format) throws IOException {
        return PrintedText.of(folder.resolve("site/topics/muscle-cramps-" + format + ".pdf"));
    }

    @Test
    void nobodyIsToldToLeaveFirstAidOutOfATriFold() {
        String steps = "steps:\n  - steps:\n" + "      - action: Stretch the muscle once more\n".repeat(120);
        assertThat(site().append(TEXT, steps).report())
                .contains("the tri-fold (en-GB) is not published", "the essentials (en-GB) is not published")
                .contains("  help: shorten the main message, the key points, the care cards or steps");
    }
}
