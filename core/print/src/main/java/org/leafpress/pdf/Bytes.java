package org.leafpress.pdf;

import java.io.ByteArrayOutputStream;

/** Big-endian numbers, as font files have them. */
final class Bytes {
    private Bytes() {}

    static void u16(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    static void i32(ByteArrayOutputStream out, int value) {
        u16(out, value >> 16);
        u16(out, value);
    }

    static void set16(byte[] data, int at, int value) {
        data[at] = (byte) (value >> 8);
        data[at + 1] = (byte) value;
    }

    static void set32(byte[] data, int at, int value) {
        set16(data, at, value >> 16);
        set16(data, at + 2, value);
    }

    static int get16(byte[] data, int at) {
        return (data[at] & 0xff) << 8 | (data[at + 1] & 0xff);
    }
}
