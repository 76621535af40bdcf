package org.leafpress.typeset;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A card, or what of it stands on one page. The band is dark and the words on it light, so that it can be told from other
 * boxes when it is copied in black and white. It is drawn on every page, so that nobody takes half of an advice for another
 * one, and read out on the first.
 *
 * @param band label and heading
 * @param content what is below the band
 * @param tone colours
 * @param width in points
 * @param size of the body type, in points
 * @param rightToLeft true if the band's mark stands on the left
 * @param least height in points, so that cards beside one another end at one line
 * @param continued true if it began on a page before
 */
record CardBox(
        Stack band,
        Box content,
        CardTone tone,
        double width,
        double size,
        boolean rightToLeft,
        double least,
        boolean continued)
        implements Box {
    private static final double CORNER = 4;

    /** Between the edge and the text, in points. */
    static double inset(double size) {
        return 0.95 * size;
    }

    private static double markWidth(CardTone tone, double size) {
        return tone.mark() == CardMark.NONE ? 0 : 1.7 * size;
    }

    /** What the mark of a tone leaves less for the words on the band, in points. */
    static double markRoom(CardTone tone, double size) {
        return tone.mark() == CardMark.NONE ? 0 : markWidth(tone, size) + 0.6 * size;
    }

    private double bandHeight() {
        return band.boxes().isEmpty() ? 0 : band.height() + 0.8 * size;
    }

    private double padding() {
        return 0.7 * size;
    }

    @Override
    public double height() {
        double body = content.height();
        return Math.max(least, bandHeight() + (body > 0 ? body + 2 * padding() : 0));
    }

    /** The stack, as high as its neighbours if it is a card and nothing else. */
    static Stack stretched(Stack stack, double height) {
        return stack.boxes().size() == 1
                        && stack.boxes().get(0) instanceof SpacedBox spaced
                        && spaced.box() instanceof CardBox card
                ? new Stack(List.of(SpacedBox.of(card.atLeast(height), spaced.before(), spaced.after())))
                : stack;
    }

    private CardBox atLeast(double height) {
        return new CardBox(band, content, tone, width, size, rightToLeft, height, continued);
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        double height = height();
        double line = tone.mark().weight();
        double half = line / 2;
        RoundRectangle2D frame =
                new RoundRectangle2D.Double(x + half, y + half, width - line, height - line, 2 * CORNER, 2 * CORNER);
        surface.backdrop().fill(frame, tone.fill());
        if (bandHeight() > 0) {
            surface.backdrop().fill(bandShape(x, y, Math.min(bandHeight(), height)), tone.band());
        }
        surface.backdrop().stroke(frame, tone.mark().frame(tone.band()));
        if (bandHeight() > 0) {
            // In a band of one line it is a little smaller, in the middle.
            double side = Math.min(markWidth(tone, size), bandHeight() - 0.6 * size);
            double left = rightToLeft ? x + inset(size) : x + width - inset(size) - side;
            double top = y + Math.min(0.5 * size, (bandHeight() - side) / 2);
            tone.mark().draw(surface.backdrop(), left, top, side, tone.bandText());
        }
        Surface bandSurface = continued ? surface.asDecoration() : surface;
        band.draw(bandSurface, x + (rightToLeft ? markRoom(tone, size) : 0) + inset(size), y + 0.4 * size);
        content.draw(surface, x + inset(size), y + bandHeight() + padding());
    }

    /** Round above, straight below. */
    private Path2D bandShape(double x, double y, double height) {
        double left = x + tone.mark().weight() / 2;
        double right = x + width - tone.mark().weight() / 2;
        double top = y + tone.mark().weight() / 2;
        double bottom = y + height;
        Path2D path = new Path2D.Double();
        path.moveTo(left, bottom);
        path.lineTo(left, top + CORNER);
        path.quadTo(left, top, left + CORNER, top);
        path.lineTo(right - CORNER, top);
        path.quadTo(right, top, right, top + CORNER);
        path.lineTo(right, bottom);
        path.closePath();
        return path;
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        if (!forced) {
            return Optional.empty();
        }
        double room = available - bandHeight() - 2 * padding();
        return content.split(room, false)
                .or(() -> content.split(room, true))
                .map(split -> new Split(part(split.first(), continued), part(split.rest(), true)));
    }

    private CardBox part(Box part, boolean follows) {
        return new CardBox(band, part, tone, width, size, rightToLeft, 0, follows);
    }
}
