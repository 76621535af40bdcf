package org.leafpress.cache;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafpress.check.Findings;
import org.leafpress.codec.ByteStore;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.load.ContentScan;
import org.leafpress.load.TopicCache;
import org.leafpress.model.TopicId;
import org.leafpress.publish.PublishedFile;
import org.leafpress.publish.SiteFolder;

/**
 * What the last build has read and made, as far as it is still up to date. A build asks it for topics, then for files, and
 * saves in the end what the next build may use. Without a cache ({@link NoCache}) everything is made, with the same result.
 */
public interface BuildCache extends TopicCache, AutoCloseable {
    /** Holds until the end of the build what need not be in memory. */
    ByteStore store();

    /**
     * Keeps in the site the files of topics that would be made as they are.
     *
     * @return these topics
     */
    Map<TopicId, TopicOutputs> keepTopics(ContentScan scan, SiteFolder folder);

    /** The last site, if no topic has changed and all its files are as they would be made. */
    Optional<UnchangedSite> findUnchangedSite(ContentScan scan, SiteFolder folder);

    /**
     * Keeps in the site the files that belong to no topic, if they would be made as they are.
     *
     * @param topics what was made of all topics
     * @param anew paths of files that are not kept, since they are made anew in each build
     * @param ofWords paths of files that are kept only if leaflets can also be found by the same words
     */
    Optional<List<PublishedFile>> keepLists(
            ContentScan scan,
            Map<TopicId, TopicOutputs> topics,
            SiteFolder folder,
            Set<String> anew,
            Set<String> ofWords);

    /** Saves a build for the next one. */
    void save(ContentScan scan, Map<TopicId, TopicOutputs> topics, Site site);

    /** Saves that the site has not changed. */
    void saveUnchanged(ContentScan scan, Map<TopicId, TopicOutputs> topics);

    /** Findings about the cache itself. */
    List<Diagnostic> findings();

    @Override
    void close();

    /**
     * The site as it was found unchanged.
     *
     * @param lists files that belong to no topic
     * @param content findings about the content
     * @param rendering findings of the work after that
     */
    record UnchangedSite(List<PublishedFile> lists, Findings content, Findings rendering) {}

    /**
     * What was made besides topics.
     *
     * @param lists files that belong to no topic; none in a shard
     * @param checksums the file that lists all files
     * @param content findings about the content
     * @param rendering findings of the work after that
     */
    record Site(List<PublishedFile> lists, PublishedFile checksums, Findings content, Findings rendering) {}
}
