package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.PdfUa;

class PaginationIT {
    /** A box of one size that cannot be parted. */
    private record Brick(double height, boolean keepsWithNext) implements Box {
        @Override
        public void draw(Surface surface, double x, double y) {
            throw new UnsupportedOperationException();
        }
    }

    private static List<Integer> pages(double height, Box... boxes) {
        return ColumnFill.full(new Stack(List.of(boxes)), height).stream()
                .map(page -> page.boxes().size())
                .toList();
    }

    private static Box brick(double height) {
        return new Brick(height, false);
    }

    private static Box heading(double height) {
        return new Brick(height, true);
    }

    @Test
    void pagesAreFilledInOrder() {
        assertThat(pages(100, brick(60), brick(30), brick(20), brick(80))).containsExactly(2, 2);
    }

    @Test
    void headingsStayWithWhatFollows() {
        assertThat(pages(100, brick(60), heading(10), heading(10), brick(30))).containsExactly(1, 3);
    }

    @Test
    void headingsThatFillAPageDoNotHang() {
        assertThat(pages(100, heading(60), heading(60), heading(60), brick(60))).containsExactly(1, 1, 1, 1);
    }

    @Test
    void aBoxHigherThanThePageStandsAloneAndDoesNotHang() {
        assertThat(pages(100, brick(50), brick(300), brick(50))).containsExactly(1, 1, 1);
    }

    @Test
    void spaceBetweenBoxesIsTheLargerOfBoth() {
        Stack stack = new Stack(List.of(SpacedBox.of(brick(10), 5, 8), SpacedBox.of(brick(10), 3, 5)));
        assertThat(stack.height()).isEqualTo(28);
    }

    @Test
    void panelsAreFilledEvenly() {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boxes.add(brick(10));
        }
        assertThat(ColumnFill.even(new Stack(boxes), 4, 1000))
                .extracting(page -> page.boxes().size())
                .containsExactly(2, 2, 2, 2);
    }

    @Test
    void noLineStandsAloneAtTheFootOrHeadOfAPage() {
        for (int filler = 20; filler < 60; filler++) {
            Printed printed = Samples.print(Samples.document("<lines count='18'/><p>" + "word ".repeat(filler)
                    + "</p><p>" + "some words ".repeat(30) + "</p><p>" + "more words here ".repeat(30) + "</p>"));
            for (int side = 0; side < printed.sides(); side++) {
                int page = side;
                long lines = PrintedWord.of(printed).stream()
                        .filter(word -> word.side() == page)
                        .map(PrintedWord::baseline)
                        .distinct()
                        .count();
                assertThat(lines).as("page %d with %d words", page, filler).isNotEqualTo(1);
            }
        }
    }

    @Test
    void noRowStandsAloneAtTheFootOrHeadOfAPage() {
        for (int rows = 20; rows < 40; rows++) {
            Printed printed = Samples.print(Samples.document("<table><thead><tr><th>Head</th></tr></thead><tbody>"
                    + "<tr><td>Row</td></tr>".repeat(rows) + "</tbody></table>"));
            for (int side = 0; side < printed.sides(); side++) {
                int page = side;
                long standing = PrintedWord.of(printed).stream()
                        .filter(word -> word.side() == page && word.text().equals("Row"))
                        .count();
                assertThat(standing).as("page %d of %d rows", page, rows).isNotEqualTo(1);
            }
        }
    }

    @Test
    void wrappedLinesEndInASpaceSoThatWordsDoNotRunTogether() {
        Printed printed = Samples.print(Samples.document("<p>" + "muscle twitch ".repeat(40) + "</p>"));
        assertThat(StructureText.of(printed))
                .isEqualTo("muscle twitch ".repeat(40).strip());
    }

    @Test
    void numbersStayWithTheirUnitsAndPhoneNumbersWhole() {
        for (int words = 0; words < 30; words++) {
            Printed printed = Samples.print(Samples.document(
                    "<p>" + "ab ".repeat(words) + "call 020 7946 0123 or take 500 mg at\u00A0night</p>"));
            assertThat(PrintedWord.of(printed))
                    .as("%d words", words)
                    .noneMatch(word -> word.text().startsWith("7946")
                            || word.text().startsWith("0123")
                            || word.text().startsWith("mg")
                            || word.text().startsWith("night"));
        }
    }

    @Test
    void addressesBreakAfterSlashesOnly() {
        String path = "leaflets.example.org/a-long-word/and-another/one-more-long-word/index-of-all.html";
        for (int words = 0; words < 20; words++) {
            Printed printed = Samples.print(Samples.document("<p>" + "ab ".repeat(words) + "https://" + path + "</p>"));
            List<String> lines =
                    PrintedWord.of(printed).stream().map(PrintedWord::text).toList();
            assertThat(lines)
                    .noneMatch(
                            line -> line.strip().endsWith("-") || line.strip().endsWith("//"));
        }
    }

    @Test
    void wordsOfCardsAndLinksStayWhole() {
        String text = "muskel ".repeat(60).strip();
        PrintDocument document = Samples.document("<card tone='emergency'><p>" + text + "</p></card>"
                + "<p><a href='https://example.org/'>" + text + "</a></p>");
        Printed printed = new Typesetter(Samples.a4(), Samples.fonts(), Samples.PICTURES, Hyphenation.of("1kel"))
                .typeset(document);
        assertThat(PrintedWord.of(printed)).noneMatch(word -> word.text().contains("\u00AD"));
    }

    @Test
    void wordsArePartedAtTheEndsOfLinesOnlyAndAreReadWhole() {
        String text = "muskel ".repeat(60).strip();
        PrintDocument document = Samples.document("<h1>" + "Muskel ".repeat(40) + "</h1><p>" + text
                + " <span lang='cy'>" + "muskel ".repeat(30) + "</span></p>");
        Printed printed = new Typesetter(Samples.a4(), Samples.fonts(), Samples.PICTURES, Hyphenation.of("1kel"))
                .typeset(document);
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        List<String> parted = PrintedWord.of(printed).stream()
                .map(PrintedWord::text)
                .filter(word -> word.contains("\u00AD"))
                .toList();
        assertThat(parted).isNotEmpty().allMatch(word -> word.strip().endsWith("mus\u00AD"));
        assertThat(StructureText.of(printed).replace("\u00AD", "")).contains(text);
    }
}
