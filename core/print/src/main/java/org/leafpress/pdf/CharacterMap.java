package org.leafpress.pdf;

import java.util.BitSet;

/** Which characters a font has a glyph for, from its {@code cmap} table. Glyph choice itself is the shaper's work. */
final class CharacterMap {
    private static final int MOST_GROUPS = 100_000;

    private CharacterMap() {}

    /** The code points with a glyph other than the missing-glyph sign. */
    static BitSet read(FontBytes font) throws BrokenFontException {
        int start = font.table("cmap", 4).start();
        int count = font.u16(start + 2);
        int best = -1;
        int format = 0;
        for (int i = 0; i < count; i++) {
            int subtable = start + font.i32(start + 4 + 8 * i + 4);
            int found = font.u16(subtable);
            if (found == 12 || (found == 4 && format != 12)) {
                best = subtable;
                format = found;
            }
        }
        return switch (format) {
            case 12 -> groups(font, best);
            case 4 -> segments(font, best);
            default -> throw new BrokenFontException("it maps no Unicode characters");
        };
    }

    private static BitSet groups(FontBytes font, int start) throws BrokenFontException {
        BitSet covered = new BitSet();
        int count = font.i32(start + 12);
        if (count < 0 || count > MOST_GROUPS) {
            throw new BrokenFontException("its character map is broken");
        }
        for (int i = 0; i < count; i++) {
            int row = start + 16 + 12 * i;
            int first = font.i32(row);
            int last = font.i32(row + 4);
            if (first < 0 || last < first || last > Character.MAX_CODE_POINT) {
                throw new BrokenFontException("its character map is broken");
            }
            covered.set(font.i32(row + 8) == 0 ? first + 1 : first, last + 1);
        }
        return covered;
    }

    private static BitSet segments(FontBytes font, int start) throws BrokenFontException {
        BitSet covered = new BitSet();
        int count = font.u16(start + 6) / 2;
        int ends = start + 14;
        int starts = ends + 2 * count + 2;
        int deltas = starts + 2 * count;
        int offsets = deltas + 2 * count;
        for (int i = 0; i < count; i++) {
            int first = font.u16(starts + 2 * i);
            int last = font.u16(ends + 2 * i);
            int delta = font.u16(deltas + 2 * i);
            int offset = font.u16(offsets + 2 * i);
            for (int c = first; c <= last && c < 0xFFFF; c++) {
                int glyph = c;
                if (offset != 0) {
                    glyph = font.u16(offsets + 2 * i + offset + 2 * (c - first));
                }
                if (offset == 0 || glyph != 0) {
                    covered.set(c, (glyph + delta & 0xFFFF) != 0);
                }
            }
        }
        return covered;
    }
}
