package org.leafpress.pdf;

import java.util.ArrayList;
import java.util.List;

/** Writes the pages: their content, with marked content numbered from 0 on each, and their links. */
final class PageWriter {
    private final PdfFile file;
    private final Pages pages;
    private final ObjectRef resources;

    PageWriter(PdfFile file, Pages pages, ObjectRef resources) {
        this.file = file;
        this.pages = pages;
        this.resources = resources;
    }

    void write() {
        SyntaxWriter tree = new SyntaxWriter().open().name("Type").name("Pages");
        tree.name("Count").integer(pages.all().size()).name("Kids").openArray();
        int links = pages.all().size();
        for (Pages.Page page : pages.all()) {
            tree.ref(page.ref());
            links = write(page, links);
        }
        file.put(pages.tree(), tree.closeArray().close());
    }

    /**
     * Writes one page.
     *
     * @param firstLink the next free key of the parent tree, in which links follow all pages
     * @return the next free key after this page
     */
    private int write(Pages.Page page, int firstLink) {
        Sheet sheet = page.sheet();
        SyntaxWriter content = new SyntaxWriter(8192);
        List<ObjectRef> annotations = new ArrayList<>();
        int marked = 0;
        int key = firstLink;
        for (Sheet.Place place : sheet.places()) {
            marked = content(content, place, sheet, marked);
            for (LinkArea link : place.canvas().links()) {
                ObjectRef ref = pages.addLink(link, file);
                file.put(ref, annotation(link, place, page, key++));
                annotations.add(ref);
            }
        }
        ObjectRef stream = file.allocate();
        file.putStream(stream, new SyntaxWriter(), content.bytes());
        SyntaxWriter out = new SyntaxWriter(256)
                .open()
                .name("Type")
                .name("Page")
                .name("Parent")
                .ref(pages.tree());
        out.name("MediaBox")
                .openArray()
                .integer(0)
                .integer(0)
                .number(sheet.width())
                .number(sheet.height());
        out.closeArray().name("Resources").ref(resources).name("Contents").ref(stream);
        out.name("StructParents").integer(page.index()).name("Tabs").name("S");
        if (!annotations.isEmpty()) {
            out.name("Annots").openArray();
            annotations.forEach(out::ref);
            out.closeArray();
        }
        file.put(page.ref(), out.close());
        return key;
    }

    private static int content(SyntaxWriter out, Sheet.Place place, Sheet sheet, int firstNumber) {
        Canvas canvas = place.canvas();
        double dx = place.x();
        double dy = sheet.height() - place.y() - canvas.height();
        out.op("q");
        if (dx != 0 || dy != 0) {
            out.integer(1)
                    .integer(0)
                    .integer(0)
                    .integer(1)
                    .number(dx)
                    .number(dy)
                    .op("cm");
        }
        if (!canvas.backdropTokens().isEmpty()) {
            out.raw("/Artifact BMC\n").raw(canvas.backdropTokens()).op("EMC");
        }
        int number = firstNumber;
        for (Canvas.GlyphRun piece : canvas.pieces()) {
            if (piece instanceof Canvas.Marked marked) {
                marked.number(number);
                out.name(marked.element().role().tag())
                        .raw("<</MCID ")
                        .integer(number++)
                        .raw(">>BDC\n");
            } else {
                out.raw("/Artifact BMC\n");
            }
            out.raw(piece.tokens()).op("EMC");
        }
        out.op("Q");
        return number;
    }

    private SyntaxWriter annotation(LinkArea link, Sheet.Place place, Pages.Page page, int key) {
        Area area = link.area();
        double left = place.x() + area.x();
        double top = page.sheet().height() - place.y() - area.y();
        SyntaxWriter out = new SyntaxWriter(256)
                .open()
                .name("Type")
                .name("Annot")
                .name("Subtype")
                .name("Link");
        out.name("F").integer(4).name("Border").raw("[0 0 0]").name("Rect").openArray();
        out.number(left)
                .number(top - area.height())
                .number(left + area.width())
                .number(top)
                .closeArray();
        out.name("Contents").text(link.description()).name("StructParent").integer(key);
        out.name("P").ref(page.ref());
        if (link.target() instanceof LinkTarget.Anchor anchor) {
            out.name("Dest").raw(pages.destination(anchor.id()));
        } else if (link.target() instanceof LinkTarget.Address address) {
            out.name("A")
                    .open()
                    .name("S")
                    .name("URI")
                    .name("URI")
                    .text(AsciiUri.of(address.uri()))
                    .close();
        }
        return out.close();
    }
}
