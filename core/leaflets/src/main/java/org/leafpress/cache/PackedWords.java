package org.leafpress.cache;

import java.util.List;
import org.leafpress.codec.ByteReader;
import org.leafpress.codec.ByteWriter;
import org.leafpress.load.ScanFormat;
import org.leafpress.model.LanguageTag;
import org.leafpress.search.LeafletWords;
import org.leafpress.source.Hash;

/**
 * What the leaflets of a topic can be found by, as bytes: they are many words, and a build that leaves the index as it is
 * looks at none of them.
 *
 * @param hash of the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying them all would cost memory
public record PackedWords(Hash hash, byte[] bytes) {
    /** Of no leaflet. */
    public static final PackedWords NONE = of(List.of());

    /** Packs words. */
    public static PackedWords of(List<LeafletWords> words) {
        ByteWriter out = new ByteWriter();
        ScanFormat.list(words, PackedWords::write, out);
        byte[] bytes = out.toBytes();
        return new PackedWords(Hash.of(bytes), bytes);
    }

    /** The words. */
    public List<LeafletWords> words() {
        return ScanFormat.list(new ByteReader(bytes), PackedWords::read);
    }

    private static void write(LeafletWords leaflet, ByteWriter out) {
        ScanFormat.id(leaflet.topic(), out);
        out.plain(leaflet.language().value());
        ScanFormat.list(leaflet.words(), PackedWords::write, out);
    }

    private static LeafletWords read(ByteReader in) {
        return new LeafletWords(
                ScanFormat.id(in), new LanguageTag(in.plain()), ScanFormat.list(in, PackedWords::readWord));
    }

    private static void write(LeafletWords.FoundBy word, ByteWriter out) {
        out.plain(word.word());
        out.number(word.mark());
    }

    private static LeafletWords.FoundBy readWord(ByteReader in) {
        return new LeafletWords.FoundBy(in.plain(), (int) in.number());
    }
}
