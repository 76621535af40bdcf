package org.leafpress.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Shapes words with the JDK's own HarfBuzz, which AWT reaches without a screen. At a size of one unit per font unit
 * its positions are whole numbers.
 */
final class WordShaper {
    /** Stands between a text and the letters beside it; no text has it, since it is no character. */
    static final char EDGE = '\uFDD0';

    private static final String JOINER = "\u200D";

    /** Glyph numbers from here on mean "nothing is drawn". */
    private static final int FIRST_INVISIBLE = 0xFFFE;

    private final TrueType metrics;
    private final Font font;
    /** The letters shaped so far, so that those of all words are the same and quick to compare. */
    private final ConcurrentMap<Cluster, Cluster> letters = new ConcurrentHashMap<>();

    private final FontRenderContext context = new FontRenderContext(null, true, true);

    private WordShaper(TrueType metrics, Font font) {
        this.metrics = metrics;
        this.font = font;
    }

    static WordShaper of(TrueType metrics, byte[] data) throws BrokenFontException {
        Map<TextAttribute, ?> features = Map.of(
                TextAttribute.KERNING, TextAttribute.KERNING_ON,
                TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
        Font font = HeadlessFonts.create(data).deriveFont((float) metrics.unitsPerEm());
        return new WordShaper(metrics, font.deriveFont(features));
    }

    /**
     * Shapes a text.
     *
     * @param text may stand between two {@link #EDGE}s, with letters that it joins before and after them
     */
    ShapedWord shape(String text, boolean rightToLeft) {
        int first = text.indexOf(EDGE);
        if (first < 0) {
            return part(new Layout(text, rightToLeft), 0, text.length(), rightToLeft);
        }
        int last = text.lastIndexOf(EDGE);
        String own = text.substring(first + 1, last);
        Layout whole = new Layout(text.substring(0, first) + own + text.substring(last + 1), rightToLeft);
        if (whole.mayPart(first) && whole.mayPart(last - 1)) {
            return part(whole, first, last - 1, rightToLeft);
        }
        // A ligature reaches over the edge: without it, letters still join.
        String before = first == 0 ? "" : JOINER;
        String after = last == text.length() - 1 ? "" : JOINER;
        Layout joined = new Layout(before + own + after, rightToLeft);
        return part(joined, before.length(), before.length() + own.length(), rightToLeft);
    }

    /** A text and its glyphs, from left to right. */
    private final class Layout {
        private final String text;
        private final GlyphVector glyphs;
        private final int count;
        private final float[] positions;
        private final int[] from;
        private final int[] starts;

        Layout(String text, boolean rightToLeft) {
            this.text = text;
            glyphs = layout(text.toCharArray(), rightToLeft);
            count = glyphs.getNumGlyphs();
            positions = glyphs.getGlyphPositions(0, count + 1, null);
            from = glyphs.getGlyphCharIndices(0, count, null);
            starts = Arrays.stream(from).sorted().distinct().toArray();
        }

        /** True if no cluster reaches over an index of the text. */
        boolean mayPart(int index) {
            return index == 0 || index == text.length() || Arrays.binarySearch(starts, index) >= 0;
        }

        /** Where the cluster of a glyph ends, as an index of the glyphs. */
        int clusterEnd(int glyph) {
            int end = glyph + 1;
            while (end < count && from[end] == from[glyph]) {
                end++;
            }
            return end;
        }

        /** Where the text of a glyph's cluster ends. */
        int textEnd(int glyph) {
            int index = Arrays.binarySearch(starts, from[glyph]) + 1;
            return index < starts.length ? starts[index] : text.length();
        }

        int width() {
            return Math.round(positions[2 * count]);
        }
    }

    /** The clusters of a part of a text, and where they stand in it. */
    private ShapedWord part(Layout layout, int start, int end, boolean rightToLeft) {
        List<Cluster> clusters = new ArrayList<>();
        int[] origins = new int[layout.count + 1];
        int left = 0;
        int right = layout.width();
        for (int first = 0; first < layout.count; ) {
            int last = layout.clusterEnd(first);
            int from = Math.max(start, layout.from[first]);
            int to = Math.min(end, layout.textEnd(first));
            int origin = origin(layout.glyphs, layout.positions, first, last);
            if (from < to) {
                if (clusters.isEmpty() && first > 0) {
                    left = origin;
                }
                origins[clusters.size()] = origin;
                clusters.add(
                        cluster(layout.text.substring(from, to), layout.glyphs, layout.positions, first, last, origin));
            } else if (!clusters.isEmpty()) {
                right = origin;
                break;
            }
            first = last;
        }
        origins[clusters.size()] = right;
        return new WordParts(clusters, origins, metrics.unitsPerEm(), rightToLeft).word(left);
    }

    /** One word at a time per face: AWT's font objects promise nothing about threads. */
    private synchronized GlyphVector layout(char[] text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(context, text, 0, text.length, direction);
    }

    /**
     * A cluster starts at its first glyph that has a width: marks may stand before it. The advances that AWT reports
     * are wrong under kerning, so the widths come from the font and all else from the positions.
     */
    private int origin(GlyphVector glyphs, float[] positions, int first, int end) {
        for (int i = first; i < end; i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (isDrawn(glyph) && metrics.advance(glyph) > 0) {
                return Math.round(positions[2 * i]);
            }
        }
        return Math.round(positions[2 * first]);
    }

    private Cluster cluster(String text, GlyphVector vector, float[] positions, int first, int end, int origin) {
        int[] glyphs = new int[end - first];
        int[] x = new int[end - first];
        int[] y = new int[end - first];
        int count = 0;
        int advance = 0;
        for (int i = first; i < end; i++) {
            int glyph = vector.getGlyphCode(i);
            if (isDrawn(glyph)) {
                glyphs[count] = glyph;
                x[count] = clamp(Math.round(positions[2 * i]) - origin);
                y[count++] = clamp(-Math.round(positions[2 * i + 1]));
                advance += metrics.advance(glyph);
            }
        }
        Cluster cluster = new Cluster(
                text, Arrays.copyOf(glyphs, count), Arrays.copyOf(x, count), Arrays.copyOf(y, count), advance);
        // There are no more single letters than a font has; what they make together has no end.
        return text.length() == 1 && cluster.isPlain() ? letters.computeIfAbsent(cluster, known -> known) : cluster;
    }

    private boolean isDrawn(int glyph) {
        return glyph < FIRST_INVISIBLE && glyph < metrics.glyphs();
    }

    /** Composite glyphs hold offsets in 16 bits; no sound font comes near. */
    private static int clamp(int offset) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, offset));
    }
}
