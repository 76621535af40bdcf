package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.pdf.PdfUa;
import org.leafpress.svg.Svg;

class RobustnessIT {
    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Block.Paragraph.Tone.BODY, Inline.text(text));
    }

    private static Printed print(Block... blocks) {
        Printed printed = Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> Samples.print(Samples.document("en-GB", false, List.of(blocks))));
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        return printed;
    }

    private static Printed printFigure(String svg) {
        Block figure = new Block.Figure("a.svg", "A picture", 1, Optional.empty(), List.of());
        PrintDocument document = Samples.document("en-GB", false, List.of(paragraph("Before"), figure));
        Printed printed = new Typesetter(
                        Samples.a4(), Samples.fonts(), name -> Optional.of(svg.getBytes(StandardCharsets.UTF_8)))
                .typeset(document);
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        return printed;
    }

    @Test
    void aCharacterThatNoFontHasIsSaidInWordsAndAFindingShowsTheTextAroundIt() {
        Printed printed = print(paragraph("Drink enough water every day \uD83D\uDCA7 and sleep well"));
        assertThat(printed.findings())
                .containsExactly(new PrintFinding.MissingGlyph(
                        "\uD83D\uDCA7", "[droplet]", "r every day \uD83D\uDCA7 and sleep w"));
        assertThat(StructureText.of(printed)).contains("every day [droplet] and");
    }

    @Test
    void controlCharactersAndLoneSurrogatesDoNoHarm() {
        Printed printed = print(
                paragraph("a\u0000b\u0007c\u001Bd \uD800 e \uDC00 f\uFEFF\uFFFE\uFFFF g\u202E h \u2066 i"),
                new Block.Heading(1, Optional.empty(), Inline.text("\uD83D lone \uDE00\u0001")));
        assertThat(StructureText.of(printed)).startsWith("abcd \uFFFD e \uFFFD f");
    }

    @Test
    void aWordLongerThanTheLineIsTornAndNothingIsLost() {
        String word = "Pneumono".repeat(60);
        Printed printed = print(paragraph("Before " + word + " after"));
        assertThat(StructureText.of(printed).replace("\u00AD", "")).isEqualTo("Before " + word + " after");
        assertThat(PrintedWord.of(printed))
                .allSatisfy(w -> assertThat(w.right()).isLessThan(210 * PageSize.MM - 60));
    }

    @Test
    void aTornWordHasAHyphenAndATornAddressEndsItsLinesWithASign() {
        assertThat(lines("Krankenhaus".repeat(20)))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line).matches("[A-Za-z]+\u00AD?"));
        assertThat(lines("Krankenhaus".repeat(20)).get(0)).endsWith("\u00AD");
        List<String> address = lines("leaflets.of.the.clinic.".repeat(12) + "@example.org");
        assertThat(address).hasSizeGreaterThan(2);
        assertThat(address.subList(0, address.size() - 1))
                .allSatisfy(line -> assertThat(line).endsWith("."));
    }

    private static List<String> lines(String word) {
        return PrintedWord.of(print(paragraph(word))).stream()
                .map(PrintedWord::text)
                .toList();
    }

    @Test
    void fortyThousandLettersWithoutASpaceAreSet() {
        assertThat(print(paragraph("x".repeat(40_000))).pages()).isGreaterThan(10);
    }

    @Test
    void twoHundredSectionsAreSet() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Optional.empty(), Inline.text("Title")));
        for (int i = 0; i < 200; i++) {
            blocks.add(new Block.Heading(2, Optional.of("s" + i), Inline.text("Section " + i)));
            blocks.add(paragraph("Some words about it. ".repeat(20)));
        }
        Printed printed = print(blocks.toArray(new Block[0]));
        assertThat(printed.findings()).isEmpty();
        assertThat(StructureText.of(printed)).contains("Section 199");
    }

    @Test
    void aTableTooWideIsAFindingAndKeepsItsText() {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            cells.add(new Block.Cell(false, 1, 1, List.of(paragraph("Column" + i))));
        }
        Printed printed = print(new Block.Table(List.of(), List.of(), List.of(new Block.Row(cells))));
        assertThat(printed.findings()).hasSize(1).first().isInstanceOf(PrintFinding.DoesNotFit.class);
        assertThat(StructureText.of(printed)).contains("Column29");
    }

    @Test
    void raggedAndOverlappingTablesBecomeRegular() {
        Block.Cell plain = new Block.Cell(false, 1, 1, List.of(paragraph("x")));
        Block.Cell wide = new Block.Cell(true, 50, 7, List.of(paragraph("wide")));
        Block.Table table = new Block.Table(
                Inline.text("Caption"),
                List.of(new Block.Row(List.of(wide, plain))),
                List.of(
                        new Block.Row(List.of()),
                        new Block.Row(List.of(wide, plain, plain)),
                        new Block.Row(List.of(plain, plain, plain)),
                        new Block.Row(List.of(new Block.Cell(false, 1, 1000, List.of())))));
        assertThat(StructureText.of(print(table)).replaceAll("[^x]", "")).hasSize(6);
    }

    @Test
    void aTableOverManyPagesRepeatsItsHead() {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(new Block.Row(List.of(
                    new Block.Cell(true, 1, 1, List.of(paragraph("Row " + i))),
                    new Block.Cell(false, 1, 1, List.of(paragraph("Some content for it"))))));
        }
        Block.Row head = new Block.Row(List.of(
                new Block.Cell(true, 1, 1, List.of(paragraph("Headword"))),
                new Block.Cell(true, 1, 1, List.of(paragraph("Meaning")))));
        Printed printed = print(new Block.Table(List.of(), List.of(head), rows));
        long heads = PrintedWord.of(printed).stream()
                .filter(word -> word.text().startsWith("Headword"))
                .count();
        assertThat(heads).isEqualTo(printed.pages()).isGreaterThan(2);
        assertThat(StructureText.of(printed).split("Headword", -1)).hasSize(2);
    }

    @Test
    void aRowAndACardHigherThanAPageAreParted() {
        Block.Cell cell = new Block.Cell(false, 1, 1, List.of(paragraph("Words and more words. ".repeat(400))));
        Block.Table table = new Block.Table(List.of(), List.of(), List.of(new Block.Row(List.of(cell))));
        Block card = new Block.Card(
                "urgent", Inline.text("Label"), Optional.empty(), List.of(paragraph("Some text. ".repeat(900))));
        Printed printed = print(table, card, new Arrangement.Group(List.of(paragraph("A group. ".repeat(900)))));
        assertThat(printed.findings()).isEmpty();
        assertThat(printed.pages()).isGreaterThan(4);
    }

    @Test
    void labelAndHeadingOfACardStandOnEachPageAndAreReadOutOnce() {
        Block.Heading heading = new Block.Heading(2, Optional.of("here"), Inline.text("Headword"));
        Block card = new Block.Card(
                "urgent",
                Inline.text("Labelword"),
                Optional.of(heading),
                List.of(paragraph("Some text. ".repeat(900))));
        Printed printed = print(card);
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        for (String words : List.of("Labelword", "Headword")) {
            assertThat(PrintedWord.of(printed).stream()
                            .filter(word -> word.text().startsWith(words))
                            .map(PrintedWord::side)
                            .distinct()
                            .count())
                    .isEqualTo(printed.pages())
                    .isGreaterThan(2);
            assertThat(StructureText.of(printed).split(words, -1)).hasSize(2);
        }
    }

    @Test
    void aCardStaysWholeWhereThePageBeforeIsNotHalfEmpty() {
        List<Block> content = Collections.nCopies(12, paragraph("Cardword"));
        Block card = new Block.Card("urgent", Inline.text("Label"), Optional.empty(), content);
        for (int lines = 14; lines < 22; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, paragraph("A line")));
            blocks.add(card);
            assertThat(PrintedWord.of(print(blocks.toArray(Block[]::new))).stream()
                            .filter(word -> word.text().startsWith("Cardword"))
                            .map(PrintedWord::side)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void deeplyNestedBlocksAreSet() {
        Block block = paragraph("At the bottom of it all");
        for (int i = 0; i < 10; i++) {
            Block.Cell cell = new Block.Cell(false, 1, 1, List.of(block));
            Block table = new Block.Table(List.of(), List.of(), List.of(new Block.Row(List.of(cell))));
            Block columns = new Arrangement.Columns(2, List.of(block, paragraph("Beside")));
            Block list = new Block.ItemList(Block.ItemList.Marker.BOX, 1, List.of(new Block.Item(List.of(columns))));
            block = new Block.Card("note", List.of(), Optional.empty(), List.of(i == 5 ? table : list));
        }
        assertThat(StructureText.of(print(block))).contains("At the bottom of it all");
    }

    @Test
    void skippedHeadingLevelsAreAFinding() {
        Printed printed = print(
                new Block.Heading(1, Optional.empty(), Inline.text("One")),
                new Block.Heading(4, Optional.empty(), Inline.text("Four")));
        assertThat(printed.findings()).containsExactly(new PrintFinding.SkippedHeading("Four", 4, 2));
    }

    @Test
    void linksToNowhereAreAFindingAndPlainText() {
        Printed printed = Samples.print(Samples.document("<p>See <a href='#gone'>this</a>.</p>"));
        assertThat(printed.findings()).containsExactly(new PrintFinding.UnknownAnchor("gone"));
        assertThat(StructureText.tagged(printed)).isEqualTo("Document: \nP: See this.");
    }

    @Test
    void unknownTonesAreAFinding() {
        Printed printed = Samples.print(Samples.document("<card tone='pink'><p>Text</p></card>"));
        assertThat(printed.findings()).containsExactly(new PrintFinding.UnknownTone("pink"));
    }

    static Stream<String> brokenPictures() {
        return Stream.of(
                "",
                "not a picture",
                "\u0089PNG\r\n\u001a\n",
                "\u00ff\u00d8\u00ff\u00e0 cut off",
                "<svg",
                "<svg/>",
                "<html/>",
                "<svg viewBox='0 0 1e300 5'/>",
                "<svg viewBox='0 0 NaN 5'/>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><svg viewBox='0 0 1 1'><text>&b;</text></svg>",
                "<svg viewBox='0 0 9 9'>" + "<g>".repeat(3000) + "</g>".repeat(3000) + "</svg>");
    }

    @ParameterizedTest
    @MethodSource("brokenPictures")
    void aBrokenPictureIsAFindingAndItsWordsStandInItsPlace(String file) {
        Block figure = new Block.Figure("a", "What it shows", 1, Optional.empty(), Inline.text("Caption"));
        PrintDocument document = Samples.document("en-GB", false, List.of(figure));
        Pictures pictures = name -> Optional.of(file.getBytes(StandardCharsets.ISO_8859_1));
        Printed printed = new Typesetter(Samples.a4(), Samples.fonts(), pictures).typeset(document);
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        assertThat(printed.findings()).hasSize(1).first().isInstanceOf(PrintFinding.UnusablePicture.class);
        assertThat(StructureText.of(printed)).contains("What it shows").contains("Caption");
    }

    @Test
    void scriptsAndForeignThingsInSvgAreLeftOutAndNamed() {
        Printed printed = printFigure("""
                <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' onload='alert(1)'>
                  <script>alert(1)</script>
                  <image href='https://example.org/a.png'/>
                  <rect width='50' height='50' fill='url(#a)' transform='rotate(45 10'/>
                  <path d='M 0 0 L 1e9 0 Z'/>
                  <circle r='20' cx='50' cy='50'/>
                </svg>""");
        assertThat(printed.findings())
                .extracting(PrintFinding::message)
                .containsExactly(
                        "picture \"a.svg\" cannot be printed: the event handler \"onload\" is left out",
                        "picture \"a.svg\" cannot be printed: a script is left out",
                        "picture \"a.svg\" cannot be printed: the picture \"https://example.org/a.png\" is left out:"
                                + " it is outside the drawing",
                        "picture \"a.svg\" cannot be printed: the inside of this shape is left out: it refers to \"#a\","
                                + " which the drawing does not have",
                        "picture \"a.svg\" cannot be printed: this part stands where it would without its transform:"
                                + " a number is missing in \"rotate(45 10\"",
                        "picture \"a.svg\" cannot be printed: a part of this shape is left out: a number is too large"
                                + " in \"M 0 0 L 1e9 0 Z\"");
        assertThat(new String(printed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("example.org");
    }

    static Stream<Path> drawings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/drawings"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void whatThePageShowsIsPrintedWithoutAFinding(Path file) throws IOException {
        String page = Svg.read(Files.readString(file)).svg().orElseThrow().xml();
        assertThat(printFigure(page).findings()).isEmpty();
    }

    @Test
    void mixedDirectionsAreReadBackAsTheyWereWritten() {
        String text =
                "Take \u062D\u0628\u0629 500 mg (\u0645\u0631\u062A\u064A\u0646) at \u05E9\u05DC\u05D5\u05DD 9am \u202Eend";
        for (boolean rightToLeft : new boolean[] {false, true}) {
            PrintDocument document = Samples.document(rightToLeft ? "ar" : "en", rightToLeft, List.of(paragraph(text)));
            Printed printed =
                    new Typesetter(Samples.a4(), Samples.fonts("NotoNaskhArabic"), Pictures.NONE).typeset(document);
            assertThat(PdfUa.faults(printed.bytes())).isEmpty();
            assertThat(StructureText.of(printed))
                    .contains("500 mg")
                    .contains("\u062D\u0628\u0629")
                    .endsWith("end");
        }
    }

    @Test
    void anyTextIsSetInAnyFormat() {
        Random random = new Random(42);
        PrintSettings[] all = {
            Samples.a4(),
            PrintSettings.triFold(PageSize.A4, Palette.standard()),
            PrintSettings.booklet(PageSize.LETTER, Palette.standard())
        };
        for (int i = 0; i < 12; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 300; k++) {
                text.append((char)
                        switch (random.nextInt(6)) {
                            case 0 -> ' ';
                            case 1 -> random.nextInt(0x600, 0x700);
                            case 2 -> random.nextInt(0x900, 0xD00);
                            case 3 -> random.nextInt(0x10000);
                            case 4 -> random.nextInt(0x2000, 0x2070);
                            default -> random.nextInt(0x20, 0x7F);
                        });
            }
            Block list = new Block.ItemList(
                    Block.ItemList.Marker.TICK, 1, List.of(new Block.Item(List.of(paragraph(text.toString())))));
            PrintDocument document = Samples.document(
                    i % 2 == 0 ? "ar" : "hi",
                    i % 2 == 0,
                    List.of(new Block.Heading(1, Optional.empty(), Inline.text(text.toString())), list));
            Printed printed = new Typesetter(
                            all[i % 3], Samples.fonts("NotoNaskhArabic", "NotoSansDevanagari"), Pictures.NONE)
                    .typeset(document);
            assertThat(PdfUa.faults(printed.bytes())).as("text %d", i).isEmpty();
        }
    }
}
