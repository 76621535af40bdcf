package org.leafpress.typeset;

import java.util.List;

/**
 * Marks the words of blocks as those of another language.
 *
 * @param language BCP 47
 */
record ForeignBlocks(String language, boolean rightToLeft) {
    Inline words(List<Inline> content) {
        return new Inline.Foreign(language, rightToLeft, content);
    }

    /** Words that stand in paragraphs and lists; others are left as they are. */
    Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.tone(), List.of(words(paragraph.content())));
        }
        if (block instanceof Block.ItemList list) {
            return new Block.ItemList(
                    list.marker(),
                    list.start(),
                    list.items().stream()
                            .map(item -> new Block.Item(
                                    item.content().stream().map(this::block).toList()))
                            .toList());
        }
        return block;
    }
}
