package org.leafpress.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.leafpress.check.Decisions;
import org.leafpress.check.Decisions.Step;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Site;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.ThemeFiles;

/** Renders content and publishes it, unless anything is wrong: then the last site stays as it was. */
public final class SiteBuild {
    private final Path output;
    private final Path work;
    private final Workers workers;
    private final Predicate<List<Diagnostic>> forbids;

    /**
     * Publishes to a folder.
     *
     * @param output where the site is published
     * @param work for files in the making
     * @param forbids true for findings that keep the site from being published
     */
    public SiteBuild(Path output, Path work, Workers workers, Predicate<List<Diagnostic>> forbids) {
        this.output = output;
        this.work = work;
        this.workers = workers;
        this.forbids = forbids;
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
     * A build that has come to its end.
     *
     * @param published empty if there was a fault
     * @param findings of the build, apart from those about the content
     */
    public record Built(Optional<Published> published, Findings findings) {}

    /**
     * Renders everything, then publishes it.
     *
     * @return what became of it, and the faults of templates and of the plan, and what cannot be printed
     */
    public Built run(Content content, Site site, ThemeFiles theme) {
        Decisions decisions = content.decisions();
        Diagnostics found = new Diagnostics();
        Optional<Published> published = publish(planned(content, site, theme, found), decisions, found);
        return new Built(
                published,
                decisions.decide(published.isPresent() ? Step.RENDERING : Step.UNFINISHED_RENDERING, found.sorted()));
    }

    /** Renders everything and writes nothing: for the findings alone. */
    public Findings rehearse(Content content, Site site, ThemeFiles theme) {
        Decisions decisions = content.decisions();
        Diagnostics found = new Diagnostics();
        List<Plan.Output> outputs = planned(content, site, theme, found);
        if (forbids(decisions, found)) {
            return decisions.decide(Step.UNFINISHED_RENDERING, found.sorted());
        }
        for (Plan.Stage stage : Plan.Stage.values()) {
            List<Plan.Output> planned =
                    outputs.stream().filter(output -> output.stage() == stage).toList();
            workers.map("render", planned, output -> stage(output, file -> {}))
                    .forEach(staged -> found.addAll(staged.findings()));
        }
        return decisions.decide(Step.RENDERING, found.sorted());
    }

    private static List<Plan.Output> planned(Content content, Site site, ThemeFiles theme, Diagnostics diagnostics) {
        try {
            return Plan.of(content, site, theme, diagnostics);
        } catch (TemplateFault fault) {
            diagnostics.add(fault.diagnostic());
            return List.of();
        }
    }

    private Optional<Published> publish(List<Plan.Output> outputs, Decisions decisions, Diagnostics diagnostics) {
        if (forbids(decisions, diagnostics)) {
            return Optional.empty();
        }
        try (SiteFolder folder = SiteFolder.open(output, work)) {
            int pages = 0;
            for (Plan.Stage stage : Plan.Stage.values()) {
                List<Plan.Output> planned = outputs.stream()
                        .filter(output -> output.stage() == stage)
                        .toList();
                for (Staged staged : workers.map("render", planned, output -> stage(output, folder::stage))) {
                    diagnostics.addAll(staged.findings());
                    pages += staged.pages();
                }
                if (forbids(decisions, diagnostics)) {
                    return Optional.empty();
                }
            }
            reportGone(folder.leftOut(), diagnostics);
            SiteFolder.Changes changes = folder.publish();
            return Optional.of(new Published(pages, changes.written(), changes.unchanged(), changes.removed()));
        }
    }

    private boolean forbids(Decisions decisions, Diagnostics diagnostics) {
        return forbids.test(decisions
                .decide(Step.UNFINISHED_RENDERING, diagnostics.sorted())
                .standing());
    }

    /** Patients may have the address of a leaflet on paper, so that its end should not come unnoticed. */
    private static void reportGone(List<String> leftOut, Diagnostics diagnostics) {
        leftOut.stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(
                        path -> diagnostics.report(
                                Code.LEAFLET_GONE,
                                Place.file(path),
                                "this page of the last site is gone",
                                "if patients have its address, keep the topic with status: withdrawn, so that the page says so"));
    }

    /** Finishes what a build that was killed while publishing left undone. */
    public void recover() {
        SiteFolder.recover(output, work);
    }

    private record Staged(int pages, List<Diagnostic> findings) {}

    private static Staged stage(Plan.Output planned, Consumer<RenderedFile> folder) {
        try {
            Plan.Rendered rendered = planned.rendering().get();
            rendered.files().forEach(folder);
            int pages = (int) rendered.files().stream()
                    .filter(file -> file.path().endsWith(".html"))
                    .count();
            return new Staged(pages, rendered.findings());
        } catch (TemplateFault fault) {
            return new Staged(0, List.of(fault.diagnostic()));
        }
    }
}
