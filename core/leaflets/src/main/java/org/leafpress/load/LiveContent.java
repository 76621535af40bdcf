package org.leafpress.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.check.Decisions;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.parse.SiteReader;
import org.leafpress.source.ReadLog;

/**
 * Content that is read and checked once, and again where it changes: a change of a topic costs the same however many topics
 * there are. What is faulty now is shown as it was when it was last without errors. Many threads may ask while one
 * refreshes; they see some topics as before and others as they are now.
 */
public final class LiveContent {
    private final ContentLoader loader;
    private final Workers workers;
    private final LiveTopics topics = new LiveTopics();
    private final LiveFindings findings = new LiveFindings();

    private ReadsOfSite readsOfSite;
    private volatile SiteContent site;
    private volatile SourceLines lines;

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

    /** A site, and what it was read from. */
    private record ReadSite(SiteContent site, ReadsOfSite reads) {}

    /** Reads and checks all content. */
    public LiveContent(ContentLoader loader, Workers workers) {
        this.loader = loader;
        this.workers = workers;
        this.lines = loader.folder();
        ReadSite read = readSite();
        this.site = read.site();
        this.readsOfSite = read.reads();
        readAll();
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
            topicsOnly &= topic.isPresent() || !readsOfSite.mayHave(path);
        }
        if (topicsOnly) {
            read(again);
            return new Change(again, false);
        }
        ReadSite now = readSite();
        readsOfSite = now.reads();
        if (now.site().site().isEmpty() && site.site().isPresent()) {
            // Until the site can be read again, topics are checked against what it was.
            findings.putSite(now.site().findings(), deciding());
            read(again);
        } else {
            site = now.site();
            readAll();
        }
        return new Change(again, true);
    }

    /** The topic whose files a path is among, if the topic is known and its folder is still there. */
    private Optional<TopicId> topic(String path) {
        String[] names = path.split("/", 3);
        return names.length > 1 && names[0].equals(SiteReader.TOPICS) && TopicId.isValid(names[1])
                ? Optional.of(new TopicId(names[1]))
                        .filter(findings::knows)
                        .filter(id -> loader.folder().hasFolder(SiteReader.TOPICS + "/" + id))
                : Optional.empty();
    }

    private ReadSite readSite() {
        ReadLog asked = new ReadLog();
        SiteContent read = loader.site(loader.folder().recording(asked));
        return new ReadSite(read, ReadsOfSite.of(asked));
    }

    private void readAll() {
        findings.putSite(site.findings(), deciding());
        Set<TopicId> gone = new HashSet<>(findings.topics());
        site.topics().forEach(gone::remove);
        for (TopicId id : gone) {
            findings.remove(id);
            topics.remove(id);
        }
        findings.forgetShared();
        read(site.topics());
        topics.list();
    }

    private void read(Collection<TopicId> ids) {
        SiteContent now = site;
        List<TopicId> some = List.copyOf(ids);
        boolean more = false;
        // In portions, so that not all topics are in memory at once.
        for (int from = 0; from < some.size(); from += LiveTopics.MOST_IN_MEMORY) {
            List<TopicId> portion = some.subList(from, Math.min(from + LiveTopics.MOST_IN_MEMORY, some.size()));
            List<TopicContent> contents = workers.map("read", portion, id -> loader.topic(now, id));
            for (int i = 0; i < portion.size(); i++) {
                findings.put(portion.get(i), contents.get(i));
                more |= topics.put(portion.get(i), contents.get(i));
            }
        }
        findings.decide(ids, now.checks(), deciding());
        if (more) {
            topics.list();
        }
    }

    private LiveFindings.Deciding deciding() {
        return new LiveFindings.Deciding(site.site().map(Site::facts), lines);
    }

    /** The site's own part, as it was when it could last be read. */
    public SiteContent site() {
        return site;
    }

    /** The topics that can be shown; the same object as long as these are the same. */
    public Catalogue catalogue() {
        return topics.catalogue();
    }

    /** How many topics can be read as they are now. */
    public int topicCount() {
        return findings.readable();
    }

    /** A topic to be shown: as it is or, if it has errors, as it was when it last had none, if that is known. */
    public Optional<IllustratedTopic> find(TopicId id) {
        return topics.find(id, () -> loader.unchecked(site, id, loader.folder()).topic());
    }

    /** What was found about the site as a whole, after decisions. */
    public Findings findings() {
        return findings.ofSite();
    }

    /** What remains of findings about a topic, such as those of setting its prints, after decisions. */
    public List<Diagnostic> decided(TopicId topic, List<Diagnostic> found) {
        return deciding()
                .decide(Decisions.Step.UNFINISHED, topics.entry(topic), found)
                .counted();
    }

    /** All that was found, after decisions. */
    public Findings allFindings() {
        return findings.all();
    }

    /** What was found about each topic, after decisions. Of a topic without findings there may be none. */
    public Map<TopicId, Findings> findingsOfTopics() {
        return findings.ofTopics();
    }

    /** What was found about the topics in which there is something to mend, after decisions. */
    public SortedMap<TopicId, Findings> toMend() {
        return findings.toMend();
    }

    /** The source lines that findings point at. */
    public SourceLines lines() {
        return lines;
    }
}
