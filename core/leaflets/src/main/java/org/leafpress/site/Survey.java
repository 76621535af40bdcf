package org.leafpress.site;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * Reads and checks the content, topic by topic, and keeps of each no more than others need to know of it. What the last
 * build knows of a topic is taken over if nothing that the topic rests on has changed. A share of the content has its
 * own topics; those of others are only known to it.
 */
final class Survey {
    private final ContentFolder folder;
    private final Workers workers;
    private final LocalDate date;
    private final Blobs blobs;
    private final Ground ground;
    private final Optional<StandingSite> standing;
    private final Optional<LastBuild> last;
    private final Share share;
    private final HeldTopics held;
    private final Runnable ahead;

    private final OtherTopics others;
    private final KnownTopics topics;
    private final Reads siteReads = new Reads();
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
     * @param held gets the topics until they are rendered
     * @param ahead begins with what a build needs that does not leave everything as it is
     */
    Survey(
            ContentFolder folder,
            Workers workers,
            LocalDate date,
            Blobs blobs,
            Ground ground,
            Optional<LastBuild> last,
            Share share,
            HeldTopics held,
            Runnable ahead) {
        this.folder = folder;
        this.workers = workers;
        this.date = date;
        this.blobs = blobs;
        this.ground = ground;
        this.standing = last.map(build -> new StandingSite(folder, build)).filter(site -> site.hasSameGround(ground));
        this.last = standing.isPresent() ? last : Optional.empty();
        this.share = share;
        this.held = held;
        this.others = new OtherTopics(id -> loader().topicOnly(site(), id, folder), blobs);
        this.topics = new KnownTopics(isWhole() ? Optional.empty() : Optional.of(others));
        this.ahead = ahead;
    }

    /** Does it, once. */
    void run() {
        Optional<List<TopicId>> all = hasSameTopics() ? Optional.empty() : Optional.of(ContentLoader.topics(site()));
        Set<TopicId> open = new TreeSet<>(all.map(this::mine).orElse(List.of()));
        Map<TopicId, Hash> said = new HashMap<>();
        for (StandingTopics.Look look : looks(all)) {
            TopicId id = look.known().id();
            look.topic()
                    .ifPresentOrElse(
                            topics::add, () -> said.put(id, look.known().gist().says()));
            topicFindings.addAll(look.findings());
            if (look.states() == States.OTHER || look.topic().isEmpty()) {
                touched.add(id);
            }
            if (look.topic().isPresent()) {
                open.remove(id);
            } else if (all.isEmpty()) {
                open.add(id);
            }
            states = states.and(look.states());
        }
        unchanged = last.isPresent() && open.isEmpty() && said.isEmpty();
        saysTheSame = last.filter(LastBuild::isWhole).isPresent() && open.containsAll(said.keySet());
        if (!open.isEmpty()) {
            SiteContent content = site();
            Set<TopicId> ids = all.<Set<TopicId>>map(HashSet::new).orElseGet(() -> ids(open));
            for (Reading read : workers.map("read", List.copyOf(open), id -> read(content, id, ids))) {
                read.topic().ifPresent(topics::add);
                saysTheSame &= read.topic()
                        .filter(topic -> topic.gist().says().equals(said.get(topic.id())))
                        .isPresent();
                topicFindings.addAll(read.findings());
            }
            touched.addAll(open);
        }
        topics.sort();
    }

    /** True if the last build knows each topic, and no others. */
    private boolean hasSameTopics() {
        return isWhole()
                && last.filter(LastBuild::isWhole).isPresent()
                && standing.filter(StandingSite::hasSameTopics).isPresent();
    }

    private List<TopicId> mine(List<TopicId> all) {
        return share instanceof Share.Part part ? part.of(all) : all;
    }

    private List<StandingTopics.Look> looks(Optional<List<TopicId>> all) {
        return last.map(build -> {
                    Optional<Set<TopicId>> ids = all.map(HashSet::new);
                    Set<TopicId> mine = isWhole() ? Set.of() : Set.copyOf(mine(all.orElseThrow()));
                    StandingTopics known =
                            new StandingTopics(folder, build, blobs, date, ids, id -> isWhole() || mine.contains(id));
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
        ids.addAll(topics.ids());
        return ids;
    }

    private Reading read(SiteContent content, TopicId id, Set<TopicId> ids) {
        Reads reads = new Reads();
        TopicContent topic = loader().topic(content, id, folder.keeping(reads));
        Optional<Surveyed> surveyed = topic.topic().map(found -> {
            List<Read> asked = reads.all();
            held.add(id, found, asked);
            Catalogue.Entry entry = found.entry();
            List<TopicId> references = references(found.topic());
            return new Surveyed(
                    id,
                    Notes.Gist.of(entry, ids.containsAll(references)),
                    blobs.keep(NoteForms.write(new Notes.Reading(asked, references, topic.alike(), topic.findings()))),
                    blobs.keep(NoteForms.write(entry)),
                    Optional.empty());
        });
        return new Reading(surveyed, topic.findings());
    }

    private ContentLoader loader() {
        return new ContentLoader(folder, workers, date);
    }

    private static List<TopicId> references(Topic topic) {
        Set<TopicId> references = new TreeSet<>();
        ModelWalk.each(topic, TopicRef.class, ref -> references.add(ref.id()));
        return List.copyOf(references);
    }

    /** False for a share of a site. */
    boolean isWhole() {
        return !(share instanceof Share.Part);
    }

    /** The topics that could be read, by id: those of a share are its own. */
    List<Surveyed> topics() {
        return topics.all();
    }

    /** One of the same. */
    Optional<Surveyed> find(TopicId id) {
        return topics.find(id);
    }

    /** What the catalogue says of a topic, of whatever share. */
    Optional<Hash> says(TopicId id) {
        return topics.says(id);
    }

    /** What is wrong with topics of other shares that something was asked about. */
    List<Diagnostic> faultsOfOthers() {
        return others.faults();
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
        return topics.catalogue(isWhole() ? topics.ids() : ContentLoader.topics(site()));
    }

    /** All findings about the content, before decisions; those of rules about all topics only where all are here. */
    List<Diagnostic> findings(Catalogue catalogue) {
        Diagnostics all = new Diagnostics();
        all.addAll(site().findings());
        all.addAll(topicFindings.sorted());
        if (isWhole()) {
            site().checks().checkCatalogue(topics.singledOut(catalogue), all);
        }
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
        return new Decisions(site().reading().site().map(Site::facts), topics.singledOut(catalogue), folder);
    }

    /**
     * A topic to be rendered.
     *
     * @param diagnostics gets that it is no longer what was checked
     */
    Optional<IllustratedTopic> topic(Surveyed topic, Diagnostics diagnostics) {
        Optional<IllustratedTopic> found = held.take(topic, source -> loader().topicOnly(site(), topic.id(), source));
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
