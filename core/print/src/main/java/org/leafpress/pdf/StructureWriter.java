package org.leafpress.pdf;

import java.util.List;
import java.util.Optional;

/** Writes the structure tree, and the parent tree that leads back to it from pages and links. */
final class StructureWriter {
    private final PdfFile file;
    private final Pages pages;

    StructureWriter(PdfFile file, Pages pages) {
        this.file = file;
        this.pages = pages;
    }

    void write(StructureElement root, ObjectRef tree) {
        element(root, tree);
        int keys = pages.all().size() + pages.linkElements().size();
        SyntaxWriter out = new SyntaxWriter()
                .open()
                .name("Type")
                .name("StructTreeRoot")
                .name("K")
                .ref(root.ref(file));
        out.name("ParentTree").ref(parentTree()).name("ParentTreeNextKey").integer(keys);
        file.put(tree, out.close());
    }

    private void element(StructureElement element, ObjectRef parent) {
        ObjectRef own = element.ref(file);
        Optional<ObjectRef> page = page(element);
        SyntaxWriter kids = new SyntaxWriter();
        for (StructureElement.Kid kid : element.kids()) {
            if (kid instanceof StructureElement.Child child) {
                if (child.element().hasContent()) {
                    element(child.element(), own);
                    kids.ref(child.element().ref(file));
                }
            } else if (kid instanceof Canvas.Marked marked) {
                content(kids, marked, page);
            } else if (kid instanceof LinkArea link) {
                kids.open()
                        .name("Type")
                        .name("OBJR")
                        .name("Obj")
                        .ref(pages.of(link))
                        .close();
            }
        }
        SyntaxWriter out = new SyntaxWriter()
                .open()
                .name("S")
                .name(element.role().tag())
                .name("P")
                .ref(parent);
        if (page.isPresent()) {
            out.name("Pg").ref(page.get());
        }
        out.raw(element.entries());
        if (element.standing().isPresent()) {
            out.name("A").raw(box(element.standing().get()).tokens());
        }
        file.put(own, out.name("K").openArray().raw(kids).closeArray().close());
    }

    private void content(SyntaxWriter kids, Canvas.Marked marked, Optional<ObjectRef> page) {
        ObjectRef ref = pages.of(marked.canvas()).page().ref();
        if (page.isPresent() && page.get().number() == ref.number()) {
            kids.integer(marked.number());
        } else {
            kids.open().name("Type").name("MCR").name("Pg").ref(ref);
            kids.name("MCID").integer(marked.number()).close();
        }
    }

    /** The page that the element's first content is on; content elsewhere names its own. */
    private Optional<ObjectRef> page(StructureElement element) {
        for (StructureElement.Kid kid : element.kids()) {
            if (kid instanceof Canvas.Marked marked) {
                return Optional.of(pages.of(marked.canvas()).page().ref());
            }
        }
        return Optional.empty();
    }

    private Attributes box(StructureElement.Standing standing) {
        Pages.Spot spot = pages.of(standing.canvas());
        Area area = standing.area();
        double left = spot.x() + area.x();
        double top = spot.y() - area.y();
        return Attributes.figure(left, top - area.height(), left + area.width(), top);
    }

    private ObjectRef parentTree() {
        SyntaxWriter out = new SyntaxWriter(1024).open().name("Nums").openArray();
        for (Pages.Page page : pages.all()) {
            out.integer(page.index()).openArray();
            for (Sheet.Place place : page.sheet().places()) {
                for (Canvas.GlyphRun piece : place.canvas().pieces()) {
                    if (piece instanceof Canvas.Marked marked) {
                        out.ref(marked.element().ref(file));
                    }
                }
            }
            out.closeArray();
        }
        int key = pages.all().size();
        List<StructureElement> links = pages.linkElements();
        for (StructureElement link : links) {
            out.integer(key++).ref(link.ref(file));
        }
        return file.add(out.closeArray().close());
    }
}
