package org.leafpress.cache;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.codec.ByteReader;
import org.leafpress.codec.ByteStore;
import org.leafpress.codec.ByteWriter;
import org.leafpress.load.EntrySummary;
import org.leafpress.load.ScanFormat;
import org.leafpress.load.ScanRecord;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;

/**
 * A part of a {@link CacheFile}: what it knows of some topics whose ids follow one another. Read at once, which is much quicker
 * than topic by topic; left or copied as it is while nothing in it has changed.
 */
final class CacheBlock {
    /** So many topics at most. What a block holds is written anew when one of them changes. */
    static final int MOST = 64;

    private final CacheFile file;
    private final CacheRecords.BlockPosition place;

    CacheBlock(CacheFile file, CacheRecords.BlockPosition place) {
        this.file = file;
        this.place = place;
    }

    TopicId first() {
        return place.first();
    }

    TopicId last() {
        return place.last();
    }

    int size() {
        return place.size();
    }

    /** The file that it is in. */
    CacheFile file() {
        return file;
    }

    /** The same block in a file: where it is, or in another a copy with the checksum of before. */
    CacheRecords.BlockPosition in(CacheFile other) {
        return other.path().equals(file.path())
                ? place
                : new CacheRecords.BlockPosition(
                        other.store(bytes()).position(), place.size(), place.sum(), place.first(), place.last());
    }

    private byte[] bytes() {
        return file.stored(place.position(), place.size()).bytes();
    }

    /**
     * What is known of a topic.
     *
     * @param scan a {@link ScanRecord}
     * @param entry of the catalogue
     * @param outputs {@link CachedResult}; empty if it was not rendered
     */
    record Entry(TopicId id, EntrySummary summary, Part scan, Part entry, Part outputs) {}

    /** Some bytes of a block that has been read. */
    final class Part {
        private final byte[] bytes;
        private final int start;
        private final int size;

        private Part(byte[] bytes, int start, int size) {
            this.bytes = bytes;
            this.start = start;
            this.size = size;
        }

        boolean isEmpty() {
            return size == 0;
        }

        ByteReader read() {
            return new ByteReader(bytes, start);
        }

        /** The same, to be fetched again. */
        ByteStore.Stored stored() {
            return file.stored(place.position() + start, size);
        }
    }

    /** Reads all of it; nothing if it is not as it was written. */
    List<Entry> entries() {
        byte[] bytes = bytes();
        List<Entry> entries = new ArrayList<>(MOST);
        if (CacheIndex.sum(bytes, bytes.length) != place.sum()) {
            return entries;
        }
        ByteReader in = new ByteReader(bytes);
        while (in.at() < bytes.length) {
            TopicId id = ScanFormat.id(in);
            EntrySummary summary = ScanFormat.summary(in);
            int reading = (int) in.number();
            int entry = (int) in.number();
            int outputs = (int) in.number();
            int start = in.at();
            entries.add(new Entry(
                    id,
                    summary,
                    new Part(bytes, start, reading),
                    new Part(bytes, start + reading, entry),
                    new Part(bytes, start + reading + entry, outputs)));
            in.skip(reading + entry + outputs);
        }
        return entries;
    }

    /**
     * Writes what is known of a topic behind that of others.
     *
     * @param outputs {@link CachedResult}; empty if it was not rendered
     */
    static void write(ScannedTopic topic, byte[] outputs, ByteWriter out) {
        byte[] reading = topic.scan().bytes();
        byte[] entry = topic.entry().bytes();
        ScanFormat.id(topic.id(), out);
        ScanFormat.summary(topic.summary(), out);
        out.number(reading.length);
        out.number(entry.length);
        out.number(outputs.length);
        out.raw(reading);
        out.raw(entry);
        out.raw(outputs);
    }
}
