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
    private List<Piece> pieces = new ArrayList<>();
    private double used;
    private double hanging;
    private boolean hyphen;

    LineFiller(TextFlow flow, double width, boolean mixed) {
        this.flow = flow;
        this.width = width;
        this.mixed = mixed;
    }

    void add(Unit unit) {
        if (!pieces.isEmpty() && used + hanging + unit.width() > width + ROUNDING) {
            endLine();
        }
        if (unit.width() > width + ROUNDING) {
            tear(unit);
        } else {
            append(unit.pieces(), unit.width());
        }
        pieces.addAll(unit.spaces());
        hanging = unit.spaceWidth();
        hyphen = unit.hyphens();
        if (unit.endsLine()) {
            hyphen = false;
            endLine();
        }
    }

    private void append(List<Piece> more, double moreWidth) {
        pieces.addAll(more);
        used += hanging + moreWidth;
        hanging = 0;
    }

    private void endLine() {
        if (hyphen) {
            Piece last = pieces.get(pieces.size() - 1);
            Piece sign = flow.shaper("-").hyphen(last);
            append(List.of(sign), sign.width());
        }
        lines.add(new Line(pieces, used, hanging, mixed));
        pieces = new ArrayList<>();
        used = 0;
        hanging = 0;
        hyphen = false;
    }

    /** Sets what is longer than the line: broken at its spaces, and torn between letters where there are none. */
    private void tear(Unit unit) {
        for (Piece piece : unit.pieces()) {
            if (used + piece.width() <= width + ROUNDING) {
                append(List.of(piece), piece.width());
            } else if (piece.width() <= width + ROUNDING && endsInSpace()) {
                hanging = pieces.get(pieces.size() - 1).width();
                used -= hanging;
                endLine();
                append(List.of(piece), piece.width());
            } else {
                tear(piece);
            }
        }
    }

    private boolean endsInSpace() {
        return pieces.size() > 1 && pieces.get(pieces.size() - 1).isSpace();
    }

    private void tear(Piece piece) {
        String text = piece.text();
        Shaper shaper = flow.shaper(text);
        int[] ends =
                flow.job().breaks().letters(text).stream().filter(i -> i > 0).toArray();
        int start = 0;
        int first = 0;
        while (start < text.length()) {
            // At least one letter, and then as many as fit: the more letters, the wider.
            Piece part = shaper.part(piece, start, ends[first]);
            int fitting = first;
            int high = ends.length - 1;
            while (fitting < high) {
                int middle = (fitting + high + 1) >>> 1;
                Piece longer = shaper.part(piece, start, ends[middle]);
                if (used + longer.width() <= width) {
                    part = longer;
                    fitting = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (!pieces.isEmpty() && used + part.width() > width) {
                endLine();
            } else {
                append(List.of(part), part.width());
                start = ends[fitting];
                first = fitting + 1;
            }
        }
    }

    List<Line> finish() {
        if (!pieces.isEmpty()) {
            hyphen = false;
            endLine();
        }
        return lines;
    }
}
