package org.leafpress.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one PDF 1.7 file and their order on disk: streams first, then everything else packed in object
 * streams, then a cross-reference stream.
 */
final class PdfFile implements AutoCloseable {
    /** Small enough that a viewer need not unpack all to find one; more per stream saves nothing. */
    private static final int OBJECTS_PER_STREAM = 200;

    private static final byte[] HEADER = latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");

    private final Flate flate = new Flate();
    private final List<byte @Nullable []> bodies = new ArrayList<>();
    private final List<byte @Nullable []> streams = new ArrayList<>();

    /** Reserves a number for an object that other objects must name before it is known. */
    ObjectRef allocate() {
        bodies.add(null);
        streams.add(null);
        return new ObjectRef(bodies.size());
    }

    void put(ObjectRef ref, SyntaxWriter body) {
        bodies.set(ref.number() - 1, body.bytes());
    }

    ObjectRef add(SyntaxWriter body) {
        ObjectRef ref = allocate();
        put(ref, body);
        return ref;
    }

    /** Adds a compressed stream. {@code entries} are further entries of its dictionary, without brackets. */
    void putStream(ObjectRef ref, SyntaxWriter entries, byte[] data) {
        putEncoded(ref, entries.name("Filter").name("FlateDecode"), flate.compress(data));
    }

    /** Adds a stream whose bytes stand as they are; {@code entries} name the filter, if there is one. */
    void putEncoded(ObjectRef ref, SyntaxWriter entries, byte[] data) {
        SyntaxWriter body = new SyntaxWriter();
        body.open().raw(entries).name("Length").integer(data.length).close();
        put(ref, body);
        streams.set(ref.number() - 1, data);
    }

    /**
     * The whole file.
     *
     * @throws IllegalStateException if an allocated object was never put
     */
    byte[] finish(ObjectRef catalogue, ObjectRef info) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        out.writeBytes(HEADER);
        List<Integer> plain = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(0, 0, 65535));
        for (int i = 0; i < bodies.size(); i++) {
            byte[] stream = streams.get(i);
            if (stream == null) {
                plain.add(i);
                entries.add(new Entry(2, 0, 0));
            } else {
                entries.add(new Entry(1, out.size(), 0));
                write(out, i + 1, body(i), stream);
            }
        }
        for (int start = 0; start < plain.size(); start += OBJECTS_PER_STREAM) {
            pack(out, plain.subList(start, Math.min(plain.size(), start + OBJECTS_PER_STREAM)), entries);
        }
        crossReference(out, entries, catalogue, info);
        return out.toByteArray();
    }

    private void pack(ByteArrayOutputStream out, List<Integer> objects, List<Entry> entries) {
        int number = entries.size();
        SyntaxWriter index = new SyntaxWriter(objects.size() * 10);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(objects.size() * 80);
        int position = 0;
        for (int object : objects) {
            index.integer(object + 1).integer(packed.size());
            packed.writeBytes(body(object));
            packed.write('\n');
            entries.set(object + 1, new Entry(2, number, position++));
        }
        byte[] head = index.raw("\n").bytes();
        byte[] all = Arrays.copyOf(head, head.length + packed.size());
        System.arraycopy(packed.toByteArray(), 0, all, head.length, packed.size());
        byte[] data = flate.compress(all);
        SyntaxWriter dictionary = new SyntaxWriter();
        dictionary.open().name("Type").name("ObjStm").name("N").integer(objects.size());
        dictionary.name("First").integer(head.length).name("Filter").name("FlateDecode");
        dictionary.name("Length").integer(data.length).close();
        entries.add(new Entry(1, out.size(), 0));
        write(out, number, dictionary.bytes(), data);
    }

    private void crossReference(ByteArrayOutputStream out, List<Entry> entries, ObjectRef catalogue, ObjectRef info) {
        int number = entries.size();
        int start = out.size();
        entries.add(new Entry(1, start, 0));
        ByteArrayOutputStream table = new ByteArrayOutputStream(entries.size() * 7);
        for (Entry entry : entries) {
            table.write(entry.type);
            for (int shift = 24; shift >= 0; shift -= 8) {
                table.write(entry.where >> shift);
            }
            table.write(entry.index >> 8);
            table.write(entry.index);
        }
        String id = "<" + identifier(out.toByteArray()) + ">";
        byte[] data = flate.compress(table.toByteArray());
        SyntaxWriter dictionary = new SyntaxWriter();
        dictionary.open().name("Type").name("XRef").name("Size").integer(entries.size());
        dictionary.name("W").openArray().integer(1).integer(4).integer(2).closeArray();
        dictionary.name("Root").ref(catalogue).name("Info").ref(info);
        dictionary.name("ID").openArray().raw(id).raw(id).closeArray();
        dictionary
                .name("Filter")
                .name("FlateDecode")
                .name("Length")
                .integer(data.length)
                .close();
        write(out, number, dictionary.bytes(), data);
        out.writeBytes(latin("startxref\n" + start + "\n%%EOF\n"));
    }

    /** From the content, so that the same leaflet is the same file and two leaflets are not. */
    private static String identifier(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().withUpperCase().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK must offer SHA-256", e);
        }
    }

    private byte[] body(int index) {
        byte[] body = bodies.get(index);
        if (body == null) {
            throw new IllegalStateException("object " + (index + 1) + " was allocated but never written");
        }
        return body;
    }

    private static void write(ByteArrayOutputStream out, int number, byte[] body, byte[] stream) {
        out.writeBytes(latin(number + " 0 obj\n"));
        out.writeBytes(body);
        out.writeBytes(latin("\nstream\n"));
        out.writeBytes(stream);
        out.writeBytes(latin("\nendstream\nendobj\n"));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        flate.close();
    }

    /** A row of the cross-reference: a plain object's offset, or a packed object's stream and its index there. */
    private record Entry(int type, int where, int index) {}
}
