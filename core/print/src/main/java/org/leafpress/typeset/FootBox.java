package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the foot of the last page, with all that follows it, however much room is left above.
 *
 * @param box the first of it
 */
record FootBox(Box box) implements Box {
    /** On a page that is emptier there would be a hole above it. */
    private static final double EMPTIEST = 0.15;

    @Override
    public double height() {
        return box.height();
    }

    @Override
    public double before() {
        return box.before();
    }

    @Override
    public double after() {
        return box.after();
    }

    @Override
    public boolean keepsWithNext() {
        return box.keepsWithNext();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        box.draw(surface, x, y);
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        return box.split(available, forced);
    }

    /** Draws a page of this height with its foot where it belongs. */
    static void draw(Stack page, double height, Surface surface, double x, double y) {
        List<Box> boxes = page.boxes();
        int start = 0;
        while (start < boxes.size() && !isFoot(boxes.get(start))) {
            start++;
        }
        double room = height - page.height();
        if (start == 0 || start == boxes.size() || room <= 0 || room > EMPTIEST * height) {
            page.draw(surface, x, y);
        } else {
            Stack foot = new Stack(boxes.subList(start, boxes.size()), page.spread());
            new Stack(boxes.subList(0, start), page.spread()).draw(surface, x, y);
            foot.draw(surface, x, y + height - foot.height());
        }
    }

    private static boolean isFoot(Box box) {
        Box inner = box;
        while (inner instanceof SpacedBox spaced) {
            inner = spaced.box();
        }
        return inner instanceof FootBox;
    }
}
