package org.leafpress.pdf;

/**
 * An entry of the outline that viewers show beside the pages.
 *
 * @param level 1 for the top; an entry belongs to the nearest one before it of a lower level
 * @param title the text
 * @param anchor the place it leads to, set with {@link Canvas#anchor}
 */
public record Bookmark(int level, String title, String anchor) {
    /** Checks the level. */
    public Bookmark {
        if (level < 1) {
            throw new IllegalArgumentException("levels start at 1: " + level);
        }
    }
}
