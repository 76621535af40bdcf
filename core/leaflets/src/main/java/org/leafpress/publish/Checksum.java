package org.leafpress.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.leafpress.source.Hash;

/** The SHA-256 of a file's content, eight bytes in each number. Shown in lower-case hexadecimal. */
public record Checksum(long first, long second, long third, long last) {
    /** How many bytes it has. */
    static final int BYTES = 4 * Long.BYTES;

    /** So much of a file is read in one go; most have less. */
    private static final int SOME = 1 << 15;

    static Checksum of(byte[] content) {
        return from(ByteBuffer.wrap(Hash.sha256().digest(content)));
    }

    /** That of all that a digest has been given. */
    static Checksum of(MessageDigest digest) {
        return from(ByteBuffer.wrap(digest.digest()));
    }

    /** That of a file, which need not fit into memory. */
    static Checksum of(Path file) throws IOException {
        MessageDigest digest = Hash.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] some = new byte[SOME];
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                digest.update(some, 0, count);
            }
        }
        return of(digest);
    }

    /** Takes the next bytes for one. */
    static Checksum from(ByteBuffer bytes) {
        return new Checksum(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    void put(ByteBuffer out) {
        out.putLong(first).putLong(second).putLong(third).putLong(last);
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(last);
    }
}
