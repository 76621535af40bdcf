package org.leafpress.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Site;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.ThemeFiles;

/** Renders content and publishes it, unless anything is wrong: then the last site stays as it was. */
public final class SiteBuild {
    private final Path output;
    private final Path work;
    private final Workers workers;

    /**
     * Publishes to a folder.
     *
     * @param output where the site is published
     * @param work for files in the making
     */
    public SiteBuild(Path output, Path work, Workers workers) {
        this.output = output;
        this.work = work;
        this.workers = workers;
    }

    /**
     * What a build came to.
     *
     * @param pages HTML pages of the site
     * @param written files that are new or have new content
     * @param unchanged files that had the right content already
     * @param removed files that are no longer part of the site
     */
    public record Published(int pages, int written, int unchanged, int removed) {}

    /**
     * Renders everything, then publishes it.
     *
     * @param diagnostics gets faults of templates and of the plan
     * @return empty if there was a fault
     */
    public Optional<Published> run(Content content, Site site, ThemeFiles theme, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Published> published = publish(planned(content, site, theme, found), found);
        diagnostics.addAll(found.sorted());
        return published;
    }

    private static List<Plan.Output> planned(Content content, Site site, ThemeFiles theme, Diagnostics diagnostics) {
        try {
            return Plan.of(content, site, theme, diagnostics);
        } catch (TemplateFault fault) {
            diagnostics.add(fault.diagnostic());
            return List.of();
        }
    }

    private Optional<Published> publish(List<Plan.Output> outputs, Diagnostics diagnostics) {
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        try (SiteFolder folder = SiteFolder.open(output, work)) {
            List<Optional<Diagnostic>> faults = workers.map("render", outputs, planned -> stage(planned, folder));
            faults.forEach(fault -> fault.ifPresent(diagnostics::add));
            if (diagnostics.hasErrors()) {
                return Optional.empty();
            }
            SiteFolder.Changes changes = folder.publish();
            int pages = (int) outputs.stream()
                    .filter(planned -> planned.path().endsWith(".html"))
                    .count();
            return Optional.of(new Published(pages, changes.written(), changes.unchanged(), changes.removed()));
        }
    }

    private static Optional<Diagnostic> stage(Plan.Output planned, SiteFolder folder) {
        try {
            RenderedFile file = planned.rendering().get();
            folder.stage(file);
            return Optional.empty();
        } catch (TemplateFault fault) {
            return Optional.of(fault.diagnostic());
        }
    }
}
