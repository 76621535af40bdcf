package org.leafpress.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.topic.Status;

/** What the lists of each edition show, found in one look at all topics. Those withdrawn are in none. Thread-safe. */
public final class Listings {
    private final Map<LanguageTag, Listing> listings = new HashMap<>();

    /** Lists the topics of a site. */
    public Listings(List<Edition> editions, Catalogue catalogue) {
        Map<LanguageTag, List<ListedTopic>> topics = new HashMap<>();
        editions.forEach(edition -> topics.put(edition.language(), new ArrayList<>()));
        Map<Set<BodyArea>, Set<BodyArea>> areas = new HashMap<>();
        for (TopicId id : catalogue.ids()) {
            catalogue
                    .find(id)
                    .filter(entry -> entry.facts().status() != Status.WITHDRAWN)
                    .ifPresent(entry -> add(id, entry, areas, topics));
        }
        for (Edition edition : editions) {
            List<ListedTopic> own = topics.getOrDefault(edition.language(), List.of());
            List<ListedTopic> elsewhere = elsewhere(own, topics.getOrDefault(edition.source(), List.of()));
            boolean tooMany = elsewhere.size() > Listing.MOST;
            listings.put(
                    edition.language(),
                    new Listing(sorted(own, edition), tooMany ? List.of() : sorted(elsewhere, edition), tooMany));
        }
    }

    /** All topics are held, so they share what is the same: the catalogue's id, the language, and the areas. */
    private static void add(
            TopicId id,
            Catalogue.Entry entry,
            Map<Set<BodyArea>, Set<BodyArea>> known,
            Map<LanguageTag, List<ListedTopic>> topics) {
        Set<BodyArea> own = EnumSet.noneOf(BodyArea.class);
        own.addAll(entry.facts().bodyAreas());
        Set<BodyArea> areas = known.computeIfAbsent(own, unknown -> own);
        topics.forEach((language, list) -> Optional.ofNullable(entry.leaflets().get(language))
                .ifPresent(names -> list.add(new ListedTopic(
                        id,
                        language,
                        entry.governance().shownStatus(language),
                        areas,
                        names.title(),
                        names.alsoCalled()))));
    }

    /** Those of the source that are not among an edition's own; one more than can be named at most. */
    private static List<ListedTopic> elsewhere(List<ListedTopic> own, List<ListedTopic> source) {
        Set<TopicId> ids = own.stream().map(ListedTopic::id).collect(Collectors.toSet());
        return source.stream()
                .filter(topic -> !ids.contains(topic.id()))
                .limit(Listing.MOST + 1L)
                .toList();
    }

    private static List<ListedTopic> sorted(List<ListedTopic> topics, Edition edition) {
        NameOrder order = new NameOrder(edition.locale());
        return topics.stream()
                .sorted(Comparator.comparing(ListedTopic::title, order).thenComparing(ListedTopic::id))
                .toList();
    }

    /** Of the edition in a language. */
    Listing of(LanguageTag language) {
        return Objects.requireNonNull(listings.get(language));
    }

    /** Whether the edition in a language has a page of its own for a part of the body. */
    boolean hasPage(LanguageTag language, BodyArea area) {
        Listing listing = of(language);
        return listing.isSplit() && listing.about(area).findAny().isPresent();
    }
}
