package org.leafpress.pdf;

import java.util.List;

/** Writes a subset font into the file: the font program, its widths, and the text behind each character id. */
final class FontWriter {
    /** Symbolic: ids mean what this file says they mean. */
    private static final int SYMBOLIC = 4;
    /** The format allows no more in one block. */
    private static final int MAPPINGS_PER_BLOCK = 100;

    private final PdfFile file;

    FontWriter(PdfFile file) {
        this.file = file;
    }

    void write(FontSubset subset) {
        TrueType font = subset.face().font();
        List<Cluster> clusters = subset.clusters();
        double scale = 1000.0 / font.unitsPerEm();
        String name = tag(clusters) + "+" + font.postScriptName();
        ObjectRef descriptor = file.add(descriptor(font, name, program(font, clusters), scale));
        SyntaxWriter descendant = new SyntaxWriter(256 + clusters.size() * 4);
        descendant.open().name("Type").name("Font").name("Subtype").name("CIDFontType2");
        descendant.name("BaseFont").name(name);
        descendant.name("CIDSystemInfo").raw("<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
        descendant.name("FontDescriptor").ref(descriptor).name("DW").integer(0);
        descendant.name("W").openArray().integer(1).openArray();
        clusters.forEach(cluster -> descendant.number(cluster.advance() * scale));
        descendant
                .closeArray()
                .closeArray()
                .name("CIDToGIDMap")
                .name("Identity")
                .close();
        SyntaxWriter type0 = new SyntaxWriter();
        type0.open()
                .name("Type")
                .name("Font")
                .name("Subtype")
                .name("Type0")
                .name("BaseFont")
                .name(name);
        type0.name("Encoding").name("Identity-H");
        type0.name("DescendantFonts").openArray().ref(file.add(descendant)).closeArray();
        type0.name("ToUnicode").ref(toUnicode(clusters)).close();
        file.put(subset.ref(), type0);
    }

    private ObjectRef program(TrueType font, List<Cluster> clusters) {
        byte[] data = SubsetFontFile.of(font, clusters);
        ObjectRef ref = file.allocate();
        file.putStream(ref, new SyntaxWriter().name("Length1").integer(data.length), data);
        return ref;
    }

    private static SyntaxWriter descriptor(TrueType font, String name, ObjectRef program, double scale) {
        GlyphOutlines.Bounds box = font.bounds();
        SyntaxWriter tokens = new SyntaxWriter(256);
        tokens.open().name("Type").name("FontDescriptor").name("FontName").name(name);
        tokens.name("Flags").integer(SYMBOLIC).name("FontBBox").openArray();
        tokens.integer(Math.round(box.left() * scale)).integer(Math.round(box.bottom() * scale));
        tokens.integer(Math.round(box.right() * scale)).integer(Math.round(box.top() * scale));
        tokens.closeArray().name("ItalicAngle").integer(0);
        tokens.name("Ascent").integer(Math.round(font.ascent() * scale));
        tokens.name("Descent").integer(Math.round(font.descent() * scale));
        tokens.name("CapHeight").integer(Math.round(font.capHeight() * scale));
        // No table of the font says how thick its stems are, and no viewer asks when the font is embedded.
        return tokens.name("StemV").integer(80).name("FontFile2").ref(program).close();
    }

    private ObjectRef toUnicode(List<Cluster> clusters) {
        SyntaxWriter map = new SyntaxWriter(400 + clusters.size() * 20);
        map.raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap");
        map.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def");
        map.raw("/CMapName/Adobe-Identity-UCS def/CMapType 2 def ");
        map.raw("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        for (int start = 0; start < clusters.size(); start += MAPPINGS_PER_BLOCK) {
            List<Cluster> block = clusters.subList(start, Math.min(clusters.size(), start + MAPPINGS_PER_BLOCK));
            map.integer(block.size()).raw(" beginbfchar\n");
            int id = start;
            for (Cluster cluster : block) {
                map.raw("<").hex4(++id).raw("><").hex(cluster.text()).raw(">\n");
            }
            map.raw("endbfchar\n");
        }
        map.raw("endcmap CMapName currentdict/CMap defineresource pop end end");
        ObjectRef ref = file.allocate();
        file.putStream(ref, new SyntaxWriter(), map.bytes());
        return ref;
    }

    /** Six letters that tell this subset from others of the same font. */
    private static String tag(List<Cluster> clusters) {
        long hash = clusters.hashCode() & 0xFFFFFFFFL;
        hash = (hash * 0x9E3779B97F4A7C15L) >>> 16;
        StringBuilder tag = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }
}
