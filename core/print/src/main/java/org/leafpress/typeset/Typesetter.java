package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.leafpress.pdf.Canvas;
import org.leafpress.pdf.PdfDocument;
import org.leafpress.pdf.Sheet;

/**
 * Makes PDF files of documents, all in the same look. Immutable and thread-safe; keep one as long as there are documents,
 * since its fonts remember the words they have shaped.
 *
 * <p>Files conform to PDF/UA-1 and are deterministic: the same document, settings and fonts give the same bytes.
 */
public final class Typesetter {
    private final PrintSettings settings;
    private final FontSet fonts;
    private final Pictures pictures;
    private final Hyphenation hyphenation;

    /** A typesetter that hyphenates no words. */
    public Typesetter(PrintSettings settings, FontSet fonts, Pictures pictures) {
        this(settings, fonts, pictures, Hyphenation.NONE);
    }

    /**
     * A typesetter.
     *
     * @param settings how documents are to look
     * @param fonts those of the documents' language first
     * @param pictures finds the files of figures; called from the thread that calls {@link #typeset}
     * @param hyphenation where words of the documents' language may be hyphenated in running text
     */
    public Typesetter(PrintSettings settings, FontSet fonts, Pictures pictures, Hyphenation hyphenation) {
        this.settings = settings;
        this.fonts = fonts;
        this.pictures = pictures;
        this.hyphenation = hyphenation;
    }

    /** Makes the file. Whatever the content, there is a sound file, and what is wrong with it is among the findings. */
    public Printed typeset(PrintDocument document) {
        boolean rightToLeft = document.info().rightToLeft();
        Laid laid = best(document);
        LayoutContext layout = laid.layout;
        List<Optional<Canvas>> canvases = draw(laid.pages, document, layout, laid.pdf);
        Digits digits = Digits.of(document);
        List<Canvas> printed = canvases.stream().flatMap(Optional::stream).toList();
        laid.contents.finish(anchor -> page(anchor, printed).map(digits::write));
        List<Sheet> sheets = new Imposition(layout.settings(), rightToLeft).sheets(canvases, laid.pdf);
        sheets.forEach(laid.pdf::add);
        laid.composer.bookmarks().forEach(laid.pdf::add);
        return new Printed(
                laid.pdf.write(),
                laid.pages.fills(layout),
                sheets.size(),
                laid.pages.isSplit() || laid.composer.isSplit(),
                laid.pages.isTorn(),
                layout.findings().all());
    }

    private static Optional<Integer> page(String anchor, List<Canvas> pages) {
        return IntStream.range(0, pages.size())
                .filter(index -> pages.get(index).holds(anchor))
                .mapToObj(index -> index + 1)
                .findFirst();
    }

    /** A document laid out on pages, not yet drawn. */
    private record Laid(
            LayoutContext layout, PdfDocument pdf, Composer composer, Contents contents, PagePlan.Pages pages) {}

    /** As the settings say, or a little closer or wider if pages are better filled so. */
    private Laid best(PrintDocument document) {
        boolean rightToLeft = document.info().rightToLeft();
        Set<String> anchors = Anchors.of(document.blocks());
        String language = document.info().language();
        LayoutContext wanted = new LayoutContext(
                settings,
                fonts,
                language,
                rightToLeft,
                anchors,
                new StandIns(language),
                new LineBreaks(language),
                hyphenation,
                new Findings());
        LayoutContext layout = wanted.with(new FurnitureSetter(document, wanted.quiet()).margins());
        Laid best = lay(document, layout);
        double cost = best.pages.cost();
        for (Copyfit other : Copyfit.insteadOf(settings.type())) {
            if (best.pages.isWellFilled() && !best.pages.mayBeFewer(layout)) {
                break;
            }
            Laid laid = lay(document, layout.quiet().with(other.type()));
            double others = laid.pages.cost() + other.cost();
            if (others < cost) {
                best = laid;
                cost = others;
            }
        }
        return best;
    }

    private Laid lay(PrintDocument document, LayoutContext layout) {
        PdfDocument pdf = new PdfDocument(document.info());
        Contents contents = Contents.of(document.blocks());
        Composer composer = new Composer(layout, pictures, contents);
        Parts parts = Parts.compose(document.blocks(), composer, pdf.root());
        return new Laid(layout, pdf, composer, contents, PagePlan.best(layout, parts));
    }

    /** A side of a booklet that nothing is said on has lines to write on. */
    private static Optional<Canvas> blank(LayoutContext layout, double width, PdfDocument pdf) {
        PrintSettings look = layout.settings();
        if (look.folding() != Folding.BOOKLET) {
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
    private List<Optional<Canvas>> draw(
            PagePlan.Pages pages, PrintDocument document, LayoutContext layout, PdfDocument pdf) {
        FurnitureSetter upright = new FurnitureSetter(document, layout);
        FurnitureSetter turned = new FurnitureSetter(document, layout.across());
        PanelSizes sizes = new PanelSizes(layout.settings());
        List<Optional<Canvas>> canvases = new ArrayList<>();
        for (int i = 0; i < pages.all().size(); i++) {
            Optional<Stack> page = pages.all().get(i);
            if (page.isEmpty()) {
                canvases.add(blank(layout, sizes.width(i), pdf));
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
            (across ? turned : upright).draw(canvas, x, i + 1, pages.all().size());
            canvases.add(Optional.of(canvas));
        }
        return canvases;
    }
}
