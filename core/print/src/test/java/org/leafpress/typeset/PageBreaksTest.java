package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages of 100 points, filled with boxes whose heights are thus percents. */
class PageBreaksTest {
    /** A box that cannot be parted. */
    private record Brick(double height, boolean keepsWithNext) implements Box {
        @Override
        public void draw(Surface surface, double x, double y) {
            throw new UnsupportedOperationException();
        }
    }

    /** Rows of ten points, between which it may be parted. */
    private record Rows(int count) implements Box {
        @Override
        public double height() {
            return 10 * count;
        }

        @Override
        public void draw(Surface surface, double x, double y) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Split> split(double available, boolean forced) {
            int first = (int) Math.min(available / 10, count - 1);
            return first < 1 ? Optional.empty() : Optional.of(new Split(new Rows(first), new Rows(count - first)));
        }
    }

    private static Box brick(double height) {
        return new Brick(height, false);
    }

    private static Box heading(double height) {
        return new Brick(height, true);
    }

    private static Box group(Box... boxes) {
        return new GroupBox(new Stack(List.of(boxes)), 0);
    }

    /** How high the content of each page is. */
    private static List<Double> heights(Box... boxes) {
        return heights(100, boxes);
    }

    private static List<Double> heights(double page, Box... boxes) {
        List<PageStep> steps = PageStep.of(new Stack(List.of(boxes)));
        return PageBreaks.of(steps, page, 1).pages().stream().map(Stack::height).toList();
    }

    @Test
    void aPageEndsEarlyIfTheNextIsTheFullerForIt() {
        // Filled greedily, the second page would be empty by half.
        assertThat(heights(brick(70), brick(25), brick(50), brick(80))).containsExactly(70.0, 75.0, 80.0);
    }

    @Test
    void theLastPageHoldsMoreThanAFewLines() {
        assertThat(heights(brick(50), brick(30), brick(15), brick(10))).containsExactly(80.0, 25.0);
    }

    @Test
    void aHeadingStaysWithWhatItHeads() {
        assertThat(heights(brick(70), heading(20), brick(20), brick(40))).containsExactly(70.0, 80.0);
    }

    @Test
    void aGroupIsPartedOnlyIfMuchOfThePageWereEmptyOtherwise() {
        assertThat(heights(brick(75), group(brick(20), brick(20)), brick(50))).containsExactly(75.0, 90.0);
        assertThat(heights(brick(60), group(brick(30), brick(30)), brick(50))).containsExactly(90.0, 80.0);
    }

    @Test
    void aGroupOfFewLinesIsWorthAnEmptierPage() {
        Box above = brick(282);
        assertThat(heights(400, above, group(brick(60), brick(60)), brick(250))).containsExactly(282.0, 370.0);
        assertThat(heights(400, above, group(brick(80), brick(80)), brick(250))).containsExactly(362.0, 330.0);
    }

    private static Box columns(int rows) {
        return new ColumnsBox(new Stack(List.of(group(new Rows(rows)))), 2, 10, 1, false);
    }

    @Test
    void aFewLinesOfColumnsDoNotStandAtTheFootOfAPage() {
        assertThat(heights(400, brick(375), columns(6), brick(375))).containsExactly(375.0, 60.0, 375.0);
        assertThat(heights(400, brick(320), columns(20), brick(360))).containsExactly(400.0, 380.0);
    }

    @Test
    void whatMayBePartedIsPartedWhereThatServesThePagesBehindItToo() {
        assertThat(heights(brick(50), new Rows(6), brick(85), brick(30))).hasSize(3);
    }

    @Test
    void whatIsHigherThanAPageIsPartedAllTheSame() {
        assertThat(heights(group(new Rows(25)))).containsExactly(100.0, 100.0, 50.0);
        assertThat(heights(brick(50), brick(300), brick(50))).hasSize(3);
    }

    @Test
    void aPageThatTheDocumentEndsIsNoHole() {
        assertThat(heights(brick(10), new PageBreakBox(), brick(90), brick(90))).containsExactly(10.0, 90.0, 90.0);
    }

    @Test
    void noContentTakesNoPage() {
        assertThat(heights()).isEmpty();
    }

    @Test
    void thousandsOfBlocksTakeNoTimeToSpeakOf() {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            boxes.add(brick(3 + i % 7));
        }
        boxes.add(new Rows(5_000));
        List<Double> heights = heights(boxes.toArray(Box[]::new));
        assertThat(heights.stream().mapToDouble(Double::doubleValue).sum()).isGreaterThan(20_000 * 5.9 + 49_000);
        assertThat(heights.subList(0, heights.size() - 1)).allMatch(height -> height > 70 && height <= 100.01);
    }

    @Test
    void blocksAreSetCloserBeforeALastPageHoldsALine() {
        Box line = SpacedBox.of(brick(10), 3, 3);
        List<Box> lines = new ArrayList<>(List.of(line, line, line, line, line, line, line, line));
        List<PageStep> steps = PageStep.of(new Stack(lines));
        assertThat(PageBreaks.of(steps, 100, 1).pages()).hasSize(2);
        assertThat(PageBreaks.of(steps, 100, 0.8).pages()).hasSize(1);
    }
}
