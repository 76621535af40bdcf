package org.leafpress.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leafpress.concurrent.Lazy;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.load.SiteContent;
import org.leafpress.model.Drawing;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Photo;
import org.leafpress.model.Picture;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.BodyArea;
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
import org.leafpress.render.page.HostingFiles;
import org.leafpress.render.page.IndexPages;
import org.leafpress.render.page.LeafletPages;
import org.leafpress.render.page.Listings;
import org.leafpress.render.page.Redirects;
import org.leafpress.render.page.SiteData;
import org.leafpress.render.print.LeafletPrints;
import org.leafpress.render.print.PrintStyle;
import org.leafpress.render.print.Prints;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;
import org.leafpress.search.SearchFiles;
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

    /**
     * Files of the site to be that are made together.
     *
     * @param paths relative to the root of the site; a printed leaflet that does not fit may be missing in the end
     * @param origin what they are made from, for people
     */
    public record Output(List<String> paths, String origin, Supplier<Rendered> rendering) {}

    /**
     * What an output came to.
     *
     * @param findings what went wrong without stopping the work
     * @param prints printed forms, by the path of the page
     * @param words what leaflets among them can be found by
     */
    public record Rendered(
            List<SiteFile> files,
            List<Diagnostic> findings,
            Map<String, List<PrintLink>> prints,
            List<LeafletWords> words) {
        public Rendered {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
            prints = Map.copyOf(prints);
            words = List.copyOf(words);
        }

        private static Rendered of(List<? extends SiteFile> files) {
            return new Rendered(List.copyOf(files), List.of(), Map.of(), List.of());
        }
    }

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
    public List<Output> topic(IllustratedTopic illustrated) {
        Topic topic = illustrated.topic();
        boolean hidden = shown.hides(topic.id());
        List<Output> outputs =
                new ArrayList<>(new IssuedOutputs(content.issued(), this::nearest).of(illustrated, !hidden));
        if (hidden) {
            return List.copyOf(outputs);
        }
        boolean isShown = topic.facts().status().isShown();
        new TreeMap<>(isShown ? illustrated.pictures() : Map.<String, Picture>of())
                .forEach((id, picture) -> outputs.add(new Output(
                        paths.files(topic.id(), id, picture),
                        "figure " + id + " of topics/" + topic.id(),
                        () -> Rendered.of(figure(topic.id(), id, picture)))));
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

    private List<Output> formerPages(Topic topic, EditionPages pages) {
        return topic.facts().formerAddresses().stream()
                .map(former -> new TopicId(former.value()))
                .map(former -> output(
                        paths.leaflet(pages.edition().language(), former),
                        "former-addresses of topics/" + topic.id() + "/topic.yaml",
                        () -> pages.pages().moved(topic, former)))
                .toList();
    }

    private Output leaflet(IllustratedTopic illustrated, EditionPages pages) {
        Topic topic = illustrated.topic();
        LanguageTag language = pages.edition().language();
        List<String> written = new ArrayList<>();
        written.add(paths.leaflet(language, topic.id()));
        pages.prints()
                .formats(topic)
                .forEach(format -> written.add(pages.prints().path(topic, format)));
        return new Output(
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
    public List<Output> site(Function<String, List<PrintLink>> prints, Supplier<Stream<LeafletWords>> words) {
        List<Output> outputs = new ArrayList<>();
        for (EditionPages each : editionPages) {
            Edition edition = each.edition();
            Lazy<IndexPages> indexes = each.indexes();
            outputs.add(page(edition, "index", () -> indexes.get().home()));
            outputs.add(page(edition, "a-z", () -> indexes.get().aToZ()));
            outputs.add(page(edition, "body-areas", () -> indexes.get().bodyAreas()));
            outputs.add(page(edition, "glossary", () -> indexes.get().glossary()));
            outputs.add(page(edition, "about", () -> indexes.get().about()));
            if (editionPages.size() > 1) {
                outputs.add(page(edition, "languages", () -> indexes.get().languages()));
            }
            outputs.add(page(edition, "404", () -> indexes.get().notFound()));
        }
        if (site.facts().isSearched()) {
            SearchFiles search = new SearchFiles(
                    editionPages.stream().map(EditionPages::edition).toList(), catalogue, words);
            for (EditionPages each : editionPages) {
                outputs.add(page(
                        each.edition(), "search", () -> each.indexes().get().search()));
                outputs.add(new Output(
                        search.paths(each.edition()),
                        "the index for search",
                        () -> Rendered.of(search.files(each.edition()))));
            }
        }
        SiteData data = data(prints);
        outputs.add(output("sitemap.xml", "the sitemap", data::sitemap));
        outputs.add(output("robots.txt", "the file for robots", data::robots));
        outputs.add(output("leaflets.json", "the list of leaflets", data::leaflets));
        HostingFiles hosting = new HostingFiles(site.facts().baseUrl());
        site.facts().hosting().stream()
                .distinct()
                .forEach(host -> outputs.add(
                        output(HostingFiles.path(host), "the settings for web hosts", () -> hosting.file(host))));
        drawing(content.brand().logo(), paths.logo(), "the logo", outputs);
        drawing(content.brand().logoDark(), paths.logoDark(), "the logo for dark screens", outputs);
        drawing(content.brand().cover(), paths.cover(), "the picture on covers", outputs);
        for (int i = 0; i < content.brand().footerMarks().size(); i++) {
            Drawing mark = content.brand().footerMarks().get(i);
            drawing(Optional.of(mark), paths.footerMark(i), "a mark at the foot of pages", outputs);
        }
        theme.files().below("assets").forEach((path, file) -> {
            if (site.facts().isSearched() || !path.startsWith(SearchFiles.FOLDER)) {
                outputs.add(output(
                        path, "assets/" + path + " of the theme", () -> StaticFiles.theme(path, file, site.facts())));
            }
        });
        return List.copyOf(outputs);
    }

    private static void drawing(Optional<Drawing> drawing, String path, String origin, List<Output> outputs) {
        drawing.ifPresent(found -> outputs.add(output(path, origin, () -> StaticFiles.text(path, found.svg()))));
    }

    private SiteData data(Function<String, List<PrintLink>> prints) {
        return new SiteData(
                editionPages.stream().map(EditionPages::edition).toList(), catalogue, prints, this::indexed);
    }

    private List<String> indexed(LanguageTag language) {
        return editionPages.stream()
                .filter(pages -> pages.edition().language().equals(language))
                .flatMap(pages -> pages.indexes().get().names().stream())
                .toList();
    }

    /** The files about several topics of which it takes a look at all topics to tell which there are. */
    public List<Output> further() {
        return Stream.of(parts(), sitemaps(), bodyMaps(), issued(), redirects())
                .flatMap(List::stream)
                .toList();
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

    /** The pages into which a large site's lists are parted. */
    private List<Output> parts() {
        List<Output> outputs = new ArrayList<>();
        for (EditionPages each : editionPages) {
            for (IndexPages.Part part : each.indexes().get().parts()) {
                outputs.add(page(each.edition(), part.name(), part.rendering()));
            }
        }
        return List.copyOf(outputs);
    }

    private List<Output> issued() {
        return new IssuedOutputs(content.issued(), this::nearest)
                .ofSite(
                        catalogue,
                        editionPages.stream().map(EditionPages::edition).toList());
    }

    /** What hosts need to lead on from former addresses; none if there are none. */
    private List<Output> redirects() {
        return Redirects.of(
                        catalogue,
                        editionPages.stream().map(EditionPages::edition).toList())
                .files()
                .stream()
                .map(file -> output(file.path(), "former-addresses of topics", () -> file))
                .toList();
    }

    private List<Output> sitemaps() {
        return data(page -> List.of()).furtherSitemaps().stream()
                .map(file -> output(file.path(), "the sitemap", () -> file))
                .toList();
    }

    /** The body maps, each for all topics that have the same areas. */
    private List<Output> bodyMaps() {
        Map<EnumSet<BodyArea>, TopicId> first = new LinkedHashMap<>();
        for (Catalogue.Entry topic : catalogue.entries()) {
            if (topic.facts().status().isShown() && !topic.facts().bodyAreas().isEmpty()) {
                first.putIfAbsent(EnumSet.copyOf(topic.facts().bodyAreas()), topic.id());
            }
        }
        List<Output> outputs = new ArrayList<>();
        first.forEach((areas, topic) -> outputs.add(output(
                paths.bodyMap(areas),
                "body-areas of topics/" + topic + "/topic.yaml",
                () -> editionPages.get(0).pages().bodyMap(areas))));
        return List.copyOf(outputs);
    }

    private Output page(Edition edition, String name, Supplier<? extends SiteFile> rendering) {
        return output(paths.page(edition.language(), name), "the page \"" + name + "\"", rendering);
    }

    private static Output output(String path, String origin, Supplier<? extends SiteFile> rendering) {
        return new Output(List.of(path), origin, () -> Rendered.of(List.of(rendering.get())));
    }
}
