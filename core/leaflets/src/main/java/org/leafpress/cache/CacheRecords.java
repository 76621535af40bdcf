package org.leafpress.cache;

import java.util.List;
import org.leafpress.check.Findings;
import org.leafpress.model.TopicId;
import org.leafpress.publish.PublishedFile;
import org.leafpress.source.Hash;
import org.leafpress.source.RecordedRead;

/** What a {@link CacheFile} holds besides its blocks; {@link CacheFormat} has the form in which it does. */
final class CacheRecords {
    private CacheRecords() {}

    /**
     * The index of a cache file.
     *
     * @param begun before anything was read, in nanoseconds since 1970
     * @param ended when everything had been made, in nanoseconds since 1970
     * @param blocks what is known of topics, by their ids
     */
    record Index(long begun, long ended, SiteRecord site, List<BlockPosition> blocks) {}

    /**
     * Where in the file a {@link CacheBlock} is.
     *
     * @param first of its topics
     * @param last of its topics
     */
    record BlockPosition(long position, int size, TopicId first, TopicId last) {}

    /**
     * The site as a whole.
     *
     * @param sharedInputs hash of what every page depends on
     * @param reads of the content folder, those of topics apart
     * @param listInputs hash of what the pages about all topics depend on
     * @param lists these pages and the other files that belong to no topic
     * @param checksums the file that lists all files
     * @param content findings about the content
     * @param rendering findings of the work after that
     */
    record SiteRecord(
            Hash sharedInputs,
            List<RecordedRead> reads,
            Hash listInputs,
            List<PublishedFile> lists,
            PublishedFile checksums,
            Findings content,
            Findings rendering) {
        /** Instead of the hash of what lists depend on, in a shard: it has none. */
        static final Hash NO_LISTS = Hash.of("no lists");

        /** True unless this is a shard of a site. */
        boolean isWhole() {
            return !listInputs.equals(NO_LISTS);
        }
    }
}
