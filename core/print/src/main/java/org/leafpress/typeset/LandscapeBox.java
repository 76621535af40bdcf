package org.leafpress.typeset;

import java.util.Optional;

/**
 * What needs the width of the sheet's longer side: it stands on pages of its own, which lie across, with whatever must
 * not be parted from it.
 *
 * @param content set in that width
 */
record LandscapeBox(Stack content) implements Box {
    @Override
    public double height() {
        return content.height();
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        content.draw(surface, x, y);
    }

    @Override
    public boolean endsPage() {
        return true;
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        return content.split(available, forced)
                .map(split ->
                        new Split(new LandscapeBox((Stack) split.first()), new LandscapeBox((Stack) split.rest())));
    }

    /** True for a page that lies across. */
    static boolean isOn(Stack page) {
        return page.boxes().stream()
                .anyMatch(box -> box instanceof LandscapeBox
                        || (box instanceof SpacedBox spaced && spaced.box() instanceof LandscapeBox));
    }
}
