package org.leafpress.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leafpress.check.Decisions;
import org.leafpress.check.Findings;
import org.leafpress.codec.ByteStore;
import org.leafpress.concurrent.Lazy;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Topic;
import org.leafpress.source.Hash;
import org.leafpress.source.ReadLog;
import org.leafpress.source.RecordedRead;

/**
 * Reads and checks all content, topic by topic, and keeps in memory no more of each topic than others need. Topics that a
 * cache knows as they are now are not read. A shard of the content has its own topics; of those of other shards it reads
 * what its own name.
 */
public final class ContentScan {
    private final ContentLoader loader;
    private final Workers workers;
    private final ByteStore store;
    private final TopicCache cache;
    private final Shard shard;
    private final PendingTopics pending;
    private final Runnable beforeReading;

    private final OtherShards others;
    private final TopicIndex topics;
    private final Lazy<Boolean> approved;
    private final ReadLog siteReads = new ReadLog();
    private final Diagnostics topicFindings = new Diagnostics();
    private Optional<SiteContent> site = Optional.empty();

    /** A topic that was read, and what was found about it. */
    private record Reading(Optional<ScannedTopic> topic, List<Diagnostic> findings) {}

    /**
     * A scan that is still to be run.
     *
     * @param store gets what need not be in memory
     * @param pending gets the topics until they are rendered
     * @param beforeReading called once before the site's own files are read, if they must be
     */
    public ContentScan(
            ContentLoader loader,
            Workers workers,
            ByteStore store,
            TopicCache cache,
            Shard shard,
            PendingTopics pending,
            Runnable beforeReading) {
        this.loader = loader;
        this.workers = workers;
        this.store = store;
        this.cache = cache;
        this.shard = shard;
        this.pending = pending;
        this.beforeReading = beforeReading;
        this.others = new OtherShards(id -> loader.unchecked(site(), id, loader.folder()), store);
        this.topics = new TopicIndex(shard.isWhole() ? Optional.empty() : Optional.of(others));
        this.approved =
                new Lazy<>(() -> draftsTurnOnApproval() && topics.hasApproved(isWhole() ? List.of() : site().topics()));
    }

    /** A scan of all topics, still to be run, without a cache and without holding any of them in memory. */
    public static ContentScan checkOnly(ContentLoader loader, Workers workers) {
        return new ContentScan(
                loader,
                workers,
                ByteStore.inMemory(),
                TopicCache.none(),
                new Shard.Whole(),
                PendingTopics.none(loader.folder()),
                () -> {});
    }

    /** Reads and checks every topic of the shard that the cache does not know as it is now; to be called once. */
    public void run() {
        TopicCache.Known known = cache.find(() -> site().topics(), shard);
        known.upToDate().forEach(topics::add);
        topicFindings.addAll(known.findings());
        List<TopicId> open = known.open();
        if (!open.isEmpty()) {
            SiteContent content = site();
            Set<TopicId> existing = existing(open);
            for (Reading read : workers.map("read", open, id -> read(content, id, existing))) {
                read.topic().ifPresent(topics::add);
                topicFindings.addAll(read.findings());
            }
        }
        topics.sort();
    }

    private Set<TopicId> existing(List<TopicId> open) {
        Set<TopicId> ids = new HashSet<>(shard.isWhole() ? topics.ids() : site().topics());
        ids.addAll(open);
        return ids;
    }

    private Reading read(SiteContent content, TopicId id, Set<TopicId> existing) {
        ReadLog reads = new ReadLog();
        TopicContent topic = loader.topic(content, id, loader.folder().recording(reads));
        Optional<ScannedTopic> scanned = topic.topic().map(found -> {
            List<RecordedRead> asked = reads.all();
            pending.add(id, found, asked);
            Catalogue.Entry entry = found.entry();
            List<TopicId> references = references(found.topic());
            return new ScannedTopic(
                    id,
                    EntrySummary.of(entry, existing.containsAll(references)),
                    store.store(ScanFormat.write(new ScanRecord(asked, references, topic.alike(), topic.findings()))),
                    store.store(ScanFormat.write(entry)),
                    Optional.empty());
        });
        return new Reading(scanned, topic.findings());
    }

    private static List<TopicId> references(Topic topic) {
        Set<TopicId> references = new TreeSet<>();
        ModelWalk.each(topic, TopicRef.class, ref -> references.add(ref.id()));
        return List.copyOf(references);
    }

    /** False for a shard of a site. */
    public boolean isWhole() {
        return shard.isWhole();
    }

    /** The topics that could be read, by id: those of a shard are its own. */
    public List<ScannedTopic> topics() {
        return topics.all();
    }

    /** One of the same. */
    public Optional<ScannedTopic> find(TopicId id) {
        return topics.find(id);
    }

    /** The hash of what pages show of a topic's entry in the catalogue, of whatever shard. */
    public Optional<Hash> entryHash(TopicId id) {
        return topics.summary(id).map(summary -> summary.shown(hasApproved()));
    }

    /** Whether drafts are shown turns on approved leaflets only where the site does not say it. */
    private boolean draftsTurnOnApproval() {
        return site().site().filter(known -> known.facts().drafts().isEmpty()).isPresent();
    }

    /**
     * True if any leaflet is approved, of whatever shard; to be asked after the scan has run. False where the site itself says
     * what becomes of drafts.
     */
    public boolean hasApproved() {
        return approved.get();
    }

    /** What is wrong with topics of other shards that something was asked about. */
    public List<Diagnostic> faultsOfOthers() {
        return others.faults();
    }

    /** What belongs to the site as a whole; read when it is first asked for. */
    public SiteContent site() {
        if (site.isEmpty()) {
            beforeReading.run();
            site = Optional.of(loader.site(loader.folder().recording(siteReads)));
        }
        return site.get();
    }

    /** What was asked of the content folder for the site as a whole; empty if it was not read. */
    public Optional<List<RecordedRead>> siteReads() {
        return site.map(read -> siteReads.all());
    }

    /** Entries are fetched when they are asked for. */
    public Catalogue catalogue() {
        return topics.catalogue(isWhole() ? topics.ids() : site().topics());
    }

    /** All findings about the content, before decisions; those of rules about all topics only where all are here. */
    public List<Diagnostic> findings(Catalogue catalogue) {
        Diagnostics all = new Diagnostics();
        all.addAll(site().findings());
        all.addAll(topicFindings.sorted());
        if (isWhole()) {
            Catalogue few = topics.singledOut(catalogue);
            site().checks().checkCatalogue(few, all);
            new IssuedFiles(loader.folder().recording(siteReads), all)
                    .checkUnclaimed(
                            few, site().topics(), id -> catalogue.find(id).isPresent());
        }
        if (!cache.agreesWith(siteReads.all())) {
            all.add(changedMeanwhile("site.yaml"));
        }
        return all.sorted();
    }

    /** What the site and its topics decide about findings. */
    public Decisions decisions(Catalogue catalogue) {
        return new Decisions(site().site().map(Site::facts), topics.singledOut(catalogue), loader.folder());
    }

    /** All findings about the content, after decisions. */
    public Findings decided() {
        Catalogue catalogue = catalogue();
        return decisions(catalogue).decide(Decisions.Step.CONTENT, findings(catalogue));
    }

    /**
     * A topic to be rendered.
     *
     * @param diagnostics gets that it is no longer what was checked
     */
    public Optional<IllustratedTopic> topic(ScannedTopic topic, Diagnostics diagnostics) {
        Optional<IllustratedTopic> found = pending.take(topic, source -> loader.unchecked(site(), topic.id(), source));
        if (found.isEmpty()) {
            diagnostics.add(changedMeanwhile("topics/" + topic.id()));
        }
        return found;
    }

    private static Diagnostic changedMeanwhile(String file) {
        return Diagnostic.of(
                Code.CHANGED_MEANWHILE,
                Place.file(file),
                "the content was changed while the site was built",
                "build again, so that nothing is published that has not been checked");
    }
}
