package org.leafpress.parse;

import java.util.Arrays;

/** Turns the YAML parser's positions, which count code points, into offsets of UTF-16 units. */
final class CodePoints {
    private final int length;

    /** Code point indexes of the characters that take two units, ascending. */
    private final int[] wide;

    private CodePoints(int length, int[] wide) {
        this.length = length;
        this.wide = wide;
    }

    static CodePoints of(String text) {
        int[] wide = new int[8];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (count == wide.length) {
                    wide = Arrays.copyOf(wide, count * 2);
                }
                wide[count] = i - count;
                count++;
            }
        }
        return new CodePoints(text.length(), Arrays.copyOf(wide, count));
    }

    /** The offset of a code point; never behind the end of the text. */
    int offset(int codePoint) {
        int found = Arrays.binarySearch(wide, codePoint);
        return Math.min(length, codePoint + (found >= 0 ? found : -found - 1));
    }
}
