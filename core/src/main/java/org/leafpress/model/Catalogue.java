package org.leafpress.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.text.Phrase;

/** What pages and checks need to know of topics other than their own. Sorted by id. */
public final class Catalogue {
    private final SortedMap<TopicId, Entry> entries;

    /** Lists the entries. */
    public Catalogue(Collection<Entry> entries) {
        SortedMap<TopicId, Entry> sorted = new TreeMap<>();
        entries.forEach(entry -> sorted.put(entry.id(), entry));
        this.entries = Collections.unmodifiableSortedMap(sorted);
    }

    /** All topics, by id. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** A topic. */
    public Optional<Entry> find(TopicId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** All ids. */
    public Collection<TopicId> ids() {
        return entries.keySet();
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
