package org.leafpress.load;

import java.util.List;
import java.util.function.Supplier;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.TopicId;
import org.leafpress.source.RecordedRead;

/** Knows topics that need not be read and checked again. */
public interface TopicCache {
    /**
     * Looks which topics are as they were when they were last read and checked.
     *
     * @param all the topics that there are, sorted; asked for only if they may be others than the last time
     * @param shard names those that are to be looked at
     */
    Known find(Supplier<List<TopicId>> all, Shard shard);

    /**
     * True unless the site's own files differ from those with which {@link #find} found topics up to date.
     *
     * @param reads what was asked of the content folder for the site as a whole
     */
    default boolean agreesWith(List<RecordedRead> reads) {
        return true;
    }

    /**
     * What a cache knows of the topics to be looked at.
     *
     * @param upToDate topics that need not be read again
     * @param findings about these, before decisions
     * @param open topics that must be read
     */
    record Known(List<ScannedTopic> upToDate, List<Diagnostic> findings, List<TopicId> open) {}

    /** Knows nothing: every topic is read. */
    static TopicCache none() {
        return (all, shard) -> new Known(List.of(), List.of(), shard.own(all.get()));
    }
}
