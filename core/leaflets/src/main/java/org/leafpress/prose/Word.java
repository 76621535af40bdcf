package org.leafpress.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between spaces and signs: letters, digits and marks, with the signs that join them. A hyphenated word and a
 * contraction are one word, as the authors of readability formulas count (Flesch 1949; McLaughlin 1969), and so are
 * {@code 2.5}, {@code 10:30} and {@code leaflets@example.org}. Scripts that put no spaces between words have fewer words
 * by this rule than a reader sees.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last
 */
public record Word(int start, int end) implements TextSpan {

    /** The words of a stretch of text, in order. */
    static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to && (isPart(text, i) || joins(text, i, start, to))) {
                i += text.charAt(i) < 128 ? 1 : Character.charCount(text.codePointAt(i));
            }
            if (i > start) {
                words.add(new Word(start, i));
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words;
    }

    private static boolean isPart(String text, int index) {
        char unit = text.charAt(index);
        if (unit < 128) {
            return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
        }
        int point = text.codePointAt(index);
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            // Joiners within words of Arabic and Indic scripts; soft hyphens.
            case Character.FORMAT -> point == 0x200C || point == 0x200D || point == 0x00AD;
            default -> Character.isLetterOrDigit(point);
        };
    }

    /** True for a sign within a word: between two of its letters, or for some only between digits. */
    private static boolean joins(String text, int index, int start, int to) {
        if (index == start || index + 1 >= to || !isPart(text, index + 1) || !isPart(text, index - 1)) {
            return false;
        }
        return switch (text.charAt(index)) {
            case '\'', '\u2019', '\u02BC', '-', '\u2010', '\u2011', '.', '@', '_', '\u00B7' -> true;
            case ',', ':' -> Character.isDigit(text.charAt(index - 1)) && Character.isDigit(text.charAt(index + 1));
            default -> false;
        };
    }
}
