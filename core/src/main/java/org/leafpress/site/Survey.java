package org.leafpress.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private final ContentFolder folder;
    private final Workers workers;
    private final LocalDate date;
    private final Blobs blobs;
    private final Ground ground;
    private final Optional<StandingSite> standing;
    private final Optional<LastBuild> last;
    private final HeldTopics held;
    private final Runnable ahead;

    private final Reads siteReads = new Reads();
    private final Map<TopicId, Surveyed> topics = new HashMap<>();
    private final List<Surveyed> inOrder = new ArrayList<>();
    private final SortedSet<TopicId> touched = new TreeSet<>();
    private final Diagnostics topicFindings = new Diagnostics();
    private Optional<SiteContent> site = Optional.empty();
    private boolean unchanged;
    private States states = States.SAME;
    private boolean saysTheSame;

    /** A topic that was read, and what was found about it. */
    private record Reading(Optional<Surveyed> topic, List<Diagnostic> findings) {}

    /**
     * Prepares to survey.
     *
     * @param date the day of the build
     * @param last empty if nothing is to be taken over
     * @param room bytes of heap for topics that are held until they are rendered; the others are read again
     * @param ahead begins with what a build needs that does not leave everything as it is
     */
    Survey(
            ContentFolder folder,
            Workers workers,
            LocalDate date,
            Blobs blobs,
            Ground ground,
            Optional<LastBuild> last,
            long room,
            Runnable ahead) {
        this.folder = folder;
        this.workers = workers;
        this.date = date;
        this.blobs = blobs;
        this.ground = ground;
        this.standing = last.map(build -> new StandingSite(folder, build)).filter(site -> site.hasSameGround(ground));
        this.last = standing.isPresent() ? last : Optional.empty();
        this.held = new HeldTopics(folder, room);
        this.ahead = ahead;
    }

    /** Does it, once. */
    void run() {
        Optional<Set<TopicId>> others =
                standing.filter(StandingSite::hasSameTopics).isPresent()
                        ? Optional.empty()
                        : Optional.of(new TreeSet<>(ContentLoader.topics(site())));
        Set<TopicId> open = new TreeSet<>(others.orElse(Set.of()));
        Map<TopicId, Hash> said = new HashMap<>();
        for (StandingTopics.Look look : looks(others)) {
            TopicId id = look.known().id();
            look.topic()
                    .ifPresentOrElse(
                            this::add, () -> said.put(id, look.known().gist().says()));
            topicFindings.addAll(look.findings());
            if (look.states() == States.OTHER || look.topic().isEmpty()) {
                touched.add(id);
            }
            if (look.topic().isPresent()) {
                open.remove(id);
            } else if (others.isEmpty()) {
                open.add(id);
            }
            states = states.and(look.states());
        }
        unchanged = last.isPresent() && open.isEmpty() && said.isEmpty();
        saysTheSame = last.filter(build -> !build.isJoined()).isPresent() && open.containsAll(said.keySet());
        if (!open.isEmpty()) {
            SiteContent content = site();
            Set<TopicId> ids = others.orElseGet(() -> ids(open));
            for (Reading read : workers.map("read", List.copyOf(open), id -> read(content, id, ids))) {
                read.topic().ifPresent(this::add);
                saysTheSame &= read.topic()
                        .filter(topic -> topic.gist().says().equals(said.get(topic.id())))
                        .isPresent();
                topicFindings.addAll(read.findings());
            }
            touched.addAll(open);
        }
        inOrder.sort(Comparator.comparing(Surveyed::id));
    }

    private void add(Surveyed topic) {
        topics.put(topic.id(), topic);
        inOrder.add(topic);
    }

    private List<StandingTopics.Look> looks(Optional<Set<TopicId>> others) {
        return last.map(build -> {
                    StandingTopics known = new StandingTopics(folder, build, blobs, others);
                    return flat(workers.map("look", build.folios(), known::look));
                })
                .orElse(List.of());
    }

    private static <T> List<T> flat(List<List<T>> lists) {
        List<T> all = new ArrayList<>();
        lists.forEach(all::addAll);
        return all;
    }

    private Set<TopicId> ids(Set<TopicId> open) {
        Set<TopicId> ids = new HashSet<>(open);
        ids.addAll(topics.keySet());
        return ids;
    }

    private Reading read(SiteContent content, TopicId id, Set<TopicId> ids) {
        Reads reads = new Reads();
        TopicContent topic = new ContentLoader(folder, workers, date).topic(content, id, folder.keeping(reads));
        Optional<Surveyed> surveyed = topic.topic().map(found -> {
            List<Read> asked = reads.all();
            held.add(id, found, asked);
            Catalogue.Entry entry = found.entry();
            List<TopicId> references = references(found.topic());
            return new Surveyed(
                    id,
                    Notes.Gist.of(entry, ids.containsAll(references)),
                    blobs.keep(NoteForms.write(new Notes.Reading(asked, references, topic.findings()))),
                    blobs.keep(NoteForms.write(entry)),
                    Optional.empty());
        });
        return new Reading(surveyed, topic.findings());
    }

    private static List<TopicId> references(Topic topic) {
        Set<TopicId> references = new TreeSet<>();
        ModelWalk.each(topic, TopicRef.class, ref -> references.add(ref.id()));
        return List.copyOf(references);
    }

    /** The topics that could be read, by id. */
    List<Surveyed> topics() {
        return Collections.unmodifiableList(inOrder);
    }

    Optional<Surveyed> find(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** True when all of it is as the last build knew it. */
    boolean isUnchanged() {
        return unchanged;
    }

    /** True when every entry of the catalogue says what it said, and no others have come or gone. */
    boolean saysTheSame() {
        return saysTheSame;
    }

    /** What the file system says of the content that is as it was. */
    States states() {
        return standing.map(StandingSite::states).orElse(States.SAME).and(states);
    }

    /** Topics of which the last build knew other things, or nothing; also those that are gone. */
    SortedSet<TopicId> touched() {
        return touched;
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
        return site.isPresent() ? siteReads.all() : standing.orElseThrow().reads();
    }

    /** The hash of what every page rests on. */
    Hash ground() {
        return ground.with(StandingSite.withoutTopics(siteReads()));
    }

    /** Entries are fetched when they are asked for. */
    Catalogue catalogue() {
        RecentEntries entries = new RecentEntries(
                id -> NoteForms.entry(find(id).orElseThrow().entry().bytes()));
        return new Catalogue(topics.keySet(), entries::get);
    }

    /** All findings about the content, before decisions. */
    List<Diagnostic> findings(Catalogue catalogue) {
        Diagnostics all = new Diagnostics();
        all.addAll(site().findings());
        all.addAll(topicFindings.sorted());
        site().checks().checkCatalogue(singledOut(catalogue), all);
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
        return new Decisions(site().reading().site().map(Site::facts), singledOut(catalogue), folder);
    }

    /** The topics of which rules about all topics, and decisions, look at more than the code, or at that of another. */
    private Catalogue singledOut(Catalogue catalogue) {
        int[] codes =
                inOrder.stream().mapToInt(topic -> topic.gist().code()).sorted().toArray();
        Set<Integer> shared = new HashSet<>();
        for (int i = 1; i < codes.length; i++) {
            if (codes[i] == codes[i - 1]) {
                shared.add(codes[i]);
            }
        }
        List<TopicId> ids = inOrder.stream()
                .filter(topic ->
                        topic.gist().singled() || shared.contains(topic.gist().code()))
                .map(Surveyed::id)
                .toList();
        return new Catalogue(ids, id -> catalogue.find(id).orElseThrow());
    }

    /**
     * A topic to be rendered.
     *
     * @param diagnostics gets that it is no longer what was checked
     */
    Optional<IllustratedTopic> topic(Surveyed topic, Diagnostics diagnostics) {
        ContentLoader loader = new ContentLoader(folder, workers, date);
        Optional<IllustratedTopic> found = held.take(topic, source -> loader.topicOnly(site(), topic.id(), source));
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
