package org.leafpress.typeset;

import java.util.List;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/**
 * The narrowest and the widest that content may be set: min-content and max-content of CSS.
 *
 * @param min the width of the longest word, in points
 * @param max the width without line breaks, in points
 */
record ContentWidth(double min, double max) {
    /** Content that has no words of its own, such as a picture, is asked to make do with this, in type sizes. */
    private static final double OTHER_MIN = 6;

    private static final double OTHER_MAX = 14;

    /** For a number written by hand, in points. */
    private static final double BLANK = 16 * PageSize.MM;

    private static final ContentWidth NONE = new ContentWidth(0, 0);

    /** The width of blocks below one another. */
    static ContentWidth of(List<Block> blocks, TextStyle style, Composer composer) {
        ContentWidth needed = NONE;
        for (Block block : blocks) {
            needed = needed.or(of(block, style, composer));
        }
        return needed;
    }

    private static ContentWidth of(Block block, TextStyle style, Composer composer) {
        if (block instanceof Block.Paragraph paragraph) {
            return words(paragraph.content(), style, composer);
        } else if (block instanceof Block.Heading heading) {
            return words(heading.content(), composer.strongBody(), composer);
        } else if (block instanceof Arrangement.Group group) {
            return of(group.content(), style, composer);
        } else if (block instanceof Block.ItemList list) {
            ContentWidth needed = NONE;
            for (Block.Item item : list.items()) {
                needed = needed.or(of(item.content(), style, composer));
            }
            return needed.plus(2 * style.size());
        }
        if (block instanceof Block.Facts facts) {
            return of(facts, style, composer);
        }
        if (block instanceof Block.Blank) {
            return new ContentWidth(BLANK, BLANK);
        }
        return new ContentWidth(OTHER_MIN * style.size(), OTHER_MAX * style.size());
    }

    /** As wide as the longest line: a term's own, or, where it runs on, that of all that is said of it. */
    private static ContentWidth of(Block.Facts facts, TextStyle style, Composer composer) {
        ContentWidth needed = NONE;
        for (Block.Fact fact : facts.facts()) {
            ContentWidth term = words(fact.term(), composer.strongBody(), composer);
            ContentWidth said = of(fact.content(), style, composer);
            ContentWidth both = term.or(said);
            needed = needed.or(facts.runIn() ? new ContentWidth(both.min, term.max + said.max) : both);
        }
        return needed;
    }

    private static ContentWidth words(List<Inline> content, TextStyle style, Composer composer) {
        LayoutContext quiet = composer.layout().quiet();
        InlineOwner nobody = InlineOwner.of(StructureElement.detached(StructureType.PARAGRAPH));
        TextFlow flow = TextFlow.of(StyledText.of(content, style, nobody, quiet), style, quiet);
        return new ContentWidth(flow.leastWidth(), flow.fullWidth());
    }

    private ContentWidth or(ContentWidth other) {
        return new ContentWidth(Math.max(min, other.min), Math.max(max, other.max));
    }

    ContentWidth plus(double width) {
        return new ContentWidth(min + width, max + width);
    }
}
