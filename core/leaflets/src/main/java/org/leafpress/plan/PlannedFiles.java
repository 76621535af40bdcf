package org.leafpress.plan;

import java.util.List;
import java.util.function.Supplier;
import org.leafpress.render.SiteFile;

/**
 * Files of the site to be that are made together.
 *
 * @param paths relative to the root of the site; a printed leaflet that does not fit may be missing in the end
 * @param origin what they are made from, for people
 */
public record PlannedFiles(List<String> paths, String origin, Supplier<RenderResult> rendering) {
    /** One file. */
    static PlannedFiles of(String path, String origin, Supplier<? extends SiteFile> rendering) {
        return new PlannedFiles(List.of(path), origin, () -> RenderResult.of(List.of(rendering.get())));
    }
}
