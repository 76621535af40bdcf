package org.leafpress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Site;
import org.leafpress.model.Topic;
import org.leafpress.render.Edition;
import org.leafpress.render.IndexPages;
import org.leafpress.render.LeafletPages;
import org.leafpress.render.Messages;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.SiteData;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;
import org.leafpress.site.Content.IllustratedTopic;

/** Every file that a site consists of, and how each comes about, before any of them is rendered. */
final class Plan {
    private final List<Output> outputs = new ArrayList<>();
    private final Content content;
    private final Site site;
    private final ThemeFiles files;
    private final Paths paths;

    /**
     * A file of the site to be.
     *
     * @param path relative to the root of the site
     * @param origin what it is made from, for people
     */
    record Output(String path, String origin, Supplier<RenderedFile> rendering) {}

    private Plan(Content content, Site site, ThemeFiles files) {
        this.content = content;
        this.site = site;
        this.files = files;
        this.paths = new Paths(site.facts().languages().get(0));
    }

    /**
     * Plans a site.
     *
     * @param diagnostics gets two files with one path, and languages that the theme does not know
     * @return the outputs; incomplete if there were findings
     */
    static List<Output> of(Content content, Site site, ThemeFiles files, Diagnostics diagnostics) {
        Plan plan = new Plan(content, site, files);
        plan.addAll(diagnostics);
        plan.checkPaths(diagnostics);
        return List.copyOf(plan.outputs);
    }

    private void addAll(Diagnostics diagnostics) {
        List<Edition> editions = editions(diagnostics);
        if (editions.size() < site.facts().languages().size()) {
            return;
        }
        for (IllustratedTopic topic : content.topics()) {
            addFigures(topic);
        }
        for (Edition edition : editions) {
            addLeaflets(edition);
            addIndexes(edition);
        }
        addBodyMaps(editions.get(0));
        addData(new SiteData(editions, content.catalogue()));
        addAssets();
    }

    private List<Edition> editions(Diagnostics diagnostics) {
        Theme theme = new Theme(files);
        List<Edition> editions = new ArrayList<>();
        for (LanguageTag language : site.facts().languages()) {
            Optional<Messages> messages = Messages.find(language, files);
            if (messages.isPresent()) {
                editions.add(Edition.of(site, language, content.catalogue(), theme, messages.get(), paths));
            } else {
                diagnostics.report(
                        Code.NO_MESSAGES,
                        site.facts().place(),
                        "the theme has no words for the language " + language,
                        "add theme/messages/" + language.locale().getLanguage()
                                + ".properties, translated from the default theme's en.properties");
            }
        }
        return editions;
    }

    private void addLeaflets(Edition edition) {
        LeafletPages pages = new LeafletPages(edition);
        for (IllustratedTopic illustrated : content.topics()) {
            Topic topic = illustrated.topic();
            if (topic.leaflets().containsKey(edition.language())) {
                add(
                        paths.leaflet(edition.language(), topic.id()),
                        "topics/" + topic.id() + "/" + edition.language() + ".yaml",
                        () -> pages.leaflet(topic, illustrated.drawings()));
            }
        }
    }

    private void addFigures(IllustratedTopic topic) {
        topic.drawings().forEach((id, drawing) -> {
            String path = paths.figure(topic.topic().id(), id);
            add(path, "figure " + id + " of topics/" + topic.topic().id(), () -> file(path, drawing.svg()));
        });
    }

    private void addBodyMaps(Edition edition) {
        LeafletPages pages = new LeafletPages(edition);
        for (IllustratedTopic illustrated : content.topics()) {
            Topic topic = illustrated.topic();
            if (!topic.facts().bodyAreas().isEmpty()) {
                add(
                        paths.bodyMap(topic.id()),
                        "body-areas of topics/" + topic.id() + "/topic.yaml",
                        () -> pages.bodyMap(topic).orElseThrow());
            }
        }
    }

    private void addIndexes(Edition edition) {
        IndexPages pages = new IndexPages(edition);
        addPage(edition, "index", pages::home);
        addPage(edition, "a-z", pages::aToZ);
        addPage(edition, "body-areas", pages::bodyAreas);
        addPage(edition, "glossary", pages::glossary);
        addPage(edition, "about", pages::about);
        addPage(edition, "404", pages::notFound);
    }

    private void addPage(Edition edition, String name, Supplier<RenderedFile> rendering) {
        add(paths.page(edition.language(), name), "the page \"" + name + "\"", rendering);
    }

    private void addData(SiteData data) {
        add("sitemap.xml", "the sitemap", data::sitemap);
        add("robots.txt", "the file for robots", data::robots);
        add("leaflets.json", "the list of leaflets", data::leaflets);
        content.logo().ifPresent(logo -> add(paths.logo(), "the logo", () -> file(paths.logo(), logo.svg())));
    }

    private void addAssets() {
        files.below("assets")
                .forEach((path, file) -> add(path, "assets/" + path + " of the theme", () -> read(path, file)));
    }

    private static RenderedFile read(String path, Path file) {
        try {
            return new RenderedFile(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + path, e);
        }
    }

    private static RenderedFile file(String path, String text) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String path, String origin, Supplier<RenderedFile> rendering) {
        outputs.add(new Output(path, origin, rendering));
    }

    /** Some hosts do not tell capital letters from small ones, so paths must differ by more than that. */
    private void checkPaths(Diagnostics diagnostics) {
        Map<String, Output> seen = new TreeMap<>();
        Output own = new Output(Checksums.FILE, "the list of checksums", () -> file(Checksums.FILE, ""));
        seen.put(own.path(), own);
        for (Output output : outputs) {
            Output first = seen.putIfAbsent(output.path().toLowerCase(Locale.ROOT), output);
            if (first != null) {
                diagnostics.report(
                        Code.OUTPUT_COLLISION,
                        Place.file(output.path()),
                        "both " + first.origin() + " and " + output.origin() + " would be published as "
                                + output.path(),
                        "rename one of them");
            }
        }
    }
}
