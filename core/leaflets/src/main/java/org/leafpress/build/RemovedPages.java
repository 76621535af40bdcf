package org.leafpress.build;

import java.util.List;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.render.Paths;

/** Says which leaflets are gone: patients may have their addresses on paper. */
final class RemovedPages {
    private RemovedPages() {}

    /**
     * Reports the pages among removed files. Pages of letters and body areas come and go with the topics that they list.
     *
     * @param removed paths of files of the last site that the new one lacks
     */
    static List<Diagnostic> report(List<String> removed) {
        return removed.stream()
                .filter(path -> path.endsWith(".html") && !Paths.isListPage(path))
                .map(path -> Diagnostic.of(
                        Code.LEAFLET_GONE,
                        Place.file(path),
                        "this page of the last site is gone",
                        "if patients have its address and the topic is gone, keep it with status: withdrawn, so that the page says so;"
                                + " drafts that the site hides come back when they are approved"))
                .toList();
    }
}
