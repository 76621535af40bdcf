package org.leafpress.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.leafpress.check.Findings;
import org.leafpress.codec.ByteReader;
import org.leafpress.codec.ByteWriter;
import org.leafpress.codec.RecordCodec;
import org.leafpress.model.BuildDay;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;
import org.leafpress.source.RecordedRead;

/**
 * How what is known of topics is written as bytes. What every build reads of every topic is written field by field, since a
 * {@link RecordCodec} takes long to start; it writes the rest: entries of the catalogue, and findings where there are any.
 */
public final class ScanFormat {
    private static final RecordCodec CODEC = RecordCodec.whole();
    private static final List<RecordedRead.Kind> KINDS =
            List.of(RecordedRead.Kind.CONTENT, RecordedRead.Kind.EXISTENCE, RecordedRead.Kind.LISTING);

    private ScanFormat() {}

    public static byte[] write(ScanRecord scan) {
        ByteWriter out = new ByteWriter();
        list(scan.reads(), ScanFormat::read, out);
        list(scan.references(), ScanFormat::id, out);
        out.word(scan.alike().first().toEpochDay());
        out.word(scan.alike().last().toEpochDay());
        findings(new Findings(scan.findings(), List.of()), out);
        return out.toBytes();
    }

    public static ScanRecord scan(ByteReader in) {
        return new ScanRecord(
                list(in, ScanFormat::read),
                list(in, ScanFormat::id),
                new BuildDay.Days(LocalDate.ofEpochDay(in.word()), LocalDate.ofEpochDay(in.word())),
                findings(in).counted());
    }

    static byte[] write(Catalogue.Entry entry) {
        return CODEC.write(Catalogue.Entry.class, entry);
    }

    static Catalogue.Entry entry(byte[] bytes) {
        return CODEC.read(Catalogue.Entry.class, bytes);
    }

    public static void summary(EntrySummary summary, ByteWriter out) {
        hash(summary.hash(), out);
        out.word(summary.code());
        out.number((summary.singledOut() ? 1 : 0)
                + (summary.complete() ? 2 : 0)
                + (summary.draft() ? 4 : 0)
                + (summary.approved() ? 8 : 0));
    }

    public static EntrySummary summary(ByteReader in) {
        Hash hash = hash(in);
        int code = (int) in.word();
        long flags = in.number();
        return new EntrySummary(hash, code, (flags & 1) != 0, (flags & 4) != 0, (flags & 8) != 0, (flags & 2) != 0);
    }

    public static <T> void list(List<T> items, BiConsumer<T, ByteWriter> form, ByteWriter out) {
        out.number(items.size());
        for (T item : items) {
            form.accept(item, out);
        }
    }

    public static <T> List<T> list(ByteReader in, Function<ByteReader, T> form) {
        int size = (int) in.number();
        if (size == 0) {
            return List.of();
        }
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(form.apply(in));
        }
        return items;
    }

    public static void findings(Findings findings, ByteWriter out) {
        boolean none = findings.counted().isEmpty() && findings.suppressed().isEmpty();
        out.piece(none ? new byte[0] : CODEC.write(Findings.class, findings));
    }

    public static Findings findings(ByteReader in) {
        byte[] piece = in.piece();
        return piece.length == 0 ? Findings.NONE : CODEC.read(Findings.class, piece);
    }

    public static void id(TopicId id, ByteWriter out) {
        out.plain(id.value());
    }

    public static TopicId id(ByteReader in) {
        return new TopicId(in.plain());
    }

    public static void read(RecordedRead read, ByteWriter out) {
        out.number(KINDS.indexOf(read.kind()));
        out.plain(read.path());
        hash(read.answer(), out);
        out.number(read.state().isPresent() ? 1 : 0);
        read.state().ifPresent(state -> state(state, out));
    }

    public static RecordedRead read(ByteReader in) {
        return new RecordedRead(
                KINDS.get((int) in.number()),
                in.plain(),
                hash(in),
                in.number() == 0 ? Optional.empty() : Optional.of(state(in)));
    }

    public static void state(FileState state, ByteWriter out) {
        out.number(state.size());
        out.word(state.modified());
        out.word(state.changed());
        out.number(state.file());
    }

    public static FileState state(ByteReader in) {
        return new FileState(in.number(), in.word(), in.word(), in.number());
    }

    public static void hash(Hash hash, ByteWriter out) {
        out.word(hash.high());
        out.word(hash.low());
    }

    public static Hash hash(ByteReader in) {
        return new Hash(in.word(), in.word());
    }
}
