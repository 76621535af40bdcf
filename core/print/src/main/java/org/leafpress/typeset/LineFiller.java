package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Fills lines with units, one after another. */
final class LineFiller {
    /** Sums of many small widths are not exact. */
    private static final double ROUNDING = 0.01;

    /** Signs after which addresses and codes may be torn. */
    private static final String SIGNS = "/.@_-=&?+,;:";

    /** With fewer before it, a hyphen would hide them. */
    private static final int LEAST_LETTERS = 3;

    /** Words of the scripts that hyphenate, and the marks around them. */
    private static final Pattern WORD = Pattern.compile(
            "[(\"'\\p{Pi}\\p{Pf}]*[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{M}]+[.,;:!?)\"'\\p{Pi}\\p{Pf}]*");

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

    /**
     * Tears what has no space: addresses after a sign if that leaves no line empty by half, words with a hyphen, where their
     * language hyphenates them.
     */
    private void tear(GlyphRun glyphRun) {
        String text = glyphRun.text();
        Shaper shaper = flow.shaper(text);
        boolean isWord = WORD.matcher(text).matches();
        double sign = isWord ? shaper.hyphen(glyphRun).width() : 0;
        int[] ends =
                flow.layout().breaks().letters(text).stream().filter(i -> i > 0).toArray();
        BitSet parts = isWord ? parts(glyphRun) : new BitSet();
        int start = 0;
        int first = 0;
        while (used + shaper.part(glyphRun, start, text.length()).width() > width && first < ends.length - 1) {
            // At least one letter, and then as many as fit: the more letters, the wider.
            int fitting = first;
            int high = ends.length - 2;
            while (fitting < high) {
                int middle = (fitting + high + 1) >>> 1;
                if (used + shaper.part(glyphRun, start, ends[middle]).width() + sign <= width) {
                    fitting = middle;
                } else {
                    high = middle - 1;
                }
            }
            fitting = isWord ? atPart(parts, ends, first, fitting) : afterSign(text, ends, first, fitting);
            GlyphRun part = shaper.part(glyphRun, start, ends[fitting]);
            if (!glyphRuns.isEmpty() && used + part.width() + sign > width) {
                endLine();
            } else {
                append(List.of(part), part.width());
                hyphen = isWord
                        && (parts.get(ends[fitting]) || fitting - first >= LEAST_LETTERS - 1)
                        && used + sign <= width;
                start = ends[fitting];
                first = fitting + 1;
                endLine();
            }
        }
        GlyphRun rest = shaper.part(glyphRun, start, text.length());
        if (!glyphRuns.isEmpty() && used + rest.width() > width) {
            endLine();
        }
        append(List.of(rest), rest.width());
    }

    /** Where the word of a run may be hyphenated: nowhere if it is of another language than the document. */
    private BitSet parts(GlyphRun glyphRun) {
        boolean foreign = glyphRun.run().owner().language().isPresent();
        return foreign ? new BitSet() : flow.layout().hyphenation().parts(glyphRun.text());
    }

    /** The last end where the word may be hyphenated; if there is none, the last that leaves some letters for the next line. */
    private static int atPart(BitSet parts, int[] ends, int first, int last) {
        for (int i = last; i >= first; i--) {
            if (parts.get(ends[i])) {
                return i;
            }
        }
        return Math.max(first, Math.min(last, ends.length - 1 - LEAST_LETTERS));
    }

    /** The last end in the second half that follows a sign, where a reader looks for a break; otherwise the last. */
    private static int afterSign(String text, int[] ends, int first, int last) {
        for (int i = last; i > (first + last) / 2; i--) {
            if (SIGNS.indexOf(text.charAt(ends[i] - 1)) >= 0) {
                return i;
            }
        }
        return last;
    }

    List<Line> finish() {
        if (!glyphRuns.isEmpty()) {
            hyphen = false;
            endLine();
        }
        return lines;
    }
}
