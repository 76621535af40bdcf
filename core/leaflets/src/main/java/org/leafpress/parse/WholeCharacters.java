package org.leafpress.parse;

import java.io.Reader;

/**
 * Hands out a text without ever ending between the two code units of a character: the YAML library would read on beyond
 * its own buffer then.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int next;

    WholeCharacters(String text) {
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
