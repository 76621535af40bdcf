package org.leafpress.typeset;

import java.awt.geom.Line2D;
import java.util.List;
import org.leafpress.pdf.Canvas;
import org.leafpress.pdf.Role;
import org.leafpress.pdf.Stroke;
import org.leafpress.pdf.StructureElement;

/**
 * Sets what stands on every page beside the text. On a leaflet folded in three that is a foot without a number, on every
 * panel but the first: panels are one sheet, and are not read in the order in which they lie.
 */
final class FurnitureSetter {
    /** Between the text and the rule above the footer, and between rule and footer, in points. */
    private static final double GAP = 7;
    /** Leaves space between footer and page number. */
    private static final double LABEL_GAP = 18;
    /** Office printers leave this much of the paper's edge white. */
    private static final double UNPRINTABLE = 4.5 * PageSize.MM;

    /** However tall a script is, text has at least half of the page. */
    private static final double MOST = 0.25;
    /** A page number as wide as they come, for measuring. */
    private static final int WIDE = 88;

    private final PrintDocument.Furniture furniture;
    private final Job job;
    private final TextStyle style;

    FurnitureSetter(PrintDocument.Furniture furniture, Job job) {
        this.furniture = furniture;
        this.job = job;
        style = new TextStyle(job.type().furniture(), false, job.palette().muted(), 1.25);
    }

    /**
     * The margins of the settings, or higher ones where header and footer need them: some scripts stand in lines twice
     * as high as Latin.
     */
    Margins margins() {
        Margins margins = job.settings().margins();
        boolean folded = job.settings().folding() == Folding.TRI_FOLD;
        double most = MOST * job.settings().pageHeight();
        double width = job.settings().textWidth();
        double header = folded ? 0 : text(furniture.header(), width).height();
        double top = header == 0 ? 0 : header + 2 * GAP + UNPRINTABLE;
        ParagraphBox number = number(folded ? "" : label(WIDE, WIDE));
        double footer = Math.max(number.height(), text(furniture.footer(), width - taken(number)).height());
        double bottom = footer == 0 ? 0 : footer + 1.6 * GAP + UNPRINTABLE;
        return new Margins(
                Math.max(margins.top(), Math.min(most, top)),
                margins.side(),
                Math.max(margins.bottom(), Math.min(most, bottom)));
    }

    private ParagraphBox number(String label) {
        return text(Inline.text(label), job.settings().textWidth());
    }

    /** The width that a page number takes from the footer. */
    private static double taken(ParagraphBox number) {
        return number.lineCount() > 0 ? number.widest() + LABEL_GAP : 0;
    }

    /**
     * Draws header and footer.
     *
     * @param x left edge of the text
     * @param page 1-based
     * @param pages how many there are
     */
    void draw(Canvas canvas, double x, int page, int pages) {
        boolean folded = job.settings().folding() == Folding.TRI_FOLD;
        if (folded && page == 1) {
            return;
        }
        Surface surface = new Surface(canvas, true);
        if (page > 1 && !folded) {
            header(surface, x);
        }
        footer(surface, x, folded ? "" : label(page, pages));
    }

    private String label(int page, int pages) {
        return furniture
                .pageLabel()
                .replace("{page}", Integer.toString(page))
                .replace("{pages}", Integer.toString(pages));
    }

    private ParagraphBox text(List<Inline> content, double width) {
        StructureElement nobody = StructureElement.detached(Role.PARAGRAPH);
        StyledText text = StyledText.of(content, style, InlineOwner.of(nobody), job);
        return ParagraphBox.of(TextFlow.of(text, style, job), width);
    }

    private void header(Surface surface, double x) {
        ParagraphBox box = text(furniture.header(), job.settings().textWidth());
        if (box.lineCount() > 0) {
            double room = job.settings().margins().top() - 2 * GAP;
            fits("the header", box, room - UNPRINTABLE);
            box.draw(surface, x, Math.max(0, room - box.height()));
        }
    }

    private void footer(Surface surface, double x, String label) {
        double width = job.settings().textWidth();
        ParagraphBox number = number(label);
        boolean numbered = number.lineCount() > 0;
        double taken = taken(number);
        ParagraphBox box = text(furniture.footer(), width - taken);
        if (box.lineCount() == 0 && !numbered) {
            return;
        }
        double line = job.settings().pageHeight() - job.settings().margins().bottom() + GAP;
        Stroke stroke = Stroke.of(job.palette().rule(), 0.75);
        surface.backdrop().stroke(new Line2D.Double(x, line, x + width, line), stroke);
        double top = line + GAP * 0.6;
        fits("the footer", box, job.settings().pageHeight() - top - UNPRINTABLE);
        box.draw(surface, job.toLeft() ? x + taken : x, top);
        if (numbered) {
            double shift = width - number.widest();
            number.draw(surface, job.toLeft() ? x - shift : x + shift, top);
        }
    }

    private void fits(String what, Box box, double room) {
        if (box.height() > room + 0.1) {
            job.findings().add(new PrintFinding.DoesNotFit(what, box.height() - room));
        }
    }
}
