package org.leafpress.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leafpress.concurrent.Lazy;
import org.leafpress.plan.PlannedFiles;
import org.leafpress.plan.SitePlan;
import org.leafpress.render.SiteFile;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;

/**
 * The files of a site that belong to no topic. Which there are, and what they list, is found out when one is first asked
 * for; another of these is made when content has changed.
 */
final class SiteLists {
    private final Lazy<Map<String, PlannedFiles>> exact;
    private final Lazy<Map<String, PlannedFiles>> glance;
    private final Lazy<Map<String, PlannedFiles>> further;

    /**
     * Lists nothing yet.
     *
     * @param sized the printed forms of the leaflet at a path
     * @param remembered those of them that were made already
     * @param words what the leaflets can be found by
     */
    SiteLists(
            Supplier<Optional<SitePlan>> plan,
            Function<String, List<PrintLink>> sized,
            Function<String, List<PrintLink>> remembered,
            Supplier<Stream<LeafletWords>> words) {
        Lazy<Optional<SitePlan>> anew = new Lazy<>(() -> plan.get().map(SitePlan::withListsAnew));
        this.exact = byPath(() -> anew.get().map(found -> found.site(sized, words)));
        this.glance = byPath(() -> anew.get().map(found -> found.site(remembered, words)));
        this.further = byPath(() -> anew.get().map(SitePlan::further));
    }

    private static Lazy<Map<String, PlannedFiles>> byPath(Supplier<Optional<List<PlannedFiles>>> outputs) {
        return new Lazy<>(() -> {
            Map<String, PlannedFiles> byPath = new HashMap<>();
            outputs.get().orElse(List.of()).forEach(output -> output.paths().forEach(path -> byPath.put(path, output)));
            return byPath;
        });
    }

    /** A file as a build would make it. */
    Optional<SiteFile> exact(String path) {
        return find(exact, path);
    }

    /** The same without setting any print. */
    Optional<SiteFile> glance(String path) {
        return find(glance, path);
    }

    private Optional<SiteFile> find(Lazy<Map<String, PlannedFiles>> first, String path) {
        return Optional.ofNullable(first.get().get(path))
                .or(() -> Optional.ofNullable(further.get().get(path)))
                .flatMap(output -> find(List.of(output), path));
    }

    /** Renders the output that a path is among. */
    static Optional<SiteFile> find(Collection<PlannedFiles> outputs, String path) {
        return outputs.stream()
                .filter(output -> output.paths().contains(path))
                .findFirst()
                .flatMap(output -> output.rendering().get().files().stream()
                        .filter(file -> file.path().equals(path))
                        .findFirst());
    }
}
