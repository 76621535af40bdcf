package org.leafpress.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page, or a panel of a folded sheet, to draw on. Its content is drawn in reading order, each piece in the name of
 * the {@link StructureElement} it belongs to; what carries no meaning (rules, tints, page numbers) is drawn as artefact.
 */
public final class Canvas {
    private final double width;
    private final double height;
    private final Painter backdrop;
    private final Painter painter;
    private final List<GlyphRun> pieces = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();

    /** A stretch of content that belongs together: an artefact, or a part of a structure element. */
    sealed interface GlyphRun {
        SyntaxWriter tokens();
    }

    /** Content without meaning. */
    record Artefact(SyntaxWriter tokens) implements GlyphRun {}

    /** Content of a structure element, numbered within its sheet when the file is written. */
    static final class Marked implements GlyphRun, StructureElement.Kid {
        private final StructureElement element;
        private final Canvas canvas;
        private final SyntaxWriter tokens = new SyntaxWriter(256);
        private int number = -1;

        Marked(StructureElement element, Canvas canvas) {
            this.element = element;
            this.canvas = canvas;
        }

        StructureElement element() {
            return element;
        }

        Canvas canvas() {
            return canvas;
        }

        @Override
        public SyntaxWriter tokens() {
            return tokens;
        }

        int number() {
            return number;
        }

        void number(int assigned) {
            number = assigned;
        }
    }

    /** A place that links and bookmarks lead to. */
    record Anchor(String id, double y) {}

    Canvas(double width, double height, DocumentFonts fonts, DocumentPictures pictures, DocumentForms forms) {
        this.width = width;
        this.height = height;
        backdrop = new Painter(height, fonts, pictures, forms);
        painter = new Painter(height, fonts, pictures, forms);
    }

    /** The width in points. */
    public double width() {
        return width;
    }

    /** The height in points. */
    public double height() {
        return height;
    }

    /** Draws artefacts below everything else. */
    public Painter backdrop() {
        return backdrop;
    }

    /** Draws artefacts after what is there. */
    public Painter artefact() {
        if (!(last().orElse(null) instanceof Artefact)) {
            pieces.add(new Artefact(new SyntaxWriter(128)));
        }
        painter.into(pieces.get(pieces.size() - 1).tokens());
        return painter;
    }

    /** Draws content of the element, after what is there. */
    public Painter content(StructureElement element) {
        if (last().orElse(null) instanceof Marked marked
                && marked.element == element
                && element.lastKid().orElse(null) == marked) {
            painter.into(marked.tokens);
            return painter;
        }
        Marked marked = new Marked(element, this);
        element.addContent(marked);
        pieces.add(marked);
        painter.into(marked.tokens);
        return painter;
    }

    /** Draws a {@link StructureType#FIGURE}, and notes where it stands. */
    public Painter figure(StructureElement element, Area area) {
        element.figure(this, area);
        return content(element);
    }

    /**
     * Makes an area lead somewhere.
     *
     * @param element the {@link StructureType#LINK} element whose text stands there
     * @param description what a screen reader says of the link; not blank
     */
    public void link(StructureElement element, Area area, LinkTarget target, String description) {
        LinkArea link = new LinkArea(element, area, target, description);
        links.add(link);
        element.addContent(link);
    }

    /** Gives a place a name that links and bookmarks can lead to; the first of a name counts. */
    public void anchor(String id, double y) {
        anchors.add(new Anchor(id, y));
    }

    /** True if a place of this name is on this canvas. */
    public boolean holds(String id) {
        return anchors.stream().anyMatch(anchor -> anchor.id().equals(id));
    }

    private Optional<GlyphRun> last() {
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
    }

    List<GlyphRun> pieces() {
        return pieces;
    }

    List<LinkArea> links() {
        return links;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    SyntaxWriter backdropTokens() {
        return backdrop.tokens();
    }
}
