package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.StructureElement;

/** Sets rows of pictures, or of other blocks. */
final class RowsSetter {
    private final Composer composer;
    private final PictureSetter pictures;

    RowsSetter(Composer composer, PictureSetter pictures) {
        this.composer = composer;
        this.pictures = pictures;
    }

    /** Where cells would be ladders of single words, they stand below one another. */
    void set(Block.Rows rows, StructureElement parent, double width, List<Box> out) {
        LayoutContext layout = composer.layout();
        double between = 1.6 * layout.type().body();
        double column = (width - between * (rows.across() - 1)) / rows.across();
        if (column < Composer.NARROWEST_COLUMN * layout.type().body()) {
            out.addAll(composer.compose(rows.content(), parent, width).boxes());
            return;
        }
        double gap = composer.gap();
        List<Stack> cells = new ArrayList<>();
        for (Block block : rows.content()) {
            cells.add(cell(block, parent, column));
            if (cells.size() == rows.across()) {
                out.add(SpacedBox.of(new RowBox(cells, column, between, width, layout.rightToLeft()), gap, gap));
                cells.clear();
            }
        }
        if (!cells.isEmpty()) {
            out.add(SpacedBox.of(new RowBox(cells, column, between, width, layout.rightToLeft()), gap, gap));
        }
    }

    private Stack cell(Block block, StructureElement parent, double width) {
        if (block instanceof Block.Figure figure) {
            List<Box> boxes = new ArrayList<>();
            pictures.setInRow(figure, composer, parent, width, boxes);
            return new Stack(boxes);
        }
        return composer.compose(List.of(block), parent, width);
    }
}
