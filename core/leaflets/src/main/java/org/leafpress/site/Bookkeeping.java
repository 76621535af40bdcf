package org.leafpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.leafpress.model.TopicId;

/** Writes what is known of all topics into a ledger: what the last one has and what still holds is copied. */
final class Bookkeeping {
    private final List<Surveyed> topics;
    private final Map<TopicId, Made> made;
    private final Ledger ledger;
    private final List<Notes.Place> places = new ArrayList<>();

    /**
     * Prepares to write.
     *
     * @param topics all of them, sorted by id
     * @param made what was made of them, where it was
     */
    Bookkeeping(List<Surveyed> topics, Map<TopicId, Made> made, Ledger ledger) {
        this.topics = topics;
        this.made = made;
        this.ledger = ledger;
    }

    /**
     * Does it, once.
     *
     * @param folios of the last ledger, sorted by the ids of their topics
     * @param touched topics of which something else is known now, those that are gone among them
     * @return where it is
     */
    List<Notes.Place> write(List<Folio> folios, NavigableSet<TopicId> touched) {
        int next = 0;
        Optional<TopicId> before = Optional.empty();
        for (Folio folio : folios) {
            int end = next;
            while (end < topics.size() && topics.get(end).id().compareTo(folio.last()) <= 0) {
                end++;
            }
            NavigableSet<TopicId> upTo = touched.headSet(folio.last(), true);
            if (before.map(id -> upTo.tailSet(id, false)).orElse(upTo).isEmpty()) {
                places.add(new Notes.Place(
                        ledger.keep(folio.whole().bytes()).position(), folio.size(), folio.first(), folio.last()));
            } else {
                write(topics.subList(next, end));
            }
            before = Optional.of(folio.last());
            next = end;
        }
        write(topics.subList(next, topics.size()));
        return List.copyOf(places);
    }

    private void write(List<Surveyed> some) {
        int count = (some.size() + Folio.MOST - 1) / Folio.MOST;
        for (int i = 0; i < count; i++) {
            folio(some.subList(i * some.size() / count, (i + 1) * some.size() / count));
        }
    }

    private void folio(List<Surveyed> some) {
        ByteWriter out = new ByteWriter();
        for (Surveyed topic : some) {
            byte[] outputs = Optional.ofNullable(made.get(topic.id()))
                    .map(found -> found.outputs().bytes())
                    .orElseGet(() -> new byte[0]);
            Folio.write(topic, outputs, out);
        }
        byte[] bytes = out.toBytes();
        places.add(new Notes.Place(
                ledger.keep(bytes).position(),
                bytes.length,
                some.get(0).id(),
                some.get(some.size() - 1).id()));
    }
}
