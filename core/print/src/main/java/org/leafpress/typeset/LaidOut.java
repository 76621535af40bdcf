package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leafpress.pdf.Canvas;
import org.leafpress.pdf.PdfDocument;
import org.leafpress.pdf.Sheet;

/** A document that is shared among pages, and not drawn yet. For one thread. */
public final class LaidOut {
    private final LayoutContext layout;
    private final PdfDocument pdf;
    private final Composer composer;
    private final Contents contents;
    private final PagePlan.Pages pages;
    private final Imposition imposition;
    private final Digits digits;
    private final HeaderFooterSetter upright;
    private final HeaderFooterSetter turned;

    LaidOut(
            PrintDocument document,
            LayoutContext layout,
            PdfDocument pdf,
            Composer composer,
            Contents contents,
            PagePlan.Pages pages) {
        this.layout = layout;
        this.pdf = pdf;
        this.composer = composer;
        this.contents = contents;
        this.pages = pages;
        imposition = new Imposition(layout.settings(), document.info().rightToLeft());
        digits = Digits.of(document);
        upright = new HeaderFooterSetter(document, digits, layout);
        turned = new HeaderFooterSetter(document, digits, layout.across());
        for (int i = 0; i < pages.all().size(); i++) {
            int number = i + 1;
            pages.all()
                    .get(i)
                    .ifPresent(page -> furniture(page).check(number, pages.all().size()));
        }
    }

    /** How much of each page or panel that holds something is filled, in the order of reading. */
    public List<PageFill> fills() {
        return pages.fills(layout);
    }

    /** How many sides of paper it takes. */
    public int sides() {
        return imposition.sides(pages);
    }

    /** True if, for want of room, a list or so is split that should stay together. */
    public boolean isSplit() {
        return pages.isSplit() || composer.isSplit();
    }

    /** True if a paragraph, a row or a long item goes on overleaf, or on the next panel, where it had better be whole. */
    public boolean isTorn() {
        return pages.isTorn();
    }

    /** In the order of the document, each once. */
    public List<PrintFinding> findings() {
        return layout.findings().all();
    }

    /** Draws it, and makes the file. To be called once. */
    public Printed print() {
        List<Optional<Canvas>> canvases = draw();
        contents.finish(anchor -> page(anchor, canvases).map(digits::write));
        List<Sheet> sheets = imposition.sheets(canvases, pdf);
        sheets.forEach(pdf::add);
        composer.bookmarks().forEach(pdf::add);
        return new Printed(pdf.write(), fills(), sheets.size(), isSplit(), isTorn(), findings());
    }

    private static Optional<Integer> page(String anchor, List<Optional<Canvas>> pages) {
        return IntStream.range(0, pages.size())
                .filter(index ->
                        pages.get(index).filter(page -> page.holds(anchor)).isPresent())
                .mapToObj(index -> index + 1)
                .findFirst();
    }

    private HeaderFooterSetter furniture(Stack page) {
        return LandscapeBox.isOn(page) ? turned : upright;
    }

    /** A side of a booklet that nothing is said on has lines to write on. */
    private Optional<Canvas> blank(double width) {
        PrintSettings look = layout.settings();
        if (look.folding() != SheetFolding.BOOKLET) {
            return Optional.empty();
        }
        Canvas canvas = pdf.canvas(width, look.pageHeight());
        NoteLinesBox.onPage(layout)
                .draw(
                        Surface.of(canvas),
                        (width - look.textWidth()) / 2,
                        look.margins().top());
        return Optional.of(canvas);
    }

    /** Draws pages in reading order: the structure tree grows as they are drawn. */
    private List<Optional<Canvas>> draw() {
        PanelSizes sizes = new PanelSizes(layout.settings());
        List<Optional<Canvas>> canvases = new ArrayList<>();
        for (int i = 0; i < pages.all().size(); i++) {
            Optional<Stack> page = pages.all().get(i);
            if (page.isEmpty()) {
                canvases.add(blank(sizes.width(i)));
                continue;
            }
            boolean across = LandscapeBox.isOn(page.get());
            PrintSettings look = across ? layout.settings().across() : layout.settings();
            Canvas canvas = pdf.canvas(across ? look.pageWidth() : sizes.width(i), look.pageHeight());
            // All panels have the same column of text, in the middle of each.
            double x = (canvas.width() - look.textWidth()) / 2;
            FootBox.draw(
                    page.get(),
                    look.textHeight(),
                    Surface.of(canvas),
                    x,
                    look.margins().top());
            furniture(page.get()).draw(canvas, x, i + 1, pages.all().size());
            canvases.add(Optional.of(canvas));
        }
        return canvases;
    }
}
