package org.leafpress.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leafpress.concurrent.Lazy;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.load.SiteContent;
import org.leafpress.model.Drawing;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Photo;
import org.leafpress.model.Picture;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Brand;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.model.topic.Topic;
import org.leafpress.render.MessageBundles;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.SiteFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.Theme;
import org.leafpress.render.page.Edition;
import org.leafpress.render.page.LeafletPages;
import org.leafpress.render.page.Listings;
import org.leafpress.render.page.OfflineWorker;
import org.leafpress.render.print.LeafletPrints;
import org.leafpress.render.print.PrintStyle;
import org.leafpress.render.print.Prints;
import org.leafpress.render.print.TextAndData;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;
import org.leafpress.search.WordPicker;

/** Every file that a site consists of, and how each comes about. Thread-safe. */
public final class SitePlan {
    private final Site site;
    private final SiteContent content;
    private final ShownTopics shown;
    private final Catalogue catalogue;
    private final Theme theme;
    private final Paths paths;
    private final List<EditionPages> editionPages = new ArrayList<>();

    private SitePlan(SiteContent content, Site site, ShownTopics topics, Theme theme) {
        this.content = content;
        this.site = site;
        this.shown = topics;
        this.catalogue = topics.catalogue();
        this.theme = theme;
        this.paths = new Paths(site.facts().languages().get(0));
    }

    /**
     * Plans a site.
     *
     * @param content of which this is the site
     * @param topics that it has pages of
     * @param diagnostics gets languages that the theme does not know, and other faults of it
     * @return empty if there was such a fault
     * @throws TemplateFault if a template fails
     */
    public static Optional<SitePlan> of(
            SiteContent content, Site site, ShownTopics topics, Theme theme, Diagnostics diagnostics) {
        SitePlan plan = new SitePlan(content, site, topics, theme);
        site.texts().values().forEach(text -> diagnostics.addAll(topics.deadLinks(text)));
        site.glossaries().values().forEach(glossary -> diagnostics.addAll(topics.deadLinks(glossary)));
        topics.checkSome(diagnostics);
        theme.files().check(diagnostics);
        List<Edition> editions = plan.editions(diagnostics);
        if (editions.size() < site.facts().languages().size()) {
            return Optional.empty();
        }
        SitePrint choices =
                site.facts().print().orElse(SitePrint.usual(site.facts().place()));
        Optional<PrintStyle> style = PrintStyle.load(
                theme.files(),
                choices,
                site.facts().brand().flatMap(Brand::colours),
                content.fonts(),
                site.facts().languages(),
                diagnostics);
        Lazy<Listings> listings = new Lazy<>(() -> new Listings(editions, plan.catalogue));
        style.ifPresent(found -> editions.forEach(edition -> plan.editionPages.add(new EditionPages(
                edition,
                new LeafletPages(edition),
                new LeafletPrints(edition, found, content.brand(), content.photos()),
                EditionPages.indexes(edition, listings),
                new WordPicker(
                        edition.language(),
                        edition.fills(),
                        Optional.ofNullable(site.glossaries().get(edition.language())))))));
        return style.map(unused -> plan);
    }

    /** The same plan after entries of the catalogue have changed: what was listed of them is forgotten. */
    public SitePlan withListsAnew() {
        SitePlan plan = new SitePlan(content, site, shown, theme);
        Lazy<Listings> listings = new Lazy<>(() ->
                new Listings(editionPages.stream().map(EditionPages::edition).toList(), catalogue));
        editionPages.forEach(each -> plan.editionPages.add(each.with(listings)));
        return plan;
    }

    private List<Edition> editions(Diagnostics diagnostics) {
        MessageBundles bundles = new MessageBundles(theme.files(), diagnostics);
        List<Edition> editions = new ArrayList<>();
        for (LanguageTag language : site.facts().languages()) {
            bundles.find(language, site.facts().place())
                    .map(messages -> Edition.of(site, language, catalogue, theme, messages, paths, content.brand()))
                    .map(edition -> editions.isEmpty() ? edition : edition.translatedFrom(editions.get(0)))
                    .ifPresent(editions::add);
        }
        return editions;
    }

    /** The files of a topic in all languages. */
    public List<PlannedFiles> topic(IllustratedTopic illustrated) {
        Topic topic = illustrated.topic();
        boolean hidden = shown.hides(topic.id());
        List<PlannedFiles> outputs = new ArrayList<>(issuedOutputs().of(illustrated, !hidden));
        if (hidden) {
            return List.copyOf(outputs);
        }
        boolean isShown = topic.facts().status().isShown();
        new TreeMap<>(isShown ? illustrated.pictures() : Map.<String, Picture>of())
                .forEach((id, picture) -> outputs.add(new PlannedFiles(
                        paths.files(topic.id(), id, picture),
                        "figure " + id + " of topics/" + topic.id(),
                        () -> RenderResult.of(figure(topic.id(), id, picture)))));
        for (EditionPages each : editionPages) {
            if (topic.leaflets().containsKey(each.edition().language())) {
                outputs.add(leaflet(illustrated, each));
                outputs.addAll(formerPages(topic, each));
            }
        }
        return List.copyOf(outputs);
    }

    /** The edition in a language, or the first if the site has that language no more. */
    private Edition nearest(LanguageTag language) {
        return editionPages.stream()
                .map(EditionPages::edition)
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .orElseGet(() -> editionPages.get(0).edition());
    }

    private List<SiteFile> figure(TopicId topic, String id, Picture picture) {
        if (picture instanceof Photo photo) {
            return photo.widths().stream()
                    .<SiteFile>map(width -> new RenderedFile(
                            paths.photo(topic, id, width), content.photos().copy(photo, width)))
                    .toList();
        }
        return List.of(StaticFiles.text(paths.figure(topic, id), ((Drawing) picture).svg()));
    }

    private List<PlannedFiles> formerPages(Topic topic, EditionPages pages) {
        return topic.facts().formerAddresses().stream()
                .map(former -> new TopicId(former.value()))
                .map(former -> PlannedFiles.of(
                        paths.leaflet(pages.edition().language(), former),
                        "former-addresses of topics/" + topic.id() + "/topic.yaml",
                        () -> pages.pages().moved(topic, former)))
                .toList();
    }

    private PlannedFiles leaflet(IllustratedTopic illustrated, EditionPages pages) {
        Topic topic = illustrated.topic();
        LanguageTag language = pages.edition().language();
        List<String> written = new ArrayList<>();
        written.add(paths.leaflet(language, topic.id()));
        pages.prints()
                .formats(topic)
                .forEach(format -> written.add(pages.prints().path(topic, format)));
        TextAndData.paths(pages.edition(), topic).forEach(written::add);
        return new PlannedFiles(
                written,
                "topics/" + topic.id() + "/" + language + ".yaml",
                () -> pages.leaflet(illustrated, shown.deadLinks(topic, language)));
    }

    /**
     * The page of a leaflet by itself; see {@link EditionPages#page}.
     *
     * @throws java.util.NoSuchElementException if the site has no such language
     */
    public RenderedFile page(IllustratedTopic illustrated, LanguageTag language, Optional<Prints> prints) {
        return edition(language).page(illustrated, prints);
    }

    /** The printed forms of a leaflet by themselves; as {@link #page} otherwise. */
    public Prints prints(IllustratedTopic illustrated, LanguageTag language) {
        return edition(language).print(illustrated);
    }

    /** A leaflet as plain text and as data; as {@link #page} otherwise. */
    public List<RenderedFile> textAndData(IllustratedTopic illustrated, LanguageTag language) {
        return edition(language).textAndData(illustrated);
    }

    /** How a page names the printed forms of its leaflet. */
    public static List<PrintLink> links(Prints prints, String page) {
        return EditionPages.links(prints, page);
    }

    private EditionPages edition(LanguageTag language) {
        return editionPages.stream()
                .filter(pages -> pages.edition().language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    /** Where files of this site are. */
    public Paths paths() {
        return paths;
    }

    /**
     * The files about the site and all topics, but for those {@link #further}.
     *
     * @param prints the printed forms of the leaflet at a path
     * @param words what the leaflets can be found by; asked for when the files of a search are made
     */
    public List<PlannedFiles> site(Function<String, List<PrintLink>> prints, Supplier<Stream<LeafletWords>> words) {
        return siteOutputs().all(prints, words);
    }

    /** Those of them that rest on the words of leaflets, by their paths. */
    public Set<String> searchIndex() {
        return siteOutputs().searchIndex();
    }

    /** The files about several topics of which it takes a look at all topics to tell which there are. */
    public List<PlannedFiles> further() {
        return Stream.concat(
                        siteOutputs().further(),
                        issuedOutputs().ofSite(shown, siteOutputs().editions()).stream())
                .toList();
    }

    /**
     * What keeps leaflets in the browsers of readers who want that, if the site offers it.
     *
     * @param version changes with every file of the site; asked for when all others are there
     */
    public Optional<PlannedFiles> offlineWorker(Supplier<String> version) {
        return Optional.of(new OfflineWorker(
                        editionPages.stream().map(EditionPages::edition).toList()))
                .filter(unused -> site.facts().isOffline())
                .map(worker ->
                        PlannedFiles.of(OfflineWorker.PATH, "offline of site.yaml", () -> worker.file(version.get())));
    }

    private SiteOutputs siteOutputs() {
        return new SiteOutputs(site, content, catalogue, theme, paths, editionPages);
    }

    private IssuedOutputs issuedOutputs() {
        return new IssuedOutputs(content.issued(), this::nearest);
    }

    /** What the leaflets of a topic can be found by, in the order of the site's languages. */
    public List<LeafletWords> words(Topic topic) {
        return shown.hides(topic.id())
                ? List.of()
                : editionPages.stream()
                        .filter(pages ->
                                topic.leaflets().containsKey(pages.edition().language()))
                        .flatMap(pages -> pages.words(topic).stream())
                        .toList();
    }
}
