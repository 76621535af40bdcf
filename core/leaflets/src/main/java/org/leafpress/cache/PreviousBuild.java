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
        return usable(path, diagnostics).map(file -> {
            CacheRecords.Index index = CacheFormat.index(file.list());
            return new PreviousBuild(
                    List.of(file),
                    index.site(),
                    index.begun(),
                    index.ended(),
                    now,
                    index.site().isWhole(),
                    blocks(file, index),
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
        List<CacheFile> opened = new ArrayList<>();
        files.forEach(file -> usable(file, diagnostics).ifPresent(opened::add));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        CacheRecords.SiteRecord site = CacheFormat.index(opened.get(0).list()).site();
        List<CacheBlock> blocks = new ArrayList<>();
        for (CacheFile file : opened) {
            CacheRecords.Index index = CacheFormat.index(file.list());
            if (index.site().sharedInputs().equals(site.sharedInputs())) {
                blocks.addAll(blocks(file, index));
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
        return Optional.of(new PreviousBuild(opened, site, 0, 0, 0, false, blocks, chosen));
    }

    private static List<CacheBlock> blocks(CacheFile file, CacheRecords.Index index) {
        return index.blocks().stream().map(place -> new CacheBlock(file, place)).toList();
    }

    private static Optional<CacheFile> usable(Path file, Diagnostics diagnostics) {
        try {
            Optional<CacheFile> found = CacheFile.open(file);
            if (found.isPresent() && !found.get().isMadeBy(Toolchain.hash())) {
                found.get().close();
                report(file, "was made by another version of Leafpress or Java", diagnostics);
                return Optional.empty();
            }
            return found;
        } catch (CacheFile.Damaged e) {
            report(file, "is damaged", diagnostics);
            return Optional.empty();
        }
    }

    private static void report(Path file, String what, Diagnostics diagnostics) {
        diagnostics.report(
                Code.CACHE_NOT_USED,
                Place.file(file.getFileName().toString()),
                "the record of the last build " + what,
                "nothing needs to be done; everything is built anew");
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

    /** True if this is what one build knows of a whole site. */
    boolean isWhole() {
        return whole;
    }

    /** What a block knows of topics that no other knows better. */
    List<CacheBlock.Entry> entries(CacheBlock block) {
        List<CacheBlock.Entry> entries = block.entries();
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
