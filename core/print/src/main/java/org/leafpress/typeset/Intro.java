package org.leafpress.typeset;

import java.util.List;

/** A few lines between a heading and the list, the table or the lower heading that they lead in, with which they stay. */
final class Intro {
    /** Of more lines some may stay behind. */
    private static final double MOST_LINES = 4.5;

    private Intro() {}

    /**
     * Keeps the box that was set last with what follows, if that is an introduction.
     *
     * @param index of the block that it was made of
     */
    static void keep(List<Block> blocks, int index, List<Box> boxes, TypeScale type) {
        int last = boxes.size() - 1;
        if (last >= 0 && isAt(index, blocks) && boxes.get(last).height() < MOST_LINES * type.leading() * type.body()) {
            Box box = boxes.get(last);
            boxes.set(last, new SpacedBox(box, box.before(), box.after(), true));
        }
    }

    private static boolean isAt(int index, List<Block> blocks) {
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
