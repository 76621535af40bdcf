package org.leafpress.cache;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.leafpress.codec.ByteStore;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.ContentScan;
import org.leafpress.load.ScannedTopic;
import org.leafpress.load.Shard;
import org.leafpress.model.TopicId;
import org.leafpress.publish.PublishedFile;
import org.leafpress.publish.SiteFolder;
import org.leafpress.render.Gzip;
import org.leafpress.render.ThemeFiles;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;
import org.leafpress.source.RecordedRead;

/**
 * Keeps its records in the work folder: an index, and beside it a file to which builds append, until a fifth of it no longer
 * counts. Shards are joined by opening those of all of them.
 */
public final class FileCache implements BuildCache {
    private static final String NAME = "cache";

    private final ContentFolder folder;
    private final Workers workers;
    private final LocalDate date;
    private final Path file;
    private final CacheFile scratch;
    private final SharedInputs inputs;
    private final Diagnostics findings = new Diagnostics();
    private final Optional<PreviousBuild> opened;
    private final Optional<UpToDateSite> site;

    /** The last build, if what every page depends on is as it was then. */
    private final Optional<PreviousBuild> previous;

    /** Hashes of the entries that topics had which must be read anew, or are gone. */
    private final Map<TopicId, Hash> outdated = new HashMap<>();

    private final Set<TopicId> open = new TreeSet<>();
    private final Set<TopicId> kept = new HashSet<>();

    /** Topics of which the file must say something else than the last one. */
    private final NavigableSet<TopicId> changed = new TreeSet<>();

    private StateChange states = StateChange.NONE;
    private Optional<Site> unchanged = Optional.empty();

    /**
     * Opens what the last build has left, or the shards that are to be joined.
     *
     * @param work folder of the cache
     * @param date the day of the build
     * @param theme of which the site's own files count
     * @throws java.io.UncheckedIOException if the work folder cannot be read or written
     */
    public FileCache(Path work, ContentFolder folder, Workers workers, LocalDate date, ThemeFiles theme, Shard shard) {
        this.folder = folder;
        this.workers = workers;
        this.date = date;
        this.file = work.resolve(NAME);
        this.scratch = CacheFile.create(work.resolve(NAME + ".scratch"));
        this.inputs = new SharedInputs(theme);
        this.opened = shard instanceof Shard.Joined joined
                ? PreviousBuild.join(joined.below("leafpress/" + NAME), findings)
                : PreviousBuild.open(file, scratch.begun(), findings);
        this.site = opened.map(build -> new UpToDateSite(folder, build)).filter(last -> last.hasSameInputs(inputs));
        this.previous = site.isPresent() ? opened : Optional.empty();
    }

    @Override
    public ByteStore store() {
        return scratch;
    }

    @Override
    public Known find(Supplier<List<TopicId>> all, Shard shard) {
        Optional<List<TopicId>> existing = hasSameTopics(shard) ? Optional.empty() : Optional.of(all.get());
        open.addAll(existing.map(shard::own).orElse(List.of()));
        List<ScannedTopic> upToDate = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        List<UpToDateTopics.Look> looks = looks(existing, shard);
        if (existing.isEmpty() && !isWhole()) {
            open.addAll(all.get()); // which topics a damaged block knew cannot be told
        }
        for (UpToDateTopics.Look look : looks) {
            TopicId id = look.known().id();
            look.topic()
                    .ifPresentOrElse(
                            upToDate::add,
                            () -> outdated.put(id, look.known().summary().hash()));
            found.addAll(look.findings());
            if (look.states() == StateChange.CHANGED || look.topic().isEmpty()) {
                changed.add(id);
            }
            if (look.topic().isPresent()) {
                open.remove(id);
            } else if (existing.isEmpty()) {
                open.add(id);
            }
            states = states.and(look.states());
        }
        return new Known(upToDate, found, List.copyOf(open));
    }

    /** True if the last build knows each topic, and no others. */
    private boolean hasSameTopics(Shard shard) {
        return shard.isWhole()
                && isWhole()
                && site.filter(UpToDateSite::hasSameTopics).isPresent();
    }

    private boolean isWhole() {
        return previous.filter(PreviousBuild::isWhole).isPresent();
    }

    private List<UpToDateTopics.Look> looks(Optional<List<TopicId>> existing, Shard shard) {
        List<UpToDateTopics.Look> looks = new ArrayList<>();
        previous.ifPresent(build -> {
            Optional<Set<TopicId>> ids = existing.map(HashSet::new);
            Set<TopicId> own = shard.isWhole() ? Set.of() : Set.copyOf(shard.own(existing.orElseThrow()));
            UpToDateTopics topics =
                    new UpToDateTopics(folder, build, scratch, date, ids, id -> shard.isWhole() || own.contains(id));
            workers.map("look", build.blocks(), topics::look).forEach(looks::addAll);
        });
        return looks;
    }

    @Override
    public boolean agreesWith(List<RecordedRead> reads) {
        return previous.filter(build -> !sharedInputs(reads).equals(build.site().sharedInputs()))
                .isEmpty();
    }

    private Hash sharedInputs(List<RecordedRead> reads) {
        return inputs.with(UpToDateSite.shared(reads));
    }

    @Override
    public Map<TopicId, TopicOutputs> keepTopics(ContentScan scan, SiteFolder site) {
        Map<TopicId, TopicOutputs> topics = new HashMap<>();
        previous.ifPresent(last -> {
            UpToDateFiles files = new UpToDateFiles(scan, last, site, scratch, hasSameEntries(scan));
            for (List<UpToDateFiles.Kept> some : workers.map("look", last.blocks(), files::keep)) {
                for (UpToDateFiles.Kept topic : some) {
                    topics.put(topic.id(), topic.outputs());
                    states = states.and(topic.states());
                    if (topic.states() == StateChange.CHANGED) {
                        changed.add(topic.id());
                    }
                }
            }
        });
        kept.addAll(topics.keySet());
        return topics;
    }

    /** True when every entry of the catalogue says what it said, and no others have come or gone. */
    private boolean hasSameEntries(ContentScan scan) {
        return isWhole()
                && open.containsAll(outdated.keySet())
                && open.stream()
                        .allMatch(id -> scan.find(id)
                                .filter(topic -> topic.summary().hash().equals(outdated.get(id)))
                                .isPresent());
    }

    @Override
    public Optional<UnchangedSite> findUnchangedSite(ContentScan scan, SiteFolder folder) {
        boolean same = scan.isWhole() && open.isEmpty() && outdated.isEmpty();
        boolean store = same && site.filter(UpToDateSite::hasSameStore).isPresent();
        return previous.filter(last -> store && last.isWhole()).flatMap(last -> {
            CacheRecords.SiteRecord record = last.site();
            Optional<List<PublishedFile>> lists = confirm(scan, last, record.lists(), folder);
            Optional<List<PublishedFile>> checksums = confirm(scan, last, List.of(record.checksums()), folder);
            unchanged = lists.isPresent() && checksums.isPresent()
                    ? Optional.of(new Site(lists.get(), checksums.get().get(0), record.content(), record.rendering()))
                    : Optional.empty();
            return unchanged.map(found -> new UnchangedSite(found.lists(), found.content(), found.rendering()));
        });
    }

    @Override
    public Optional<List<PublishedFile>> keepLists(
            ContentScan scan,
            Map<TopicId, TopicOutputs> topics,
            SiteFolder folder,
            Set<String> anew,
            Set<String> ofWords) {
        ListInputs now = ListInputs.of(scan.topics(), topics, scan.siteReads().orElse(List.of()));
        Optional<List<PublishedFile>> lists = previous.filter(
                        last -> last.site().listInputs().entries().equals(now.entries()))
                .flatMap(last -> {
                    Set<String> out = new HashSet<>(anew);
                    out.addAll(last.site().listInputs().words().equals(now.words()) ? Set.of() : ofWords);
                    return confirm(scan, last, without(last.site().lists(), out), folder);
                });
        lists.ifPresent(files -> files.forEach(folder::keep));
        return lists;
    }

    private static List<PublishedFile> without(List<PublishedFile> files, Set<String> paths) {
        return files.stream()
                .filter(file -> !paths.contains(Gzip.original(file.path())))
                .toList();
    }

    private Optional<List<PublishedFile>> confirm(
            ContentScan scan, PreviousBuild last, List<PublishedFile> files, SiteFolder folder) {
        return new UpToDateFiles(scan, last, folder, scratch, false)
                .confirm(files)
                .map(confirmed -> {
                    states = states.and(confirmed.states());
                    return confirmed.files();
                });
    }

    @Override
    public void saveUnchanged(ContentScan scan, Map<TopicId, TopicOutputs> topics) {
        StateChange all =
                site.map(UpToDateSite::states).orElse(StateChange.NONE).and(states);
        unchanged.filter(found -> all != StateChange.NONE).ifPresent(found -> save(scan, topics, found));
    }

    @Override
    public void save(ContentScan scan, Map<TopicId, TopicOutputs> topics, Site made) {
        List<RecordedRead> reads = scan.siteReads()
                .filter(all -> unchanged.isEmpty())
                .orElseGet(() -> site.orElseThrow().reads(scan.siteReads()));
        CacheRecords.SiteRecord record = new CacheRecords.SiteRecord(
                sharedInputs(reads),
                reads,
                scan.isWhole() ? ListInputs.of(scan.topics(), topics, reads) : ListInputs.NONE,
                made.lists(),
                made.checksums(),
                made.content(),
                made.rendering());
        changed.addAll(open);
        scan.topics().stream()
                .map(ScannedTopic::id)
                .filter(id -> !kept.contains(id))
                .forEach(changed::add);
        List<CacheBlock> blocks = previous.filter(last -> scan.isWhole() && last.isWhole())
                .map(last -> CacheWriter.unchanged(last.blocks(), changed))
                .orElse(List.of());
        CacheIndex index = CacheIndex.create(file.resolveSibling(NAME + ".new"));
        long ended = index.begun();
        Optional<CacheFile> same = CacheWriter.worthKeeping(blocks);
        int other = opened.filter(last -> last.isIn(data(0))).isPresent() ? 1 : 0;
        int number = same.isPresent() ? 1 - other : other;
        try (CacheFile data = same.map(CacheFile::reopen).orElseGet(() -> CacheFile.create(data(other)))) {
            List<CacheRecords.BlockPosition> places = new CacheWriter(scan.topics(), topics, data).write(blocks);
            CacheRecords.Data live = new CacheRecords.Data(number, data.begun(), data.length());
            index.finish(new CacheRecords.Index(scratch.begun(), ended, live, record, places), Toolchain.hash(), file);
        }
        CacheFile.delete(data(1 - number));
    }

    private Path data(int number) {
        return CacheRecords.Data.beside(file, number);
    }

    @Override
    public List<Diagnostic> findings() {
        opened.filter(PreviousBuild::isDamaged)
                .map(last -> PreviousBuild.unusable(file, CacheIndex.DAMAGED))
                .ifPresent(findings::add);
        return findings.sorted();
    }

    @Override
    public void close() {
        opened.ifPresent(PreviousBuild::close);
        scratch.delete();
    }
}
