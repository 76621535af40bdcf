package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.leafpress.pdf.StructureElement;

/**
 * What the first page must hold, in the first order that makes it fit there.
 *
 * @param parts in the order in which they are read
 * @param isSplit true if even so it goes on overleaf
 */
record Opening(List<Part> parts, boolean isSplit) {
    /** Space above a card, in units of its type size: names would crowd it. */
    private static final double ABOVE_CARD = 0.8;

    Opening {
        parts = List.copyOf(parts);
    }

    /**
     * A part that stays together or moves together.
     *
     * @param boxes what is seen
     * @param holder what is read, until it has its place in the tree
     * @param aside true if it gives way to those that are none
     */
    record Part(List<Box> boxes, StructureElement holder, boolean aside) {
        private Part with(UnaryOperator<Box> change) {
            return new Part(boxes.stream().map(change).toList(), holder, aside);
        }
    }

    /**
     * As many asides as it takes go behind the rest, the last of them first.
     *
     * @param parts as they are written
     * @param room on the page, in points
     */
    static Opening of(List<Part> parts, double room) {
        List<Part> before = new ArrayList<>();
        parts.forEach(part -> before.add(part.with(Opening::spaced)));
        List<Part> behind = new ArrayList<>();
        int aside = lastAside(before);
        while (!stack(before).fits(room) && aside >= 0) {
            behind.add(0, before.remove(aside));
            aside = lastAside(before);
        }
        boolean isSplit = !stack(before).fits(room);
        List<Part> order = new ArrayList<>();
        before.forEach(part -> order.add(isSplit ? part.with(Opening::breakable) : part));
        order.addAll(behind);
        return new Opening(order, isSplit);
    }

    private static int lastAside(List<Part> parts) {
        int last = parts.size() - 1;
        while (last >= 0 && !parts.get(last).aside()) {
            last--;
        }
        return last;
    }

    private static Box spaced(Box box) {
        return box instanceof SpacedBox around && around.box() instanceof CardBox card
                ? SpacedBox.of(card, Math.max(ABOVE_CARD * card.size(), around.before()), around.after())
                : box;
    }

    private static Box breakable(Box box) {
        return box instanceof SpacedBox spaced && spaced.box() instanceof CardBox ? new BreakableBox(box) : box;
    }

    private static Stack stack(List<Part> parts) {
        return new Stack(parts.stream().flatMap(part -> part.boxes().stream()).toList());
    }

    List<Box> boxes() {
        return stack(parts).boxes();
    }
}
