package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;

/**
 * A term and what there is to say of it, below it or beside it. What of that stands on a further page has the term again, for
 * the eye alone: a dose or a warning says nothing without the name of the medicine.
 *
 * @param term the term; never parted
 * @param text what is said of it
 * @param beside where the term stands
 * @param again the term for a further page
 */
record TermBox(Box term, Stack text, Beside beside, Box again) implements Box {
    /**
     * How term and text stand to one another.
     *
     * @param width of both, in points
     * @param column of the term, with the space after it, in points; 0 if the text stands below the term
     * @param between space between a term and text below it, in points
     * @param rightToLeft true if the term stands on the right
     */
    record Beside(double width, double column, double between, boolean rightToLeft) {}

    private Box whole() {
        return beside.column > 0
                ? new SideBySideBox(term, text, beside.width, beside.column, beside.rightToLeft)
                : new Stack(List.of(new SpacedBox(term, 0, beside.between, true), text));
    }

    @Override
    public double height() {
        return whole().height();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        whole().draw(surface, x, y);
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        double above = beside.column > 0 ? 0 : term.height() + beside.between;
        if (term.height() > available && !forced) {
            return Optional.empty();
        }
        return text.split(available - above, forced)
                .map(parts -> new Split(
                        new TermBox(term, (Stack) parts.first(), beside, again),
                        new TermBox(again, (Stack) parts.rest(), beside, again)));
    }
}
