package org.leafpress.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where every canvas went: its page object and its place there. */
final class Pages {
    private final ObjectRef tree;
    private final List<Page> all = new ArrayList<>();
    private final Map<Canvas, Spot> spots = new HashMap<>();
    private final Map<String, Spot> anchors = new HashMap<>();
    private final IdentityHashMap<LinkArea, ObjectRef> links = new IdentityHashMap<>();
    private final List<StructureElement> linkElements = new ArrayList<>();

    /**
     * A page object.
     *
     * @param index 0-based
     */
    record Page(int index, ObjectRef ref, Sheet sheet) {}

    /**
     * A place on a page, and the way there from the top left of a canvas.
     *
     * @param x of the canvas' left edge, from the left of the page
     * @param y of the point meant, from the bottom of the page
     */
    record Spot(Page page, double x, double y) {}

    private Pages(ObjectRef tree) {
        this.tree = tree;
    }

    static Pages lay(List<Sheet> sheets, PdfFile file) {
        Pages pages = new Pages(file.allocate());
        for (Sheet sheet : sheets) {
            Page page = new Page(pages.all.size(), file.allocate(), sheet);
            pages.all.add(page);
            for (Sheet.Place place : sheet.places()) {
                Spot spot = new Spot(page, place.x(), sheet.height() - place.y());
                if (pages.spots.put(place.canvas(), spot) != null) {
                    throw new IllegalStateException("a canvas stands on one sheet only, and once");
                }
                place.canvas()
                        .anchors()
                        .forEach(anchor -> pages.anchors.putIfAbsent(
                                anchor.id(), new Spot(page, spot.x(), spot.y() - anchor.y())));
            }
        }
        return pages;
    }

    ObjectRef tree() {
        return tree;
    }

    List<Page> all() {
        return all;
    }

    /** The page that a canvas is on, and where its top left corner is. */
    Spot of(Canvas canvas) {
        Spot spot = spots.get(canvas);
        if (spot == null) {
            throw new IllegalStateException("a canvas was drawn on but placed on no sheet");
        }
        return spot;
    }

    /** Gives a link its object; links are numbered in the order of this call. */
    ObjectRef addLink(LinkArea link, PdfFile file) {
        ObjectRef ref = file.allocate();
        links.put(link, ref);
        linkElements.add(link.element());
        return ref;
    }

    ObjectRef of(LinkArea link) {
        ObjectRef ref = links.get(link);
        if (ref == null) {
            throw new IllegalStateException("a link stands on no sheet");
        }
        return ref;
    }

    /** The elements of all links, in the order of their keys in the parent tree, which follow those of the pages. */
    List<StructureElement> linkElements() {
        return linkElements;
    }

    /** Writes an explicit destination. */
    SyntaxWriter destination(String anchor) {
        Spot spot = anchors.get(anchor);
        if (spot == null) {
            throw new IllegalStateException("no anchor is named " + anchor);
        }
        SyntaxWriter out = new SyntaxWriter().openArray().ref(spot.page().ref()).name("XYZ");
        return out.number(spot.x()).number(spot.y()).integer(0).closeArray();
    }
}
