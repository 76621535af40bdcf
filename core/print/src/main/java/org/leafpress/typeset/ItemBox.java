package org.leafpress.typeset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item of a list: its label, and the content beside it. */
final class ItemBox implements Box {
    private final @Nullable ItemLabel label;
    private final Box content;
    private final double width;
    private final double indent;
    private final double baseline;
    private final boolean rightToLeft;

    /**
     * An item.
     *
     * @param label what stands before it; null for the rest of an item from the page before
     * @param width of label and content
     * @param indent how much of that is the label's
     * @param baseline of the label, from the top
     */
    ItemBox(@Nullable ItemLabel label, Box content, double width, double indent, double baseline, boolean rightToLeft) {
        this.label = label;
        this.content = content;
        this.width = width;
        this.indent = indent;
        this.baseline = baseline;
        this.rightToLeft = rightToLeft;
    }

    @Override
    public double height() {
        return content.height();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        if (label != null) {
            label.draw(surface, rightToLeft ? x + width - indent : x, indent, y + baseline, rightToLeft);
        }
        content.draw(surface, rightToLeft ? x : x + indent, y);
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        return content.split(available, forced)
                .map(split -> new Split(
                        new ItemBox(label, split.first(), width, indent, baseline, rightToLeft),
                        new ItemBox(null, split.rest(), width, indent, baseline, rightToLeft)));
    }
}
