package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.StructureElement;

/**
 * A document's content by where it belongs.
 *
 * @param cover for the front
 * @param main everything else
 * @param back for the back
 */
record Parts(Stack cover, Stack main, Stack back) {

    static Parts compose(List<Block> blocks, Composer composer, StructureElement root) {
        double width = composer.layout().settings().textWidth();
        // In this order, which is the order of reading.
        Stack cover = composer.cover(panels(blocks, Arrangement.Panel.Part.COVER), picture(blocks), root, width);
        Stack main = composer.composePages(
                blocks.stream()
                        .filter(block -> !(block instanceof Arrangement.Panel))
                        .toList(),
                root,
                width);
        Stack back = composer.compose(panels(blocks, Arrangement.Panel.Part.BACK), root, width);
        return new Parts(cover, main, back);
    }

    private static Optional<String> picture(List<Block> blocks) {
        return blocks.stream()
                .filter(Arrangement.Panel.class::isInstance)
                .flatMap(block -> ((Arrangement.Panel) block).picture().stream())
                .findFirst();
    }

    private static List<Block> panels(List<Block> blocks, Arrangement.Panel.Part part) {
        List<Block> content = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Arrangement.Panel panel && panel.part() == part) {
                content.addAll(panel.content());
            }
        }
        return content;
    }

    /** All parts one after another. */
    Stack joined() {
        Stack front = cover.and(main);
        if (back.boxes().isEmpty()) {
            return front;
        }
        List<Box> foot = new ArrayList<>(back.boxes());
        foot.set(0, new FootBox(foot.get(0)));
        return front.and(new Stack(List.of(new GroupBox(new Stack(foot), 0))));
    }

    /** The same without a list of contents that a document of so many pages does without. */
    Parts withoutIdleContents(int pages) {
        List<Box> kept = main.boxes().stream()
                .filter(box -> !Contents.ListBox.isIdle(box, pages))
                .toList();
        return kept.size() == main.boxes().size() ? this : new Parts(cover, new Stack(kept), back);
    }

    /** What one page cannot hold of the cover begins the rest. */
    Parts covered(double height) {
        if (cover.fits(height)) {
            return this;
        }
        return cover.split(height, true)
                .map(split -> new Parts((Stack) split.first(), ((Stack) split.rest()).and(main), back))
                .orElse(this);
    }

    /** What one page cannot hold of the back ends the rest, if that is less than a page. */
    Parts backed(double height) {
        List<Box> boxes = back.boxes();
        int start = 0;
        while (start < boxes.size() - 1 && !part(start, boxes.size()).fits(height)) {
            do {
                start++;
            } while (start < boxes.size() - 1 && boxes.get(start - 1).keepsWithNext());
        }
        Stack excess = part(0, start);
        if (start == 0 || !excess.fits(height)) {
            return this;
        }
        Stack before = new Stack(List.of(new GroupBox(excess, 0)));
        return new Parts(cover, main.and(before), part(start, boxes.size()));
    }

    private Stack part(int from, int to) {
        return new Stack(back.boxes().subList(from, to));
    }
}
