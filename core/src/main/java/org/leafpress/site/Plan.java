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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PrintFormat;
import org.leafpress.model.Site;
import org.leafpress.model.SitePrint;
import org.leafpress.model.Topic;
import org.leafpress.render.Edition;
import org.leafpress.render.IndexPages;
import org.leafpress.render.LeafletPages;
import org.leafpress.render.LeafletPrints;
import org.leafpress.render.MessageBundles;
import org.leafpress.render.Paths;
import org.leafpress.render.PrintStyle;
import org.leafpress.render.Printout;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.SiteData;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;
import org.leafpress.render.view.PrintLink;
import org.leafpress.site.Content.IllustratedTopic;

/** Every file that a site consists of, and how each comes about, before any of them is rendered. */
final class Plan {
    private final List<Output> outputs = new ArrayList<>();
    private final Content content;
    private final Site site;
    private final ThemeFiles files;
    private final Paths paths;
    private final ConcurrentMap<String, List<PrintLink>> prints = new ConcurrentHashMap<>();

    /**
     * Files of the site to be that are made together.
     *
     * @param paths relative to the root of the site; a printed leaflet that does not fit may be missing in the end
     * @param origin what they are made from, for people
     * @param stage when they are made
     */
    record Output(List<String> paths, String origin, Stage stage, Supplier<Rendered> rendering) {}

    /** When outputs are made. */
    enum Stage {
        /** At any time. */
        FIRST,
        /** When all others are there. */
        LAST
    }

    /**
     * What an output came to.
     *
     * @param findings what went wrong without stopping the work
     */
    record Rendered(List<RenderedFile> files, List<Diagnostic> findings) {
        Rendered {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
        }
    }

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
        files.checkLinks(diagnostics);
        plan.addAll(diagnostics);
        plan.checkPaths(diagnostics);
        return List.copyOf(plan.outputs);
    }

    private void addAll(Diagnostics diagnostics) {
        List<Edition> editions = editions(diagnostics);
        if (editions.size() < site.facts().languages().size()) {
            return;
        }
        SitePrint choices =
                site.facts().print().orElse(SitePrint.usual(site.facts().place()));
        Optional<PrintStyle> style =
                PrintStyle.load(files, choices, content.fonts(), site.facts().languages(), diagnostics);
        if (style.isEmpty()) {
            return;
        }
        for (IllustratedTopic topic : content.topics()) {
            addFigures(topic);
        }
        for (Edition edition : editions) {
            addLeaflets(edition, style.get());
            addIndexes(edition);
        }
        addBodyMaps(editions.get(0));
        addData(new SiteData(editions, content.catalogue(), path -> prints.getOrDefault(path, List.of())));
        addAssets();
    }

    private List<Edition> editions(Diagnostics diagnostics) {
        Theme theme = new Theme(files);
        MessageBundles bundles = new MessageBundles(files, diagnostics);
        List<Edition> editions = new ArrayList<>();
        for (LanguageTag language : site.facts().languages()) {
            bundles.find(language, site.facts().place())
                    .map(messages -> Edition.of(site, language, content.catalogue(), theme, messages, paths))
                    .map(edition -> editions.isEmpty() ? edition : edition.translatedFrom(editions.get(0)))
                    .ifPresent(editions::add);
        }
        return editions;
    }

    private void addLeaflets(Edition edition, PrintStyle style) {
        LeafletPages pages = new LeafletPages(edition);
        LeafletPrints printer = new LeafletPrints(edition, style, content.logo());
        for (IllustratedTopic illustrated : content.topics()) {
            Topic topic = illustrated.topic();
            if (topic.leaflets().containsKey(edition.language())) {
                List<String> written = new ArrayList<>();
                written.add(paths.leaflet(edition.language(), topic.id()));
                printer.formats(topic).forEach(format -> written.add(printer.path(topic, format)));
                outputs.add(new Output(
                        written,
                        "topics/" + topic.id() + "/" + edition.language() + ".yaml",
                        Stage.FIRST,
                        () -> leaflet(illustrated, written.get(0), pages, printer)));
            }
        }
    }

    /** Printed forms come first: the page says how large they are. */
    private Rendered leaflet(IllustratedTopic illustrated, String page, LeafletPages pages, LeafletPrints printer) {
        Topic topic = illustrated.topic();
        List<RenderedFile> written = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        List<PrintLink> links = new ArrayList<>();
        List<PrintFormat> formats = printer.formats(topic);
        if (!formats.isEmpty()) {
            findings.addAll(printer.missingGlyphs(topic));
        }
        for (PrintFormat format : findings.isEmpty() ? formats : List.<PrintFormat>of()) {
            Printout printout = printer.print(topic, illustrated.drawings(), format);
            findings.addAll(printout.findings());
            printout.file().ifPresent(file -> {
                written.add(file);
                links.add(new PrintLink(
                        printout.name(), Paths.relative(page, file.path()), kilobytes(file.content().length)));
            });
        }
        prints.put(page, List.copyOf(links));
        written.add(pages.leaflet(topic, illustrated.drawings(), links));
        return new Rendered(written, findings);
    }

    private static int kilobytes(int bytes) {
        return Math.max(1, Math.round(bytes / 1024f));
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
        if (site.facts().languages().size() > 1) {
            addPage(edition, "languages", pages::languages);
        }
        addPage(edition, "404", pages::notFound);
    }

    private void addPage(Edition edition, String name, Supplier<RenderedFile> rendering) {
        add(paths.page(edition.language(), name), "the page \"" + name + "\"", rendering);
    }

    private void addData(SiteData data) {
        add("sitemap.xml", "the sitemap", data::sitemap);
        add("robots.txt", "the file for robots", data::robots);
        // It lists the printed forms, which are known when they are made.
        add("leaflets.json", "the list of leaflets", Stage.LAST, data::leaflets);
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
        add(path, origin, Stage.FIRST, rendering);
    }

    private void add(String path, String origin, Stage stage, Supplier<RenderedFile> rendering) {
        outputs.add(new Output(List.of(path), origin, stage, () -> new Rendered(List.of(rendering.get()), List.of())));
    }

    /** Some hosts do not tell capital letters from small ones, so paths must differ by more than that. */
    private void checkPaths(Diagnostics diagnostics) {
        Map<String, String> origins = new TreeMap<>();
        origins.put(Checksums.FILE, "the list of checksums");
        for (Output output : outputs) {
            for (String path : output.paths()) {
                String first = origins.putIfAbsent(path.toLowerCase(Locale.ROOT), output.origin());
                if (first != null) {
                    diagnostics.report(
                            Code.OUTPUT_COLLISION,
                            Place.file(path),
                            "both " + first + " and " + output.origin() + " would be published as " + path,
                            "rename one of them");
                }
            }
        }
    }
}
