package org.leafpress.typeset;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.Canvas;
import org.leafpress.pdf.PdfDocument;
import org.leafpress.pdf.Sheet;
import org.leafpress.pdf.Stroke;

/**
 * Places pages and panels on sheets, so that the printed paper reads in order once it is folded. Sheets are printed on
 * both sides and turned over the short edge. What runs to the left is placed the other way round.
 */
final class Imposition {
    /** Fold marks are this long, and no closer to any text than that. */
    private static final double MARK = 4 * PageSize.MM;

    private final PrintSettings settings;
    private final boolean rightToLeft;

    Imposition(PrintSettings settings, boolean rightToLeft) {
        this.settings = settings;
        this.rightToLeft = rightToLeft;
    }

    /** The sides in the order they are printed. */
    List<Sheet> sheets(List<Optional<Canvas>> pages, PdfDocument pdf) {
        if (settings.folding() == SheetFolding.NONE) {
            return pages.stream().flatMap(Optional::stream).map(Sheet::of).toList();
        }
        List<Sheet> sheets = new ArrayList<>();
        for (List<Integer> side : sides(settings.folding(), pages.size())) {
            List<Integer> fromLeft = new ArrayList<>(side);
            if (rightToLeft) {
                Collections.reverse(fromLeft);
            }
            sheets.add(sheet(fromLeft, pages, pdf));
        }
        return sheets;
    }

    /** How many sides pages take. */
    int sides(PagePlan.Pages pages) {
        return settings.folding() == SheetFolding.NONE
                ? pages.filled()
                : sides(settings.folding(), pages.all().size()).size();
    }

    /**
     * The pages on each side, from left to right for a language that runs to the right.
     *
     * @param pages how many; a multiple of 4 for booklets and of 6 for tri-folds
     */
    static List<List<Integer>> sides(SheetFolding folding, int pages) {
        List<List<Integer>> sides = new ArrayList<>();
        switch (folding) {
            case NONE -> {
                for (int i = 0; i < pages; i++) {
                    sides.add(List.of(i));
                }
            }
            case BOOKLET -> {
                for (int i = 0; i < pages / 2; i++) {
                    int other = pages - 1 - i;
                    sides.add(i % 2 == 0 ? List.of(other, i) : List.of(i, other));
                }
            }
            case TRI_FOLD -> {
                for (int i = 0; i < pages; i += 6) {
                    sides.add(List.of(i + 4, i + 5, i));
                    sides.add(List.of(i + 1, i + 2, i + 3));
                }
            }
        }
        return sides;
    }

    private Sheet sheet(List<Integer> fromLeft, List<Optional<Canvas>> pages, PdfDocument pdf) {
        PanelSizes sizes = new PanelSizes(settings);
        PageSize paper = settings.sheet();
        List<Spot> spots = new ArrayList<>();
        List<Double> folds = new ArrayList<>();
        double x = 0;
        for (int page : fromLeft) {
            if (x > 0) {
                folds.add(x);
            }
            double left = x;
            pages.get(page).ifPresent(canvas -> spots.add(new Spot(page, new Sheet.Place(canvas, left, 0))));
            x += sizes.width(page);
        }
        // On one side of paper, too, screen readers and copied text follow the order of reading.
        spots.sort(Comparator.comparingInt(Spot::page));
        List<Sheet.Place> places =
                new ArrayList<>(spots.stream().map(Spot::place).toList());
        if (settings.foldMarks() && !folds.isEmpty()) {
            places.add(new Sheet.Place(marks(folds, paper, pdf), 0, 0));
        }
        return new Sheet(paper.width(), paper.height(), places);
    }

    private record Spot(int page, Sheet.Place place) {}

    private Canvas marks(List<Double> folds, PageSize paper, PdfDocument pdf) {
        Canvas canvas = pdf.canvas(paper.width(), paper.height());
        Stroke stroke = Stroke.dashed(settings.palette().muted(), 0.5, List.of(2.0, 2.0));
        double top = Math.min(MARK, settings.margins().top() / 2);
        double bottom = Math.min(MARK, settings.margins().bottom() / 2);
        for (double x : folds) {
            canvas.backdrop().stroke(new Line2D.Double(x, 0, x, top), stroke);
            canvas.backdrop().stroke(new Line2D.Double(x, paper.height() - bottom, x, paper.height()), stroke);
        }
        return canvas;
    }
}
