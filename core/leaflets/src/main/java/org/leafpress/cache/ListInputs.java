package org.leafpress.cache;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.codec.ByteWriter;
import org.leafpress.load.ScanFormat;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;
import org.leafpress.source.Hash;
import org.leafpress.source.RecordedRead;

/**
 * What files about all topics depend on, the shared inputs apart.
 *
 * @param entries hash of what all of them do: entries of the catalogue, printed forms, and the store of what was issued
 * @param words hash of what the index for search does besides: what leaflets can be found by
 */
record ListInputs(Hash entries, Hash words) {
    /** Of a shard, which has no such files. */
    static final ListInputs NONE = new ListInputs(Hash.of("no lists"), Hash.of("no words"));

    /**
     * Of topics.
     *
     * @param topics all of them, sorted by id
     * @param outputs what was made of them
     * @param reads of the content folder, topics apart; those of the store of what was issued count here
     */
    static ListInputs of(List<ScannedTopic> topics, Map<TopicId, TopicOutputs> outputs, List<RecordedRead> reads) {
        ByteWriter entries = new ByteWriter();
        for (RecordedRead read : UpToDateSite.ofStore(reads)) {
            entries.plain(read.path());
            ScanFormat.hash(read.answer(), entries);
        }
        ByteWriter words = new ByteWriter();
        for (ScannedTopic topic : topics) {
            ScanFormat.id(topic.id(), entries);
            ScanFormat.hash(topic.summary().hash(), entries);
            Optional.ofNullable(outputs.get(topic.id())).ifPresent(made -> {
                CacheFormat.prints(made.prints(), entries);
                ScanFormat.id(topic.id(), words);
                ScanFormat.hash(made.wordsHash(), words);
            });
        }
        return new ListInputs(Hash.of(entries.toBytes()), Hash.of(words.toBytes()));
    }
}
