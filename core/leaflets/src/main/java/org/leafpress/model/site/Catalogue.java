package org.leafpress.model.site;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leafpress.model.Day;
import org.leafpress.model.Id;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.review.Review;
import org.leafpress.model.review.Suppression;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.topic.Audience;
import org.leafpress.model.topic.ClinicalCode;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.TakenBack;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicFacts;

/**
 * What pages and checks need to know of topics other than their own. Sorted by id. Its entries may be fetched from
 * elsewhere whenever they are asked for, so they are best not held.
 */
public final class Catalogue {
    /** In order; there may be very many, so no more is made of them. */
    private final List<TopicId> ids;

    private final Function<TopicId, Optional<Entry>> entries;

    /** Lists the entries. */
    public Catalogue(Collection<Entry> entries) {
        Map<TopicId, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        this.ids = byId.keySet().stream().sorted().toList();
        this.entries = id -> Optional.ofNullable(byId.get(id));
    }

    /**
     * Fetches entries when they are asked for.
     *
     * @param entries gives the entry of each of the ids, unless that topic cannot be read; called from many threads
     */
    public Catalogue(Collection<TopicId> ids, Function<TopicId, Optional<Entry>> entries) {
        this(entries, ids.stream().sorted().toList());
    }

    private Catalogue(Function<TopicId, Optional<Entry>> entries, List<TopicId> sorted) {
        this.ids = sorted;
        this.entries = entries;
    }

    /** The same, which tells {@code asked} of each topic that is asked for and in it. */
    public Catalogue observed(Consumer<TopicId> asked) {
        return new Catalogue(
                id -> {
                    asked.accept(id);
                    return entries.apply(id);
                },
                ids);
    }

    /** All topics, by id. */
    public Collection<Entry> entries() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<Entry> iterator() {
                return ids.stream().map(entries).flatMap(Optional::stream).iterator();
            }

            @Override
            public int size() {
                return ids.size();
            }
        };
    }

    /** A topic. */
    public Optional<Entry> find(TopicId id) {
        return Collections.binarySearch(ids, id) >= 0 ? entries.apply(id) : Optional.empty();
    }

    /** All ids, in order. */
    public List<TopicId> ids() {
        return ids;
    }

    /**
     * What others need to know of a topic.
     *
     * @param governance whether it may be relied on
     * @param leaflets by language
     */
    public record Entry(TopicId id, Facts facts, Governance governance, SortedMap<LanguageTag, Names> leaflets) {
        public Entry {
            leaflets = Collections.unmodifiableSortedMap(new TreeMap<>(leaflets));
        }

        /** The entry of a topic. */
        public static Entry of(Topic topic, Governance governance) {
            SortedMap<LanguageTag, Names> names = new TreeMap<>();
            for (Map.Entry<LanguageTag, Leaflet> leaflet : topic.leaflets().entrySet()) {
                names.put(leaflet.getKey(), Names.of(leaflet.getValue()));
            }
            return new Entry(topic.id(), Facts.of(topic.facts()), governance, names);
        }
    }

    /**
     * What others need to know of a topic's facts. Sources, figures, sign-offs and the like are not among them: the entries
     * of all topics are read again and again, and a page is made anew when an entry that it rests on says something else.
     * See {@link TopicFacts}.
     *
     * @param picture id of the topic's first figure
     */
    public record Facts(
            Text code,
            Status status,
            Text version,
            Optional<Day> issued,
            Text owner,
            Audience audience,
            List<BodyArea> bodyAreas,
            Optional<String> picture,
            List<ClinicalCode> clinicalCodes,
            Optional<Review> review,
            List<Id> formerAddresses,
            Optional<TakenBack> takenBack,
            List<Suppression> suppress) {
        public Facts {
            bodyAreas = List.copyOf(bodyAreas);
            clinicalCodes = List.copyOf(clinicalCodes);
            formerAddresses = List.copyOf(formerAddresses);
            suppress = List.copyOf(suppress);
        }

        private static Facts of(TopicFacts facts) {
            return new Facts(
                    facts.code(),
                    facts.status(),
                    facts.version(),
                    facts.issued(),
                    facts.owner(),
                    facts.audience(),
                    facts.bodyAreas(),
                    facts.figures().stream()
                            .findFirst()
                            .map(figure -> figure.id().value()),
                    facts.clinicalCodes(),
                    facts.review(),
                    facts.formerAddresses(),
                    facts.takenBack(),
                    facts.suppress());
        }
    }

    /** What a leaflet is called and about. */
    public record Names(String title, Optional<String> medicalName, List<String> alsoCalled, Phrase summary) {
        public Names {
            alsoCalled = List.copyOf(alsoCalled);
        }

        private static Names of(Leaflet leaflet) {
            return new Names(
                    leaflet.title().value(),
                    leaflet.medicalName().map(Text::value),
                    leaflet.alsoCalled().stream().map(Text::value).toList(),
                    leaflet.summary());
        }
    }
}
