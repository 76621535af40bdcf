package org.leafpress.prose;

import java.util.BitSet;

/**
 * Tells of most words of a text that they are none of those looked for, without making a string of them: by their first
 * two letters and their length. Immutable.
 */
public final class WordFilter {
    private static final int LETTERS = 26;
    /** Words of this length or more are not told apart by it. */
    private static final int LENGTHS = 32;

    private final BitSet known = new BitSet();

    /** Looks for words in small letters. */
    public WordFilter(Iterable<String> words) {
        for (String word : words) {
            int index = index(word, 0, word.length());
            if (index >= 0) {
                known.set(index);
            }
        }
    }

    /**
     * False when a word of a text, whatever its case, is none of those looked for.
     *
     * @param start index of its first UTF-16 unit
     * @param end index after its last
     */
    public boolean mayBe(String text, int start, int end) {
        int index = index(text, start, end);
        return index < 0 || known.get(index);
    }

    /** Negative for a word that does not begin with two small letters from a to z; nothing is told of those. */
    private static int index(String text, int start, int end) {
        if (end - start < 2) {
            return -1;
        }
        int first = text.charAt(start) - 'a';
        int second = text.charAt(start + 1) - 'a';
        boolean plain = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
        return plain ? (first * LETTERS + second) * LENGTHS + Math.min(end - start, LENGTHS - 1) : -1;
    }
}
