package org.leafpress.typeset;

import java.awt.geom.Line2D;
import java.util.List;
import org.leafpress.pdf.Canvas;
import org.leafpress.pdf.Stroke;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/**
 * Sets what stands on every page beside the text. On a leaflet folded in three that is a foot without a number on every
 * panel: panels are one sheet, and are not read in the order in which they lie.
 */
final class HeaderFooterSetter {
    /** Between the text and the rule above the footer, and between rule and footer, in points. */
    private static final double GAP = 7;
    /** Leaves space between footer and page number. */
    private static final double LABEL_GAP = 18;
    /** Between the rule above the footer and the footer. */
    private static final double FOOTER_GAP = 0.6 * GAP;
    /** Office printers leave this much of the paper's edge white. */
    private static final double UNPRINTABLE = 4.5 * PageSize.MM;
    /** So much is no more than the sum of what rounding does, in points. */
    private static final double ROUNDING = 0.1;
    /** However much is to stand in them, head and foot take no more of the page than this. */
    private static final double MOST = 0.2;
    /** Stands for any page number when room is measured. */
    private static final int WIDE_NUMBER = 88;

    private final PrintDocument.Furniture furniture;
    private final LayoutContext layout;
    private final TextStyle style;
    private final Digits digits;
    private final ParagraphBox header;
    private final TextFlow footer;

    HeaderFooterSetter(PrintDocument document, Digits digits, LayoutContext layout) {
        furniture = document.furniture();
        this.digits = digits;
        this.layout = layout;
        style = new TextStyle(layout.type().furniture(), false, layout.palette().muted(), 1.25);
        double width = layout.settings().textWidth();
        header = ParagraphBox.of(flow(RunningHead.of(furniture.header(), style, width, layout)), width);
        footer = flow(furniture.footer());
    }

    /**
     * The margins that header and footer need: those of the settings unless these are too small, as they can be for a
     * script with tall lines.
     */
    Margins margins() {
        Margins margins = layout.settings().margins();
        double most = MOST * layout.settings().pageHeight();
        double top = isFolded() ? 0 : heightOfHeader();
        double bottom = GAP + FOOTER_GAP + heightOfFooter() + UNPRINTABLE;
        return new Margins(
                Math.max(margins.top(), Math.min(most, top)),
                margins.side(),
                Math.max(margins.bottom(), Math.min(most, bottom)));
    }

    private double heightOfHeader() {
        return header.height() == 0 ? 0 : header.height() + 2 * GAP + UNPRINTABLE;
    }

    private double heightOfFooter() {
        ParagraphBox number = number(isFolded() ? "" : label(WIDE_NUMBER, WIDE_NUMBER));
        return Math.max(number.height(), besideNumber(number).height());
    }

    /** Tells what of a page's header and footer is higher than the margins; as {@link #draw} otherwise. */
    void check(int page, int pages) {
        boolean folded = isFolded();
        if (page > 1 && !folded) {
            fits("the header", header, roomForHeader() - UNPRINTABLE);
        }
        double room = layout.settings().pageHeight() - topOfFooter() - UNPRINTABLE;
        fits("the footer", besideNumber(number(folded ? "" : label(page, pages))), room);
    }

    /**
     * Draws header and footer.
     *
     * @param x left edge of the text
     * @param page 1-based
     * @param pages how many there are
     */
    void draw(Canvas canvas, double x, int page, int pages) {
        boolean folded = isFolded();
        Surface surface = new Surface(canvas, true);
        if (page > 1 && !folded) {
            header(surface, x);
        }
        footer(surface, x, folded ? "" : label(page, pages));
    }

    private boolean isFolded() {
        return layout.settings().folding() == SheetFolding.TRI_FOLD;
    }

    private double roomForHeader() {
        return layout.settings().margins().top() - 2 * GAP;
    }

    private double topOfFooter() {
        return ruleAboveFooter() + FOOTER_GAP;
    }

    private double ruleAboveFooter() {
        return layout.settings().pageHeight() - layout.settings().margins().bottom() + GAP;
    }

    private String label(int page, int pages) {
        return furniture.pageLabel().replace("{page}", digits.write(page)).replace("{pages}", digits.write(pages));
    }

    private TextFlow flow(List<Inline> content) {
        return flow(content, style, layout);
    }

    /** Text that stands on every page, and is no part of what is read out. */
    static TextFlow flow(List<Inline> content, TextStyle style, LayoutContext layout) {
        StructureElement nobody = StructureElement.detached(StructureType.PARAGRAPH);
        return TextFlow.of(StyledText.of(content, style, InlineOwner.of(nobody), layout), style, layout);
    }

    private void header(Surface surface, double x) {
        if (header.lineCount() > 0) {
            header.draw(surface, x, Math.max(0, roomForHeader() - header.height()));
        }
    }

    private void footer(Surface surface, double x, String label) {
        double width = layout.settings().textWidth();
        ParagraphBox number = number(label);
        boolean numbered = number.lineCount() > 0;
        ParagraphBox box = besideNumber(number);
        if (box.lineCount() == 0 && !numbered) {
            return;
        }
        double line = ruleAboveFooter();
        Stroke stroke = Stroke.of(layout.palette().rule(), 0.75);
        surface.backdrop().stroke(new Line2D.Double(x, line, x + width, line), stroke);
        double top = topOfFooter();
        box.draw(surface, layout.rightToLeft() ? x + taken(number) : x, top);
        if (numbered) {
            double shift = width - number.widest();
            number.draw(surface, layout.rightToLeft() ? x - shift : x + shift, top);
        }
    }

    private ParagraphBox number(String label) {
        return ParagraphBox.of(flow(Inline.text(label)), layout.settings().textWidth());
    }

    private ParagraphBox besideNumber(ParagraphBox number) {
        return ParagraphBox.of(footer, layout.settings().textWidth() - taken(number));
    }

    private static double taken(ParagraphBox number) {
        return number.lineCount() > 0 ? number.widest() + LABEL_GAP : 0;
    }

    private void fits(String what, Box box, double room) {
        double excess = box.height() - room;
        if (box.height() > 0 && excess > ROUNDING) {
            layout.findings().add(new PrintFinding.DoesNotFit(what, excess));
        }
    }
}
