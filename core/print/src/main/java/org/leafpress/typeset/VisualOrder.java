package org.leafpress.typeset;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Puts the glyph runs of a line in the order they stand in from left to right. */
final class VisualOrder {
    private VisualOrder() {}

    static List<GlyphRun> of(List<GlyphRun> logical) {
        List<GlyphRun> visual = new ArrayList<>(logical.size());
        for (int index : indexes(logical)) {
            visual.add(logical.get(index));
        }
        return visual;
    }

    /** The logical index of each glyph run from left to right. */
    static int[] indexes(List<GlyphRun> logical) {
        byte[] levels = new byte[logical.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) logical.get(i).level();
        }
        return Bidi.reorderVisual(levels);
    }
}
