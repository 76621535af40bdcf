package org.leafpress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType file, read with bounds checked. Immutable. */
final class FontBytes {
    private static final int TRUETYPE = 0x00010000;
    private static final int APPLE_TRUETYPE = 0x74727565;
    private static final int OPENTYPE_CFF = 0x4F54544F;
    /** No font has more tables; a broken file may claim any number. */
    private static final int MOST_TABLES = 128;

    private final byte[] data;
    private final Map<String, Table> tables = new TreeMap<>();

    /** A stretch of the file. */
    record Table(int start, int length) {}

    FontBytes(byte[] data) throws BrokenFontException {
        this.data = data.clone();
        int version = i32(0);
        if (version == OPENTYPE_CFF) {
            throw new BrokenFontException("it has PostScript outlines, and only TrueType outlines can be used");
        }
        if (version != TRUETYPE && version != APPLE_TRUETYPE) {
            throw new BrokenFontException("it is not a TrueType font file");
        }
        int count = u16(4);
        if (count > MOST_TABLES) {
            throw new BrokenFontException("it claims " + count + " tables");
        }
        for (int i = 0; i < count; i++) {
            int row = 12 + 16 * i;
            check(row, 16);
            int start = i32(row + 8);
            int length = i32(row + 12);
            check(start, length);
            tables.put(new String(data, row, 4, StandardCharsets.ISO_8859_1), new Table(start, length));
        }
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** The table, which must be there and at least {@code least} bytes long. */
    Table table(String tag, int least) throws BrokenFontException {
        Table table = tables.get(tag);
        if (table == null) {
            throw new BrokenFontException("it has no " + tag.trim() + " table");
        }
        if (table.length < least) {
            throw new BrokenFontException("its " + tag.trim() + " table is too short");
        }
        return table;
    }

    byte[] copy(Table table) {
        byte[] copy = new byte[table.length];
        System.arraycopy(data, table.start, copy, 0, table.length);
        return copy;
    }

    byte[] copy(int start, int end) throws BrokenFontException {
        check(start, end - start);
        byte[] copy = new byte[end - start];
        System.arraycopy(data, start, copy, 0, copy.length);
        return copy;
    }

    int u8(int at) throws BrokenFontException {
        check(at, 1);
        return data[at] & 0xff;
    }

    int u16(int at) throws BrokenFontException {
        check(at, 2);
        return (data[at] & 0xff) << 8 | (data[at + 1] & 0xff);
    }

    int s16(int at) throws BrokenFontException {
        return (short) u16(at);
    }

    int i32(int at) throws BrokenFontException {
        return u16(at) << 16 | u16(at + 2);
    }

    private void check(int start, int length) throws BrokenFontException {
        if (start < 0 || length < 0 || start > data.length - length) {
            throw new BrokenFontException("it ends in the middle of a table");
        }
    }
}
