package org.leafpress.cache;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.TopicId;
import org.leafpress.publish.PublishedFile;
import org.leafpress.source.FileState;
import org.leafpress.source.RecordedRead;

/** What the last build has read and made, if it can be relied on. */
final class PreviousBuild implements Closeable {
    private final List<CacheFile> files;
    private final CacheRecords.SiteRecord site;
    private final long begun;
    private final long ended;
    private final long now;
    private final boolean whole;
    private final List<CacheBlock> blocks;

    /** Of a topic that several files know, the one that is believed. */
    private final Map<TopicId, CacheBlock> chosen;

    private volatile boolean damaged;

    private PreviousBuild(
            List<CacheFile> files,
            CacheRecords.SiteRecord site,
            long begun,
            long ended,
            long now,
            boolean whole,
            List<CacheBlock> blocks,
            Map<TopicId, CacheBlock> chosen) {
        this.files = List.copyOf(files);
        this.site = site;
        this.begun = begun;
        this.ended = ended;
        this.now = now;
        this.whole = whole;
        this.blocks = List.copyOf(blocks);
        this.chosen = Map.copyOf(chosen);
    }

    /**
     * Opens the file of the last build.
     *
     * @param now before this build has read anything, in nanoseconds since 1970, by the clock of the file system
     * @param diagnostics gets a note if there is one that cannot be used
     * @return empty if there is none
     */
    static Optional<PreviousBuild> open(Path path, long now, Diagnostics diagnostics) {
        return usable(path, diagnostics).map(usable -> {
            CacheRecords.Index index = usable.index();
            return new PreviousBuild(
                    List.of(usable.file()),
                    index.site(),
                    index.begun(),
                    index.ended(),
                    now,
                    index.site().isWhole(),
                    usable.blocks(),
                    Map.of());
        });
    }

    /**
     * Opens the files of shards as one. They come from other folders, so no state of a file is believed.
     *
     * @param diagnostics gets a note for each that cannot be used
     * @return empty if there is none
     */
    static Optional<PreviousBuild> join(List<Path> files, Diagnostics diagnostics) {
        List<Usable> opened = new ArrayList<>();
        files.forEach(file -> usable(file, diagnostics).ifPresent(opened::add));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        CacheRecords.SiteRecord site = opened.get(0).index().site();
        List<CacheBlock> blocks = new ArrayList<>();
        for (Usable each : opened) {
            if (each.index().site().sharedInputs().equals(site.sharedInputs())) {
                blocks.addAll(each.blocks());
            }
        }
        Map<TopicId, CacheBlock> chosen = new HashMap<>();
        Set<TopicId> rendered = new HashSet<>();
        for (CacheBlock block : blocks) {
            for (CacheBlock.Entry entry : block.entries()) {
                if (!entry.outputs().isEmpty() && rendered.add(entry.id())) {
                    chosen.put(entry.id(), block);
                } else {
                    chosen.putIfAbsent(entry.id(), block);
                }
            }
        }
        return Optional.of(
                new PreviousBuild(opened.stream().map(Usable::file).toList(), site, 0, 0, 0, false, blocks, chosen));
    }

    /** What a build has left, its blocks still to be checked. */
    private record Usable(CacheRecords.Index index, CacheFile file) {
        List<CacheBlock> blocks() {
            return index.blocks().stream()
                    .map(place -> new CacheBlock(file, place))
                    .toList();
        }
    }

    private static Optional<Usable> usable(Path path, Diagnostics diagnostics) {
        try {
            Optional<CacheRecords.Index> index = CacheIndex.read(path, Toolchain.hash());
            Optional<Usable> usable = index.flatMap(found -> {
                CacheRecords.Data data = found.data();
                return CacheFile.open(CacheRecords.Data.beside(path, data.number()), data.begun(), data.length())
                        .map(file -> new Usable(found, file));
            });
            if (usable.isEmpty() && index.isPresent()) {
                throw new CacheIndex.Unusable(CacheIndex.DAMAGED);
            }
            return usable;
        } catch (CacheIndex.Unusable e) {
            diagnostics.add(unusable(path, e.what()));
            return Optional.empty();
        }
    }

    /** Tells that a record, or some of it, is of no use. */
    static Diagnostic unusable(Path path, String what) {
        return Diagnostic.of(
                Code.CACHE_NOT_USED,
                Place.file(path.getFileName().toString()),
                "the record of the last build " + what,
                "nothing needs to be done; what cannot be taken from it is built anew");
    }

    CacheRecords.SiteRecord site() {
        return site;
    }

    /** Before this time, nothing had been read. */
    long begun() {
        return begun;
    }

    /** Before this time, everything had been made. */
    long ended() {
        return ended;
    }

    /** Compares a question with the same one asked again, the answer being the same. */
    StateChange states(RecordedRead before, RecordedRead again) {
        return again.state().equals(before.state())
                ? again.state().map(state -> states(state, begun)).orElse(StateChange.NONE)
                : StateChange.CHANGED;
    }

    /** Compares a file with the same one confirmed, its content being the same. */
    StateChange states(PublishedFile before, PublishedFile again) {
        return again.state().isSameFile(before.state()) ? states(again.state(), ended) : StateChange.CHANGED;
    }

    /** Of a state that is as it was then. */
    private StateChange states(FileState state, long then) {
        return !state.isSettledBy(then) && state.isSettledBy(now) ? StateChange.SETTLED : StateChange.NONE;
    }

    /** What is known of topics; each is in one of them, unless several builds are joined. */
    List<CacheBlock> blocks() {
        return blocks;
    }

    /** True if its data is in a file. */
    boolean isIn(Path file) {
        return files.stream().anyMatch(data -> data.path().equals(file));
    }

    /** True if this is what one build knows of a whole site, as far as it has been read. */
    boolean isWhole() {
        return whole && !damaged;
    }

    /** True once a block was asked for that is not as it was written. */
    boolean isDamaged() {
        return damaged;
    }

    /** What a block knows of topics that no other knows better; nothing if it is damaged. */
    List<CacheBlock.Entry> entries(CacheBlock block) {
        List<CacheBlock.Entry> entries = block.entries();
        if (entries.isEmpty()) {
            damaged = true;
        }
        if (!chosen.isEmpty()) {
            entries.removeIf(entry -> chosen.get(entry.id()) != block);
        }
        return entries;
    }

    @Override
    public void close() {
        files.forEach(CacheFile::close);
    }
}
