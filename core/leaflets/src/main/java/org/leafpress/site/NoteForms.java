package org.leafpress.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.leafpress.check.Findings;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Catalogue;
import org.leafpress.model.TopicId;
import org.leafpress.render.view.PrintLink;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;
import org.leafpress.source.Read;

/**
 * The bytes of {@link Notes}. What every build reads of every topic is written piece by piece here, since a
 * {@link Codec} takes long to get going; it writes the rest: entries of the catalogue, and findings where there are any.
 */
final class NoteForms {
    private static final Codec CODEC = Codec.whole();
    private static final List<Read.Kind> KINDS = List.of(Read.Kind.CONTENT, Read.Kind.EXISTENCE, Read.Kind.LISTING);

    private NoteForms() {}

    static byte[] write(Notes.Contents contents) {
        ByteWriter out = new ByteWriter();
        out.word(contents.begun());
        out.word(contents.ended());
        Notes.SiteNote site = contents.site();
        hash(site.ground(), out);
        list(site.reads(), NoteForms::read, out);
        hash(site.catalogue(), out);
        list(site.lists(), NoteForms::written, out);
        written(site.checksums(), out);
        findings(site.content(), out);
        findings(site.rendering(), out);
        list(contents.folios(), NoteForms::place, out);
        return out.toBytes();
    }

    static Notes.Contents contents(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        long begun = in.word();
        long ended = in.word();
        Notes.SiteNote site = new Notes.SiteNote(
                hash(in),
                list(in, NoteForms::read),
                hash(in),
                list(in, NoteForms::written),
                written(in),
                findings(in),
                findings(in));
        return new Notes.Contents(begun, ended, site, list(in, NoteForms::place));
    }

    static byte[] write(Notes.Reading reading) {
        ByteWriter out = new ByteWriter();
        list(reading.reads(), NoteForms::read, out);
        list(reading.references(), NoteForms::id, out);
        out.word(reading.alike().first().toEpochDay());
        out.word(reading.alike().last().toEpochDay());
        findings(new Findings(reading.findings(), List.of()), out);
        return out.toBytes();
    }

    static Notes.Reading reading(ByteReader in) {
        return new Notes.Reading(
                list(in, NoteForms::read),
                list(in, NoteForms::id),
                new BuildDay.Days(LocalDate.ofEpochDay(in.word()), LocalDate.ofEpochDay(in.word())),
                findings(in).standing());
    }

    static byte[] write(Notes.Outputs outputs) {
        ByteWriter out = new ByteWriter();
        list(outputs.rests(), NoteForms::rest, out);
        list(outputs.files(), NoteForms::written, out);
        findings(new Findings(outputs.findings(), List.of()), out);
        prints(outputs.prints(), out);
        return out.toBytes();
    }

    static void prints(SortedMap<String, List<PrintLink>> prints, ByteWriter out) {
        out.number(prints.size());
        prints.forEach((page, links) -> {
            out.plain(page);
            list(links, NoteForms::print, out);
        });
    }

    static Notes.Outputs outputs(ByteReader in) {
        return new Notes.Outputs(
                list(in, NoteForms::rest),
                list(in, NoteForms::written),
                findings(in).standing(),
                prints(in));
    }

    private static SortedMap<String, List<PrintLink>> prints(ByteReader in) {
        int size = (int) in.number();
        if (size == 0) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, List<PrintLink>> prints = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            prints.put(in.plain(), list(in, NoteForms::print));
        }
        return prints;
    }

    static byte[] write(Catalogue.Entry entry) {
        return CODEC.write(Catalogue.Entry.class, entry);
    }

    static Catalogue.Entry entry(byte[] bytes) {
        return CODEC.read(Catalogue.Entry.class, bytes);
    }

    static void gist(Notes.Gist gist, ByteWriter out) {
        hash(gist.says(), out);
        out.word(gist.code());
        out.number((gist.singled() ? 1 : 0) + (gist.complete() ? 2 : 0));
    }

    static Notes.Gist gist(ByteReader in) {
        Hash says = hash(in);
        int code = (int) in.word();
        long flags = in.number();
        return new Notes.Gist(says, code, (flags & 1) != 0, (flags & 2) != 0);
    }

    private static <T> void list(List<T> items, BiConsumer<T, ByteWriter> form, ByteWriter out) {
        out.number(items.size());
        for (T item : items) {
            form.accept(item, out);
        }
    }

    private static <T> List<T> list(ByteReader in, Function<ByteReader, T> form) {
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

    private static void findings(Findings findings, ByteWriter out) {
        boolean none = findings.standing().isEmpty() && findings.suppressed().isEmpty();
        out.piece(none ? new byte[0] : CODEC.write(Findings.class, findings));
    }

    private static Findings findings(ByteReader in) {
        byte[] piece = in.piece();
        return piece.length == 0 ? Findings.NONE : CODEC.read(Findings.class, piece);
    }

    private static void place(Notes.Place place, ByteWriter out) {
        out.number(place.position());
        out.number(place.size());
        id(place.first(), out);
        id(place.last(), out);
    }

    private static Notes.Place place(ByteReader in) {
        return new Notes.Place(in.number(), (int) in.number(), id(in), id(in));
    }

    static void id(TopicId id, ByteWriter out) {
        out.plain(id.value());
    }

    static TopicId id(ByteReader in) {
        return new TopicId(in.plain());
    }

    private static void rest(Notes.Rest rest, ByteWriter out) {
        id(rest.topic(), out);
        hash(rest.says(), out);
    }

    private static Notes.Rest rest(ByteReader in) {
        return new Notes.Rest(id(in), hash(in));
    }

    private static void print(PrintLink link, ByteWriter out) {
        out.plain(link.format());
        out.plain(link.href());
        out.number(link.kilobytes());
    }

    private static PrintLink print(ByteReader in) {
        return new PrintLink(in.plain(), in.plain(), (int) in.number());
    }

    private static void read(Read read, ByteWriter out) {
        out.number(KINDS.indexOf(read.kind()));
        out.plain(read.path());
        hash(read.answer(), out);
        out.number(read.state().isPresent() ? 1 : 0);
        read.state().ifPresent(state -> state(state, out));
    }

    private static Read read(ByteReader in) {
        return new Read(
                KINDS.get((int) in.number()),
                in.plain(),
                hash(in),
                in.number() == 0 ? Optional.empty() : Optional.of(state(in)));
    }

    private static void written(Notes.Written file, ByteWriter out) {
        out.plain(file.path());
        Checksum checksum = file.checksum();
        out.word(checksum.first());
        out.word(checksum.second());
        out.word(checksum.third());
        out.word(checksum.last());
        state(file.state(), out);
    }

    private static Notes.Written written(ByteReader in) {
        return new Notes.Written(in.plain(), new Checksum(in.word(), in.word(), in.word(), in.word()), state(in));
    }

    private static void state(FileState state, ByteWriter out) {
        out.number(state.size());
        out.word(state.modified());
        out.word(state.changed());
        out.number(state.file());
    }

    private static FileState state(ByteReader in) {
        return new FileState(in.number(), in.word(), in.word(), in.number());
    }

    static void hash(Hash hash, ByteWriter out) {
        out.word(hash.high());
        out.word(hash.low());
    }

    private static Hash hash(ByteReader in) {
        return new Hash(in.word(), in.word());
    }
}
