package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.StructureElement;

/**
 * Sets what stands beside one another: rows of pictures or other blocks, cells of given shares, columns.
 * Where one would be a ladder of single words, they stand below one another.
 */
final class RowsSetter {
    private final Composer composer;
    private final PictureSetter pictures;

    RowsSetter(Composer composer, PictureSetter pictures) {
        this.composer = composer;
        this.pictures = pictures;
    }

    /** Sets rows of cells that are all of one width. */
    void set(Arrangement.Rows rows, StructureElement parent, double width, List<Box> out) {
        Optional<List<Double>> shared = widths(Collections.nCopies(rows.across(), 1), width);
        if (shared.isEmpty()) {
            out.addAll(composer.compose(rows.content(), parent, width).boxes());
            return;
        }
        List<Double> widths = shared.get();
        List<Stack> cells = new ArrayList<>();
        for (Block block : rows.content()) {
            cells.add(cell(block, parent, widths.get(0)));
            if (cells.size() == rows.across()) {
                out.add(row(cells, widths));
                cells.clear();
            }
        }
        if (!cells.isEmpty()) {
            out.add(row(cells, widths));
        }
    }

    /** Parted only if it is higher than a page. */
    private Box row(List<Stack> cells, List<Double> widths) {
        double page = composer.layout().settings().textHeight();
        return SpacedBox.of(new WholeBox(beside(cells, widths), page), 0, composer.gap());
    }

    private RowBox beside(List<Stack> cells, List<Double> widths) {
        return new RowBox(cells, widths, between(), composer.layout().rightToLeft());
    }

    /** The same for cells, which are parted where the page ends. */
    void set(Arrangement.SideBySide row, StructureElement parent, double width, List<Box> out) {
        Optional<List<Double>> widths = widths(
                row.cells().stream().map(Arrangement.SideBySide.Side::share).toList(), width);
        if (widths.isEmpty()) {
            row.cells()
                    .forEach(cell -> out.addAll(
                            composer.compose(cell.content(), parent, width).boxes()));
            return;
        }
        List<Stack> cells = new ArrayList<>();
        for (Arrangement.SideBySide.Side cell : row.cells()) {
            cells.add(composer.compose(cell.content(), parent, widths.get().get(cells.size())));
        }
        double before = cells.stream().mapToDouble(Composer::before).max().orElse(0);
        double highest = cells.stream().mapToDouble(Stack::height).max().orElse(0);
        cells.replaceAll(cell -> CardBox.stretched(cell, highest));
        out.add(SpacedBox.of(beside(cells, widths.get()), Math.max(before, composer.gap()), composer.gap()));
    }

    /** Sets columns, whose content flows from one to the next. */
    void set(Arrangement.Columns columns, StructureElement parent, double width, List<Box> out) {
        Optional<List<Double>> widths = widths(Collections.nCopies(columns.count(), 1), width);
        if (widths.isEmpty()) {
            out.addAll(composer.compose(columns.content(), parent, width).boxes());
            return;
        }
        if (isOne(columns.content())) {
            out.addAll(composer.compose(columns.content(), parent, width).boxes());
            return;
        }
        if (headsAll(columns.content())) {
            List<Block> content = columns.content();
            composer.add(content.get(0), parent, width, 0, out);
            set(new Arrangement.Columns(columns.count(), content.subList(1, content.size())), parent, width, out);
            return;
        }
        double column = widths.get().get(0);
        Stack stack = composer.compose(columns.content(), parent, column);
        Box box = new ColumnsBox(
                stack, columns.count(), column, between(), composer.layout().rightToLeft());
        out.add(SpacedBox.of(box, Math.max(composer.gap(), Composer.before(stack)), composer.gap()));
    }

    /** One thing is not shared among columns. */
    private static boolean isOne(List<Block> content) {
        return content.size() == 1
                && (content.get(0) instanceof Block.Paragraph
                        || (content.get(0) instanceof Block.Facts facts
                                && facts.facts().size() == 1)
                        || (content.get(0) instanceof Block.ItemList list
                                && list.items().size() == 1));
    }

    /** True if the first block is a heading over all others, so that it stands over all columns. */
    private static boolean headsAll(List<Block> content) {
        return content.size() > 1
                && content.get(0) instanceof Block.Heading heading
                && content.subList(1, content.size()).stream().noneMatch(block -> isBeside(heading, block));
    }

    private static boolean isBeside(Block.Heading heading, Block block) {
        return (block instanceof Block.Heading other && other.level() <= heading.level())
                || (block instanceof Arrangement.Group group
                        && group.content().stream().anyMatch(inner -> isBeside(heading, inner)));
    }

    private double between() {
        return Composer.BETWEEN_COLUMNS * composer.layout().type().body();
    }

    /** What each share gets of a width, in points; empty if the least is too narrow for lines of words. */
    private Optional<List<Double>> widths(List<Integer> shares, double width) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        double unit = (width - between() * (shares.size() - 1)) / sum;
        List<Double> widths = shares.stream().map(share -> share * unit).toList();
        return Optional.of(widths)
                .filter(found -> Collections.min(found)
                        >= Composer.NARROWEST_COLUMN * composer.layout().type().body());
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
