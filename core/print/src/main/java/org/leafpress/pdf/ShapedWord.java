package org.leafpress.pdf;

import java.util.List;

/**
 * A stretch of text in one font, shaped: clusters from left to right with the space between them. Immutable, and
 * independent of any document and type size.
 */
public final class ShapedWord {
    private final List<Cluster> clusters;
    private final int[] kerns;
    private final int lead;
    private final int width;

    /**
     * Keeps the array it is given.
     *
     * @param clusters from left to right
     * @param kerns space after each cluster beyond its own advance, in font units
     * @param lead space before the first cluster, in font units
     * @param width all of it, in font units
     */
    ShapedWord(List<Cluster> clusters, int[] kerns, int lead, int width) {
        this.clusters = clusters;
        this.kerns = kerns;
        this.lead = lead;
        this.width = width;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    int kern(int index) {
        return kerns[index];
    }

    int lead() {
        return lead;
    }

    /** True if the leftmost of its characters is a mark, which in text that runs to the left is its last. */
    public boolean beginsWithMark() {
        return clusters.size() > 1 && CopiedText.isMark(clusters.get(0).text().codePointAt(0));
    }

    /**
     * The same space to look at, for one before a word that {@link #beginsWithMark}. Viewers that read character by
     * character lose where they are between a space and a mark; with a mark of direction it is no space to them.
     */
    public ShapedWord spaceBeforeMark() {
        return new ShapedWord(
                clusters.stream().map(space -> space.as("\u200F ")).toList(), kerns, lead, width);
    }

    int width() {
        return width;
    }
}
