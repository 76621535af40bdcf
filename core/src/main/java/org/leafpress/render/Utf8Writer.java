package org.leafpress.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Keeps what is written to it as UTF-8. A page goes through once, where a string would be widened, copied and encoded
 * in turn. Halves of surrogate pairs without the other half become {@code ?}, as they do in Java's own encoder. Not
 * thread-safe.
 */
final class Utf8Writer extends Writer {
    private static final int LONGEST = 4;

    private byte[] bytes = new byte[1 << 15];
    private int length;
    /** The first half of a pair that is still to be completed, or 0. */
    private char half;

    @Override
    public void write(char[] text, int from, int count) {
        makeRoom(count);
        for (int i = from; i < from + count; i++) {
            add(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int count) {
        makeRoom(count);
        for (int i = from; i < from + count; i++) {
            add(text.charAt(i));
        }
    }

    @Override
    public void write(int c) {
        makeRoom(1);
        add((char) c);
    }

    private void makeRoom(int chars) {
        long needed = length + (long) LONGEST * (chars + 1);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, 2L * bytes.length)));
        }
    }

    private void add(char c) {
        if (c < 0x80 && half == 0) {
            bytes[length++] = (byte) c;
        } else {
            addLong(c);
        }
    }

    private void addLong(char c) {
        char first = half;
        half = 0;
        if (first != 0 && Character.isLowSurrogate(c)) {
            int code = Character.toCodePoint(first, c);
            bytes[length++] = (byte) (0xF0 | (code >> 18));
            addRest(code >> 12);
            addRest(code >> 6);
            addRest(code);
            return;
        }
        if (first != 0) {
            bytes[length++] = '?';
        }
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            addRest(c);
        } else if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[length++] = '?';
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            addRest(c >> 6);
            addRest(c);
        }
    }

    /** A byte after the first of a sign: its six lowest bits. */
    private void addRest(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    /** What was written so far; a half pair at its end is {@code ?}. */
    byte[] bytes() {
        byte[] written = Arrays.copyOf(bytes, half == 0 ? length : length + 1);
        if (half != 0) {
            written[length] = '?';
        }
        return written;
    }

    @Override
    public void flush() {
        // Everything is there at once.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
