package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.StructureElement;

/**
 * A document's content by where it belongs.
 *
 * @param cover for the front
 * @param main everything else
 * @param back for the back
 */
record Parts(Stack cover, Stack main, Stack back) {

    static Parts compose(List<Block> blocks, Composer composer, StructureElement root) {
        double width = composer.job().settings().textWidth();
        // In this order, which is the order of reading.
        Stack cover = composer.cover(panels(blocks, Block.Panel.Part.COVER), root, width);
        Stack main = composer.compose(
                blocks.stream().filter(block -> !(block instanceof Block.Panel)).toList(), root, width);
        Stack back = composer.compose(panels(blocks, Block.Panel.Part.BACK), root, width);
        return new Parts(cover, main, back);
    }

    private static List<Block> panels(List<Block> blocks, Block.Panel.Part part) {
        List<Block> content = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Panel panel && panel.part() == part) {
                content.addAll(panel.content());
            }
        }
        return content;
    }

    /** All parts one after another. */
    Stack joined() {
        List<Box> boxes = new ArrayList<>(cover.boxes());
        boxes.addAll(main.boxes());
        if (!back.boxes().isEmpty()) {
            boxes.add(new GroupBox(back, 0));
        }
        return new Stack(boxes);
    }
}
