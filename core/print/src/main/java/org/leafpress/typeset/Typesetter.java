package org.leafpress.typeset;

import java.util.Set;
import org.leafpress.pdf.PdfDocument;

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
        return layOut(document).print();
    }

    /** Shares the document among pages, for those who want to know how many it takes before it is drawn. */
    public LaidOut layOut(PrintDocument document) {
        Laid laid = best(document);
        return new LaidOut(document, laid.layout, laid.pdf, laid.composer, laid.contents, laid.pages);
    }

    /** A document shared among pages in one way of several. */
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
                new CharacterReplacements(language),
                new LineBreaks(language),
                hyphenation,
                new PrintFindings());
        LayoutContext layout =
                wanted.with(new HeaderFooterSetter(document, Digits.of(document), wanted.quiet()).margins());
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
}
