package org.leafpress.typeset;

import java.util.List;

/** A paragraph between a heading and the list, the table or the lower heading that it leads in. */
final class Intro {
    /** Of more lines some may stay behind. */
    static final double MOST_LINES = 4.5;

    private Intro() {}

    static boolean isAt(int index, List<Block> blocks) {
        return index > 0
                && index < blocks.size() - 1
                && blocks.get(index) instanceof Block.Paragraph
                && blocks.get(index - 1) instanceof Block.Heading heading
                && leadsIn(heading, blocks.get(index + 1));
    }

    private static boolean leadsIn(Block.Heading heading, Block next) {
        return next instanceof Block.ItemList
                || next instanceof Block.Table
                || (next instanceof Block.Heading lower && lower.level() > heading.level());
    }
}
