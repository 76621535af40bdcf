package org.leafpress.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Builds the font file that goes into a document: glyph 0 is the missing-glyph sign, glyph {@code n} draws the cluster
 * of id {@code n}, and after them stand the parts that composite glyphs are made of. A cluster of several glyphs
 * becomes a composite glyph, so that a whole syllable is one character to a reader.
 */
final class SubsetFontFile {
    private static final int WORD_ARGUMENTS = 0x0001;
    private static final int ARGUMENTS_ARE_OFFSETS = 0x0002;
    private static final int MORE_PARTS = 0x0020;

    private final TrueType font;
    private final GlyphOutlines outlines;
    private final List<byte[]> glyphs = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Deque<Integer> pending = new ArrayDeque<>();
    private int next;
    private int mostParts = 1;

    private SubsetFontFile(TrueType font, List<Cluster> clusters) {
        this.font = font;
        outlines = font.outlines();
        next = clusters.size() + 1;
        reuse(clusters);
        add(outlines.outline(0, this::number), font.advance(0));
        for (Cluster cluster : clusters) {
            add(
                    cluster.isPlain() ? outlines.outline(cluster.glyph(0), this::number) : composite(cluster),
                    cluster.advance());
        }
        for (Integer glyph = pending.poll(); glyph != null; glyph = pending.poll()) {
            add(outlines.outline(glyph, this::number), font.advance(glyph));
        }
    }

    static byte[] of(TrueType font, List<Cluster> clusters) {
        return new SubsetFontFile(font, clusters).write();
    }

    /** A composite can be made of a glyph that also stands alone, which then need not be there twice. */
    private void reuse(List<Cluster> clusters) {
        int id = 1;
        for (Cluster cluster : clusters) {
            if (cluster.isPlain()) {
                numbers.putIfAbsent(cluster.glyph(0), id);
            }
            id++;
        }
    }

    private void add(byte[] outline, int width) {
        glyphs.add(outline);
        widths.add(width);
    }

    private int number(int glyph) {
        Integer known = numbers.get(glyph);
        if (known != null) {
            return known;
        }
        numbers.put(glyph, next);
        pending.add(glyph);
        return next++;
    }

    private byte[] composite(Cluster cluster) {
        int left = Short.MAX_VALUE;
        int bottom = Short.MAX_VALUE;
        int right = Short.MIN_VALUE;
        int top = Short.MIN_VALUE;
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < cluster.size(); i++) {
            Optional<GlyphOutlines.Bounds> bounds = outlines.bounds(cluster.glyph(i));
            if (bounds.isPresent()) {
                drawn.add(i);
                left = Math.min(left, bounds.get().left() + cluster.offsetX(i));
                bottom = Math.min(bottom, bounds.get().bottom() + cluster.offsetY(i));
                right = Math.max(right, bounds.get().right() + cluster.offsetX(i));
                top = Math.max(top, bounds.get().top() + cluster.offsetY(i));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (drawn.isEmpty()) {
            return out.toByteArray();
        }
        Bytes.u16(out, -1);
        for (int edge : new int[] {left, bottom, right, top}) {
            Bytes.u16(out, edge);
        }
        for (int i = 0; i < drawn.size(); i++) {
            int part = drawn.get(i);
            Bytes.u16(out, WORD_ARGUMENTS | ARGUMENTS_ARE_OFFSETS | (i < drawn.size() - 1 ? MORE_PARTS : 0));
            Bytes.u16(out, number(cluster.glyph(part)));
            Bytes.u16(out, cluster.offsetX(part));
            Bytes.u16(out, cluster.offsetY(part));
        }
        mostParts = Math.max(mostParts, drawn.size());
        return out.toByteArray();
    }

    private byte[] write() {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteArrayOutputStream loca = new ByteArrayOutputStream();
        ByteArrayOutputStream hmtx = new ByteArrayOutputStream();
        for (int i = 0; i < glyphs.size(); i++) {
            byte[] outline = glyphs.get(i);
            Bytes.i32(loca, glyf.size());
            glyf.writeBytes(outline);
            pad(glyf);
            Bytes.u16(hmtx, widths.get(i));
            Bytes.u16(hmtx, outline.length < 4 ? 0 : Bytes.get16(outline, 2));
        }
        Bytes.i32(loca, glyf.size());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.toByteArray());
        tables.put("hmtx", hmtx.toByteArray());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("maxp", maxp());
        return file(tables);
    }

    private byte[] head() {
        byte[] head = font.table("head");
        Bytes.set32(head, 8, 0);
        Bytes.set16(head, 50, 1);
        return head;
    }

    private byte[] hhea() {
        byte[] hhea = font.table("hhea");
        Bytes.set16(hhea, 34, glyphs.size());
        return hhea;
    }

    private byte[] maxp() {
        byte[] maxp = font.table("maxp");
        Bytes.set16(maxp, 4, glyphs.size());
        if (maxp.length >= 32) {
            Bytes.set16(maxp, 14, 1);
            for (int instructions = 16; instructions <= 26; instructions += 2) {
                Bytes.set16(maxp, instructions, 0);
            }
            Bytes.set16(maxp, 28, Math.max(mostParts, Bytes.get16(maxp, 28)));
            Bytes.set16(maxp, 30, Bytes.get16(maxp, 30) + 1);
        }
        return maxp;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        Bytes.i32(out, 0x00010000);
        Bytes.u16(out, count);
        Bytes.u16(out, power * 16);
        Bytes.u16(out, Integer.numberOfTrailingZeros(power));
        Bytes.u16(out, (count - power) * 16);
        int offset = 12 + 16 * count;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.writeBytes(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            Bytes.i32(out, checksum(table.getValue()));
            Bytes.i32(out, offset);
            Bytes.i32(out, table.getValue().length);
            offset += table.getValue().length + 3 & ~3;
        }
        for (byte[] table : tables.values()) {
            out.writeBytes(table);
            pad(out);
        }
        return out.toByteArray();
    }

    private static void pad(ByteArrayOutputStream out) {
        while (out.size() % 4 != 0) {
            out.write(0);
        }
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i += 4) {
            int word = 0;
            for (int k = i; k < i + 4; k++) {
                word = word << 8 | (k < table.length ? table[k] & 0xff : 0);
            }
            sum += word;
        }
        return sum;
    }
}
