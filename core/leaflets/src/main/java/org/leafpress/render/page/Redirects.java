package org.leafpress.render.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;
import org.leafpress.render.RenderedFile;

/**
 * Tells hosts where former addresses of leaflets lead now, so that the server leads on by itself: the pages at these addresses
 * do the same where it does not.
 */
public final class Redirects {
    private final List<Redirect> redirects;

    private record Redirect(String from, String to) {}

    private Redirects(List<Redirect> redirects) {
        this.redirects = redirects;
    }

    /**
     * Those of a site.
     *
     * @param catalogue of the topics that are shown
     * @param editions of the site
     */
    public static Redirects of(Catalogue catalogue, List<Edition> editions) {
        String root = editions.get(0).site().facts().baseUrl().getRawPath();
        return new Redirects(catalogue.entries().stream()
                .flatMap(entry -> entry.facts().formerAddresses().stream()
                        .flatMap(former -> editions.stream()
                                .filter(edition -> entry.leaflets().containsKey(edition.language()))
                                .map(edition -> new Redirect(
                                        root + edition.paths().leaflet(edition.language(), new TopicId(former.value())),
                                        root + edition.paths().leaflet(edition.language(), entry.id())))))
                .toList());
    }

    /** The files; none if no topic has a former address. */
    public List<RenderedFile> files() {
        return redirects.isEmpty()
                ? List.of()
                : List.of(
                        file("_redirects", redirect -> redirect.from() + " " + redirect.to() + " 301"),
                        file("redirects/nginx.map", redirect -> redirect.from() + " " + redirect.to() + ";"),
                        file(
                                "redirects/apache.conf",
                                redirect -> "Redirect permanent " + redirect.from() + " " + redirect.to()));
    }

    private RenderedFile file(String path, Function<Redirect, String> line) {
        String text = redirects.stream().map(line).collect(Collectors.joining("\n", "", "\n"));
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
