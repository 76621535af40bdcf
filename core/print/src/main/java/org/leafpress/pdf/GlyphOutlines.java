package org.leafpress.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** The outlines of a TrueType font: every one is checked once, so that later reads cannot fail. */
final class GlyphOutlines {
    private static final int ON_X_SHORT = 0x02;
    private static final int ON_Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME = 0x10;
    private static final int Y_SAME = 0x20;

    private static final int WORDS = 0x0001;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;
    static final int DEEPEST = 6;

    private final FontBytes font;
    private final int[] starts;

    /** The smallest box around an outline, in font units. */
    record Bounds(int left, int bottom, int right, int top) {}

    GlyphOutlines(FontBytes font, int glyphs, boolean longOffsets) throws BrokenFontException {
        this.font = font;
        FontBytes.Table glyf = font.table("glyf", 0);
        FontBytes.Table loca = font.table("loca", (glyphs + 1) * (longOffsets ? 4 : 2));
        starts = new int[glyphs + 1];
        for (int i = 0; i <= glyphs; i++) {
            int offset = longOffsets ? font.i32(loca.start() + 4 * i) : 2 * font.u16(loca.start() + 2 * i);
            if (offset < 0 || offset > glyf.length() || (i > 0 && glyf.start() + offset < starts[i - 1])) {
                throw new BrokenFontException("its glyph offsets are out of order");
            }
            starts[i] = glyf.start() + offset;
        }
        int[] depths = new int[glyphs];
        for (int i = 0; i < glyphs; i++) {
            check(i, depths, 1);
        }
    }

    /**
     * Checks a glyph and its parts.
     *
     * @param depths how many levels of parts each glyph has, plus one; 0 for one not seen yet, -1 for one begun
     * @param level how many glyphs it is a part of, plus one
     */
    private void check(int glyph, int[] depths, int level) throws BrokenFontException {
        if (level > DEEPEST) {
            throw tooDeep(glyph);
        }
        if (glyph >= depths.length || depths[glyph] < 0) {
            throw new BrokenFontException("a glyph is made of parts that do not exist, or of itself");
        }
        if (depths[glyph] > 0) {
            return;
        }
        depths[glyph] = -1;
        int depth = 1;
        int last = starts[glyph];
        if (!isEmpty(glyph) && font.s16(last) >= 0) {
            last = simpleEnd(last);
        } else if (!isEmpty(glyph)) {
            last += 10;
            int flags;
            do {
                flags = font.u16(last);
                int part = font.u16(last + 2);
                check(part, depths, level + 1);
                depth = Math.max(depth, depths[part] + 1);
                last += 4 + arguments(flags);
            } while ((flags & MORE) != 0);
        }
        if (last > starts[glyph + 1]) {
            throw new BrokenFontException("the outline of glyph " + glyph + " is cut off");
        }
        if (depth > DEEPEST) {
            throw tooDeep(glyph);
        }
        depths[glyph] = depth;
    }

    private static BrokenFontException tooDeep(int glyph) {
        return new BrokenFontException(
                "glyph " + glyph + " is made of parts of parts, more than " + DEEPEST + " levels deep");
    }

    boolean isEmpty(int glyph) {
        return starts[glyph + 1] - starts[glyph] < 10;
    }

    /** The box around a glyph; empty when nothing is drawn for it. */
    Optional<Bounds> bounds(int glyph) {
        if (isEmpty(glyph)) {
            return Optional.empty();
        }
        int start = starts[glyph];
        return checked(() -> Optional.of(
                new Bounds(font.s16(start + 2), font.s16(start + 4), font.s16(start + 6), font.s16(start + 8))));
    }

    /**
     * The outline without hinting, which printers and screens of today ignore.
     *
     * @param renumber gives the new number of each part of a composite glyph
     */
    byte[] outline(int glyph, IntUnaryOperator renumber) {
        if (isEmpty(glyph)) {
            return new byte[0];
        }
        int start = starts[glyph];
        return checked(() -> font.s16(start) >= 0 ? simple(start) : composite(start, renumber));
    }

    private byte[] simple(int start) throws BrokenFontException {
        int contours = font.s16(start);
        int instructions = start + 10 + 2 * contours;
        int points = instructions + 2 + font.u16(instructions);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(font.copy(start, instructions));
        out.write(0);
        out.write(0);
        out.writeBytes(font.copy(points, simpleEnd(start)));
        return out.toByteArray();
    }

    /** The true end of a simple outline: the table's own lengths count padding in. */
    private int simpleEnd(int start) throws BrokenFontException {
        int contours = font.s16(start);
        int instructions = start + 10 + 2 * contours;
        int points = contours == 0 ? 0 : font.u16(instructions - 2) + 1;
        int at = instructions + 2 + font.u16(instructions);
        int coordinates = 0;
        for (int i = 0; i < points; ) {
            int flags = font.u8(at++);
            int times = (flags & REPEAT) != 0 ? 1 + font.u8(at++) : 1;
            i += times;
            coordinates += times * (size(flags, ON_X_SHORT, X_SAME) + size(flags, ON_Y_SHORT, Y_SAME));
        }
        return at + coordinates;
    }

    private static int size(int flags, int isShort, int isSame) {
        if ((flags & isShort) != 0) {
            return 1;
        }
        return (flags & isSame) != 0 ? 0 : 2;
    }

    private byte[] composite(int start, IntUnaryOperator renumber) throws BrokenFontException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(font.copy(start, start + 10));
        int at = start + 10;
        int flags;
        do {
            flags = font.u16(at);
            Bytes.u16(out, flags & ~INSTRUCTIONS);
            Bytes.u16(out, renumber.applyAsInt(font.u16(at + 2)));
            out.writeBytes(font.copy(at + 4, at + 4 + arguments(flags)));
            at += 4 + arguments(flags);
        } while ((flags & MORE) != 0);
        return out.toByteArray();
    }

    private static int arguments(int flags) {
        int offsets = (flags & WORDS) != 0 ? 4 : 2;
        if ((flags & ONE_SCALE) != 0) {
            return offsets + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return offsets + 4;
        }
        return (flags & MATRIX) != 0 ? offsets + 8 : offsets;
    }

    private interface Read<T> {
        T get() throws BrokenFontException;
    }

    private static <T> T checked(Read<T> read) {
        try {
            return read.get();
        } catch (BrokenFontException e) {
            throw new IllegalStateException("all outlines were checked when the font was read", e);
        }
    }
}
