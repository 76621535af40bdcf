package org.leafpress.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.leafpress.check.Decisions;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.parse.SiteReader;
import org.leafpress.source.ReadLog;
import org.leafpress.source.RecordedRead;

/**
 * Content that is read and checked once, and again where it changes: a change of a topic costs the same however many topics
 * there are. What is faulty now is shown as it was when it was last without errors. Many threads may ask while one
 * refreshes; they see some topics as before and others as they are now.
 */
public final class LiveContent {
    /** A topic takes some 100 KB; of others the catalogue has what pages ask. */
    private static final int MOST_IN_MEMORY = 256;

    private final ContentLoader loader;
    private final Workers workers;

    private final Map<TopicId, List<Diagnostic>> undecided = new HashMap<>();
    private final Map<TopicId, Findings> findings = new ConcurrentHashMap<>();
    private final CatalogueFindings ofCatalogue = new CatalogueFindings();
    /** Topics about which {@link #ofCatalogue} last had something to say. */
    private Set<TopicId> lastOfCatalogue = Set.of();

    /** As they are shown. */
    private final Map<TopicId, Catalogue.Entry> entries = new ConcurrentHashMap<>();

    private final Map<TopicId, IllustratedTopic> recent = Collections.synchronizedMap(new Recent());
    /** What topics with errors were like before. */
    private final Map<TopicId, IllustratedTopic> lastGood = new ConcurrentHashMap<>();

    private NavigableSet<String> readsOfSite = new TreeSet<>();
    private volatile SiteContent site;
    private volatile Findings ofSite = Findings.NONE;
    private volatile Catalogue catalogue = new Catalogue(List.of());
    private volatile SourceLines lines;

    /** Forgets the topic that was not asked for longest. */
    private static final class Recent extends LinkedHashMap<TopicId, IllustratedTopic> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<TopicId, IllustratedTopic> eldest) {
            return size() > MOST_IN_MEMORY;
        }
    }

    /**
     * What has been read again.
     *
     * @param topics those of which something has changed
     * @param site whether the site's own files or the list of its topics have changed, and with them all topics
     */
    public record Change(Set<TopicId> topics, boolean site) {
        public Change {
            topics = Set.copyOf(topics);
        }
    }

    /** Reads and checks all content. */
    public LiveContent(ContentLoader loader, Workers workers) {
        this.loader = loader;
        this.workers = workers;
        this.site = readSite();
        this.lines = loader.folder();
        readAll(site);
    }

    /**
     * Reads again what has changed: a topic by itself, and everything when the site's own files or its list of topics have
     * changed.
     *
     * @param changed paths relative to the content folder, with {@code /}; of files and folders that are new, changed or
     *     gone; the empty one when anything may be
     */
    public Change refresh(Collection<String> changed) {
        lines = loader.folder().with(new TreeMap<>()); // which has shown no line yet
        Set<TopicId> again = new HashSet<>();
        boolean topicsOnly = true;
        for (String path : changed) {
            Optional<TopicId> topic = topic(path);
            topic.ifPresent(again::add);
            topicsOnly &= topic.isPresent() || !isOfSite(path);
        }
        if (topicsOnly) {
            read(again);
            return new Change(again, false);
        }
        SiteContent now = readSite();
        if (now.site().isEmpty() && site.site().isPresent()) {
            // Until the site can be read again, topics are checked against what it was.
            ofSite = decided(Optional.empty(), now.findings());
            read(again);
        } else {
            site = now;
            readAll(now);
        }
        return new Change(again, true);
    }

    /** The topic whose files a path is among, if the topic is known and its folder is still there. */
    private Optional<TopicId> topic(String path) {
        String[] names = path.split("/", 3);
        return names.length > 1 && names[0].equals(SiteReader.TOPICS) && TopicId.isValid(names[1])
                ? Optional.of(new TopicId(names[1]))
                        .filter(undecided::containsKey)
                        .filter(id -> loader.folder().hasFolder(SiteReader.TOPICS + "/" + id))
                : Optional.empty();
    }

    private SiteContent readSite() {
        ReadLog asked = new ReadLog();
        SiteContent read = loader.site(loader.folder().recording(asked));
        readsOfSite = asked.all().stream()
                .map(each -> each.kind() == RecordedRead.Kind.LISTING ? each.path() + "/" : each.path())
                .collect(Collectors.toCollection(TreeSet::new));
        return read;
    }

    /** True if the site may be another when what is at a path is: much else can lie in a content folder. */
    private boolean isOfSite(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String below = path + "/";
        return path.isEmpty()
                || path.startsWith(SiteReader.TOPICS + "/") // of a topic that is new or gone
                || readsOfSite.contains(path)
                || readsOfSite.contains(folder.isEmpty() ? "/" : folder)
                || readsOfSite.subSet(below, below + Character.MAX_VALUE).size() > 0;
    }

    private void readAll(SiteContent now) {
        ofSite = decided(Optional.empty(), now.findings());
        Set<TopicId> gone = new HashSet<>(undecided.keySet());
        now.topics().forEach(gone::remove);
        for (TopicId id : gone) {
            undecided.remove(id);
            findings.remove(id);
            entries.remove(id);
            recent.remove(id);
            lastGood.remove(id);
            ofCatalogue.put(id, Optional.empty());
        }
        lastOfCatalogue = Set.of();
        read(now.topics());
        catalogue = shown();
    }

    private void read(Collection<TopicId> ids) {
        SiteContent now = site;
        List<TopicId> some = List.copyOf(ids);
        boolean more = false;
        // In portions, so that not all topics are in memory at once.
        for (int from = 0; from < some.size(); from += MOST_IN_MEMORY) {
            List<TopicId> portion = some.subList(from, Math.min(from + MOST_IN_MEMORY, some.size()));
            List<TopicContent> contents = workers.map("read", portion, id -> loader.topic(now, id));
            for (int i = 0; i < portion.size(); i++) {
                more |= show(portion.get(i), contents.get(i));
            }
        }
        decide(ids, now);
        if (more) {
            catalogue = shown();
        }
    }

    /** True if there was nothing to show of it before. */
    private boolean show(TopicId id, TopicContent content) {
        undecided.put(id, content.findings());
        Optional<IllustratedTopic> now = content.topic();
        ofCatalogue.put(id, now.map(IllustratedTopic::entry));
        boolean faulty = content.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (faulty && entries.containsKey(id)) {
            Optional.ofNullable(recent.remove(id)).ifPresent(good -> lastGood.put(id, good));
            return false;
        }
        lastGood.remove(id);
        now.ifPresent(topic -> recent.put(id, topic));
        return now.isPresent() && entries.put(id, now.get().entry()) == null;
    }

    /** Decides about the findings of topics, and of those that share something with them. */
    private void decide(Collection<TopicId> ids, SiteContent now) {
        Map<TopicId, List<Diagnostic>> shared = ofCatalogue.findings(now.checks());
        Set<TopicId> all = new HashSet<>(ids);
        all.addAll(shared.keySet());
        all.addAll(lastOfCatalogue);
        lastOfCatalogue = shared.keySet();
        for (TopicId id : all) {
            List<Diagnostic> found = new ArrayList<>(undecided.getOrDefault(id, List.of()));
            found.addAll(shared.getOrDefault(id, List.of()));
            findings.put(id, decided(ofCatalogue.find(id), found));
        }
    }

    private Findings decided(Optional<Catalogue.Entry> topic, List<Diagnostic> found) {
        Catalogue one = new Catalogue(topic.map(List::of).orElse(List.of()));
        return new Decisions(site.site().map(Site::facts), one, lines).decide(Decisions.Step.CONTENT, found);
    }

    private Catalogue shown() {
        return new Catalogue(List.copyOf(entries.keySet()), id -> Optional.ofNullable(entries.get(id)));
    }

    /** The site's own part, as it was when it could last be read. */
    public SiteContent site() {
        return site;
    }

    /** The topics that can be shown; the same object as long as these are the same. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** How many topics can be read as they are now. */
    public int topicCount() {
        return ofCatalogue.size();
    }

    /** A topic to be shown: as it is or, if it has errors, as it was when it last had none, if that is known. */
    public Optional<IllustratedTopic> find(TopicId id) {
        if (!entries.containsKey(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(lastGood.get(id))
                .or(() -> Optional.ofNullable(recent.get(id)))
                .or(() -> {
                    Optional<IllustratedTopic> read =
                            loader.unchecked(site, id, loader.folder()).topic();
                    read.ifPresent(topic -> recent.putIfAbsent(id, topic));
                    return read;
                });
    }

    /** What was found about the site as a whole, after decisions. */
    public Findings findings() {
        return ofSite;
    }

    /** What remains of findings about a topic, such as those of setting its prints, after decisions. */
    public List<Diagnostic> decided(TopicId topic, List<Diagnostic> found) {
        Catalogue one =
                new Catalogue(Optional.ofNullable(entries.get(topic)).stream().toList());
        return new Decisions(site.site().map(Site::facts), one, lines)
                .decide(Decisions.Step.UNFINISHED, found)
                .counted();
    }

    /** All that was found, after decisions. */
    public Findings allFindings() {
        Diagnostics counted = new Diagnostics();
        counted.addAll(ofSite.counted());
        List<Findings.Suppressed> suppressed = new ArrayList<>(ofSite.suppressed());
        for (Findings each : findings.values()) {
            counted.addAll(each.counted());
            suppressed.addAll(each.suppressed());
        }
        return new Findings(List.of(), suppressed).and(new Findings(counted.sorted(), List.of()));
    }

    /** What was found about each topic, after decisions. Of a topic without findings there may be none. */
    public Map<TopicId, Findings> findingsOfTopics() {
        return Collections.unmodifiableMap(findings);
    }

    /** The source lines that findings point at. */
    public SourceLines lines() {
        return lines;
    }
}
