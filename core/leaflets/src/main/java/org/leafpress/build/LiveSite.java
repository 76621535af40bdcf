package org.leafpress.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.Lazy;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.SiteContent;
import org.leafpress.load.TopicContent;
import org.leafpress.model.TopicId;
import org.leafpress.parse.SiteReader;
import org.leafpress.plan.ShownTopics;
import org.leafpress.plan.SitePlan;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.SiteFile;
import org.leafpress.render.StreamedFile;
import org.leafpress.render.Theme;
import org.leafpress.render.view.PrintLink;

/**
 * The site in memory: content is read once and again where it changes, and a file is rendered when it is asked for. It has
 * all drafts, since it is for those who write them. For one thread at a time.
 */
public final class LiveSite {
    private final ContentLoader loader;
    private final Workers workers;
    private final Lazy<Theme> theme;
    private final SortedMap<TopicId, TopicContent> topics = new TreeMap<>();
    private SiteContent site;
    private Content content;
    private Optional<Map<String, SitePlan.Output>> outputs = Optional.empty();

    /** Reads and checks all content. */
    public LiveSite(ContentLoader loader, Workers workers, Lazy<Theme> theme) {
        this.loader = loader;
        this.workers = workers;
        this.theme = theme;
        this.site = loader.site();
        this.content = read(site.topics());
    }

    private Content read(Collection<TopicId> ids) {
        List<TopicId> some = List.copyOf(ids);
        List<TopicContent> contents = workers.map("read", some, id -> loader.topic(site, id));
        for (int i = 0; i < some.size(); i++) {
            topics.put(some.get(i), contents.get(i));
        }
        outputs = Optional.empty();
        return Content.of(site, topics.values(), loader.folder());
    }

    /**
     * Reads again what has changed: a topic by itself, and everything when the site's own files or its list of topics have
     * changed.
     *
     * @param changed paths relative to the content folder, with {@code /}; of files and folders that are new, changed or gone
     */
    public void refresh(Collection<String> changed) {
        Set<TopicId> again = new TreeSet<>();
        for (String path : changed) {
            List<String> names = List.of(path.split("/", -1));
            if (names.size() > 1 && names.get(0).equals(SiteReader.TOPICS)) {
                topics.keySet().stream()
                        .filter(id -> id.value().equals(names.get(1)))
                        .forEach(again::add);
            }
        }
        boolean topicsOnly = changed.stream().allMatch(path -> path.startsWith(SiteReader.TOPICS + "/"));
        SiteContent now = loader.site();
        if (topicsOnly && now.topics().equals(List.copyOf(topics.keySet()))) {
            content = read(again);
        } else {
            site = now;
            topics.clear();
            content = read(site.topics());
        }
    }

    /** What was found, after decisions. */
    public Findings findings() {
        return content.findings();
    }

    /** How many topics could be read. */
    public int topicCount() {
        return content.topics().size();
    }

    /**
     * A file of the site.
     *
     * @param path relative to the root of the site, such as {@code topics/hiccups.html}
     * @return empty if there is no such file, or faults in the content keep the site from being planned
     * @throws org.leafpress.render.TemplateFault if a template fails
     */
    public Optional<RenderedFile> find(String path) {
        if (outputs.isEmpty()) {
            outputs = Optional.of(plan());
        }
        return Optional.ofNullable(outputs.get().get(path))
                .flatMap(output -> output.rendering().get().files().stream()
                        .filter(file -> file.path().equals(path))
                        .findFirst())
                .map(LiveSite::whole);
    }

    private Map<String, SitePlan.Output> plan() {
        Map<String, SitePlan.Output> byPath = new HashMap<>();
        content.site()
                .flatMap(known -> SitePlan.of(
                        site, known, ShownTopics.whole(content.catalogue()), theme.get(), new Diagnostics()))
                .ifPresent(plan -> {
                    Map<String, SitePlan.Output> leaflets = new HashMap<>();
                    List<SitePlan.Output> all = new ArrayList<>(plan.site(page -> prints(leaflets, page)));
                    all.addAll(plan.further());
                    all.forEach(output -> output.paths().forEach(path -> byPath.put(path, output)));
                    content.topics().stream()
                            .flatMap(topic -> plan.topic(topic).stream())
                            .forEach(output -> output.paths().forEach(path -> leaflets.put(path, output)));
                    byPath.putAll(leaflets);
                });
        return byPath;
    }

    private static List<PrintLink> prints(Map<String, SitePlan.Output> leaflets, String page) {
        return Optional.ofNullable(leaflets.get(page))
                .map(output -> output.rendering().get().prints().getOrDefault(page, List.of()))
                .orElse(List.of());
    }

    private static RenderedFile whole(SiteFile file) {
        if (file instanceof RenderedFile rendered) {
            return rendered;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ((StreamedFile) file).content().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot render " + file.path(), e);
        }
        return new RenderedFile(file.path(), bytes.toByteArray());
    }
}
