package org.leafpress.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.leafpress.cache.BuildCache;
import org.leafpress.cache.TopicOutputs;
import org.leafpress.check.Decisions;
import org.leafpress.check.Decisions.Step;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.Lazy;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.ContentScan;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.publish.PublishedFile;
import org.leafpress.publish.SiteFolder;
import org.leafpress.render.Theme;

/**
 * Makes a site and publishes it, unless a finding forbids it: then the last site stays as it was. The stages are numbered in
 * {@link #run}. At three points the cache is asked what need not be made again.
 */
public final class SiteBuild {
    private final ContentScan scan;
    private final Lazy<Theme> theme;
    private final Workers workers;
    private final BuildCache cache;
    private final SiteFolder folder;
    private final Predicate<List<Diagnostic>> forbids;

    private final Map<TopicId, TopicOutputs> topics = new HashMap<>();

    /**
     * A build that is still to be run.
     *
     * @param scan of the content, still to be run
     * @param folder where the site is published
     * @param forbids true for findings that keep the site from being published
     */
    public SiteBuild(
            ContentScan scan,
            Lazy<Theme> theme,
            Workers workers,
            BuildCache cache,
            SiteFolder folder,
            Predicate<List<Diagnostic>> forbids) {
        this.scan = scan;
        this.theme = theme;
        this.workers = workers;
        this.cache = cache;
        this.folder = folder;
        this.forbids = forbids;
    }

    /** Builds; to be called once. */
    public Built run() {
        // 1. Load: read and check every topic that the cache does not know as it is now.
        scan.run();

        // 2. Keep the files of topics that the cache finds up to date; perhaps that is the whole site.
        topics.putAll(cache.keepTopics(scan, folder));
        List<ScannedTopic> open = new ArrayList<>(scan.topics());
        open.removeIf(topic -> topics.containsKey(topic.id()));
        Optional<Built> same = open.isEmpty() ? unchanged() : Optional.empty();
        if (same.isPresent()) {
            return same.get();
        }

        // 3. Decide which findings about the content count.
        Catalogue catalogue = scan.catalogue();
        Decisions decisions = scan.decisions(catalogue);
        Findings content = decisions.decide(scan.isWhole() ? Step.CONTENT : Step.UNFINISHED, scan.findings(catalogue));
        Optional<Site> site = scan.site().site();
        if (site.isEmpty() || forbids.test(content.counted())) {
            return failed(content);
        }

        // 4. Plan which files the site has, and render those that are not kept.
        Diagnostics found = new Diagnostics();
        Rendering rendering = new Rendering(scan, site.get(), catalogue, theme, workers, cache, folder);
        Optional<List<PublishedFile>> lists =
                rendering.run(open, topics, found, () -> forbids.test(undecided(decisions, found)));
        Findings rendered = decisions.decide(lists.isPresent() ? Step.RENDERING : Step.UNFINISHED, found.sorted());
        if (lists.isEmpty() || forbids.test(rendered.counted())) {
            return failed(content.and(rendered));
        }

        // 5. Publish all of it together.
        SiteFolder.Changes changes = folder.publish();
        cache.save(scan, topics, new BuildCache.Site(lists.get(), folder.checksumList(), content, rendered));
        Published published = new Published(
                pages(lists.get()),
                changes.written(),
                changes.unchanged(),
                changes.removed().size());
        return new Built(scan.topics().size(), Optional.of(published), content.and(rendered))
                .and(scan.isWhole() ? RemovedPages.report(changes.removed()) : List.of());
    }

    private static List<Diagnostic> undecided(Decisions decisions, Diagnostics found) {
        return decisions.decide(Step.UNFINISHED, found.sorted()).counted();
    }

    private Built failed(Findings findings) {
        return new Built(scan.topics().size(), Optional.empty(), findings);
    }

    /** What the build comes to when the cache finds the whole site up to date. */
    private Optional<Built> unchanged() {
        return cache.findUnchangedSite(scan, folder).map(site -> {
            Findings findings = site.content().and(site.rendering());
            if (forbids.test(site.content().counted())
                    || forbids.test(site.rendering().counted())) {
                // Whoever publishes with fewer findings than the last time gets no more than a clean build gives.
                return failed(findings);
            }
            cache.saveUnchanged(scan, topics);
            int files = folder.keptCount() + site.lists().size();
            return new Built(
                    scan.topics().size(), Optional.of(new Published(pages(site.lists()), 0, files, 0)), findings);
        });
    }

    private int pages(List<PublishedFile> lists) {
        return TopicOutputs.pages(lists)
                + topics.values().stream().mapToInt(TopicOutputs::pages).sum();
    }
}
