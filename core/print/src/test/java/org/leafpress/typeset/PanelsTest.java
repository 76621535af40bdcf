package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelsTest {
    /** A box of one size that cannot be parted. */
    private record Brick(double height, boolean keepsWithNext) implements Box {
        @Override
        public void draw(Surface surface, double x, double y) {
            throw new UnsupportedOperationException();
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

    private static Panels panels(Box... boxes) {
        return Panels.of(new Stack(List.of(boxes)), 4, 100);
    }

    private static List<Double> heights(Panels panels) {
        return panels.parts().stream().map(Stack::height).toList();
    }

    @Test
    void areAsEvenAsTheyCanBe() {
        assertThat(heights(panels(brick(70), brick(30), brick(40), brick(30), brick(30))))
                .containsExactly(70.0, 30.0, 40.0, 60.0);
        assertThat(heights(panels(brick(20), brick(20), brick(20), brick(20), brick(20), brick(20))))
                .containsExactlyInAnyOrder(40.0, 40.0, 20.0, 20.0);
    }

    @Test
    void anEarlierPanelIsNotFilledSoThatTheLastStandsNearlyEmpty() {
        assertThat(heights(panels(brick(100), brick(100), brick(45), brick(40), brick(10))))
                .containsExactly(100.0, 100.0, 45.0, 50.0);
    }

    @Test
    void headingsStayWithWhatFollows() {
        assertThat(heights(panels(brick(60), heading(30), brick(40), heading(30), brick(60))))
                .containsExactly(60.0, 70.0, 90.0);
    }

    @Test
    void groupsStayWholeThoughThatIsLessEven() {
        Panels panels = panels(brick(10), group(brick(30), brick(30), brick(30)), brick(10));
        assertThat(heights(panels)).containsExactly(10.0, 90.0, 10.0);
        assertThat(panels.isSplit()).isFalse();
    }

    @Test
    void aGroupOfGroupsIsPartedBetweenThemWhereThatIsMuchFairer() {
        Box section = group(heading(10), group(brick(60)), group(brick(30)));
        assertThat(heights(panels(brick(100), brick(100), section, brick(60))))
                .containsExactly(100.0, 100.0, 100.0, 60.0);
        Panels parted = panels(brick(100), brick(100), brick(30), section, brick(60));
        assertThat(heights(parted)).containsExactly(100.0, 100.0, 100.0, 90.0);
        assertThat(parted.isSplit()).as("a list in itself").isFalse();
    }

    private static Panels headedRows(double height) {
        Box row = new HeadedBox(brick(height), new SpacedBox(brick(10), 0, 0, true));
        return panels(brick(100), brick(100), group(row, row, row, row));
    }

    @Test
    void aHeadingIsRepeatedUnlessAllWouldNotFitForIt() {
        assertThat(heights(headedRows(40))).containsExactly(100.0, 100.0, 90.0, 90.0);
        assertThat(heights(headedRows(50))).containsExactly(100.0, 100.0, 100.0, 100.0);
    }

    @Test
    void aListIsPartedOnlyWhenNothingElseFits() {
        Panels panels = panels(
                brick(80), group(brick(20), brick(20), brick(20)), brick(50), group(brick(30), brick(30)), brick(80));
        assertThat(heights(panels)).containsExactly(100.0, 90.0, 60.0, 80.0);
        assertThat(panels.isSplit()).isTrue();
    }

    @Test
    void explicitBreaksAreKept() {
        assertThat(heights(panels(brick(10), new PageBreakBox(), brick(20), new PageBreakBox(), brick(30))))
                .containsExactly(10.0, 20.0, 30.0);
    }

    @Test
    void tooMuchContentTakesMorePanels() {
        Panels panels = panels(brick(80), brick(80), brick(80), brick(80), brick(80));
        assertThat(panels.parts()).hasSize(5);
        assertThat(panels.isSplit()).isFalse();
    }

    @Test
    void thousandsOfBoxesTakeNoEndlessTime() {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            boxes.add(group(group(heading(10), brick(10))));
        }
        assertThat(Panels.of(new Stack(boxes), 4, 100).parts()).hasSize(1_000);
    }
}
