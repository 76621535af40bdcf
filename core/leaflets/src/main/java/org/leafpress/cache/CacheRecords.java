package org.leafpress.cache;

import java.nio.file.Path;
import java.util.List;
import org.leafpress.check.Findings;
import org.leafpress.model.TopicId;
import org.leafpress.publish.PublishedFile;
import org.leafpress.source.Hash;
import org.leafpress.source.RecordedRead;

/** What a {@link CacheIndex} holds; {@link CacheFormat} has the form in which it does. */
final class CacheRecords {
    private CacheRecords() {}

    /**
     * What the last build has left.
     *
     * @param begun before anything was read, in nanoseconds since 1970
     * @param ended when everything had been made, in nanoseconds since 1970
     * @param blocks what is known of topics, by their ids
     */
    record Index(long begun, long ended, Data data, SiteRecord site, List<BlockPosition> blocks) {}

    /**
     * Which {@link CacheFile} has the blocks.
     *
     * @param number of the two that take turns, 0 or 1
     * @param begun when it was begun, in nanoseconds since 1970
     * @param length of what counts in it
     */
    record Data(int number, long begun, long length) {
        /** The file of a number that belongs to an index. */
        static Path beside(Path index, int number) {
            return index.resolveSibling(index.getFileName() + "-" + number);
        }
    }

    /**
     * Where in the file a {@link CacheBlock} is.
     *
     * @param sum its checksum
     * @param first of its topics
     * @param last of its topics
     */
    record BlockPosition(long position, int size, long sum, TopicId first, TopicId last) {}

    /**
     * The site as a whole.
     *
     * @param sharedInputs hash of what every page depends on
     * @param reads of the content folder, those of topics apart
     * @param listInputs what the pages about all topics depend on
     * @param lists these pages and the other files that belong to no topic
     * @param checksums the file that lists all files
     * @param content findings about the content
     * @param rendering findings of the work after that
     */
    record SiteRecord(
            Hash sharedInputs,
            List<RecordedRead> reads,
            ListInputs listInputs,
            List<PublishedFile> lists,
            PublishedFile checksums,
            Findings content,
            Findings rendering) {
        /** True unless this is a shard of a site. */
        boolean isWhole() {
            return !listInputs.equals(ListInputs.NONE);
        }
    }
}
