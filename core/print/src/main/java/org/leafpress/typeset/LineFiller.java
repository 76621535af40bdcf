package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;

/** Fills lines with units, one after another. */
final class LineFiller {
    /** Sums of many small widths are not exact. */
    private static final double ROUNDING = 0.01;

    private final TextFlow flow;
    private final double width;
    private final boolean mixed;
    private final List<Line> lines = new ArrayList<>();
    private List<GlyphRun> glyphRuns = new ArrayList<>();
    private double used;
    private double hanging;
    private boolean hyphen;

    LineFiller(TextFlow flow, double width, boolean mixed) {
        this.flow = flow;
        this.width = width;
        this.mixed = mixed;
    }

    void add(UnbreakableUnit unit) {
        if (!glyphRuns.isEmpty() && used + hanging + unit.width() > width + ROUNDING) {
            endLine();
        }
        if (unit.width() > width + ROUNDING) {
            tear(unit);
        } else {
            append(unit.glyphRuns(), unit.width());
        }
        glyphRuns.addAll(unit.spaces());
        hanging = unit.spaceWidth();
        hyphen = unit.hyphens();
        if (unit.endsLine()) {
            hyphen = false;
            endLine();
        }
    }

    private void append(List<GlyphRun> more, double moreWidth) {
        glyphRuns.addAll(more);
        used += hanging + moreWidth;
        hanging = 0;
    }

    private void endLine() {
        if (hyphen) {
            GlyphRun last = glyphRuns.get(glyphRuns.size() - 1);
            GlyphRun sign = flow.shaper("-").hyphen(last);
            append(List.of(sign), sign.width());
        }
        lines.add(new Line(glyphRuns, used, hanging, mixed));
        glyphRuns = new ArrayList<>();
        used = 0;
        hanging = 0;
        hyphen = false;
    }

    /** Sets what is longer than the line: broken at its spaces, and torn between letters where there are none. */
    private void tear(UnbreakableUnit unit) {
        for (GlyphRun glyphRun : unit.glyphRuns()) {
            if (used + glyphRun.width() <= width + ROUNDING) {
                append(List.of(glyphRun), glyphRun.width());
            } else if (glyphRun.width() <= width + ROUNDING && endsInSpace()) {
                hanging = glyphRuns.get(glyphRuns.size() - 1).width();
                used -= hanging;
                endLine();
                append(List.of(glyphRun), glyphRun.width());
            } else {
                tear(glyphRun);
            }
        }
    }

    private boolean endsInSpace() {
        return glyphRuns.size() > 1 && glyphRuns.get(glyphRuns.size() - 1).isSpace();
    }

    private void tear(GlyphRun glyphRun) {
        String text = glyphRun.text();
        Shaper shaper = flow.shaper(text);
        int[] ends =
                flow.layout().breaks().letters(text).stream().filter(i -> i > 0).toArray();
        int start = 0;
        int first = 0;
        while (start < text.length()) {
            // At least one letter, and then as many as fit: the more letters, the wider.
            GlyphRun part = shaper.part(glyphRun, start, ends[first]);
            int fitting = first;
            int high = ends.length - 1;
            while (fitting < high) {
                int middle = (fitting + high + 1) >>> 1;
                GlyphRun longer = shaper.part(glyphRun, start, ends[middle]);
                if (used + longer.width() <= width) {
                    part = longer;
                    fitting = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (!glyphRuns.isEmpty() && used + part.width() > width) {
                endLine();
            } else {
                append(List.of(part), part.width());
                start = ends[fitting];
                first = fitting + 1;
            }
        }
    }

    List<Line> finish() {
        if (!glyphRuns.isEmpty()) {
            hyphen = false;
            endLine();
        }
        return lines;
    }
}
