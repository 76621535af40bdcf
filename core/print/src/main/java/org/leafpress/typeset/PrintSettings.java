package org.leafpress.typeset;

import static org.leafpress.typeset.PageSize.MM;

/**
 * How a document is to look. Plain data: a theme may make its own.
 *
 * @param paper the sheet that goes into the printer, upright
 * @param folding how pages lie on it
 * @param margins of each page or panel
 * @param type sizes of type
 * @param palette colours
 * @param foldMarks whether short marks at the edge of the sheet show where to fold
 * @param balance whether the panels of a folded leaflet are filled evenly
 */
public record PrintSettings(
        PageSize paper,
        SheetFolding folding,
        Margins margins,
        TypeScale type,
        Palette palette,
        boolean foldMarks,
        boolean balance) {

    /** The flap of a tri-fold is narrower than the two other panels by this much, so that it tucks in. */
    static final double FLAP = 3 * MM;

    /** Checks that text has room. */
    public PrintSettings {
        double width = pageWidth(paper, folding) - 2 * margins.side();
        double height = pageHeight(paper, folding) - margins.top() - margins.bottom();
        if (width < 4 * type.body() || height < 6 * type.body()) {
            throw new IllegalArgumentException("the margins leave no room for text: " + width + " by " + height);
        }
    }

    /** A page for reading at a table: 13.5 points, some 70 letters a line. */
    public static PrintSettings pages(PageSize paper, Palette palette) {
        return new PrintSettings(
                paper,
                SheetFolding.NONE,
                Margins.millimetres(20, 25, 22),
                TypeScale.of(13.5, 28, 12),
                palette,
                false,
                false);
    }

    /** Large print: 18 points, lines further apart, page numbers as large as small print is allowed to be. */
    public static PrintSettings largePrint(PageSize paper, Palette palette) {
        TypeScale type = new TypeScale(18, 20, 18, 32, 24, 20, 18, 1.5, 0.7);
        return new PrintSettings(
                paper, SheetFolding.NONE, Margins.millimetres(18, 18, 27), type, palette, false, false);
    }

    /** A booklet of half the sheet's size. */
    public static PrintSettings booklet(PageSize paper, Palette palette) {
        return new PrintSettings(
                paper,
                SheetFolding.BOOKLET,
                Margins.millimetres(16, 14, 20),
                TypeScale.of(12, 22, 11),
                palette,
                true,
                false);
    }

    /** Six panels on the two sides of a sheet, folded in three. */
    public static PrintSettings triFold(PageSize paper, Palette palette) {
        return new PrintSettings(
                paper,
                SheetFolding.TRI_FOLD,
                Margins.millimetres(11, 8, 18),
                TypeScale.of(12, 20, 10),
                palette,
                true,
                true);
    }

    /** The same with other margins. */
    PrintSettings with(Margins others) {
        return new PrintSettings(paper, folding, others, type, palette, foldMarks, balance);
    }

    /** The same with other type. */
    PrintSettings with(TypeScale other) {
        return new PrintSettings(paper, folding, margins, other, palette, foldMarks, balance);
    }

    /** The same for pages that lie across. */
    PrintSettings across() {
        return new PrintSettings(paper.landscape(), folding, margins, type, palette, foldMarks, balance);
    }

    /** The sheet as it lies in the printer. */
    PageSize sheet() {
        return folding == SheetFolding.NONE ? paper : paper.landscape();
    }

    /** The width of a page, or of the narrowest panel. */
    double pageWidth() {
        return pageWidth(paper, folding);
    }

    double pageHeight() {
        return pageHeight(paper, folding);
    }

    private static double pageWidth(PageSize paper, SheetFolding folding) {
        return switch (folding) {
            case NONE -> paper.width();
            case BOOKLET -> paper.landscape().width() / 2;
            case TRI_FOLD -> (paper.landscape().width() + FLAP) / 3 - FLAP;
        };
    }

    private static double pageHeight(PageSize paper, SheetFolding folding) {
        return folding == SheetFolding.NONE ? paper.height() : paper.landscape().height();
    }

    double textWidth() {
        return pageWidth() - 2 * margins.side();
    }

    double textHeight() {
        return pageHeight() - margins.top() - margins.bottom();
    }
}
