package org.leafpress.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link ByteWriter} has written. */
public final class ByteReader {
    private final List<String> texts = new ArrayList<>();
    private final byte[] bytes;
    private int at;

    public ByteReader(byte[] bytes) {
        this(bytes, 0);
    }

    /**
     * Reads what stands among other bytes.
     *
     * @param start its offset, 0-based
     */
    public ByteReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** The offset of what is read next. */
    public int at() {
        return at;
    }

    /** Passes over bytes. */
    public void skip(int count) {
        at += count;
    }

    public long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    public long word() {
        long value = 0;
        for (int end = at + Long.BYTES; at < end; at++) {
            value = (value << Byte.SIZE) | (bytes[at] & 0xFF);
        }
        return value;
    }

    public byte[] piece() {
        int length = (int) number();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    public String plain() {
        int length = (int) number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    public String text() {
        int known = (int) number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        String text = plain();
        texts.add(text);
        return text;
    }
}
