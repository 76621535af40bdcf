package org.leafpress.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.concurrent.Lazy;
import org.leafpress.load.SiteContent;
import org.leafpress.model.Drawing;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.render.Paths;
import org.leafpress.render.SiteFile;
import org.leafpress.render.Theme;
import org.leafpress.render.page.Edition;
import org.leafpress.render.page.HostingFiles;
import org.leafpress.render.page.IndexPages;
import org.leafpress.render.page.OfflineWorker;
import org.leafpress.render.page.Redirects;
import org.leafpress.render.page.SiteData;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;
import org.leafpress.search.SearchFiles;

/**
 * The files that are about the site or several topics: lists, data for machines, pictures of the brand, and what the theme
 * brings.
 *
 * @param editionPages in the order of the site's languages
 */
record SiteOutputs(
        Site site,
        SiteContent content,
        Catalogue catalogue,
        Theme theme,
        Paths paths,
        List<EditionPages> editionPages) {
    SiteOutputs {
        editionPages = List.copyOf(editionPages);
    }

    List<Edition> editions() {
        return editionPages.stream().map(EditionPages::edition).toList();
    }

    /**
     * The files about the site and all topics, but for those {@link #further}.
     *
     * @param prints the printed forms of the leaflet at a path
     * @param words what the leaflets can be found by; asked for when the files of a search are made
     */
    List<PlannedFiles> all(Function<String, List<PrintLink>> prints, Supplier<Stream<LeafletWords>> words) {
        List<PlannedFiles> outputs = new ArrayList<>();
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
            SearchFiles search = new SearchFiles(editions(), catalogue, words);
            for (EditionPages each : editionPages) {
                outputs.add(page(
                        each.edition(), "search", () -> each.indexes().get().search()));
                outputs.add(new PlannedFiles(
                        search.paths(each.edition()),
                        "the index for search",
                        () -> RenderResult.of(search.files(each.edition()))));
            }
        }
        SiteData data = data(prints);
        outputs.add(PlannedFiles.of("sitemap.xml", "the sitemap", data::sitemap));
        outputs.add(PlannedFiles.of("robots.txt", "the file for robots", data::robots));
        outputs.add(PlannedFiles.of("leaflets.json", "the list of leaflets", data::leaflets));
        HostingFiles hosting =
                new HostingFiles(site.facts().baseUrl(), site.facts().isGzipped());
        site.facts().hosting().stream()
                .distinct()
                .forEach(host -> outputs.add(PlannedFiles.of(
                        HostingFiles.path(host), "the settings for web hosts", () -> hosting.file(host))));
        drawing(content.brand().logo(), paths.logo(), "the logo", outputs);
        drawing(content.brand().logoDark(), paths.logoDark(), "the logo for dark screens", outputs);
        drawing(content.brand().cover(), paths.cover(), "the picture on covers", outputs);
        for (int i = 0; i < content.brand().footerMarks().size(); i++) {
            Drawing mark = content.brand().footerMarks().get(i);
            drawing(Optional.of(mark), paths.footerMark(i), "a mark at the foot of pages", outputs);
        }
        theme.files().below("assets").forEach((path, file) -> {
            if ((site.facts().isSearched() || !path.startsWith(SearchFiles.FOLDER))
                    && (site.facts().isOffline() || !path.equals(OfflineWorker.SCRIPT))) {
                outputs.add(PlannedFiles.of(
                        path, "assets/" + path + " of the theme", () -> StaticFiles.theme(path, file, site.facts())));
            }
        });
        return List.copyOf(outputs);
    }

    /** Where the files are that rest on the words of leaflets. */
    Set<String> searchIndex() {
        SearchFiles search = new SearchFiles(editions(), catalogue, Stream::of);
        return editions().stream()
                .filter(unused -> site.facts().isSearched())
                .flatMap(edition -> search.paths(edition).stream())
                .collect(Collectors.toSet());
    }

    private static void drawing(Optional<Drawing> drawing, String path, String origin, List<PlannedFiles> outputs) {
        drawing.ifPresent(found ->
                outputs.add(PlannedFiles.of(path, origin, () -> StaticFiles.text(path, found.svg()))));
    }

    private SiteData data(Function<String, List<PrintLink>> prints) {
        return new SiteData(editions(), catalogue, prints, this::indexed);
    }

    private List<String> indexed(LanguageTag language) {
        return editionPages.stream()
                .filter(pages -> pages.edition().language().equals(language))
                .flatMap(pages -> pages.indexes().get().names().stream())
                .toList();
    }

    /** The files about several topics of which it takes a look at all topics to tell which there are. */
    Stream<PlannedFiles> further() {
        return Stream.of(listPages(), sitemaps(), bodyMaps(), redirects()).flatMap(List::stream);
    }

    /** The pages into which a large site's lists are parted. */
    private List<PlannedFiles> listPages() {
        List<PlannedFiles> outputs = new ArrayList<>();
        for (EditionPages each : editionPages) {
            for (IndexPages.ListPage part : each.indexes().get().listPages()) {
                outputs.add(page(each.edition(), part.name(), part.rendering()));
            }
        }
        return List.copyOf(outputs);
    }

    /** What hosts need to lead on from former addresses; none if there are none. */
    private List<PlannedFiles> redirects() {
        return Redirects.of(catalogue, editions()).files().stream()
                .map(file -> PlannedFiles.of(file.path(), "former-addresses of topics", () -> file))
                .toList();
    }

    private List<PlannedFiles> sitemaps() {
        return data(page -> List.of()).furtherSitemaps().stream()
                .map(file -> PlannedFiles.of(file.path(), "the sitemap", () -> file))
                .toList();
    }

    /** The body maps, each for all topics that have the same areas. */
    private List<PlannedFiles> bodyMaps() {
        Map<EnumSet<BodyArea>, TopicId> first = new LinkedHashMap<>();
        for (Catalogue.Entry topic : catalogue.entries()) {
            if (topic.facts().status().isShown() && !topic.facts().bodyAreas().isEmpty()) {
                first.putIfAbsent(EnumSet.copyOf(topic.facts().bodyAreas()), topic.id());
            }
        }
        List<PlannedFiles> outputs = new ArrayList<>();
        first.forEach((areas, topic) -> outputs.add(PlannedFiles.of(
                paths.bodyMap(areas),
                "body-areas of topics/" + topic + "/topic.yaml",
                () -> editionPages.get(0).pages().bodyMap(areas))));
        return List.copyOf(outputs);
    }

    private PlannedFiles page(Edition edition, String name, Supplier<? extends SiteFile> rendering) {
        return PlannedFiles.of(paths.page(edition.language(), name), "the page \"" + name + "\"", rendering);
    }
}
