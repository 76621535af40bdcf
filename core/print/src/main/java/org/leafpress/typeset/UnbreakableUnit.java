package org.leafpress.typeset;

import java.util.List;

/**
 * Text that no line break divides: a word, or several joined by no-break spaces.
 *
 * @param glyphRuns in logical order
 * @param width of the glyph runs, in points
 * @param spaces after it, which hang over the end of a line
 * @param spaceWidth of those, in points
 * @param hyphens true if a hyphen shows when the line ends here
 * @param endsLine true if the line must end here
 */
record UnbreakableUnit(
        List<GlyphRun> glyphRuns,
        double width,
        List<GlyphRun> spaces,
        double spaceWidth,
        boolean hyphens,
        boolean endsLine) {

    static UnbreakableUnit of(List<GlyphRun> glyphRuns, List<GlyphRun> spaces, boolean hyphens, boolean endsLine) {
        return new UnbreakableUnit(
                List.copyOf(glyphRuns), width(glyphRuns), List.copyOf(spaces), width(spaces), hyphens, endsLine);
    }

    private static double width(List<GlyphRun> glyphRuns) {
        double width = 0;
        for (GlyphRun glyphRun : glyphRuns) {
            width += glyphRun.width();
        }
        return width;
    }
}
