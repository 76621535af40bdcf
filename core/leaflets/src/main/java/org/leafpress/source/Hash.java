package org.leafpress.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

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
        CRC32C one = new CRC32C();
        one.update(bytes);
        CRC32 other = new CRC32();
        other.update(bytes);
        return new Hash(one.getValue(), (other.getValue() << Integer.SIZE) | bytes.length);
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
