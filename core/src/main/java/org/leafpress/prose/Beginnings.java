package org.leafpress.prose;

import java.util.BitSet;

/**
 * Tells of most words of a text that they are none of those looked for, without making a string of them: by their first
 * letter and their length. Immutable once filled.
 */
public final class Beginnings {
    /** Words of this length or more are not told apart by it. */
    private static final int LENGTHS = 32;

    private final BitSet known = new BitSet();

    /** Looks for words in small letters. */
    public Beginnings(Iterable<String> words) {
        for (String word : words) {
            known.set(index(word, 0, word.length()));
        }
    }

    /**
     * False when a word of a text, whatever its case, is none of those looked for.
     *
     * @param start index of its first UTF-16 unit
     * @param end index after its last
     */
    public boolean mayBe(String text, int start, int end) {
        char first = text.charAt(start);
        boolean plain = (first >= 'a' && first <= 'z') || (first >= '0' && first <= '9');
        return !plain || known.get(index(text, start, end));
    }

    private static int index(String text, int start, int end) {
        return text.charAt(start) * LENGTHS + Math.min(end - start, LENGTHS - 1);
    }
}
