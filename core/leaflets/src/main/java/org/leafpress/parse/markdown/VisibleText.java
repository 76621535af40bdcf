package org.leafpress.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.parse.text.Blanks;

/** Whether readers see anything of a text. */
final class VisibleText {
    private VisibleText() {}

    /** True for blocks with words, and for figures. */
    static boolean isIn(Block block) {
        if (block instanceof Block.Figure) {
            return true;
        }
        List<Inline> pieces = new ArrayList<>();
        ModelWalk.each(block, Inline.class, pieces::add);
        return isIn(pieces);
    }

    /** True for text with words. */
    static boolean isIn(List<Inline> content) {
        List<Inline> seen = new ArrayList<>();
        Inline.words(
                content,
                run -> {
                    if (!Blanks.areAllOf(run.text())) {
                        seen.add(run);
                    }
                },
                lineBreak -> {},
                seen::add);
        return !seen.isEmpty();
    }
}
