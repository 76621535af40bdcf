package org.leafpress.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.cache.BuildCache;
import org.leafpress.cache.CachedResult;
import org.leafpress.cache.Dependency;
import org.leafpress.cache.PackedWords;
import org.leafpress.cache.TopicOutputs;
import org.leafpress.concurrent.Lazy;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.ContentScan;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.load.ScannedTopic;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.plan.OutputPaths;
import org.leafpress.plan.PlannedFiles;
import org.leafpress.plan.RenderResult;
import org.leafpress.plan.ShownTopics;
import org.leafpress.plan.SitePlan;
import org.leafpress.publish.PublishedFile;
import org.leafpress.publish.SiteFolder;
import org.leafpress.render.Gzip;
import org.leafpress.render.SiteFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.Theme;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;

/** Renders the files of a site that are not kept from the last one, and stages them. */
final class Rendering {
    private final ContentScan scan;
    private final Site site;
    private final DependencyRecorder catalogue;
    private final Lazy<Theme> theme;
    private final Workers workers;
    private final BuildCache cache;
    private final SiteFolder folder;

    /** Printed forms of leaflets, by the path of the page. */
    private final Map<String, List<PrintLink>> prints = new HashMap<>();

    Rendering(
            ContentScan scan,
            Site site,
            Catalogue catalogue,
            Lazy<Theme> theme,
            Workers workers,
            BuildCache cache,
            SiteFolder folder) {
        this.scan = scan;
        this.site = site;
        this.catalogue = new DependencyRecorder(catalogue);
        this.theme = theme;
        this.workers = workers;
        this.cache = cache;
        this.folder = folder;
    }

    /**
     * Renders topics, then the files that belong to no topic, since these list what was printed of topics.
     *
     * @param open topics to be rendered
     * @param topics what was made of the others; gets those that are rendered
     * @param found gets the findings, before decisions
     * @param isForbidden true when what was found so far forbids to go on
     * @return the files that belong to no topic; empty if it was not possible to go on
     */
    Optional<List<PublishedFile>> run(
            List<ScannedTopic> open,
            Map<TopicId, TopicOutputs> topics,
            Diagnostics found,
            BooleanSupplier isForbidden) {
        try {
            Optional<SitePlan> plan = SitePlan.of(
                    scan.site(),
                    site,
                    ShownTopics.of(site.facts(), catalogue.catalogue(), scan::hasApproved),
                    theme.get(),
                    found);
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            List<PlannedFiles> lists =
                    plan.get().site(page -> prints.getOrDefault(page, List.of()), () -> words(topics));
            OutputPaths paths = new OutputPaths(lists, found);
            if (isForbidden.getAsBoolean()) {
                return Optional.empty();
            }
            List<TopicOutputs> rendered = workers.map(
                    "render", open, topic -> TopicOutputs.of(render(topic, plan.get(), paths), cache.store()));
            for (int i = 0; i < open.size(); i++) {
                topics.put(open.get(i).id(), rendered.get(i));
            }
            topics.values().forEach(topic -> {
                prints.putAll(topic.prints());
                found.addAll(topic.findings());
            });
            found.addAll(scan.faultsOfOthers());
            if (isForbidden.getAsBoolean()) {
                return Optional.empty();
            }
            return scan.isWhole()
                    ? Optional.of(lists(plan.get(), lists, paths, topics, found, isForbidden))
                    : Optional.of(List.of());
        } catch (TemplateFault fault) {
            found.add(fault.diagnostic());
            return Optional.empty();
        }
    }

    /** What leaflets can be found by, in the order of topics. */
    private Stream<LeafletWords> words(Map<TopicId, TopicOutputs> topics) {
        return new TreeMap<>(topics).values().stream().flatMap(topic -> topic.words().stream());
    }

    private List<PublishedFile> lists(
            SitePlan plan,
            List<PlannedFiles> first,
            OutputPaths paths,
            Map<TopicId, TopicOutputs> topics,
            Diagnostics found,
            BooleanSupplier isForbidden) {
        Optional<PlannedFiles> worker =
                plan.offlineWorker(() -> folder.checksumOfAll().toString());
        Set<String> last = worker.map(output -> Set.copyOf(output.paths())).orElse(Set.of());
        Set<String> index = plan.searchIndex();
        Optional<List<PublishedFile>> kept = cache.keepLists(scan, topics, folder, last, index);
        List<PublishedFile> files =
                new ArrayList<>(kept.orElseGet(() -> madeLists(plan, first, worker, paths, found, isForbidden)));
        kept.map(Rendering::paths)
                .ifPresent(there -> first.stream()
                        .filter(output ->
                                index.containsAll(output.paths()) && Collections.disjoint(output.paths(), there))
                        .forEach(output ->
                                files.addAll(render(List.of(output), found).files())));
        if (worker.isPresent() && !isForbidden.getAsBoolean()) {
            // Last and in each build: it names the state of all other files, so that browsers fetch saved leaflets
            // anew.
            files.addAll(render(List.of(worker.get()), new Diagnostics()).files());
        }
        return files;
    }

    private static Set<String> paths(List<PublishedFile> files) {
        return files.stream().map(PublishedFile::path).collect(Collectors.toSet());
    }

    private List<PublishedFile> madeLists(
            SitePlan plan,
            List<PlannedFiles> first,
            Optional<PlannedFiles> worker,
            OutputPaths paths,
            Diagnostics found,
            BooleanSupplier isForbidden) {
        List<PlannedFiles> further = plan.further();
        paths.check(further, found);
        paths.check(worker.stream().toList(), found);
        if (isForbidden.getAsBoolean()) {
            return List.of(); // what is in each other's way cannot even be staged
        }
        List<PlannedFiles> all = Stream.concat(first.stream(), further.stream()).toList();
        List<PublishedFile> files = new ArrayList<>();
        for (CachedResult outputs : workers.map("render", all, output -> render(List.of(output), new Diagnostics()))) {
            files.addAll(outputs.files());
            found.addAll(outputs.findings());
        }
        return files;
    }

    private CachedResult render(ScannedTopic scanned, SitePlan plan, OutputPaths paths) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<IllustratedTopic> topic = scan.topic(scanned, diagnostics);
        if (topic.isEmpty()) {
            return new CachedResult(List.of(), List.of(), diagnostics.sorted(), new TreeMap<>(), PackedWords.NONE);
        }
        List<PlannedFiles> planned = plan.topic(topic.get());
        paths.check(planned, diagnostics);
        DependencyRecorder.Recorded<CachedResult> made = catalogue.record(() -> render(planned, diagnostics));
        Set<TopicId> asked = new TreeSet<>(made.asked());
        asked.add(scanned.id()); // a draft that is hidden asks about nobody
        List<Dependency> dependencies = new ArrayList<>();
        for (TopicId id : asked) {
            scan.entryHash(id).ifPresent(hash -> dependencies.add(new Dependency(id, hash)));
        }
        return new CachedResult(
                dependencies,
                made.result().files(),
                made.result().findings(),
                made.result().prints(),
                made.result().words());
    }

    private CachedResult render(List<PlannedFiles> planned, Diagnostics diagnostics) {
        List<PublishedFile> files = new ArrayList<>();
        SortedMap<String, List<PrintLink>> printed = new TreeMap<>();
        List<LeafletWords> words = new ArrayList<>();
        for (PlannedFiles output : planned) {
            try {
                RenderResult rendered = output.rendering().get();
                for (SiteFile file : rendered.files()) {
                    files.add(folder.put(file));
                    if (site.facts().isGzipped()) {
                        Gzip.of(file).ifPresent(copy -> files.add(folder.put(copy)));
                    }
                }
                diagnostics.addAll(rendered.findings());
                printed.putAll(rendered.prints());
                words.addAll(rendered.words());
            } catch (TemplateFault fault) {
                if (fault.endsBuild()) {
                    throw fault;
                }
                diagnostics.add(fault.diagnostic());
            }
        }
        return new CachedResult(List.of(), files, diagnostics.sorted(), printed, PackedWords.of(words));
    }
}
