package org.leafpress.load;

import java.util.Optional;
import org.leafpress.codec.ByteStore;
import org.leafpress.model.TopicId;

/**
 * A topic that could be read. All of a site's topics are held in this form, so it keeps in memory only what others ask.
 *
 * @param scan a {@link ScanRecord} in the form of {@link ScanFormat}
 * @param entry its entry in the catalogue, likewise
 * @param outputs what the last build made of it, in the form of the cache, if the topic is as it was then
 */
public record ScannedTopic(
        TopicId id,
        EntrySummary summary,
        ByteStore.Stored scan,
        ByteStore.Stored entry,
        Optional<ByteStore.Stored> outputs) {}
