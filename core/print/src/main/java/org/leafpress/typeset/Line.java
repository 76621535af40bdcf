package org.leafpress.typeset;

import java.util.List;

/**
 * A line of text.
 *
 * @param glyphRuns in logical order, with the spaces that hang over its end
 * @param width in points, without those spaces
 * @param hanging the width of those spaces, in points
 * @param mixed true if some of it may run to the left
 */
record Line(List<GlyphRun> glyphRuns, double width, double hanging, boolean mixed) {
    Line {
        glyphRuns = List.copyOf(glyphRuns);
    }
}
