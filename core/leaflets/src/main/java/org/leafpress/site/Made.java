package org.leafpress.site;

import java.util.List;
import java.util.SortedMap;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.render.view.PrintLink;

/**
 * What a topic came to, as far as the rest of the build needs it: all topics are held, so there is no more.
 *
 * @param outputs {@link Notes.Outputs} as {@link Blobs} have them
 * @param pages how many pages are among them
 * @param findings before decisions
 * @param prints printed forms, by the path of the page
 */
record Made(Blobs.Kept outputs, int pages, List<Diagnostic> findings, SortedMap<String, List<PrintLink>> prints) {

    static Made of(Notes.Outputs outputs, Blobs.Kept kept) {
        return new Made(kept, pages(outputs.files()), outputs.findings(), outputs.prints());
    }

    /** How many of some files are pages. */
    static int pages(List<Notes.Written> files) {
        return (int)
                files.stream().filter(file -> file.path().endsWith(".html")).count();
    }
}
