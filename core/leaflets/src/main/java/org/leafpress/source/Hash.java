package org.leafpress.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells whether bytes have changed: two checksums and how many there are. The processor works these out, while SHA-256 takes
 * twenty times as long where only the first compiler is at work. No proof against someone who wants bytes to seem the same:
 * what is published or signed has its SHA-256.
 *
 * @param high the CRC-32C
 * @param low the CRC-32, and in the lower half the length
 */
public record Hash(long high, long low) {
    /** The hash of some bytes. */
    public static Hash of(byte[] bytes) {
        Running all = new Running();
        all.update(bytes, 0, bytes.length);
        return all.hash();
    }

    /** The hash of bytes that come piece by piece. Not thread-safe. */
    public static final class Running implements Checksum {
        private final CRC32C one = new CRC32C();
        private final CRC32 other = new CRC32();
        private int length;

        @Override
        public void update(int value) {
            update(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void update(byte[] bytes, int from, int count) {
            one.update(bytes, from, count);
            other.update(bytes, from, count);
            length += count;
        }

        /** Half of it. */
        @Override
        public long getValue() {
            return one.getValue();
        }

        @Override
        public void reset() {
            one.reset();
            other.reset();
            length = 0;
        }

        /** That of all bytes so far. */
        public Hash hash() {
            return new Hash(one.getValue(), (other.getValue() << Integer.SIZE) | Integer.toUnsignedLong(length));
        }
    }

    /** The hash of a text's UTF-8. */
    public static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In hexadecimal. Written out: what the compiler makes of it takes long to get going. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    /** The whole SHA-256 of some bytes, as 64 hexadecimal digits in lower case. */
    public static String checksum(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A new SHA-256, which every JDK has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
