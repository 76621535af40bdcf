package org.leafpress.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leafpress.concurrent.Lazy;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.load.LiveContent;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.plan.ShownTopics;
import org.leafpress.plan.SitePlan;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.SiteFile;
import org.leafpress.render.StreamedFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.Theme;
import org.leafpress.render.print.Prints;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;

/**
 * The site in memory: content is read once and again where it changes, and a file is rendered when it is asked for. It has
 * all drafts, since it is for those who write them. Many threads may ask for files while one refreshes.
 */
public final class LiveSite {
    private final LiveContent content;
    private final Supplier<Theme> themes;
    private final RecentPrints prints = new RecentPrints();
    private final AtomicLong generation = new AtomicLong();
    private volatile Optional<SitePlan> lastGood = Optional.empty();
    private volatile Lazy<Planned> planned;
    private volatile SiteLists lists;

    /** A plan, or the one before it if this has faults. */
    private record Planned(Optional<SitePlan> plan, List<Diagnostic> faults) {}

    /**
     * Reads and checks all content.
     *
     * @param themes reads the theme; asked again when its files have changed
     */
    public LiveSite(ContentLoader loader, Workers workers, Supplier<Theme> themes) {
        this.content = new LiveContent(loader, workers);
        this.themes = themes;
        this.planned = planning(new Lazy<>(themes));
        this.lists = listing();
    }

    private Lazy<Planned> planning(Lazy<Theme> theme) {
        return new Lazy<>(() -> {
            Diagnostics faults = new Diagnostics();
            try {
                Optional<SitePlan> plan = content.site()
                        .site()
                        .flatMap(site -> SitePlan.of(
                                content.site(), site, ShownTopics.whole(content.catalogue()), theme.get(), faults));
                lastGood = plan.or(() -> lastGood);
            } catch (TemplateFault fault) {
                faults.add(fault.diagnostic());
            }
            return new Planned(lastGood, faults.sorted());
        });
    }

    private SiteLists listing() {
        Lazy<Planned> now = planned;
        return new SiteLists(
                () -> now.get().plan(), page -> links(page, true), page -> links(page, false), this::words);
    }

    private Stream<LeafletWords> words() {
        return content.catalogue().ids().stream()
                .flatMap(id -> content.find(id).stream())
                .flatMap(topic -> plan().stream().flatMap(plan -> plan.words(topic.topic()).stream()));
    }

    private List<PrintLink> links(String page, boolean make) {
        return leaflet(page)
                .flatMap(leaflet -> make ? prints(leaflet) : prints.find(leaflet))
                .map(found -> SitePlan.links(found, page))
                .orElse(List.of());
    }

    /**
     * Reads again what has changed: a topic by itself, and everything when the site's own files or its list of topics have
     * changed. Of the theme, too, if the session reads it again.
     *
     * @param changed paths relative to the content folder, with {@code /}; of files and folders that are new, changed or gone
     */
    public LiveContent.Change refresh(Collection<String> changed) {
        List<String> ofContent =
                changed.stream().filter(path -> !isOfTheme(path)).toList();
        Catalogue before = content.catalogue();
        LiveContent.Change change = content.refresh(ofContent);
        generation.incrementAndGet();
        if (change.site() || before != content.catalogue() || ofContent.size() < changed.size()) {
            planned = planning(new Lazy<>(themes));
        }
        lists = listing();
        return change;
    }

    private static boolean isOfTheme(String path) {
        return path.equals("theme") || path.startsWith("theme/");
    }

    /** The content, and what was found in it. */
    public LiveContent content() {
        return content;
    }

    /** What is wrong with the theme, so that the site could not be planned; sorted. */
    public List<Diagnostic> faults() {
        return planned.get().faults();
    }

    /** The site as it is shown. */
    public Optional<Site> site() {
        return content.site().site();
    }

    /** The languages of the site, in its order. */
    public List<LanguageTag> languages() {
        return site().map(site -> site.facts().languages()).orElse(List.of());
    }

    /** The leaflet whose page, printed form, plain text or data is at a path. */
    public Optional<Paths.Leaflet> leaflet(String path) {
        return plan().flatMap(plan -> plan.paths().leaflet(path, languages(), this::hasLeaflet));
    }

    private boolean hasLeaflet(TopicId topic, LanguageTag language) {
        return content.catalogue()
                .find(topic)
                .filter(entry -> entry.leaflets().containsKey(language))
                .isPresent();
    }

    private Optional<SitePlan> plan() {
        return planned.get().plan();
    }

    /**
     * A file of the site, exactly as a build would make it.
     *
     * @param path relative to the root of the site, such as {@code topics/hiccups.html}
     * @return empty if there is no such file, or faults in the content keep the site from being planned
     * @throws TemplateFault if a template fails
     */
    public Optional<RenderedFile> find(String path) {
        return find(path, true);
    }

    /**
     * The same but for the sizes of printed leaflets, which are those that were made last: a page does not wait until its
     * prints are set.
     */
    public Optional<RenderedFile> glance(String path) {
        return find(path, false);
    }

    private Optional<RenderedFile> find(String path, boolean exact) {
        Optional<Paths.Leaflet> leaflet = leaflet(path);
        if (leaflet.isPresent()) {
            return path.endsWith(".html")
                    ? page(leaflet.get(), exact)
                    : path.endsWith(".pdf") ? print(leaflet.get(), path) : textOrData(leaflet.get(), path);
        }
        return Paths.topicOfFigure(path)
                .or(() -> topicIssuedAt(path))
                .or(() -> topicFormerlyAt(path))
                .flatMap(content::find)
                .flatMap(topic -> plan().flatMap(plan -> SiteLists.find(plan.topic(topic), path)))
                .or(() -> exact ? lists.exact(path) : lists.glance(path))
                .map(LiveSite::whole);
    }

    /** The topic that was issued at a path below {@code v/}. */
    private Optional<TopicId> topicIssuedAt(String path) {
        return !path.startsWith("v/")
                ? Optional.empty()
                : content.catalogue().entries().stream()
                        .filter(entry -> entry.governance().issues().stream()
                                .anyMatch(judged -> path.startsWith(judged.folder())))
                        .map(Catalogue.Entry::id)
                        .findFirst();
    }

    /** The topic that has the name no more by which a page is asked for. */
    private Optional<TopicId> topicFormerlyAt(String path) {
        return plan().filter(unused -> path.endsWith(".html"))
                .flatMap(plan -> plan.paths()
                        .leaflet(
                                path,
                                languages(),
                                (former, language) -> heir(former).isPresent()))
                .flatMap(leaflet -> heir(leaflet.topic()));
    }

    private Optional<TopicId> heir(TopicId former) {
        return content.catalogue().entries().stream()
                .filter(entry -> entry.facts().formerAddresses().stream()
                        .anyMatch(id -> id.value().equals(former.value())))
                .map(Catalogue.Entry::id)
                .findFirst();
    }

    private Optional<RenderedFile> page(Paths.Leaflet leaflet, boolean exact) {
        Optional<Prints> known = exact ? prints(leaflet) : prints.find(leaflet);
        return content.find(leaflet.topic())
                .flatMap(topic -> plan().map(plan -> plan.page(topic, leaflet.language(), known)));
    }

    private Optional<RenderedFile> textOrData(Paths.Leaflet leaflet, String path) {
        return content.find(leaflet.topic()).stream()
                .flatMap(topic -> plan().stream().flatMap(plan -> plan.textAndData(topic, leaflet.language()).stream()))
                .filter(file -> file.path().equals(path))
                .findFirst();
    }

    private Optional<RenderedFile> print(Paths.Leaflet leaflet, String path) {
        return prints(leaflet).stream()
                .flatMap(found -> found.printouts().stream())
                .flatMap(printout -> printout.file().stream())
                .filter(file -> file.path().equals(path))
                .findFirst();
    }

    /**
     * The printed forms of a leaflet, set when they are first asked for.
     *
     * @return empty if there is no such leaflet
     * @throws TemplateFault if a template fails
     */
    public Optional<Prints> prints(Paths.Leaflet leaflet) {
        Optional<SitePlan> plan = plan();
        Optional<IllustratedTopic> topic = content.find(leaflet.topic());
        return plan.isEmpty() || topic.isEmpty()
                ? Optional.empty()
                : Optional.of(prints.get(
                        leaflet, generation.get(), () -> plan.get().prints(topic.get(), leaflet.language())));
    }

    /** Where everything is. */
    public Optional<Paths> paths() {
        return plan().map(SitePlan::paths);
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
