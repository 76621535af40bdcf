package org.leafpress.parse.yaml.token;

import java.io.Reader;

/**
 * Gives out a text in pieces none of which ends between the two code units of a surrogate pair: the YAML library would
 * then read beyond the end of its own buffer.
 */
final class SurrogateSafeReader extends Reader {
    private final String text;
    private int next;

    SurrogateSafeReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        boolean parted = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        if (parted && end - next > 1) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int count = end - next;
        next = end;
        return count;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
