package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/**
 * What its heading tells the sense of, such as a row of doses or a step of first aid: where it begins a further panel, it has the heading again, for
 * the eye alone.
 *
 * @param box what stands below the heading
 * @param heading the words of the heading
 */
record HeadedBox(Box box, SpacedBox heading) implements Box {
    /** Gives boxes the heading of the section that they stand in, if they are rows of a table or items of a list. */
    static void repeat(List<Block> blocks, int index, List<Box> boxes, int start, Composer composer, double width) {
        if (!(blocks.get(index) instanceof Block.Table || blocks.get(index) instanceof Block.ItemList)) {
            return;
        }
        for (int i = index - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                SpacedBox words = words(heading, composer, width);
                boxes.subList(start, boxes.size()).replaceAll(box -> headed(box, words));
                return;
            }
        }
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

    @Override
    public Box atTop() {
        return SpacedBox.of(new Stack(List.of(heading, box)), 0, after());
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
