package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.PdfUa;

class ImpositionTest {
    @Test
    void bookletOfEightPagesReadsInOrderWhenFolded() {
        assertThat(Imposition.sides(SheetFolding.BOOKLET, 8))
                .containsExactly(List.of(7, 0), List.of(1, 6), List.of(5, 2), List.of(3, 4));
    }

    @Test
    void triFoldHasItsCoverAtTheRightOfTheOutside() {
        assertThat(Imposition.sides(SheetFolding.TRI_FOLD, 6)).containsExactly(List.of(4, 5, 0), List.of(1, 2, 3));
    }

    @Test
    void theFlapIsNarrowerThanTheOtherPanelsAndAllFillTheSheet() {
        PrintSettings settings = PrintSettings.triFold(PageSize.A4, Palette.standard());
        PanelSizes sizes = new PanelSizes(settings);
        assertThat(sizes.width(3) / PageSize.MM).isCloseTo(97, within(0.01));
        assertThat(sizes.width(4) / PageSize.MM).isCloseTo(97, within(0.01));
        for (int wide : new int[] {0, 1, 2, 5}) {
            assertThat(sizes.width(wide) / PageSize.MM).isCloseTo(100, within(0.01));
        }
        assertThat(sizes.width(4) + sizes.width(5) + sizes.width(0))
                .isCloseTo(settings.sheet().width(), within(0.001));
    }

    @Test
    void theTwoFacesOfAPanelAreOfOneWidth() {
        PanelSizes sizes = new PanelSizes(PrintSettings.triFold(PageSize.LETTER, Palette.standard()));
        // Outside from the left, inside from the right: the two faces of one piece of paper.
        assertThat(sizes.width(4)).isEqualTo(sizes.width(3));
        assertThat(sizes.width(5)).isEqualTo(sizes.width(2));
        assertThat(sizes.width(0)).isEqualTo(sizes.width(1));
    }

    @Test
    void bookletIsPaddedToWholeSheets() throws IOException {
        Printed printed = Samples.print(
                PrintSettings.booklet(PageSize.A4, Palette.standard()),
                Samples.document(
                        "<h1>One</h1><break/><p>Two</p><break/><p>Three</p><break/><p>Four</p><break/><p>5</p>"));
        assertThat(printed.pages()).isEqualTo(5);
        assertThat(printed.sides()).isEqualTo(4);
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            for (int side = 0; side < 4; side++) {
                BufferedImage sheet = new PDFRenderer(document).renderImage(side);
                assertThat(isWhite(sheet, 0) || isWhite(sheet, sheet.getWidth() / 2))
                        .as("side %d: what is left over has lines to write on", side)
                        .isFalse();
            }
        }
    }

    @Test
    void theBackOfABookletHasTheNumberThatTheContentsGiveIt() {
        PrintDocument document =
                Samples.read("<document title='T' lang='en-GB'><footer page='Page {page} of {pages}'>Foot</footer>"
                        + "<p>One</p><contents least='2'>Contents</contents><h2>Two</h2><break/><p>Three</p><break/><p>Four</p>"
                        + "<break/><p>Five</p><break/><p>Six</p><back><h2>Contact</h2></back></document>");
        List<PrintedWord> words =
                PrintedWord.of(Samples.print(PrintSettings.booklet(PageSize.A4, Palette.standard()), document));
        assertThat(words.stream().map(PrintedWord::text))
                .contains("Page 1 of 8", "Page 8 of 8")
                .as("in the contents")
                .anyMatch(text -> text.matches("\\W*8"));
    }

    private static boolean isWhite(BufferedImage sheet, int left) {
        int width = sheet.getWidth() / 2;
        int[] pixels = sheet.getRGB(left, 0, width, sheet.getHeight(), null, 0, width);
        return Arrays.stream(pixels).allMatch(pixel -> (pixel & 0xffffff) == 0xffffff);
    }

    @Test
    void pagesOfABookletStandWhereTheyAreReadOnceFolded() {
        PrintSettings settings = PrintSettings.booklet(PageSize.A4, Palette.standard());
        String pages = "<cover><h1>One</h1></cover><p>Two</p><break/><p>Three</p><break/><p>Four</p><break/><p>Five</p>"
                + "<break/><p>Six</p><break/><p>Seven</p><back><p>Eight</p></back>";
        List<PrintedWord> words = PrintedWord.of(Samples.print(settings, Samples.document(pages)));
        List<List<String>> sides = List.of(
                List.of("Eight", "One"), List.of("Two", "Seven"), List.of("Six", "Three"), List.of("Four", "Five"));
        double fold = settings.sheet().width() / 2;
        for (int i = 0; i < sides.size(); i++) {
            int side = i;
            List<PrintedWord> found =
                    words.stream().filter(word -> word.side() == side).toList();
            assertThat(found).extracting(PrintedWord::text).containsExactlyElementsOf(sides.get(i));
            assertThat(found.get(0).right()).isLessThan(fold);
            assertThat(found.get(1).left()).isGreaterThan(fold);
        }
        assertThat(words).hasSize(8);
    }

    @Test
    void panelsStandWhereTheyAreReadOnceFolded() {
        PrintSettings settings = PrintSettings.triFold(PageSize.A4, Palette.standard());
        String panels =
                "<cover><h1>Zero</h1></cover><p>One</p><break/><p>Two</p><break/><p>Three</p><break/><p>Four</p>"
                        + "<back><p>Five</p></back>";
        List<PrintedWord> words = PrintedWord.of(Samples.print(settings, Samples.document(panels)));
        assertThat(words)
                .filteredOn(word -> word.side() == 0)
                .extracting(PrintedWord::text)
                .containsExactly("Four", "Five", "Zero");
        assertThat(words)
                .filteredOn(word -> word.side() == 1)
                .extracting(PrintedWord::text)
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void panelsOfALanguageThatRunsToTheLeftAreTheOtherWayRound() {
        PrintSettings settings = PrintSettings.triFold(PageSize.A4, Palette.standard());
        String panels =
                "<document title='T' lang='ar' dir='rtl'><cover><h1>Zero</h1></cover><p>One</p><break/><p>Two</p>"
                        + "<break/><p>Three</p><break/><p>Four</p><back><p>Five</p></back></document>";
        List<PrintedWord> words = PrintedWord.of(Samples.print(settings, Samples.read(panels)));
        assertThat(words)
                .filteredOn(word -> word.side() == 0)
                .extracting(PrintedWord::text)
                .containsExactly("Zero", "Five", "Four");
        assertThat(words)
                .filteredOn(word -> word.side() == 1)
                .extracting(PrintedWord::text)
                .containsExactly("Three", "Two", "One");
    }

    @Test
    void everyPanelHasTheFootAndTheCoverAsWell() {
        PrintSettings settings = PrintSettings.triFold(PageSize.A4, Palette.standard());
        String panels = "<document title='T' lang='en'><footer page='{page}'>Draft</footer><cover><h1>Zero</h1></cover>"
                + "<p>One</p><break/><p>Two</p><break/><p>Three</p><break/><p>Four</p><back><p>Five</p></back></document>";
        assertThat(PrintedWord.of(Samples.print(settings, Samples.read(panels))))
                .filteredOn(word -> word.text().equals("Draft"))
                .hasSize(6);
    }

    @Test
    void textStaysAwayFromFolds() {
        PrintSettings settings = PrintSettings.triFold(PageSize.A4, Palette.standard());
        Printed printed = Samples.print(settings, Samples.shortLeaflet());
        double[] outside = {97 * PageSize.MM, 197 * PageSize.MM};
        double[] inside = {100 * PageSize.MM, 200 * PageSize.MM};
        assertThat(PrintedWord.of(printed)).allSatisfy(word -> {
            for (double fold : word.side() == 0 ? outside : inside) {
                assertThat(word.left() > fold + 20 || word.right() < fold - 20)
                        .as(word.text())
                        .isTrue();
            }
        });
    }
}
