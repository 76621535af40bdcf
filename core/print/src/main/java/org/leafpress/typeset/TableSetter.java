package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.pdf.Attributes;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/** Sets tables. */
final class TableSetter {
    /** The width that is enough for a column of running text, in units of the type size. */
    private static final double ENOUGH = 7;

    /** Running text up to this size is set to save paper, in points. */
    private static final double COMPACT = 12;

    /** A table of so many rows stands on one page. */
    private static final int SMALL = 6;

    /** Readers do not turn the sheet for so few rows. */
    private static final int FEW = 2;

    private final Composer composer;
    private final LayoutContext layout;

    TableSetter(Composer composer) {
        this.composer = composer;
        layout = composer.layout();
    }

    /**
     * Sets a table in columns, with smaller type if they need that. Where they would be ladders of words, it is parted if it
     * has many, and else a list.
     */
    void set(Block.Table table, StructureElement parent, double width, List<Box> out) {
        if (!columns(table, parent, width, out) && !parted(table, parent, width, out)) {
            list(table, parent, width, out);
        }
    }

    /** The same where pages may lie across, which few rows are not worth, before it is parted or becomes a list. */
    void setOnPages(Block.Table table, StructureElement parent, double width, List<Box> out) {
        if (liesAcross(table, width)) {
            List<Box> across = new ArrayList<>();
            columns(table, parent, widthAcross(), across);
            out.add(new LandscapeBox(new Stack(across)));
        } else {
            set(table, parent, width, out);
        }
    }

    private boolean liesAcross(Block.Table table, double width) {
        boolean few = table.body().size() <= FEW && !isToFillIn(grid(table));
        boolean listed = few && NarrowTable.of(table, "").isPresent();
        return !listed
                && fitting(List.of(table), width).isEmpty()
                && fitting(List.of(table), widthAcross()).isPresent();
    }

    private double widthAcross() {
        return layout.settings().across().textWidth();
    }

    /** The width of a block on pages: that of the table that it leads in if both lie across. */
    double widthOf(List<Block> blocks, int index, double width) {
        return index > 0
                        && index < blocks.size() - 1
                        && blocks.get(index - 1) instanceof Block.Heading
                        && blocks.get(index) instanceof Block.Paragraph intro
                        && intro.tone() == Block.Paragraph.Tone.BODY
                        && blocks.get(index + 1) instanceof Block.Table table
                        && isShort(intro)
                        && liesAcross(table, width)
                ? widthAcross()
                : width;
    }

    /** True for an introduction that goes with its table, see {@link PagePlan}. */
    private boolean isShort(Block.Paragraph intro) {
        StructureElement nobody = StructureElement.detached(StructureType.PARAGRAPH);
        double height = composer.text(intro.content(), composer.body(), nobody, widthAcross())
                .height();
        return height < PagePlan.HIGHEST_INTRO * layout.settings().textHeight();
    }

    /** False, and nothing is set, where no way to part the columns makes them wide enough. */
    private boolean parted(Block.Table table, StructureElement parent, double width, List<Box> out) {
        for (List<Block.Table> way : WideTable.waysToPart(table)) {
            Optional<TableSetter> fitting = fitting(way, width);
            if (fitting.isPresent()) {
                way.forEach(part -> fitting.get().inColumns(part, parent, width, out));
                return true;
            }
        }
        return false;
    }

    /** False, and nothing is set, where columns would be ladders of words. */
    private boolean columns(Block.Table table, StructureElement parent, double width, List<Box> out) {
        Optional<TableSetter> fitting = fitting(List.of(table), width);
        fitting.ifPresent(setter -> setter.inColumns(table, parent, width, out));
        return fitting.isPresent();
    }

    private void inColumns(Block.Table table, StructureElement parent, double width, List<Box> out) {
        TableGrid grid = grid(table);
        columns(table.caption(), grid, widths(grid, width), parent, out);
    }

    /** With the type in which the columns of all tables are wide enough. */
    private Optional<TableSetter> fitting(List<Block.Table> tables, double width) {
        List<TableGrid> grids = tables.stream().map(TableSetter::grid).toList();
        TableSetter smaller = new TableSetter(composer.smaller());
        // In tables things are looked up: where type is small to save paper, they are set a little smaller.
        boolean small = layout.type().body() <= COMPACT;
        return (small ? Stream.of(smaller) : Stream.of(this, smaller))
                .filter(setter -> grids.stream()
                        .allMatch(grid -> grid.rows().isEmpty()
                                || setter.widths(grid, width).roomy()))
                .findFirst();
    }

    private static TableGrid grid(Block.Table table) {
        List<Block.Row> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        return TableGrid.of(rows, table.head().size());
    }

    private void list(Block.Table table, StructureElement parent, double width, List<Box> out) {
        Optional<Block.Facts> list = NarrowTable.of(table, Colon.of(layout.language()));
        if (list.isPresent()) {
            StructureElement caption = parent.add(StructureType.PARAGRAPH);
            caption(composer.text(table.caption(), composer.strongBody(), caption, width), out);
            List<Box> rows = new ArrayList<>();
            new FactsSetter(composer).set(list.get(), parent, width, rows);
            addKept(rows, table.body().size(), out);
        } else {
            new TableSetter(composer.smaller()).inColumns(table, parent, width, out);
        }
    }

    private void columns(
            List<Inline> caption, TableGrid grid, ColumnWidths.Shared shared, StructureElement parent, List<Box> out) {
        if (shared.torn() > 0) {
            layout.findings().add(new PrintFinding.DoesNotFit("a table's words are torn", shared.torn()));
        }
        if (grid.rows().isEmpty()) {
            return;
        }
        double width = sum(shared.widths(), 0, grid.columns());
        StructureElement element = parent.add(StructureType.TABLE);
        caption(composer.text(caption, composer.strongBody(), element.add(StructureType.CAPTION), width), out);
        int headRows = grid.headRows();
        List<TableBand> head = new ArrayList<>();
        List<TableBand> body = new ArrayList<>();
        StructureElement headElement = element.add(StructureType.TABLE_HEAD);
        StructureElement bodyElement = element.add(StructureType.TABLE_BODY);
        for (int row = 0; row < grid.rows().size(); ) {
            int end = bandEnd(grid, row);
            boolean isHead = row < headRows;
            TableBand band = band(grid, row, end, shared.widths(), isHead ? headElement : bodyElement);
            (isHead ? head : body).add(band);
            row = end;
        }
        TableBox box = new TableBox(head, body, width, false, isToFillIn(grid), layout);
        Box kept = body.size() <= SMALL ? new GroupBox(new Stack(List.of(box)), 0) : box;
        out.add(SpacedBox.of(kept, composer.gap(), 1.6 * composer.gap()));
    }

    /**
     * What few rows say is compared, such as doses by age, so it had better stand on one panel, as their table would. On pages
     * it would leave holes.
     */
    private void addKept(List<Box> rows, int count, List<Box> out) {
        if (count <= SMALL && layout.settings().folding() == SheetFolding.TRI_FOLD) {
            out.add(new GroupBox(new Stack(rows), composer.gap()));
        } else {
            out.addAll(rows);
        }
    }

    private void caption(ParagraphBox text, List<Box> out) {
        if (text.lineCount() > 0) {
            out.add(new SpacedBox(text, 1.4 * composer.gap(), 0.6 * composer.gap(), true));
        }
    }

    /** Above and below the words of a cell: the closer paragraphs are, the less. */
    private double paddingAbove() {
        return Math.min(
                padding(), (0.12 + 0.6 * layout.type().gap()) * layout.type().body());
    }

    double padding() {
        return 0.5 * layout.type().body();
    }

    private ColumnWidths.Shared widths(TableGrid grid, double width) {
        double around = 2 * padding() + 0.5;
        List<List<ContentWidth>> contentWidths = new ArrayList<>();
        for (List<TableGrid.Placed> row : grid.rows()) {
            List<ContentWidth> line = new ArrayList<>();
            for (TableGrid.Placed cell : row) {
                TextStyle style = isStrong(cell, grid.headRows()) ? composer.strongBody() : composer.body();
                line.add(ContentWidth.of(cell.cell().content(), style, composer).plus(around));
            }
            contentWidths.add(line);
        }
        return ColumnWidths.of(
                grid, contentWidths, width, ENOUGH * layout.type().body() + around);
    }

    private static boolean isToFillIn(TableGrid grid) {
        return grid.rows().stream().flatMap(List::stream).anyMatch(TableSetter::isBlank);
    }

    private static boolean isBlank(TableGrid.Placed cell) {
        return cell.cell().content().stream().anyMatch(Block.Blank.class::isInstance);
    }

    private static boolean isHeader(TableGrid.Placed cell, int headRows) {
        return cell.cell().header() || cell.row() < headRows;
    }

    private static boolean isStrong(TableGrid.Placed cell, int headRows) {
        return cell.cell().strong() || cell.row() < headRows;
    }

    /** The row after the last that cells starting here, or in rows they reach, reach. */
    private static int bandEnd(TableGrid grid, int start) {
        int end = start + 1;
        for (int row = start; row < end; row++) {
            for (TableGrid.Placed cell : grid.rows().get(row)) {
                end = Math.max(end, row + cell.rows());
            }
        }
        return end;
    }

    private TableBand band(TableGrid grid, int start, int end, List<Double> widths, StructureElement section) {
        int headRows = grid.headRows();
        List<TableBand.CellBox> cells = new ArrayList<>();
        for (int row = start; row < end; row++) {
            StructureElement line = section.add(StructureType.ROW).keep();
            for (TableGrid.Placed placed : grid.rows().get(row)) {
                double x = sum(widths, 0, placed.column());
                double width = sum(widths, placed.column(), placed.column() + placed.columns());
                boolean header = isHeader(placed, headRows);
                StructureElement element = line.add(header ? StructureType.HEADER_CELL : StructureType.CELL)
                        .attributes(attributes(placed, header, headRows))
                        .keep();
                List<Block> content = placed.cell().content().stream()
                        .filter(block -> !(block instanceof Block.Blank blank
                                && blank.label().isEmpty()))
                        .toList();
                Stack stack = composer.compose(
                        isStrong(placed, headRows) ? strong(content) : content, element, width - 2 * padding());
                double least = isBlank(placed) ? composer.handwriting() : 0;
                cells.add(new TableBand.CellBox(stack, x, width, row - start, placed.rows(), least));
            }
        }
        return TableBand.of(cells, end - start, paddingAbove());
    }

    private static Attributes attributes(TableGrid.Placed placed, boolean header, int headRows) {
        if (!header) {
            return Attributes.cell(placed.columns(), placed.rows());
        }
        Attributes.Scope scope = placed.row() < headRows ? Attributes.Scope.COLUMN : Attributes.Scope.ROW;
        return Attributes.headerCell(scope, placed.columns(), placed.rows());
    }

    private static List<Block> strong(List<Block> content) {
        return content.stream()
                .map(block -> block instanceof Block.Paragraph paragraph
                        ? new Block.Paragraph(paragraph.tone(), List.of(new Inline.Strong(paragraph.content())))
                        : block)
                .toList();
    }

    private static double sum(List<Double> widths, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths.get(i);
        }
        return sum;
    }
}
