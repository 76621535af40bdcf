package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.PdfUa;

/** Tables lose nothing that they say, and keep room for what is to be written into them. */
class TableTest {
    private static final double FIRST_THIRD = 198;

    private static final double NINE_MILLIMETRES = 9 * PageSize.MM;

    private static final PrintSettings LARGE = PrintSettings.largePrint(PageSize.A4, Palette.standard());
    private static final PrintSettings FOLDED = PrintSettings.triFold(PageSize.A4, Palette.standard());
    private static final PrintSettings BOOKLET = PrintSettings.booklet(PageSize.A4, Palette.standard());

    @Test
    void cellsToWriteInStayCellsBelowTheirHeads() {
        String diary = table(row("th", "Day", "Morning"), row("td", "1", ""), row("td", "2", ""));
        assertThat(StructureText.tagged(Samples.print(Samples.document(diary)))).isEqualTo("""
                        Document:\s
                        Table:\s
                        THead:\s
                        TR:\s
                        TH:\s
                        P: Day
                        TH:\s
                        P: Morning
                        TBody:\s
                        TR:\s
                        TD:\s
                        P: 1
                        TD:\s
                        TR:\s
                        TD:\s
                        P: 2
                        TD:""");
    }

    @Test
    void headsOfRowsThatReadLikePeersAreNotBoldAndStayHeads() {
        String peers = "<table><tbody><tr><th%s>skinword</th><td>dry</td></tr></tbody></table>";
        Printed regular = Samples.print(Samples.document(peers.formatted(" weight='regular'")));
        Printed bold = Samples.print(Samples.document(peers.formatted("")));
        assertThat(StructureText.tagged(regular)).isEqualTo(StructureText.tagged(bold));
        assertThat(width(regular, "skinword")).isLessThan(width(bold, "skinword"));
    }

    private static double width(Printed printed, String text) {
        PrintedWord found = PrintedWord.of(printed).stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
        return found.right() - found.left();
    }

    @Test
    void rowsToWriteInAreHighEnoughForAHandAndHigherInLargePrint() {
        String[] rows = Stream.concat(
                        Stream.of(row("th", "Date", "Dose")),
                        Stream.of(row("td", "", ""), row("td", "", ""), row("td", "", ""), row("td", "end", "end")))
                .toArray(String[]::new);
        assertThat(drop(Samples.a4(), rows)).isGreaterThan(3 * NINE_MILLIMETRES);
        assertThat(drop(LARGE, rows)).isGreaterThan(3 * 1.9 * 18);
    }

    /** How far the first word of the last row is below that of the head. */
    private static double drop(PrintSettings settings, String... rows) {
        List<PrintedWord> words = PrintedWord.of(Samples.print(settings, Samples.document(table(rows))));
        return baseline(words, "end") - baseline(words, "Date");
    }

    private static double baseline(List<PrintedWord> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    @Test
    void theHeadIsRepeatedOnEachPageOfADiary() {
        String[] rows = Stream.concat(
                        Stream.of(row("th", "Date", "Dose")),
                        IntStream.range(0, 60).mapToObj(i -> row("td", "", "")))
                .toArray(String[]::new);
        Printed printed = Samples.print(Samples.document(table(rows)));
        assertThat(printed.pages()).isEqualTo(3);
        assertThat(PrintedWord.of(printed).stream().filter(word -> word.text().equals("Dose")))
                .hasSize(3);
    }

    @Test
    void columnsOfFewWordsStandInTypeAsSmallAsSmallPrintAndWhereTheyAreTooManyInTablesBelowOneAnother() {
        String week = table(
                row("th", "Tablet", "Strength", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
                row("td", "White", "0.5 mg", "0", "1", "0", "1", "0", "1", "0"));
        assertThat(StructureText.tagged(Samples.print(Samples.document(week)))).containsOnlyOnce("Table:");
        Printed parted = Samples.print(FOLDED, Samples.document(week));
        assertThat(StructureText.tagged(parted).split("Table:", -1)).hasSizeBetween(3, 4);
        String said = StructureText.of(parted);
        assertThat(said.split("White", -1))
                .as("each part begins with what it is about")
                .hasSizeBetween(3, 4);
        assertThat(said).containsSubsequence("Strength", "0.5 mg", "Sun");
        assertThat(PdfUa.faults(parted.bytes())).isEmpty();
    }

    @Test
    void oneLongCellDoesNotKeepRoomFromAColumnInWhichAllAreLong() {
        String[] rows = Stream.concat(
                        Stream.of(
                                row("th", "Medicine", "How"),
                                row(
                                        "td",
                                        "Tablets with a name that nobody says in one breath and all abbreviate",
                                        "x")),
                        IntStream.range(0, 9)
                                .mapToObj(i -> row(
                                        "td",
                                        "White",
                                        "Swallow it whole with water, at the same time each day, and never crush or chew it, but"
                                                + " tell us if it sticks in your throat, and we look for a syrup, drops or a plaster"
                                                + " that does the same and that you can take with less trouble")))
                .toArray(String[]::new);
        assertThat(PrintedWord.of(Samples.print(Samples.document(table(rows)))))
                .filteredOn(word -> word.text().startsWith("Swallow"))
                .hasSize(9)
                .allSatisfy(word -> assertThat(word.left()).isLessThan(FIRST_THIRD));
    }

    @Test
    void readersDoNotTurnTheSheetForTwoRows() throws IOException {
        String heads = row("th", names("Symptom", 8));
        assertThat(turned(table(heads, row("td", names("a", 8)), row("td", names("b", 8)))))
                .isFalse();
        assertThat(turned(table(heads, row("td", names("a", 8)), row("td", names("b", 8)), row("td", names("c", 8)))))
                .isTrue();
        assertThat(turned(table(heads, row("td", "", "", "", "", "", "", "", ""))))
                .as("a table to write in")
                .isTrue();
    }

    private static boolean turned(String table) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Samples.print(Samples.document(table)).bytes())) {
            return document.getPage(0).getMediaBox().getWidth()
                    > document.getPage(0).getMediaBox().getHeight();
        }
    }

    @Test
    void aTableThatIsTooWideStandsOnPagesThatLieAcrossWithItsHeadingAndIntroduction() throws IOException {
        String[] rows = Stream.concat(
                        Stream.of(row("th", names("Symptom", 8))),
                        IntStream.range(0, 30).mapToObj(i -> row("td", names("r" + i + "c", 8))))
                .toArray(String[]::new);
        Printed printed = Samples.print(
                Samples.document("<p>Before</p><h1>Heading</h1><p>Introduction</p>" + table(rows) + "<p>After</p>"));
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(document.getPages())
                    .extracting(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .containsExactly(false, true, true, true, false);
        }
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        List<PrintedWord> words = PrintedWord.of(printed);
        assertThat(side(words, "Heading")).isEqualTo(1);
        assertThat(side(words, "Introduction")).isEqualTo(1);
        assertThat(side(words, "After")).isEqualTo(4);
        assertThat(StructureText.of(printed)).contains("r29c8\nAfter");
    }

    @Test
    void whatLeadsInATableThatLiesAcrossIsAsWideAsIt() {
        String table = table(
                row("th", names("Symptom", 8)),
                row("td", names("a", 8)),
                row("td", names("b", 8)),
                row("td", names("c", 8)));
        String line = "<p>" + "words ".repeat(16) + "endword</p>";
        List<PrintedWord> words = PrintedWord.of(
                Samples.print(Samples.document(line + "<h1>Heading</h1>" + line + table + "<p>After</p>")));
        assertThat(words.stream().filter(word -> word.text().contains("word")))
                .extracting(PrintedWord::side)
                .containsExactly(0, 0, 1);
    }

    private static int side(List<PrintedWord> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow()
                .side();
    }

    @Test
    void aListSaysWhatEveryColumnSaid() {
        String wide = table(
                row("th", names("Symptoms", 6)), row("th", names("Word", 6)), row("td", "Last", "", "x", "", "y"));
        assertThat(StructureText.of(Samples.print(BOOKLET, Samples.document(wide))))
                .isEqualTo(IntStream.rangeClosed(1, 6)
                                .mapToObj(i -> "Symptoms" + i + ": Word" + i)
                                .collect(Collectors.joining("\n"))
                        + "\nSymptoms1: Last\nSymptoms2:\nSymptoms3: x\nSymptoms4:\nSymptoms5: y");
    }

    @Test
    void aListItemWithoutASubjectNamesWhatIsToBeWritten() {
        String[] heads = names("Symptoms", 6);
        String[] empty = Arrays.stream(heads).map(head -> "").toArray(String[]::new);
        String said = Arrays.stream(heads).map(head -> head + ":").collect(Collectors.joining("\n"));
        assertThat(list(row("th", heads), row("td", empty))).isEqualTo(said);
        assertThat(list(row("th", heads))).as("a head without rows").isEqualTo(said);
    }

    private static String list(String... rows) {
        return StructureText.of(Samples.print(BOOKLET, Samples.document(table(rows))));
    }

    private static String[] names(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> name + i).toArray(String[]::new);
    }

    /** A table whose first row is the head; an empty cell of the others is to be written in. */
    private static String table(String... rows) {
        return "<table><thead>" + rows[0] + "</thead><tbody>"
                + String.join("", Arrays.asList(rows).subList(1, rows.length)) + "</tbody></table>";
    }

    private static String row(String tag, String... cells) {
        return Arrays.stream(cells)
                .map(cell -> "<" + tag + ">" + (cell.isEmpty() ? "<blank/>" : cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
