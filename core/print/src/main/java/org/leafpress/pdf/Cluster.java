package org.leafpress.pdf;

import java.util.Arrays;

/**
 * The smallest stretch of text that a shaper draws as one: a letter, a ligature, or a syllable with its marks.
 * Immutable.
 */
final class Cluster {
    private final String text;
    private final int[] glyphs;
    private final int[] offsetsX;
    private final int[] offsetsY;
    private final int advance;
    private final int hash;

    /**
     * Keeps the arrays it is given.
     *
     * @param text the characters, in logical order
     * @param glyphs glyph numbers, in visual order; none for what is invisible
     * @param offsetsX where each glyph stands, in font units right of the cluster's origin
     * @param offsetsY where each glyph stands, in font units above the baseline
     * @param advance the width of all its glyphs, in font units
     */
    Cluster(String text, int[] glyphs, int[] offsetsX, int[] offsetsY, int advance) {
        this.text = text;
        this.glyphs = glyphs;
        this.offsetsX = offsetsX;
        this.offsetsY = offsetsY;
        this.advance = advance;
        int h = 31 * text.hashCode() + Arrays.hashCode(glyphs);
        h = 31 * h + Arrays.hashCode(offsetsX);
        h = 31 * h + Arrays.hashCode(offsetsY);
        this.hash = 31 * h + advance;
    }

    /** The same to look at, standing for other characters. */
    Cluster as(String other) {
        return new Cluster(other, glyphs, offsetsX, offsetsY, advance);
    }

    /** Characters that nothing is drawn for. */
    static Cluster blank(String text, int advance) {
        return new Cluster(text, new int[0], new int[0], new int[0], advance);
    }

    /** The same a way further to the right, with another width. */
    Cluster moved(int distance, int other) {
        int[] moved = offsetsX.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, moved[i] + distance));
        }
        return new Cluster(text, glyphs, moved, offsetsY, other);
    }

    /** The same to look at, with another width. */
    Cluster wide(int other) {
        return other == advance ? this : new Cluster(text, glyphs, offsetsX, offsetsY, other);
    }

    String text() {
        return text;
    }

    int size() {
        return glyphs.length;
    }

    int glyph(int index) {
        return glyphs[index];
    }

    int offsetX(int index) {
        return offsetsX[index];
    }

    int offsetY(int index) {
        return offsetsY[index];
    }

    int advance() {
        return advance;
    }

    /** True when one glyph stands where the pen is, so that the font's own outline serves. */
    boolean isPlain() {
        return glyphs.length == 1 && offsetsX[0] == 0 && offsetsY[0] == 0;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Cluster cluster
                        && cluster.hash == hash
                        && cluster.advance == advance
                        && cluster.text.equals(text)
                        && Arrays.equals(cluster.glyphs, glyphs)
                        && Arrays.equals(cluster.offsetsX, offsetsX)
                        && Arrays.equals(cluster.offsetsY, offsetsY));
    }
}
