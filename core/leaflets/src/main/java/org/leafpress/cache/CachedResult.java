package org.leafpress.cache;

import java.util.List;
import java.util.SortedMap;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.publish.PublishedFile;
import org.leafpress.render.view.PrintLink;

/**
 * Files that were made together, as the cache keeps them: a {@code plan.RenderResult} of before.
 *
 * @param dependencies entries of the catalogue that they depend on
 * @param findings before decisions
 * @param prints printed forms, by the path of the page
 * @param words what leaflets among them can be found by
 */
public record CachedResult(
        List<Dependency> dependencies,
        List<PublishedFile> files,
        List<Diagnostic> findings,
        SortedMap<String, List<PrintLink>> prints,
        PackedWords words) {}
