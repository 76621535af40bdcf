package org.leafpress.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects bytes. A text that stands twice is written once. */
public final class ByteWriter {
    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[512];
    private int length;

    public void raw(byte[] all) {
        reserve(all.length);
        System.arraycopy(all, 0, bytes, length, all.length);
        length += all.length;
    }

    /** In as few bytes as it takes, seven bits in each; best for numbers that are small and not negative. */
    public void number(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** In eight bytes; best for numbers of any size. */
    public void word(long value) {
        reserve(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** Bytes, and before them how many. */
    public void piece(byte[] all) {
        number(all.length);
        raw(all);
    }

    /** A text that is not expected to stand twice. */
    public void plain(String text) {
        piece(text.getBytes(StandardCharsets.UTF_8));
    }

    public void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        if (known != null) {
            number(known);
            return;
        }
        number(0);
        plain(text);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
