package org.leafpress.pdf;

import java.util.List;

/**
 * A font and its shaper. Thread-safe: one face serves any number of documents at once, and remembers the words it has
 * shaped within a bounded memory.
 */
public final class FontFace {
    /** Words of one direction; some 20,000 words of 2 KB at most, which is more than a site's vocabulary. */
    private static final int REMEMBERED_WORDS = 10_000;
    /** Longer "words" are rare and not worth their memory. */
    private static final int LONGEST_REMEMBERED = 40;

    private final String name;
    private final TrueType font;
    private final WordShaper shaper;
    private final WordCache leftToRightWords;
    private final WordCache rightToLeftWords;

    private FontFace(String name, TrueType font, WordShaper shaper) {
        this.name = name;
        this.font = font;
        this.shaper = shaper;
        leftToRightWords = new WordCache(REMEMBERED_WORDS, word -> shaper.shape(word, false));
        rightToLeftWords = new WordCache(REMEMBERED_WORDS, word -> shaper.shape(word, true));
    }

    /**
     * Reads a static TrueType font.
     *
     * @param name what to call it in messages, such as its file name
     * @param data the whole file
     */
    public static FontReading read(String name, byte[] data) {
        try {
            TrueType font = new TrueType(data);
            return new FontReading.Usable(new FontFace(name, font, WordShaper.of(font, data)));
        } catch (BrokenFontException e) {
            return new FontReading.Unusable(name, e.reason());
        }
    }

    /** The name it was read under. */
    public String name() {
        return name;
    }

    /** True when the font has a glyph for the character itself. */
    public boolean has(int codePoint) {
        return font.has(codePoint);
    }

    /** How far the font reaches above the baseline, in em. */
    public double ascent() {
        return (double) font.ascent() / font.unitsPerEm();
    }

    /** How far the font reaches below the baseline, in em; positive. */
    public double descent() {
        return (double) -font.descent() / font.unitsPerEm();
    }

    /** The width of a word that this face has shaped, in em. */
    public double width(ShapedWord word) {
        return (double) word.width() / font.unitsPerEm();
    }

    /**
     * Shapes a stretch of text of one direction, with ligatures and kerning.
     *
     * @param text in logical order; characters that the font lacks become its missing-glyph sign
     */
    public ShapedWord shape(String text, boolean rightToLeft) {
        if (text.length() > LONGEST_REMEMBERED) {
            return shaper.shape(text, rightToLeft);
        }
        return rightToLeft ? rightToLeftWords.get(text) : leftToRightWords.get(text);
    }

    /** The sign at the end of a line that parts a word. It stands for a soft hyphen, so that the word can be read whole. */
    public ShapedWord hyphen() {
        ShapedWord hyphen = shape("-", false);
        List<Cluster> clusters =
                hyphen.clusters().stream().map(cluster -> cluster.as("\u00AD")).toList();
        return new ShapedWord(clusters, new int[clusters.size()], 0, hyphen.width());
    }

    /** A sign that stands for a character no font has: it shows a box, and the character can still be copied. */
    public ShapedWord missing(String character) {
        Cluster box = new Cluster(character, new int[] {0}, new int[] {0}, new int[] {0}, font.advance(0));
        return new ShapedWord(List.of(box), new int[] {0}, 0, font.advance(0));
    }

    /**
     * Shapes a stretch of text as a part of the word it belongs to: its letters join those beside it as if all were of
     * this face.
     *
     * @param before letters before it that its first one joins; may be empty
     * @param after letters after it that its last one joins; may be empty
     */
    public ShapedWord shape(String before, String text, String after, boolean rightToLeft) {
        return before.isEmpty() && after.isEmpty()
                ? shape(text, rightToLeft)
                : shape(before + WordShaper.EDGE + text + WordShaper.EDGE + after, rightToLeft);
    }

    TrueType font() {
        return font;
    }
}
