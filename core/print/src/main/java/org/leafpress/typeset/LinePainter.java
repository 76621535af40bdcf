package org.leafpress.typeset;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leafpress.pdf.Area;
import org.leafpress.pdf.Painter;
import org.leafpress.pdf.PlacedWord;
import org.leafpress.pdf.ShapedWord;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/** Draws lines of text: in visual order, each stretch in the name of its owner, links underlined. */
final class LinePainter {
    private final Surface surface;
    private final double size;

    LinePainter(Surface surface, double size) {
        this.surface = surface;
        this.size = size;
    }

    /** A glyph run and where it stands. */
    private record Spot(GlyphRun glyphRun, double x) {
        double end() {
            return x + glyphRun.width();
        }
    }

    /**
     * Draws a line.
     *
     * @param x where its visible text begins on the left
     */
    void draw(Line line, double x, double baseline) {
        boolean mixed = line.mixed() && line.glyphRuns().stream().anyMatch(glyphRun -> glyphRun.level() > 0);
        List<Spot> spots = mixed ? reordered(line, x) : inOrder(line, x);
        for (int start = 0; start < spots.size(); ) {
            InlineOwner owner = spots.get(start).glyphRun.run().owner();
            int end = start + 1;
            while (end < spots.size() && spots.get(end).glyphRun.run().owner() == owner) {
                end++;
            }
            group(owner, spots.subList(start, end), mixed, baseline);
            start = end;
        }
    }

    private static List<Spot> inOrder(Line line, double x) {
        List<Spot> spots = new ArrayList<>(line.glyphRuns().size());
        double pen = x;
        for (GlyphRun glyphRun : line.glyphRuns()) {
            spots.add(new Spot(glyphRun, pen));
            pen += glyphRun.width();
        }
        return spots;
    }

    /** Places glyph runs in visual order, and returns them in logical order. */
    private static List<Spot> reordered(Line line, double x) {
        List<GlyphRun> glyphRuns = line.glyphRuns();
        int[] visual = VisualOrder.indexes(glyphRuns);
        double[] places = new double[visual.length];
        double pen = x;
        // Spaces at the end of a line that runs to the left hang over its left edge.
        for (int i = 0; i < visual.length && visual.length > 1 && hangs(glyphRuns, visual, i); i++) {
            pen -= glyphRuns.get(visual[i]).width();
        }
        for (int index : visual) {
            places[index] = pen;
            pen += glyphRuns.get(index).width();
        }
        List<Spot> spots = new ArrayList<>(visual.length);
        for (int i = 0; i < visual.length; i++) {
            spots.add(new Spot(glyphRuns.get(i), places[i]));
        }
        return spots;
    }

    private static boolean hangs(List<GlyphRun> glyphRuns, int[] visual, int i) {
        return visual[i] == glyphRuns.size() - 1 - i && glyphRuns.get(visual[i]).isSpace();
    }

    private void group(InlineOwner owner, List<Spot> logical, boolean mixed, double baseline) {
        if (surface.decorative()) {
            words(surface.canvas().artefact(), logical, mixed, baseline);
            return;
        }
        StructureElement element = owner.attached();
        if (mixed) {
            StringBuilder text = new StringBuilder();
            logical.forEach(spot -> text.append(spot.glyphRun.text()));
            element = element.add(StructureType.SPAN).actualText(text.toString());
        }
        words(surface.canvas().content(element), logical, mixed, baseline);
        if (owner.link().isPresent()) {
            link(owner, owner.link().get(), mixed ? byPlace(logical) : logical, baseline);
        }
    }

    private void words(Painter painter, List<Spot> logical, boolean mixed, double baseline) {
        if (mixed) {
            stretches(logical).forEach(stretch -> painter.text(placed(byPlace(stretch)), baseline));
        } else {
            painter.text(placed(logical), baseline);
        }
    }

    /**
     * Parts glyph runs where a viewer that knows nothing of actual text would put the words in another order: it takes
     * what is drawn in one typeface for one text, turns that round as a whole, and leaves the order of such texts as
     * they were drawn. So a change of typeface begins a new stretch, and groups of digits with spaces between them,
     * such as a phone number, are a stretch of their own.
     */
    private static List<List<Spot>> stretches(List<Spot> logical) {
        List<List<Spot>> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= logical.size(); i++) {
            if (i == logical.size() || parts(logical, i)) {
                stretches.add(logical.subList(start, i));
                start = i;
            }
        }
        return stretches;
    }

    private static boolean parts(List<Spot> logical, int at) {
        return logical.get(at - 1).glyphRun.face() != logical.get(at).glyphRun.face()
                || inGroups(logical, at - 1) != inGroups(logical, at);
    }

    /** True within words that run to the right and have a space among them. */
    private static boolean inGroups(List<Spot> logical, int at) {
        int level = logical.get(at).glyphRun.level();
        if (level % 2 != 0) {
            return false;
        }
        int first = at;
        while (first > 0 && logical.get(first - 1).glyphRun.level() == level) {
            first--;
        }
        int last = at;
        while (last + 1 < logical.size() && logical.get(last + 1).glyphRun.level() == level) {
            last++;
        }
        return logical.subList(first, last + 1).stream().anyMatch(spot -> spot.glyphRun.isSpace());
    }

    private static List<Spot> byPlace(List<Spot> spots) {
        return spots.stream().sorted(Comparator.comparingDouble(Spot::x)).toList();
    }

    private List<PlacedWord> placed(List<Spot> visual) {
        List<PlacedWord> words = new ArrayList<>(visual.size());
        for (int i = 0; i < visual.size(); i++) {
            GlyphRun glyphRun = visual.get(i).glyphRun;
            boolean beforeMark = glyphRun.isSpace()
                    && i + 1 < visual.size()
                    && visual.get(i + 1).glyphRun.word().beginsWithMark();
            ShapedWord word = beforeMark ? glyphRun.word().spaceBeforeMark() : glyphRun.word();
            words.add(new PlacedWord(glyphRun.face(), word, size, glyphRun.run().colour(), visual.get(i).x));
        }
        return words;
    }

    private void link(InlineOwner owner, InlineOwner.LinkEnd link, List<Spot> visual, double baseline) {
        double left = visual.get(0).x;
        double right = visual.get(visual.size() - 1).end();
        for (int i = visual.size() - 1; i > 0 && visual.get(i).glyphRun.isSpace(); i--) {
            right = visual.get(i - 1).end();
        }
        Area area = new Area(left, baseline - 0.85 * size, right - left, 1.1 * size);
        surface.canvas().link(owner.linkElement(), area, link.target(), link.description());
        Rectangle2D underline = new Rectangle2D.Double(left, baseline + 0.12 * size, right - left, 0.055 * size);
        surface.backdrop().fill(underline, visual.get(0).glyphRun.run().colour());
    }
}
