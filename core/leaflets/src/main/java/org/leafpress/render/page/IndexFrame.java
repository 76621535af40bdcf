package org.leafpress.render.page;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.HtmlWriter;
import org.leafpress.render.text.MarkupWriter;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.PageBody;

/** What the pages of an edition that are not leaflets share: addresses, links to topics, and what is around them. */
final class IndexFrame {
    private final Edition edition;
    private final Listing listing;
    private final PageFrame frame;

    IndexFrame(Edition edition, Listing listing) {
        this.edition = edition;
        this.listing = listing;
        this.frame = new PageFrame(edition);
    }

    Edition edition() {
        return edition;
    }

    Listing listing() {
        return listing;
    }

    /** The path of a page of the edition. */
    String path(String name) {
        return edition.paths().page(edition.language(), name);
    }

    MarkupWriter writer(String path) {
        return new HtmlWriter(edition.fills(), PageAddresses.from(path, edition, Optional.empty()));
    }

    String href(String from, ListedTopic topic) {
        return Paths.relative(from, edition.paths().leaflet(topic.language(), topic.id()));
    }

    Link link(String from, ListedTopic topic) {
        Optional<Foreign> foreign = edition.foreign(topic.language());
        boolean marked = foreign.isEmpty() && topic.shownStatus() == ShownStatus.DRAFT;
        String mark = marked ? " (" + edition.messages().get("status.draft") + ")" : "";
        return new Link(href(from, topic), topic.title() + mark, foreign);
    }

    /**
     * Leaflets that are not translated: they are named, not left out; too many for that, there is a link to the page that
     * the source has of all.
     *
     * @param index the name of that page
     */
    List<Link> elsewhere(String from, String index) {
        if (!listing.tooManyElsewhere()) {
            return listing.elsewhere().stream().map(topic -> link(from, topic)).toList();
        }
        return edition.original().stream()
                .map(source -> new Link(
                        Paths.relative(from, source.paths().page(source.language(), index)),
                        source.messages().get("title." + index),
                        edition.foreign(source.language())))
                .toList();
    }

    /** Renders a page that every edition has; {@code kind} names the messages of its title and description. */
    RenderedFile render(String path, String kind, PageBody body) {
        // The page for what is not found is shown under any address, so its links start at the host.
        boolean notFound = kind.equals("404");
        String file = kind.equals("home") ? "index" : kind;
        return frame.render(
                new PageFrame.Frame(
                        path,
                        notFound ? edition.site().facts().baseUrl().getRawPath() : Paths.root(path),
                        edition.messages().get("title." + kind),
                        edition.messages().get("description." + kind, site()),
                        "the page " + path,
                        edition.site().facts().languages(),
                        language -> edition.paths().page(language, file),
                        Optional.empty(),
                        notFound || kind.equals("search")),
                body);
    }

    /**
     * Renders a page with a part of what another would list.
     *
     * @param kind names the messages of its title and description
     * @param part what these name
     * @param name of the page
     * @param languages those that have it
     */
    RenderedFile renderListPage(String kind, String part, String name, List<LanguageTag> languages, PageBody body) {
        String path = path(name);
        return frame.render(
                new PageFrame.Frame(
                        path,
                        Paths.root(path),
                        edition.messages().get("title." + kind, part),
                        edition.messages().get("description." + kind, site(), part),
                        "the page " + path,
                        languages,
                        language -> edition.paths().page(language, name),
                        Optional.empty(),
                        false),
                body);
    }

    private String site() {
        return edition.text().name().value();
    }
}
