package org.leafpress.typeset;

import org.leafpress.pdf.Area;
import org.leafpress.pdf.Canvas;
import org.leafpress.pdf.Painter;
import org.leafpress.pdf.StructureElement;

/**
 * What boxes are drawn on. A decorative surface shows the same and tells screen readers nothing: for table headers that
 * are repeated, and for page furniture.
 *
 * @param canvas the page or panel
 * @param decorative true if nothing drawn here has a meaning of its own
 */
record Surface(Canvas canvas, boolean decorative) {

    static Surface of(Canvas canvas) {
        return new Surface(canvas, false);
    }

    Surface asDecoration() {
        return new Surface(canvas, true);
    }

    Painter content(InlineOwner owner) {
        return decorative ? canvas.artefact() : canvas.content(owner.attached());
    }

    Painter content(StructureElement element) {
        return decorative ? canvas.artefact() : canvas.content(element);
    }

    Painter figure(StructureElement element, Area area) {
        return decorative ? canvas.artefact() : canvas.figure(element, area);
    }

    Painter backdrop() {
        return canvas.backdrop();
    }

    void anchor(String id, double y) {
        if (!decorative) {
            canvas.anchor(id, y);
        }
    }
}
