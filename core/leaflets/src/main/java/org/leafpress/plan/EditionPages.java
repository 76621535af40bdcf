package org.leafpress.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.concurrent.Lazy;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.TopicId;
import org.leafpress.model.topic.Topic;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.SiteFile;
import org.leafpress.render.page.Edition;
import org.leafpress.render.page.IndexPages;
import org.leafpress.render.page.LeafletPages;
import org.leafpress.render.page.Listings;
import org.leafpress.render.print.LeafletPrints;
import org.leafpress.render.print.Printout;
import org.leafpress.render.print.Prints;
import org.leafpress.render.view.PrintLink;
import org.leafpress.search.LeafletWords;
import org.leafpress.search.WordPicker;

/** What makes the pages and prints of an edition. */
record EditionPages(
        Edition edition, LeafletPages pages, LeafletPrints prints, Lazy<IndexPages> indexes, WordPicker picker) {

    static Lazy<IndexPages> indexes(Edition edition, Lazy<Listings> listings) {
        return new Lazy<>(() -> new IndexPages(edition, listings.get()));
    }

    /** The same with other lists. */
    EditionPages with(Lazy<Listings> listings) {
        return new EditionPages(edition, pages, prints, indexes(edition, listings), picker);
    }

    /**
     * A leaflet with its printed forms. These come first: the page says how large they are.
     *
     * @param known findings about it
     */
    RenderResult leaflet(IllustratedTopic illustrated, List<Diagnostic> known) {
        List<SiteFile> written = new ArrayList<>();
        Prints printed = print(illustrated);
        List<Diagnostic> findings = new ArrayList<>(known);
        findings.addAll(printed.findings());
        for (Printout printout : printed.printouts()) {
            findings.addAll(printout.findings());
            printout.file().ifPresent(written::add);
        }
        RenderedFile page = page(illustrated, Optional.of(printed));
        written.add(page);
        written.addAll(textAndData(illustrated));
        List<PrintLink> links = links(printed, page.path());
        return new RenderResult(
                written,
                findings,
                links.isEmpty() ? Map.of() : Map.of(page.path(), links),
                words(illustrated.topic()).stream().toList());
    }

    /** What the leaflet of a topic can be found by; empty if the site is not searched, or it has been taken back. */
    Optional<LeafletWords> words(Topic topic) {
        return Optional.of(topic)
                .filter(any -> edition.site().facts().isSearched())
                .filter(any -> topic.facts().status().isShown())
                .map(any -> picker.of(topic.id(), topic.leaflet(edition.language())));
    }

    /**
     * The page of a leaflet by itself, for whoever cannot wait until all its printed forms are set.
     *
     * @param printed these, if they are known; otherwise the page calls each as small as can be
     * @throws org.leafpress.render.TemplateFault if a template fails
     */
    RenderedFile page(IllustratedTopic illustrated, Optional<Prints> printed) {
        Topic topic = illustrated.topic();
        String page = page(topic.id());
        List<PrintLink> links = printed.map(known -> links(known, page)).orElseGet(() -> linksUnseen(topic, page));
        return pages.leaflet(topic, illustrated.pictures(), links);
    }

    private String page(TopicId topic) {
        return edition.paths().leaflet(edition.language(), topic);
    }

    /** The printed forms of a leaflet. */
    Prints print(IllustratedTopic illustrated) {
        return prints.print(illustrated.topic(), illustrated.pictures());
    }

    /** A leaflet as plain text and as data. */
    List<RenderedFile> textAndData(IllustratedTopic illustrated) {
        return prints.textAndData(illustrated.topic(), illustrated.pictures());
    }

    static List<PrintLink> links(Prints printed, String page) {
        return printed.printouts().stream()
                .flatMap(printout -> printout
                        .file()
                        .map(file -> new PrintLink(
                                printout.name(),
                                Paths.relative(page, file.path()),
                                printout.sides(),
                                kilobytes(file.content().length)))
                        .stream())
                .toList();
    }

    private List<PrintLink> linksUnseen(Topic topic, String page) {
        return prints.formats(topic).stream()
                .map(format ->
                        new PrintLink(prints.name(format), Paths.relative(page, prints.path(topic, format)), 1, 1))
                .toList();
    }

    private static int kilobytes(int bytes) {
        return Math.max(1, Math.round(bytes / 1024f));
    }
}
