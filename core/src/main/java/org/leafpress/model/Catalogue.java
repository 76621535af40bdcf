package org.leafpress.model;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.leafpress.model.text.Phrase;

/**
 * What pages and checks need to know of topics other than their own. Sorted by id. Its entries may be fetched from
 * elsewhere whenever they are asked for, so they are best not held.
 */
public final class Catalogue {
    /** In order, and quick to look into. */
    private final Set<TopicId> ids;

    private final Function<TopicId, Optional<Entry>> entries;

    /** Lists the entries. */
    public Catalogue(Collection<Entry> entries) {
        Map<TopicId, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        this.ids = sorted(byId.keySet());
        this.entries = id -> Optional.ofNullable(byId.get(id));
    }

    /**
     * Fetches entries when they are asked for.
     *
     * @param entries gives the entry of each of the ids, unless that topic cannot be read; called from many threads
     */
    public Catalogue(Collection<TopicId> ids, Function<TopicId, Optional<Entry>> entries) {
        this.ids = sorted(ids);
        this.entries = entries;
    }

    private static Set<TopicId> sorted(Collection<TopicId> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(ids)));
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
        return ids.contains(id) ? entries.apply(id) : Optional.empty();
    }

    /** All ids. */
    public Collection<TopicId> ids() {
        return ids;
    }

    /**
     * What others need to know of a topic.
     *
     * @param governance whether it may be relied on
     * @param leaflets by language
     */
    public record Entry(TopicId id, TopicFacts facts, Governance governance, SortedMap<LanguageTag, Names> leaflets) {
        public Entry {
            leaflets = Collections.unmodifiableSortedMap(new TreeMap<>(leaflets));
        }

        /** The entry of a topic. */
        public static Entry of(Topic topic, Governance governance) {
            SortedMap<LanguageTag, Names> names = new TreeMap<>();
            for (Map.Entry<LanguageTag, Leaflet> leaflet : topic.leaflets().entrySet()) {
                names.put(leaflet.getKey(), Names.of(leaflet.getValue()));
            }
            return new Entry(topic.id(), topic.facts(), governance, names);
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
