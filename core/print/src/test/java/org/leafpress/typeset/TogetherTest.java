package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.DocumentInfo;
import org.leafpress.pdf.PdfUa;

/** What belongs together stands together, and nothing looks like an oversight. */
class TogetherTest {
    private static final PrintSettings FOLDED = PrintSettings.triFold(PageSize.A4, Palette.standard());

    private static List<PrintedWord> words(String content) {
        return PrintedWord.of(Samples.print(Samples.document(content)));
    }

    private static List<PrintedWord> words(PrintSettings settings, String content) {
        return PrintedWord.of(Samples.print(settings, Samples.document(content)));
    }

    private static PrintedWord find(List<PrintedWord> words, String text) {
        return words.stream()
                .filter(word -> word.text().strip().endsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static void assertInOneColumn(List<PrintedWord> words, String first, String second) {
        double middle = PageSize.A4.width() / 2;
        assertThat(find(words, first).left() < middle)
                .as(first + ", " + second)
                .isEqualTo(find(words, second).left() < middle);
    }

    private static String columns(String content) {
        return "<columns count='2'>" + content + "</columns>";
    }

    @Test
    void twoItemsAreNotPartedBetweenColumns() {
        List<PrintedWord> words = words(columns("<p>above</p><ul><li>first</li><li>second</li></ul>"));
        assertInOneColumn(words, "first", "second");
        assertThat(find(words, "above").left()).isLessThan(PageSize.A4.width() / 2);
    }

    @Test
    void longItemsMayBePartedThough() {
        String item = "<li>" + "many words ".repeat(40) + "end%d</li>";
        List<PrintedWord> words = words(columns("<ul>" + item.formatted(1) + item.formatted(2) + "</ul>"));
        assertThat(words).extracting(PrintedWord::side).containsOnly(0);
        assertThat(words.stream().map(PrintedWord::left).anyMatch(left -> left > PageSize.A4.width() / 2))
                .isTrue();
    }

    @Test
    void whatLeadsInAListStaysWithIt() {
        String above = "<p>above</p>".repeat(3);
        String list = "<h2>Diary</h2><p>Notes help you.</p><ol><li>when</li><li>where</li><li>why</li></ol>";
        List<PrintedWord> words = words(columns(above + list));
        assertInOneColumn(words, "Notes help you.", "when");
        assertInOneColumn(words, "Diary", "when");
    }

    @Test
    void aLinkIsNotPartedFromItsAddressWhereverThePageEnds() {
        String item = "<li><p><a href='https://example.org/'>link%d</a><br/>path<br/>address%d</p></li>";
        String links = "<h2>More</h2><p>intro" + "<br/>more".repeat(3) + "</p><ul>" + item.formatted(1, 1)
                + item.formatted(2, 2) + item.formatted(3, 3) + "</ul>";
        for (int lines = 20; lines < 50; lines++) {
            List<PrintedWord> words =
                    words("<p>" + "line<br/>".repeat(lines) + "</p>" + links + "<p>after</p>".repeat(9));
            for (int i = 1; i <= 3; i++) {
                assertThat(find(words, "link" + i).side())
                        .as("link %d after %d lines", i, lines)
                        .isEqualTo(find(words, "address" + i).side());
            }
        }
    }

    @Test
    void fewRowsThatStandBelowOneAnotherShareAPanel() {
        String row =
                "<tr><th>age%d</th><td>one sachet</td><td>after each meal</td><td>never more than nine a day</td></tr>";
        String table = "<table><thead><tr><th>Who is it for</th><th>How much at a time</th><th>How often</th>"
                + "<th>Never more than</th></tr></thead><tbody>" + row.formatted(1) + row.formatted(2)
                + row.formatted(3) + "</tbody></table>";
        for (int above = 20; above < 60; above += 2) {
            List<PrintedWord> words = PrintedWord.of(Samples.print(
                    FOLDED, Samples.document("<p>above</p>".repeat(above) + table + "<p>below</p>".repeat(9))));
            assertThat(List.of(panel(find(words, "age2")), panel(find(words, "age3"))))
                    .as("below %d lines", above)
                    .containsOnly(panel(find(words, "age1")));
        }
    }

    /** Of the six, in the order of the paper. */
    private static int panel(PrintedWord word) {
        return 3 * word.side() + (int) (word.left() / (PageSize.A4.height() / 3));
    }

    /** A dose that stands alone on a flap could be of anything. */
    @Test
    void rowsThatGoOnOnAnotherPanelHaveTheirHeadingAgainWhichIsReadOutOnce() {
        String cells = "<td>2 to 4 sachets in a day, each in a cup of clean and cool water</td>".repeat(3);
        String row = "<tr><th>Row%d of some long words</th>" + cells + "</tr>";
        String table =
                "<h2>Doseword</h2><table><thead><tr><th>Who</th><th>How much</th><th>How often</th><th>Most</th></tr>"
                        + "</thead><tbody>"
                        + IntStream.range(0, 12).mapToObj(row::formatted).collect(Collectors.joining())
                        + "</tbody></table>";
        Printed printed = Samples.print(FOLDED, Samples.document("<cover><h1>T</h1></cover>" + table));
        List<PrintedWord> words = PrintedWord.of(printed);
        List<Integer> withRows = panels(words, "Row");
        assertThat(withRows).hasSizeGreaterThan(1);
        assertThat(panels(words, "Doseword")).isEqualTo(withRows);
        assertThat(StructureText.of(printed).split("Doseword", -1)).hasSize(2);
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
    }

    @Test
    void stepsThatGoOnOnAnotherPanelHaveTheirHeadingAgain() {
        String steps = "<h2>Firstaid</h2><ol>" + "<li>Stepword</li>".repeat(40) + "</ol>";
        List<PrintedWord> words = words(FOLDED, "<cover><h1>T</h1></cover><h2>Before</h2><p>Text</p>" + steps);
        assertThat(panels(words, "Firstaid"))
                .isEqualTo(panels(words, "Stepword"))
                .hasSizeGreaterThan(1);
        assertThat(panels(words, "Before")).hasSize(1);
    }

    @Test
    void aFewLinesBelowAHeadingAreNotParted() {
        String section = "<h2>Heading</h2><p>" + "fewlines and words ".repeat(6) + "</p><p>after</p>";
        for (int above = 1; above < 24; above++) {
            List<PrintedWord> words = words(columns("<p>above</p>".repeat(above) + section));
            double heading = find(words, "Heading").left();
            assertThat(words.stream().filter(word -> word.text().contains("fewlines")))
                    .as("below %d lines", above)
                    .hasSizeBetween(3, 4)
                    .allMatch(word -> word.left() == heading);
        }
    }

    private static String steps(int count) {
        return "<p>Follow these:</p><ol>" + "<li>Stepword one</li>".repeat(count) + "</ol>";
    }

    @Test
    void aFewStepsStandOnOnePanelAndInOneColumnAndManyAreSharedOut() {
        int parted = 0;
        for (int above = 1; above < 60; above++) {
            String lines = "<p>above</p>".repeat(above);
            String below = "<p>below</p>".repeat(9);
            assertThat(panels(words(FOLDED, lines + steps(6) + below), "Stepword"))
                    .as("below %d lines", above)
                    .hasSize(1);
            parted +=
                    panels(words(FOLDED, lines + steps(7) + below), "Stepword").size() - 1;
            List<PrintedWord> words = words(columns("<p>above</p>".repeat(above % 9) + steps(5)));
            assertThat(words.stream()
                            .filter(word -> word.text().contains("Stepword"))
                            .map(PrintedWord::left)
                            .distinct())
                    .hasSize(1);
        }
        assertThat(parted).isPositive();
    }

    /** "Do not" alone on a flap could be about anything. */
    @Test
    void whatBeginsAPanelWithAHeadingOfItsOwnHasThatOfItsSectionAgain() {
        String list = "<h3>Subword</h3><p>Itemword" + "<br/>more".repeat(14) + "</p>";
        for (String part : List.of(list, "<keep>" + list + "</keep>")) {
            Printed printed = Samples.print(
                    FOLDED, Samples.document("<cover><h1>T</h1></cover><h2>Sectionword</h2>" + part.repeat(4)));
            List<PrintedWord> words = PrintedWord.of(printed);
            assertThat(panels(words, "Itemword")).hasSizeGreaterThan(1);
            assertThat(panels(words, "Sectionword")).isEqualTo(panels(words, "Subword"));
            assertThat(StructureText.of(printed).split("Sectionword", -1)).hasSize(2);
        }
    }

    /** What to do with a medicine says nothing on a page that does not name the medicine. */
    @Test
    void aFactThatGoesOnOverleafHasItsTermAgainWhichIsReadOutOnce() {
        String fact = "<dl><dt>Termword</dt><dd>" + "<p>Factword</p>".repeat(90) + "</dd></dl>";
        for (PrintSettings settings : List.of(Samples.a4(), FOLDED)) {
            Printed printed = Samples.print(settings, Samples.document("<cover><h1>T</h1></cover>" + fact));
            List<PrintedWord> words = PrintedWord.of(printed);
            List<Integer> sides = sides(words, "Factword");
            assertThat(sides).hasSizeGreaterThan(1);
            assertThat(sides(words, "Termword")).isEqualTo(sides);
            assertThat(StructureText.of(printed).split("Termword", -1)).hasSize(2);
            assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        }
    }

    private static List<Integer> sides(List<PrintedWord> words, String text) {
        return words.stream()
                .filter(word -> word.text().contains(text))
                .map(PrintedWord::side)
                .distinct()
                .toList();
    }

    private static List<Integer> panels(List<PrintedWord> words, String text) {
        return words.stream()
                .filter(word -> word.text().contains(text))
                .map(TogetherTest::panel)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void whatHoldsNothingTakesNoPanel() {
        String content = "<cover><h1>Twitches</h1></cover><p>one</p><keep></keep><p>two</p>";
        assertThat(Samples.print(FOLDED, Samples.document(content)).pages()).isEqualTo(3);
    }

    @Test
    void titlesAreSmallerRatherThanTornOrEndless() {
        String word = "Kniegelenkspiegelung";
        List<PrintedWord> cover = PrintedWord.of(
                Samples.print(FOLDED, Samples.document("<cover><h1>" + word + "</h1></cover><p>Hello</p>")));
        assertThat(cover).extracting(PrintedWord::text).contains(word);
        double few = lowest(words("<h1>" + "knee ".repeat(10) + "</h1>"));
        double many = lowest(words("<h1>" + "knee ".repeat(40) + "</h1>"));
        assertThat(many).isGreaterThan(few).isLessThan(2.5 * few);
    }

    private static double lowest(List<PrintedWord> words) {
        return words.stream().mapToDouble(PrintedWord::baseline).max().orElseThrow();
    }

    @Test
    void theBackStandsAtTheFootOfTheLastPage() {
        double foot = PageSize.A4.height() - Samples.a4().margins().bottom();
        String back = "<back><p>contact</p></back>";
        assertThat(find(words("<p>above</p>".repeat(27) + back), "contact").baseline())
                .isBetween(foot - 20, foot);
        assertThat(find(words("<p>above</p>".repeat(17) + back), "contact").baseline())
                .as("on a page with more room, where it would leave a hole")
                .isLessThan(0.7 * foot);
    }

    @Test
    void aParagraphThatEndsOverleafIsToldOf() {
        String panels = "<cover><h1>Twitches</h1></cover>";
        assertThat(Samples.print(FOLDED, Samples.document(panels + "<p>one</p><p>two</p>"))
                        .isTorn())
                .isFalse();
        String long4 = "<p>" + "many words ".repeat(460) + "</p>";
        assertThat(Samples.print(FOLDED, Samples.document(panels + long4)).isTorn())
                .isTrue();
    }

    @Test
    void aTableBecomesAListWithTheColonOfItsLanguage() {
        assertThat(Colon.of("en-GB")).isEqualTo(": ");
        assertThat(Colon.of("fr-CH")).isEqualTo("\u00A0: ");
        assertThat(Colon.of("zh-Hans")).isEqualTo("：");
    }

    @Test
    void chineseNumbersPagesWithOrdinaryDigitsAndSetsNoSpaceAfterItsStops() {
        PrintDocument document = new PrintDocument(
                DocumentInfo.of("一", "zh-Hans", false),
                PrintDocument.Furniture.NONE,
                List.of(new Block.Paragraph(Block.Paragraph.Tone.BODY, Inline.text("第一"))));
        assertThat(Digits.of(document).write(12)).isEqualTo("12");
        assertThat("，。：".chars().allMatch(sign -> Characters.holdsSpace((char) sign)))
                .isTrue();
        assertThat(".,: ".chars().anyMatch(sign -> Characters.holdsSpace((char) sign)))
                .isFalse();
    }
}
