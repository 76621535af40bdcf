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

    ShapedWord shape(String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        GlyphVector glyphs = layout(characters, rightToLeft);
        int count = glyphs.getNumGlyphs();
        float[] positions = glyphs.getGlyphPositions(0, count + 1, null);
        int[] from = glyphs.getGlyphCharIndices(0, count, null);
        int[] starts = Arrays.stream(from).sorted().distinct().toArray();
        List<Cluster> clusters = new ArrayList<>();
        int[] origins = new int[count + 1];
        for (int first = 0; first < count; ) {
            int end = first + 1;
            while (end < count && from[end] == from[first]) {
                end++;
            }
            String part = text.substring(from[first], next(starts, from[first], characters.length));
            origins[clusters.size()] = origin(glyphs, positions, first, end);
            clusters.add(cluster(part, glyphs, positions, first, end, origins[clusters.size()]));
            first = end;
        }
        int width = Math.round(positions[2 * count]);
        origins[clusters.size()] = width;
        int[] kerns = new int[clusters.size()];
        for (int i = 0; i < kerns.length; i++) {
            kerns[i] = origins[i + 1] - origins[i] - clusters.get(i).advance();
        }
        return new ShapedWord(List.copyOf(clusters), kerns, clusters.isEmpty() ? 0 : origins[0], width);
    }

    /** One word at a time per face: AWT's font objects promise nothing about threads. */
    private synchronized GlyphVector layout(char[] text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(context, text, 0, text.length, direction);
    }

    private static int next(int[] starts, int start, int length) {
        int index = Arrays.binarySearch(starts, start) + 1;
        return index < starts.length ? starts[index] : length;
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
