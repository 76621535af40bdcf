package org.leafpress.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a word together from its clusters so that viewers read it as one word. They take a gap for a space from a tenth of
 * the type size on, and give marks no width; so a letter with marks is as wide as the way to the next letter, and the
 * marks have no width and stand beside it in the order in which viewers expect them.
 */
final class WordParts {
    private static final double LARGEST_GAP = 0.09;
    private static final double LARGEST_STEP_BACK = -0.1;

    private final List<Cluster> clusters;
    private final int[] origins;
    private final int unitsPerEm;
    private final boolean rightToLeft;
    private final List<Cluster> parts = new ArrayList<>();
    private final List<Integer> kerns = new ArrayList<>();

    /**
     * Takes clusters of a word.
     *
     * @param clusters from left to right
     * @param origins where each stands, and after them where the word ends, in font units
     */
    WordParts(List<Cluster> clusters, int[] origins, int unitsPerEm, boolean rightToLeft) {
        this.clusters = clusters;
        this.origins = origins;
        this.unitsPerEm = unitsPerEm;
        this.rightToLeft = rightToLeft;
    }

    /**
     * The word.
     *
     * @param left where it begins
     */
    ShapedWord word(int left) {
        int size = clusters.size();
        List<Integer> letters = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!isMark(clusters.get(i))) {
                letters.add(i);
            }
        }
        if (letters.isEmpty()) {
            for (int i = 0; i < size; i++) {
                add(
                        clusters.get(i),
                        origins[i + 1] - origins[i] - clusters.get(i).advance());
            }
            return shaped(size == 0 ? 0 : origins[0] - left, origins[size] - left);
        }
        for (int n = 0; n < letters.size(); n++) {
            int letter = letters.get(n);
            // In text that runs to the left, marks are further left than their letter is drawn: they follow it.
            int first = rightToLeft ? (n == 0 ? 0 : letters.get(n - 1) + 1) : (n == 0 ? 0 : letter);
            int end = rightToLeft
                    ? (n == letters.size() - 1 ? size : letter + 1)
                    : (n == letters.size() - 1 ? size : letters.get(n + 1));
            int next = n == letters.size() - 1 ? origins[size] : origins[letters.get(n + 1)];
            group(first, letter, end, next);
        }
        return shaped(origins[letters.get(0)] - left, origins[size] - left);
    }

    /** A letter and its marks, of which some stand before it and some after it. */
    private void group(int first, int letter, int end, int next) {
        int start = origins[letter];
        int width = next - start;
        Cluster base = clusters.get(letter);
        int kern = width - base.advance();
        double gap = (double) kern / unitsPerEm;
        boolean alone = end - first == 1;
        boolean asWidth = width > 0 && (!alone || gap > LARGEST_GAP || gap < LARGEST_STEP_BACK);
        int advance = asWidth ? width : base.advance();
        for (int i = first; i < letter; i++) {
            mark(clusters.get(i), origins[i] - start);
        }
        for (Cluster part : CopiedText.of(base.wide(advance), rightToLeft)) {
            add(part, 0);
        }
        for (int i = letter + 1; i < end; i++) {
            mark(clusters.get(i), origins[i] - start - advance);
        }
        kerns.set(kerns.size() - 1, kerns.get(kerns.size() - 1) + width - advance);
    }

    private void mark(Cluster mark, int distance) {
        boolean letter = rightToLeft && !CopiedText.isMark(mark.text().codePointAt(0));
        // A letter without a width of its own, such as alef in lam-alef: viewers lose where they are without some.
        add(mark.moved(distance, letter ? 1 : 0), letter ? -1 : 0);
    }

    private static boolean isMark(Cluster cluster) {
        return cluster.advance() == 0 || CopiedText.isMark(cluster.text().codePointAt(0));
    }

    private void add(Cluster part, int kern) {
        parts.add(part);
        kerns.add(kern);
    }

    private ShapedWord shaped(int lead, int width) {
        return new ShapedWord(
                List.copyOf(parts), kerns.stream().mapToInt(Integer::intValue).toArray(), lead, width);
    }
}
