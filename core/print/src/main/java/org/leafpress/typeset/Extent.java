package org.leafpress.typeset;

import java.util.List;
import org.leafpress.pdf.Role;
import org.leafpress.pdf.StructureElement;

/**
 * How wide content needs to be.
 *
 * @param least the width of the longest word, in points
 * @param full the width without line breaks, in points
 */
record Extent(double least, double full) {
    /** Content that has no words of its own, such as a picture, is asked to make do with this, in type sizes. */
    private static final double OTHER_LEAST = 6;

    private static final double OTHER_FULL = 14;

    private static final Extent NONE = new Extent(0, 0);

    /** The extent of blocks below one another. */
    static Extent of(List<Block> blocks, TextStyle style, Composer composer) {
        Extent extent = NONE;
        for (Block block : blocks) {
            extent = extent.or(of(block, style, composer));
        }
        return extent;
    }

    private static Extent of(Block block, TextStyle style, Composer composer) {
        if (block instanceof Block.Paragraph paragraph) {
            return words(paragraph.content(), style, composer);
        } else if (block instanceof Block.Heading heading) {
            return words(heading.content(), composer.strongBody(), composer);
        } else if (block instanceof Block.Group group) {
            return of(group.content(), style, composer);
        } else if (block instanceof Block.ItemList list) {
            Extent extent = NONE;
            for (Block.Item item : list.items()) {
                extent = extent.or(of(item.content(), style, composer));
            }
            return extent.plus(2 * style.size());
        }
        return new Extent(OTHER_LEAST * style.size(), OTHER_FULL * style.size());
    }

    private static Extent words(List<Inline> content, TextStyle style, Composer composer) {
        Job quiet = composer.job().quiet();
        InlineOwner nobody = InlineOwner.of(StructureElement.detached(Role.PARAGRAPH));
        TextFlow flow = TextFlow.of(StyledText.of(content, style, nobody, quiet), style, quiet);
        return new Extent(flow.leastWidth(), flow.fullWidth());
    }

    private Extent or(Extent other) {
        return new Extent(Math.max(least, other.least), Math.max(full, other.full));
    }

    Extent plus(double width) {
        return new Extent(least + width, full + width);
    }
}
