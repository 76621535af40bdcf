package org.leafpress.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether bytes are the same: the first 128 bits of their SHA-256. */
public record Hash(long high, long low) {
    /** The hash of some bytes. */
    public static Hash of(byte[] bytes) {
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(bytes));
        return new Hash(digest.getLong(), digest.getLong());
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
