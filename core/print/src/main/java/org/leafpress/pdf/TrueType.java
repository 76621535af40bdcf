package org.leafpress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** What a PDF needs to know of a static TrueType font. Immutable once read. */
final class TrueType {
    private static final int RESTRICTED = 0x0002;
    private static final int POSTSCRIPT_NAME = 6;

    private final FontBytes bytes;
    private final GlyphOutlines outlines;
    private final BitSet covered;
    private final int[] advances;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int capHeight;
    private final GlyphOutlines.Bounds bounds;
    private final String postScriptName;

    TrueType(byte[] data) throws BrokenFontException {
        bytes = new FontBytes(data);
        if (bytes.has("fvar")) {
            throw new BrokenFontException("it is a variable font, and only static ones can be used");
        }
        int head = bytes.table("head", 54).start();
        unitsPerEm = bytes.u16(head + 18);
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw new BrokenFontException("its units per em are " + unitsPerEm);
        }
        bounds = new GlyphOutlines.Bounds(
                bytes.s16(head + 36), bytes.s16(head + 38), bytes.s16(head + 40), bytes.s16(head + 42));
        int glyphs = bytes.u16(bytes.table("maxp", 6).start() + 4);
        if (glyphs == 0) {
            throw new BrokenFontException("it has no glyphs");
        }
        int hhea = bytes.table("hhea", 36).start();
        ascent = bytes.s16(hhea + 4);
        descent = bytes.s16(hhea + 6);
        advances = advances(bytes, glyphs, bytes.u16(hhea + 34));
        outlines = new GlyphOutlines(bytes, glyphs, bytes.u16(head + 50) != 0);
        covered = CharacterMap.read(bytes);
        capHeight = readCapHeight(bytes, ascent);
        postScriptName = readName(bytes);
    }

    private static int[] advances(FontBytes bytes, int glyphs, int metrics) throws BrokenFontException {
        if (metrics < 1 || metrics > glyphs) {
            throw new BrokenFontException("its glyph widths are broken");
        }
        int hmtx = bytes.table("hmtx", 4 * metrics).start();
        int[] advances = new int[glyphs];
        for (int i = 0; i < glyphs; i++) {
            advances[i] = bytes.u16(hmtx + 4 * Math.min(i, metrics - 1));
        }
        return advances;
    }

    private static int readCapHeight(FontBytes bytes, int ascent) throws BrokenFontException {
        if (!bytes.has("OS/2")) {
            return ascent * 7 / 10;
        }
        FontBytes.Table table = bytes.table("OS/2", 10);
        if ((bytes.u16(table.start() + 8) & RESTRICTED) != 0) {
            throw new BrokenFontException("its licence forbids embedding");
        }
        boolean named = bytes.u16(table.start()) >= 2 && table.length() >= 90;
        return named ? bytes.s16(table.start() + 88) : ascent * 7 / 10;
    }

    private static String readName(FontBytes bytes) throws BrokenFontException {
        if (bytes.has("name")) {
            int table = bytes.table("name", 6).start();
            int count = bytes.u16(table + 2);
            int strings = table + bytes.u16(table + 4);
            for (int i = 0; i < count; i++) {
                int row = table + 6 + 12 * i;
                if (bytes.u16(row + 6) == POSTSCRIPT_NAME && bytes.u16(row) == 3) {
                    int start = strings + bytes.u16(row + 10);
                    byte[] name = bytes.copy(start, start + bytes.u16(row + 8));
                    return new String(name, StandardCharsets.UTF_16BE).replaceAll("[^A-Za-z0-9-]", "");
                }
            }
        }
        return "Font";
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int glyphs() {
        return advances.length;
    }

    int advance(int glyph) {
        return advances[glyph];
    }

    boolean has(int codePoint) {
        return covered.get(codePoint);
    }

    GlyphOutlines outlines() {
        return outlines;
    }

    int ascent() {
        return ascent;
    }

    /** Negative: below the baseline. */
    int descent() {
        return descent;
    }

    int capHeight() {
        return capHeight;
    }

    GlyphOutlines.Bounds bounds() {
        return bounds;
    }

    String postScriptName() {
        return postScriptName;
    }

    /** A copy of a table that was found to be there when the font was read. */
    byte[] table(String tag) {
        try {
            return bytes.copy(bytes.table(tag, 0));
        } catch (BrokenFontException e) {
            throw new IllegalStateException("the table was there when the font was read: " + tag, e);
        }
    }
}
