package org.leafpress.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;

/** Keeps the entries of the catalogue that were asked for last: pages name the same topics again and again. Thread-safe. */
final class RecentEntries {
    /** An entry takes some 2 KB. More would not be found again much more often where there are many topics. */
    private static final int MOST = 512;

    private final Function<TopicId, Catalogue.Entry> source;

    private final Map<TopicId, Catalogue.Entry> recent =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<TopicId, Catalogue.Entry> eldest) {
                    return size() > MOST;
                }
            });

    /** Fetches from elsewhere what it does not have. */
    RecentEntries(Function<TopicId, Catalogue.Entry> source) {
        this.source = source;
    }

    /** An entry; fetched outside any lock, so that no thread waits for another's reading. */
    Catalogue.Entry get(TopicId id) {
        return Optional.ofNullable(recent.get(id)).orElseGet(() -> {
            Catalogue.Entry fetched = source.apply(id);
            recent.put(id, fetched);
            return fetched;
        });
    }
}
