package org.leafpress.site;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.leafpress.source.Hash;

/** The SHA-256 of a file's content, eight bytes in each number. Shown in lower-case hexadecimal. */
record Checksum(long first, long second, long third, long last) {
    /** How many bytes it has. */
    static final int BYTES = 4 * Long.BYTES;

    static Checksum of(byte[] content) {
        return from(ByteBuffer.wrap(Hash.sha256().digest(content)));
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
