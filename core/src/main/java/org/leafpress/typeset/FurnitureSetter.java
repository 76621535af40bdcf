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

    private final PrintDocument.Furniture furniture;
    private final Job job;
    private final TextStyle style;

    FurnitureSetter(PrintDocument.Furniture furniture, Job job) {
        this.furniture = furniture;
        this.job = job;
        style = new TextStyle(job.type().furniture(), false, job.palette().muted(), 1.25);
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
        ParagraphBox number = text(Inline.text(label), width);
        boolean numbered = number.lineCount() > 0;
        double taken = numbered ? number.widest() + LABEL_GAP : 0;
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
        if (box.height() > room) {
            job.findings().add(new PrintFinding.DoesNotFit(what, box.height() - room));
        }
    }
}
