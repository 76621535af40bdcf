package org.leafpress.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.leafpress.check.Decisions;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Catalogue;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.Site;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.site.Content.IllustratedTopic;
import org.leafpress.site.ContentLoader.SiteContent;
import org.leafpress.site.ContentLoader.TopicContent;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;
import org.leafpress.source.Read;
import org.leafpress.source.Reads;

/**
 * Reads and checks all content, topic by topic, and keeps of each no more than others need to know of it. What the last
 * build knows of a topic is taken over if nothing that the topic rests on has changed.
 */
final class Survey {
    private static final String TOPICS = "topics";
    private static final Codec SAID = Codec.withoutPlaces();

    private final ContentFolder folder;
    private final Workers workers;
    private final LocalDate date;
    private final Blobs blobs;
    private final Ground ground;
    private final Optional<LastBuild> last;
    private final int mostHeld;
    private final Runnable ahead;

    private final Reads siteReads = new Reads();
    private final Map<TopicId, IllustratedTopic> held = new ConcurrentHashMap<>();
    private final Map<TopicId, Surveyed> topics = new HashMap<>();
    private List<Surveyed> inOrder = List.of();
    private final Diagnostics topicFindings = new Diagnostics();
    private Optional<SiteContent> site = Optional.empty();
    private boolean unchanged;
    private boolean refreshed;

    /**
     * A topic that could be read.
     *
     * @param says hash of its entry in the catalogue, places apart
     * @param reading a {@link Notes.Reading}
     * @param entry of the catalogue
     * @param outputs {@link Notes.Outputs} of the last build, if the topic is as it was then
     */
    record Surveyed(TopicId id, Hash says, Blobs.Kept reading, Blobs.Kept entry, Optional<Blobs.Kept> outputs) {}

    /**
     * What looking at a topic came to.
     *
     * @param refreshed true when the last build knew it, but not that the file system now has another time for it
     */
    private record Look(Optional<Surveyed> topic, List<Diagnostic> findings, boolean refreshed) {}

    /**
     * Prepares to survey.
     *
     * @param date the day of the build
     * @param last empty if nothing is to be taken over
     * @param mostHeld so many topics are held in memory until they are rendered; the others are read again
     * @param ahead begins with what a build needs that does not leave everything as it is
     */
    Survey(
            ContentFolder folder,
            Workers workers,
            LocalDate date,
            Blobs blobs,
            Ground ground,
            Optional<LastBuild> last,
            int mostHeld,
            Runnable ahead) {
        this.folder = folder;
        this.workers = workers;
        this.date = date;
        this.blobs = blobs;
        this.ground = ground;
        this.last = last.filter(this::standsOnSameGround);
        this.mostHeld = mostHeld;
        this.ahead = ahead;
    }

    private boolean standsOnSameGround(LastBuild build) {
        List<Read> reads = withoutTopics(build.site().reads());
        return reads.stream()
                        .allMatch(read -> folder.repeat(read, build.begun()).isPresent())
                && ground.with(reads).equals(build.site().ground());
    }

    /** Which topics there are is no ground that all pages rest on: those that name one rest on that one. */
    private static List<Read> withoutTopics(List<Read> reads) {
        return reads.stream().filter(read -> !isListOfTopics(read)).toList();
    }

    private static boolean isListOfTopics(Read read) {
        return read.kind() == Read.Kind.LISTING && read.path().equals(TOPICS);
    }

    /** Does it, once. */
    void run() {
        Collection<TopicId> ids = ids();
        Set<TopicId> known = new HashSet<>(ids);
        List<TopicId> stale = new ArrayList<>();
        for (Look look : workers.map("look", List.copyOf(ids), id -> confirm(id, known))) {
            refreshed |= look.refreshed();
            add(look);
        }
        ids.stream().filter(id -> !topics.containsKey(id)).forEach(stale::add);
        unchanged = stale.isEmpty()
                && last.map(build -> new TreeSet<>(build.topics()).equals(new TreeSet<>(ids)))
                        .orElse(false);
        if (!stale.isEmpty()) {
            SiteContent content = site();
            workers.map("read", stale, id -> read(content, id)).forEach(this::add);
        }
        inOrder = topics.values().stream()
                .sorted(Comparator.comparing(Surveyed::id))
                .toList();
    }

    private void add(Look look) {
        look.topic().ifPresent(topic -> topics.put(topic.id(), topic));
        topicFindings.addAll(look.findings());
    }

    /** The ids of all topics, from the last build if the folders are the same. */
    private Collection<TopicId> ids() {
        return last.filter(build -> build.site().reads().stream()
                        .filter(Survey::isListOfTopics)
                        .allMatch(read -> folder.repeat(read, build.begun()).isPresent()))
                .map(LastBuild::topics)
                .orElseGet(() -> ContentLoader.topics(site()));
    }

    /** The topic as the last build knew it, if it would be read and checked as it was then. */
    private Look confirm(TopicId id, Set<TopicId> ids) {
        Look unknown = new Look(Optional.empty(), List.of(), false);
        Optional<LastBuild.Topic> known = last.flatMap(build -> build.find(id));
        if (known.isEmpty()) {
            return unknown;
        }
        Blobs.Kept kept = known.get().reading();
        Notes.Reading reading = Notes.reading(kept.bytes());
        List<Read> again = new ArrayList<>();
        for (Read read : reading.reads()) {
            Optional<Read> repeated = folder.repeat(read, last.orElseThrow().begun());
            if (repeated.isEmpty()) {
                return unknown;
            }
            again.add(repeated.get());
        }
        if (!ids.containsAll(reading.references())) {
            return unknown;
        }
        boolean refreshed = !again.equals(reading.reads());
        Blobs.Kept current = refreshed
                ? blobs.keep(Notes.write(new Notes.Reading(again, reading.references(), reading.findings())))
                : kept;
        Surveyed topic = new Surveyed(
                id,
                known.get().says(),
                current,
                known.get().entry(),
                known.get().outputs());
        return new Look(Optional.of(topic), reading.findings(), refreshed);
    }

    private Look read(SiteContent content, TopicId id) {
        Reads reads = new Reads();
        TopicContent topic = new ContentLoader(folder, workers, date).topic(content, id, folder.keeping(reads));
        Optional<Surveyed> surveyed = topic.topic().map(found -> {
            if (held.size() < mostHeld) {
                held.put(id, found);
            }
            Catalogue.Entry entry = found.entry();
            return new Surveyed(
                    id,
                    SAID.hash(Catalogue.Entry.class, entry),
                    blobs.keep(
                            Notes.write(new Notes.Reading(reads.all(), references(found.topic()), topic.findings()))),
                    blobs.keep(Notes.write(entry)),
                    Optional.empty());
        });
        return new Look(surveyed, topic.findings(), false);
    }

    private static List<TopicId> references(Topic topic) {
        Set<TopicId> references = new TreeSet<>();
        ModelWalk.each(topic, TopicRef.class, ref -> references.add(ref.id()));
        return List.copyOf(references);
    }

    /** The topics that could be read, by id. */
    Collection<Surveyed> topics() {
        return inOrder;
    }

    Optional<Surveyed> find(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** True when all of it is as the last build knew it. */
    boolean isUnchanged() {
        return unchanged;
    }

    /** True when the file system has another time for something that is as it was. */
    boolean isRefreshed() {
        return refreshed;
    }

    /** The last build, if it stood on the same ground. */
    Optional<LastBuild> last() {
        return last;
    }

    /** What belongs to the site as a whole; read when it is first asked for. */
    SiteContent site() {
        if (site.isEmpty()) {
            ahead.run();
            site = Optional.of(new ContentLoader(folder.keeping(siteReads), workers, date).site());
        }
        return site.get();
    }

    /** What was asked of the content folder for the site as a whole. */
    List<Read> siteReads() {
        return site.isPresent() ? siteReads.all() : last.orElseThrow().site().reads();
    }

    /** The hash of what every page rests on. */
    Hash ground() {
        return ground.with(withoutTopics(siteReads()));
    }

    /** Entries are fetched when they are asked for. */
    Catalogue catalogue() {
        RecentEntries entries = new RecentEntries(
                id -> Notes.entry(find(id).orElseThrow().entry().bytes()));
        return new Catalogue(topics.keySet(), entries::get);
    }

    /** All findings about the content, before decisions. */
    List<Diagnostic> findings(Catalogue catalogue) {
        Diagnostics all = new Diagnostics();
        all.addAll(site().findings());
        all.addAll(topicFindings.sorted());
        site().checks().checkCatalogue(catalogue, all);
        last.filter(build -> !ground().equals(build.site().ground()))
                .ifPresent(build -> all.add(changedMeanwhile("site.yaml")));
        return all.sorted();
    }

    /** All findings about the content, after decisions. */
    Findings decided() {
        Catalogue catalogue = catalogue();
        return decisions(catalogue).decide(Decisions.Step.CONTENT, findings(catalogue));
    }

    Decisions decisions(Catalogue catalogue) {
        return new Decisions(site().reading().site().map(Site::facts), catalogue, folder);
    }

    /**
     * A topic to be rendered.
     *
     * @param diagnostics gets that it is no longer what was checked
     */
    Optional<IllustratedTopic> topic(Surveyed topic, Diagnostics diagnostics) {
        Optional<IllustratedTopic> ready = Optional.ofNullable(held.remove(topic.id()));
        return ready.isPresent() ? ready : readAgain(topic, diagnostics);
    }

    private Optional<IllustratedTopic> readAgain(Surveyed topic, Diagnostics diagnostics) {
        Reads reads = new Reads();
        TopicContent content =
                new ContentLoader(folder, workers, date).topicOnly(site(), topic.id(), folder.keeping(reads));
        boolean same = answers(reads.all())
                .equals(answers(Notes.reading(topic.reading().bytes()).reads()));
        if (!same || content.topic().isEmpty()) {
            diagnostics.add(changedMeanwhile("topics/" + topic.id()));
            return Optional.empty();
        }
        return content.topic();
    }

    private static Map<String, Hash> answers(List<Read> reads) {
        return reads.stream().collect(Collectors.toMap(read -> read.kind() + " " + read.path(), Read::answer));
    }

    private static Diagnostic changedMeanwhile(String file) {
        return Diagnostic.of(
                Code.CHANGED_MEANWHILE,
                Place.file(file),
                "the content was changed while the site was built",
                "build again, so that nothing is published that has not been checked");
    }
}
