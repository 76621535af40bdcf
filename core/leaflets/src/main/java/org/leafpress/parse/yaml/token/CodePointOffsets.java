package org.leafpress.parse.yaml.token;

import java.util.Arrays;

/** From the YAML library's positions, which count code points, to offsets of UTF-16 code units. Immutable. */
public final class CodePointOffsets {
    private final int length;

    /** Code point indexes of the characters that take two units, ascending. */
    private final int[] wide;

    private CodePointOffsets(int length, int[] wide) {
        this.length = length;
        this.wide = wide;
    }

    /** For the positions in a text. */
    public static CodePointOffsets of(String text) {
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
        return new CodePointOffsets(text.length(), Arrays.copyOf(wide, count));
    }

    /** The offset of a code point; never behind the end of the text. */
    public int offset(int codePoint) {
        int found = Arrays.binarySearch(wide, codePoint);
        return Math.min(length, codePoint + (found >= 0 ? found : -found - 1));
    }
}
