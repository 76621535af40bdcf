package org.leafpress.cache;

import java.util.List;
import java.util.SortedMap;
import org.leafpress.codec.ByteStore;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.publish.PublishedFile;
import org.leafpress.render.view.PrintLink;

/**
 * What was made of a topic, as far as the rest of the build needs it in memory.
 *
 * @param outputs the stored {@link Outputs}
 * @param pages how many pages are among them
 * @param findings before decisions
 * @param prints printed forms, by the path of the page
 */
public record TopicOutputs(
        ByteStore.Stored outputs, int pages, List<Diagnostic> findings, SortedMap<String, List<PrintLink>> prints) {

    /** Stores what was made. */
    public static TopicOutputs of(Outputs outputs, ByteStore store) {
        return of(outputs, store.store(CacheFormat.write(outputs)));
    }

    static TopicOutputs of(Outputs outputs, ByteStore.Stored stored) {
        return new TopicOutputs(stored, pages(outputs.files()), outputs.findings(), outputs.prints());
    }

    /** How many of some files are pages. */
    public static int pages(List<PublishedFile> files) {
        return (int)
                files.stream().filter(file -> file.path().endsWith(".html")).count();
    }
}
