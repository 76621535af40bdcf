package org.leafpress.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.leafpress.codec.ByteStore;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;

/** Topics of other shards: each is read when something is first asked about it, and not checked. Thread-safe. */
final class OtherShards {
    private final Function<TopicId, TopicContent> reader;
    private final ByteStore store;
    private final Map<TopicId, Reading> read = new ConcurrentHashMap<>();

    OtherShards(Function<TopicId, TopicContent> reader, ByteStore store) {
        this.reader = reader;
        this.store = store;
    }

    /**
     * What pages of others may show of a topic.
     *
     * @param summary of the entry
     * @param entry of the catalogue
     */
    record Known(EntrySummary summary, ByteStore.Stored entry) {}

    /**
     * A topic that was read.
     *
     * @param faults if it could not be read
     */
    private record Reading(Optional<Known> known, List<Diagnostic> faults) {}

    /**
     * A topic.
     *
     * @return empty if it cannot be read
     */
    Optional<Known> find(TopicId id) {
        return read.computeIfAbsent(id, this::read).known();
    }

    private Reading read(TopicId id) {
        TopicContent content = reader.apply(id);
        Optional<Known> known = content.topic().map(topic -> {
            Catalogue.Entry entry = topic.entry();
            return new Known(EntrySummary.of(entry, true), store.store(ScanFormat.write(entry)));
        });
        return new Reading(known, known.isPresent() ? List.of() : content.findings());
    }

    /** What is wrong with topics that could not be read: what names them cannot be made. */
    List<Diagnostic> faults() {
        return read.values().stream()
                .flatMap(reading -> reading.faults().stream())
                .toList();
    }
}
