package org.leafpress.site;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.model.TopicId;

/**
 * A leaf of a {@link Ledger}: what it knows of some topics whose ids follow one another. Read in one go, which is much
 * quicker than topic by topic; copied into the next ledger as it is while nothing in it has changed.
 */
final class Folio {
    /** So many topics at most. What a folio holds is written anew when one of them changes. */
    static final int MOST = 64;

    private final Ledger ledger;
    private final Notes.Place place;

    Folio(Ledger ledger, Notes.Place place) {
        this.ledger = ledger;
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

    /** All of it. */
    Blobs.Kept whole() {
        return ledger.kept(place.position(), place.size());
    }

    /**
     * What is known of a topic.
     *
     * @param reading a {@link Notes.Reading}
     * @param entry of the catalogue
     * @param outputs {@link Notes.Outputs}; empty if it was not rendered
     */
    record Row(TopicId id, Notes.Gist gist, Part reading, Part entry, Part outputs) {}

    /** Some bytes of a folio that has been read. */
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
        Blobs.Kept kept() {
            return ledger.kept(place.position() + start, size);
        }
    }

    /** Reads all of it. */
    List<Row> rows() {
        byte[] bytes = whole().bytes();
        ByteReader in = new ByteReader(bytes);
        List<Row> rows = new ArrayList<>(MOST);
        while (in.at() < bytes.length) {
            TopicId id = NoteForms.id(in);
            Notes.Gist gist = NoteForms.gist(in);
            int reading = (int) in.number();
            int entry = (int) in.number();
            int outputs = (int) in.number();
            int start = in.at();
            rows.add(new Row(
                    id,
                    gist,
                    new Part(bytes, start, reading),
                    new Part(bytes, start + reading, entry),
                    new Part(bytes, start + reading + entry, outputs)));
            in.skip(reading + entry + outputs);
        }
        return rows;
    }

    /**
     * Writes what is known of a topic behind that of others.
     *
     * @param outputs {@link Notes.Outputs}; empty if it was not rendered
     */
    static void write(Surveyed topic, byte[] outputs, ByteWriter out) {
        byte[] reading = topic.reading().bytes();
        byte[] entry = topic.entry().bytes();
        NoteForms.id(topic.id(), out);
        NoteForms.gist(topic.gist(), out);
        out.number(reading.length);
        out.number(entry.length);
        out.number(outputs.length);
        out.raw(reading);
        out.raw(entry);
        out.raw(outputs);
    }
}
