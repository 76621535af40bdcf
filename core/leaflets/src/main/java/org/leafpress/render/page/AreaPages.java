package org.leafpress.render.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.view.BodyMap;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.PageBody;

/** The topics of an edition by body area: one page, or on a large site one for each area. Thread-safe. */
final class AreaPages {
    private final IndexFrame frame;
    private final Listings listings;
    private final Listing listing;

    AreaPages(IndexFrame frame, Listings listings) {
        this.frame = frame;
        this.listings = listings;
        this.listing = frame.listing();
    }

    /** The pages of areas that have topics, unless one page holds them all. */
    Stream<IndexPages.ListPage> listPages() {
        return listing.isSplit()
                ? areas().stream().map(area -> new IndexPages.ListPage(Paths.area(area), () -> page(area)))
                : Stream.empty();
    }

    private String title(BodyArea area) {
        return frame.edition().messages().get("body-area." + Labels.of(area));
    }

    /** Those that a topic is about. */
    private List<BodyArea> areas() {
        return Arrays.stream(BodyArea.values())
                .filter(area -> listing.about(area).findAny().isPresent())
                .toList();
    }

    /** Topics by body area, with a map; or else the areas. */
    RenderedFile bodyAreas() {
        String path = frame.path("body-areas");
        BodyMap map = new BodyMap(
                areas(),
                areas().stream()
                        .map(area -> new BodyMap.AreaLink(area, href(path, area), title(area)))
                        .toList());
        List<Link> elsewhere = listing.tooManyElsewhere() ? frame.elsewhere(path, "body-areas") : List.of();
        return frame.render(
                path,
                "body-areas",
                listing.isSplit()
                        ? new PageBody.Areas(map, counted(path), elsewhere)
                        : new PageBody.BodyAreas(map, lists(path), elsewhere));
    }

    /** Where the topics about an area are listed: on a page of their own, or further down. */
    private String href(String from, BodyArea area) {
        return listing.isSplit() ? Paths.relative(from, frame.path(Paths.area(area))) : "#" + Labels.of(area);
    }

    /** The pages of areas as seen from another. */
    List<PageBody.CountedLink> counted(String from) {
        return areas().stream()
                .map(area -> new PageBody.CountedLink(
                        title(area),
                        href(from, area),
                        Math.toIntExact(listing.about(area).count())))
                .toList();
    }

    private List<PageBody.Area> lists(String path) {
        return areas().stream()
                .map(area -> new PageBody.Area(area, links(path, area)))
                .toList();
    }

    private List<Link> links(String path, BodyArea area) {
        return listing.about(area).map(topic -> frame.link(path, topic)).toList();
    }

    private RenderedFile page(BodyArea area) {
        List<LanguageTag> languages = frame.edition().site().facts().languages().stream()
                .filter(language -> listings.hasPage(language, area))
                .toList();
        return frame.renderListPage(
                "area",
                title(area),
                Paths.area(area),
                languages,
                new PageBody.AreaTopics(links(frame.path(Paths.area(area)), area)));
    }
}
