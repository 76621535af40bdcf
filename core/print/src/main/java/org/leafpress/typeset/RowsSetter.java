package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.Collections;
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
        List<Double> widths = Collections.nCopies(rows.across(), column);
        List<Stack> cells = new ArrayList<>();
        for (Block block : rows.content()) {
            cells.add(cell(block, parent, column));
            if (cells.size() == rows.across()) {
                out.add(row(cells, widths, between));
                cells.clear();
            }
        }
        if (!cells.isEmpty()) {
            out.add(row(cells, widths, between));
        }
    }

    /** Parted only if it is higher than a page. */
    private Box row(List<Stack> cells, List<Double> widths, double between) {
        RowBox row = new RowBox(cells, widths, between, composer.layout().rightToLeft());
        return new GroupBox(new Stack(List.of(row)), composer.gap());
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
