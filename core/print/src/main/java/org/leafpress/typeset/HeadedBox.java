package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/**
 * What its heading tells the sense of, such as a row of doses, a step of first aid or what not to do: where it begins a further
 * panel, it has the heading again, for the eye alone.
 *
 * @param box what stands below the heading
 * @param heading the words of the heading
 */
record HeadedBox(Box box, SpacedBox heading) implements Box {
    /** Lower than any heading: what has no heading itself stands below the next one above. */
    private static final int ROWS = Integer.MAX_VALUE;

    /** Gives rows of a table, items of a list, and what has a heading of its own, the heading that they stand below. */
    static void repeat(List<Block> blocks, int index, List<Box> boxes, int start, Composer composer, double width) {
        int level = level(blocks.get(index));
        for (int i = index - 1; i >= 0 && start < boxes.size(); i--) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() < level) {
                SpacedBox words = words(heading, composer, width);
                if (level == ROWS) {
                    boxes.subList(start, boxes.size()).replaceAll(box -> headed(box, words));
                } else {
                    boxes.set(start, beginning(boxes.get(start), words));
                }
                return;
            }
        }
    }

    /** Of the heading that a block begins with; 0 for what is not headed again. */
    private static int level(Block block) {
        if (block instanceof Arrangement.Group group && !group.content().isEmpty()) {
            return group.content().get(0) instanceof Block.Heading heading ? heading.level() : 0;
        }
        if (block instanceof Block.Heading heading) {
            return heading.level();
        }
        return block instanceof Block.Table || block instanceof Block.ItemList ? ROWS : 0;
    }

    /** The same boxes where headings are not repeated. */
    static Stack plain(Stack stack) {
        return new Stack(stack.boxes().stream().map(HeadedBox::plain).toList(), stack.spread());
    }

    private static Box plain(Box box) {
        if (box instanceof GroupBox group) {
            return new GroupBox(plain(group.stack()), group.gap());
        }
        return box instanceof HeadedBox headed ? headed.box : box;
    }

    private static SpacedBox words(Block.Heading heading, Composer composer, double width) {
        TextStyle style = composer.headingStyle(heading.level());
        StructureElement nobody = StructureElement.detached(StructureType.PARAGRAPH);
        Box text = composer.text(heading.content(), style, nobody, width);
        return new SpacedBox(new Decoration(text), 0, composer.spaceBelow() * style.size(), true);
    }

    private static Box headed(Box box, SpacedBox heading) {
        return box instanceof GroupBox group
                ? new GroupBox(
                        new Stack(group.stack().boxes().stream()
                                .map(row -> headed(row, heading))
                                .toList()),
                        group.gap())
                : new HeadedBox(box, heading);
    }

    /** The same for the first of what stays together. */
    private static Box beginning(Box box, SpacedBox heading) {
        if (!(box instanceof GroupBox group)) {
            return new HeadedBox(box, heading);
        }
        List<Box> boxes = new ArrayList<>(group.stack().boxes());
        boxes.set(0, beginning(boxes.get(0), heading));
        return new GroupBox(new Stack(boxes), group.gap());
    }

    @Override
    public Box atTop() {
        return new SpacedBox(new Stack(List.of(heading, box)), 0, after(), keepsWithNext());
    }

    @Override
    public double height() {
        return box.height();
    }

    @Override
    public double before() {
        return box.before();
    }

    @Override
    public double after() {
        return box.after();
    }

    @Override
    public boolean keepsWithNext() {
        return box.keepsWithNext();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        box.draw(surface, x, y);
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        return box.split(available, forced);
    }
}
