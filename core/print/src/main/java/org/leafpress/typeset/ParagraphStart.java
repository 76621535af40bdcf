package org.leafpress.typeset;

import java.util.List;

/** However close blocks are set, readers see where a paragraph of running text begins after another, or after a list. */
final class ParagraphStart {
    /** At least, in units of the type size. */
    private static final double BETWEEN = 0.4;

    private ParagraphStart() {}

    /**
     * Moves a paragraph away from what it follows.
     *
     * @param index of the block that was set last
     * @param start where its boxes begin
     */
    static void space(List<Block> blocks, int index, List<Box> boxes, int start, TypeScale type) {
        boolean begins = index > 0
                && isRunning(blocks.get(index))
                && (isRunning(blocks.get(index - 1)) || blocks.get(index - 1) instanceof Block.ItemList);
        if (begins && boxes.size() == start + 1) {
            Box box = boxes.get(start);
            double before = Math.max(box.before(), BETWEEN * type.body());
            boxes.set(start, new SpacedBox(box, before, box.after(), box.keepsWithNext()));
        }
    }

    private static boolean isRunning(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.tone() == Block.Paragraph.Tone.BODY;
    }
}
