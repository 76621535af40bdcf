package org.leafpress.cache;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.leafpress.codec.ByteStore;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.load.ContentScan;
import org.leafpress.load.Shard;
import org.leafpress.load.TopicCache;
import org.leafpress.model.TopicId;
import org.leafpress.publish.PublishedFile;
import org.leafpress.publish.SiteFolder;

/** Knows nothing and saves nothing. */
public final class NoCache implements BuildCache {
    private final ByteStore store = ByteStore.inMemory();

    @Override
    public Known find(Supplier<List<TopicId>> all, Shard shard) {
        return TopicCache.none().find(all, shard);
    }

    @Override
    public ByteStore store() {
        return store;
    }

    @Override
    public Map<TopicId, TopicOutputs> keepTopics(ContentScan scan, SiteFolder folder) {
        return Map.of();
    }

    @Override
    public Optional<UnchangedSite> findUnchangedSite(ContentScan scan, SiteFolder folder) {
        return Optional.empty();
    }

    @Override
    public Optional<List<PublishedFile>> keepLists(
            ContentScan scan,
            Map<TopicId, TopicOutputs> topics,
            SiteFolder folder,
            Set<String> anew,
            Set<String> ofWords) {
        return Optional.empty();
    }

    @Override
    public void save(ContentScan scan, Map<TopicId, TopicOutputs> topics, Site site) {}

    @Override
    public void saveUnchanged(ContentScan scan, Map<TopicId, TopicOutputs> topics) {}

    @Override
    public List<Diagnostic> findings() {
        return List.of();
    }

    @Override
    public void close() {}
}
