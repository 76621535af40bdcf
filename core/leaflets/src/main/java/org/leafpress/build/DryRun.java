package org.leafpress.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leafpress.check.Decisions.Step;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.Content;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.site.Site;
import org.leafpress.plan.OutputPaths;
import org.leafpress.plan.PlannedFiles;
import org.leafpress.plan.RenderResult;
import org.leafpress.plan.ShownTopics;
import org.leafpress.plan.SitePlan;
import org.leafpress.render.SiteFile;
import org.leafpress.render.StreamedFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;

/** Renders everything and writes nothing: for the findings alone. */
public final class DryRun {
    private final Workers workers;
    private final Predicate<List<Diagnostic>> forbids;

    /**
     * Prepares a dry run.
     *
     * @param forbids true for findings that keep the work from going on
     */
    public DryRun(Workers workers, Predicate<List<Diagnostic>> forbids) {
        this.workers = workers;
        this.forbids = forbids;
    }

    /** What rendering finds. */
    public Findings run(Content content, Site site, ThemeFiles theme) {
        Diagnostics found = new Diagnostics();
        boolean complete = render(content, site, theme, found);
        return content.decisions().decide(complete ? Step.RENDERING : Step.UNFINISHED, found.sorted());
    }

    private boolean render(Content content, Site site, ThemeFiles theme, Diagnostics found) {
        try {
            Optional<SitePlan> plan = SitePlan.of(
                    content.shared(),
                    site,
                    ShownTopics.of(
                            site.facts(), content.catalogue(), () -> ShownTopics.hasApproved(content.catalogue())),
                    new Theme(theme),
                    found);
            if (plan.isEmpty()) {
                return false;
            }
            List<PlannedFiles> outputs = new ArrayList<>(plan.get().site(page -> List.of(), Stream::of));
            outputs.addAll(plan.get().further());
            OutputPaths paths = new OutputPaths(outputs, found);
            for (IllustratedTopic topic : content.topics()) {
                List<PlannedFiles> planned = plan.get().topic(topic);
                paths.check(planned, found);
                outputs.addAll(planned);
            }
            if (forbids.test(
                    content.decisions().decide(Step.UNFINISHED, found.sorted()).counted())) {
                return false;
            }
            workers.map("render", outputs, DryRun::findings).forEach(found::addAll);
            return true;
        } catch (TemplateFault fault) {
            found.add(fault.diagnostic());
            return false;
        }
    }

    private static List<Diagnostic> findings(PlannedFiles output) {
        try {
            RenderResult rendered = output.rendering().get();
            for (SiteFile file : rendered.files()) {
                if (file instanceof StreamedFile streamed) {
                    streamed.content().writeTo(OutputStream.nullOutputStream());
                }
            }
            return rendered.findings();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot render " + output.origin(), e);
        } catch (TemplateFault fault) {
            if (fault.endsBuild()) {
                throw fault;
            }
            return List.of(fault.diagnostic());
        }
    }
}
