package org.leafpress.plan;

import java.util.List;
import java.util.Map;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.render.SiteFile;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;

/**
 * What {@link PlannedFiles} came to.
 *
 * @param findings what went wrong without stopping the work
 * @param prints printed forms, by the path of the page
 * @param words what leaflets among them can be found by
 */
public record RenderResult(
        List<SiteFile> files,
        List<Diagnostic> findings,
        Map<String, List<PrintLink>> prints,
        List<LeafletWords> words) {
    public RenderResult {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        prints = Map.copyOf(prints);
        words = List.copyOf(words);
    }

    /** Files and nothing else. */
    static RenderResult of(List<? extends SiteFile> files) {
        return new RenderResult(List.copyOf(files), List.of(), Map.of(), List.of());
    }
}
