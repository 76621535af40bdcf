package org.leafpress.cache;

import java.util.List;
import java.util.SortedMap;
import org.leafpress.codec.ByteReader;
import org.leafpress.codec.ByteStore;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.publish.PublishedFile;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;
import org.leafpress.source.Hash;

/**
 * What was made of a topic, as far as the rest of the build needs it in memory.
 *
 * @param outputs the stored {@link CachedResult}
 * @param pages how many pages are among them
 * @param findings before decisions
 * @param prints printed forms, by the path of the page
 * @param wordsHash of {@link #words}
 */
public record TopicOutputs(
        ByteStore.Stored outputs,
        int pages,
        List<Diagnostic> findings,
        SortedMap<String, List<PrintLink>> prints,
        Hash wordsHash) {

    /** Stores what was made. */
    public static TopicOutputs of(CachedResult outputs, ByteStore store) {
        return of(outputs, store.store(CacheFormat.write(outputs)));
    }

    static TopicOutputs of(CachedResult outputs, ByteStore.Stored stored) {
        return new TopicOutputs(
                stored,
                pages(outputs.files()),
                outputs.findings(),
                outputs.prints(),
                outputs.words().hash());
    }

    /** What its leaflets can be found by; fetched each time. */
    public List<LeafletWords> words() {
        return CacheFormat.outputs(new ByteReader(outputs.bytes())).words().words();
    }

    /** How many of some files are pages. */
    public static int pages(List<PublishedFile> files) {
        return (int)
                files.stream().filter(file -> file.path().endsWith(".html")).count();
    }
}
