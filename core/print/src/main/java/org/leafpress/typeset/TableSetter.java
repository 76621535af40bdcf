package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.Attributes;
import org.leafpress.pdf.Role;
import org.leafpress.pdf.StructureElement;

/** Sets tables. */
final class TableSetter {
    private final Composer composer;
    private final LayoutContext layout;

    TableSetter(Composer composer) {
        this.composer = composer;
        layout = composer.layout();
    }

    void set(Block.Table table, StructureElement parent, double width, List<Box> out) {
        List<Block.Row> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        if (rows.isEmpty()) {
            return;
        }
        Optional<Block.Facts> narrow =
                NarrowTable.of(table, width, layout.type().body());
        if (narrow.isPresent()) {
            StructureElement caption = parent.add(Role.PARAGRAPH);
            caption(composer.text(table.caption(), composer.strongBody(), caption, width), out);
            new FactsSetter(composer).set(narrow.get(), parent, width, out);
            return;
        }
        StructureElement element = parent.add(Role.TABLE);
        caption(composer.text(table.caption(), composer.strongBody(), element.add(Role.CAPTION), width), out);
        TableGrid grid = TableGrid.of(rows, table.head().size());
        int headRows = grid.headRows();
        List<Double> widths = widths(grid, headRows, width);
        List<TableBand> head = new ArrayList<>();
        List<TableBand> body = new ArrayList<>();
        StructureElement headElement = element.add(Role.TABLE_HEAD);
        StructureElement bodyElement = element.add(Role.TABLE_BODY);
        for (int row = 0; row < grid.rows().size(); ) {
            int end = bandEnd(grid, row);
            boolean isHead = row < headRows;
            TableBand band = band(grid, row, end, headRows, widths, isHead ? headElement : bodyElement);
            (isHead ? head : body).add(band);
            row = end;
        }
        TableBox box = new TableBox(head, body, width, false, layout);
        out.add(SpacedBox.of(box, composer.gap(), 1.6 * composer.gap()));
    }

    private void caption(ParagraphBox text, List<Box> out) {
        if (text.lineCount() > 0) {
            out.add(new SpacedBox(text, 1.4 * composer.gap(), 0.6 * composer.gap(), true));
        }
    }

    double padding() {
        return 0.5 * layout.type().body();
    }

    private List<Double> widths(TableGrid grid, int headRows, double width) {
        List<List<ContentWidth>> contentWidths = new ArrayList<>();
        for (List<TableGrid.Placed> row : grid.rows()) {
            List<ContentWidth> line = new ArrayList<>();
            for (TableGrid.Placed cell : row) {
                TextStyle style = isHeader(cell, headRows) ? composer.strongBody() : composer.body();
                line.add(ContentWidth.of(cell.cell().content(), style, composer).plus(2 * padding() + 0.5));
            }
            contentWidths.add(line);
        }
        ColumnWidths.Shared shared = ColumnWidths.of(grid, contentWidths, width);
        if (shared.torn() > 0) {
            layout.findings().add(new PrintFinding.DoesNotFit("a table's words are torn", shared.torn()));
        }
        return shared.widths();
    }

    private static boolean isHeader(TableGrid.Placed cell, int headRows) {
        return cell.cell().header() || cell.row() < headRows;
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

    private TableBand band(
            TableGrid grid, int start, int end, int headRows, List<Double> widths, StructureElement section) {
        List<TableBand.CellBox> cells = new ArrayList<>();
        for (int row = start; row < end; row++) {
            StructureElement line = section.add(Role.ROW).keep();
            for (TableGrid.Placed placed : grid.rows().get(row)) {
                double x = sum(widths, 0, placed.column());
                double width = sum(widths, placed.column(), placed.column() + placed.columns());
                boolean header = isHeader(placed, headRows);
                StructureElement element = line.add(header ? Role.HEADER_CELL : Role.CELL)
                        .attributes(attributes(placed, header, headRows))
                        .keep();
                List<Block> content =
                        header ? strong(placed.cell().content()) : placed.cell().content();
                Stack stack = composer.compose(content, element, width - 2 * padding());
                cells.add(new TableBand.CellBox(stack, x, width, row - start, placed.rows(), header));
            }
        }
        return TableBand.of(cells, end - start, padding());
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
