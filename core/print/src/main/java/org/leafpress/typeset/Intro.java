package org.leafpress.typeset;

import java.util.List;

/**
 * A few lines below a heading. They are not parted, and where they lead in a list, a table or a lower heading, they stay with
 * it.
 */
final class Intro {
    /** Of more lines some may stay behind. */
    private static final double MOST_LINES = 4.5;

    private Intro() {}

    /**
     * Keeps the box that was set last whole, and with what it leads in, if that is an introduction.
     *
     * @param index of the block that it was made of
     */
    static void keep(List<Block> blocks, int index, List<Box> boxes, TypeScale type) {
        int last = boxes.size() - 1;
        if (last >= 0 && isAt(index, blocks) && boxes.get(last).height() < MOST_LINES * type.leading() * type.body()) {
            Box box = boxes.get(last);
            boolean leadsIn = index < blocks.size() - 1
                    && blocks.get(index - 1) instanceof Block.Heading heading
                    && leadsIn(heading, blocks.get(index + 1));
            Box whole = new GroupBox(new Stack(List.of(box)), 0);
            boxes.set(last, new SpacedBox(whole, box.before(), box.after(), leadsIn || box.keepsWithNext()));
        }
    }

    private static boolean isAt(int index, List<Block> blocks) {
        return index > 0
                && blocks.get(index) instanceof Block.Paragraph
                && blocks.get(index - 1) instanceof Block.Heading;
    }

    private static boolean leadsIn(Block.Heading heading, Block next) {
        return next instanceof Block.ItemList
                || next instanceof Block.Table
                || (next instanceof Block.Heading lower && lower.level() > heading.level());
    }
}
