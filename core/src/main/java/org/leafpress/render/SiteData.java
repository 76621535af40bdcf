package org.leafpress.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leafpress.model.BodyArea;
import org.leafpress.model.Catalogue;
import org.leafpress.model.ClinicalCode;
import org.leafpress.model.Day;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Review;
import org.leafpress.model.TakenBack;
import org.leafpress.model.TopicFacts;
import org.leafpress.render.view.PrintLink;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders what machines read of the whole site. */
public final class SiteData {
    private static final List<String> INDEX_PAGES = List.of("index", "a-z", "body-areas", "glossary", "about");

    private static final List<String> INDEX_PAGES_OF_SEVERAL_LANGUAGES =
            List.of("index", "a-z", "body-areas", "glossary", "about", "languages");

    /** The editions, that of the first language first. */
    private final List<Edition> editions;

    private final Catalogue catalogue;
    private final Function<String, List<PrintLink>> prints;

    /**
     * Describes all editions of a site.
     *
     * @param prints the printed forms of the leaflet at a path
     */
    public SiteData(List<Edition> editions, Catalogue catalogue, Function<String, List<PrintLink>> prints) {
        this.editions = List.copyOf(editions);
        this.catalogue = catalogue;
        this.prints = prints;
    }

    /** {@code sitemap.xml}: every page that search engines should know (sitemaps.org, protocol 0.9). */
    public RenderedFile sitemap() {
        StringBuilder out = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        for (Edition edition : editions) {
            List<String> pages = editions.size() < 2 ? INDEX_PAGES : INDEX_PAGES_OF_SEVERAL_LANGUAGES;
            for (String page : pages) {
                url(edition.absolute(edition.paths().page(edition.language(), page)), Optional.empty(), out);
            }
            for (Catalogue.Entry entry : catalogue.entries()) {
                if (entry.leaflets().containsKey(edition.language())
                        && entry.governance().standing(edition.language()).isShown()) {
                    String path = edition.paths().leaflet(edition.language(), entry.id());
                    url(edition.absolute(path), changed(entry.facts()), out);
                }
            }
        }
        return text("sitemap.xml", out.append("</urlset>\n").toString());
    }

    /** The latest date that the leaflet itself gives. */
    private static Optional<LocalDate> changed(TopicFacts facts) {
        return Stream.concat(facts.issued().stream(), facts.review().flatMap(Review::last).stream())
                .map(Day::date)
                .max(LocalDate::compareTo);
    }

    private static void url(String address, Optional<LocalDate> changed, StringBuilder out) {
        out.append("<url><loc>");
        Escape.html(address, out);
        out.append("</loc>");
        changed.ifPresent(date -> out.append("<lastmod>").append(date).append("</lastmod>"));
        out.append("</url>\n");
    }

    /** {@code robots.txt}: everything may be read; here is the sitemap (RFC 9309). */
    public RenderedFile robots() {
        return text(
                "robots.txt",
                "User-agent: *\nAllow: /\n\nSitemap: " + editions.get(0).absolute("sitemap.xml") + "\n");
    }

    /** {@code leaflets.json}: every leaflet with its code, status, dates, and address in each language. */
    public RenderedFile leaflets() {
        ObjectNode root = Json.object();
        root.put("site", editions.get(0).site().facts().baseUrl().toString());
        ArrayNode topics = root.putArray("topics");
        catalogue.entries().forEach(entry -> topics.add(topic(entry)));
        return text("leaflets.json", Json.writePretty(root));
    }

    private ObjectNode topic(Catalogue.Entry entry) {
        TopicFacts facts = entry.facts();
        ObjectNode topic = Json.object();
        topic.put("id", entry.id().value());
        topic.put("code", facts.code().value());
        topic.put("version", facts.version().value());
        topic.put("status", Labels.of(facts.status()));
        topic.put("audience", Labels.of(facts.audience()));
        topic.put("owner", facts.owner().value());
        facts.issued().ifPresent(day -> topic.put("issued", day.date().toString()));
        facts.review().flatMap(Review::last).ifPresent(date -> topic.put("lastReviewed", date.toString()));
        facts.review().flatMap(Review::due).ifPresent(date -> topic.put("reviewDue", date.toString()));
        facts.takenBack()
                .flatMap(TakenBack::replacedBy)
                .ifPresent(ref -> topic.put("replacedBy", ref.id().value()));
        ArrayNode areas = topic.putArray("bodyAreas");
        facts.bodyAreas().stream()
                .distinct()
                .sorted()
                .map((BodyArea area) -> Labels.of(area))
                .forEach(areas::add);
        ArrayNode codes = topic.putArray("clinicalCodes");
        for (ClinicalCode code : facts.clinicalCodes()) {
            codes.addObject()
                    .put("system", Labels.of(code.system()))
                    .put("oid", code.system().oid())
                    .put("code", code.code().value());
        }
        ArrayNode leaflets = topic.putArray("leaflets");
        for (Edition edition : editions) {
            LanguageTag language = edition.language();
            Optional.ofNullable(entry.leaflets().get(language)).ifPresent(names -> {
                ObjectNode leaflet = leaflets.addObject();
                leaflet.put("language", language.value());
                leaflet.put("title", names.title());
                leaflet.put("status", Labels.of(entry.governance().standing(language)));
                ArrayNode aliases = leaflet.putArray("alsoCalled");
                names.alsoCalled().forEach(aliases::add);
                if (entry.governance().standing(language).isShown()) {
                    leaflet.put("summary", new PlainText(edition.fills()).of(names.summary()));
                }
                String path = edition.paths().leaflet(language, entry.id());
                leaflet.put("url", edition.absolute(path));
                ArrayNode pdfs = leaflet.putArray("pdfs");
                for (PrintLink print : prints.apply(path)) {
                    pdfs.addObject()
                            .put("format", print.format())
                            .put(
                                    "url",
                                    URI.create(edition.absolute(path))
                                            .resolve(print.href())
                                            .toString())
                            .put("kilobytes", print.kilobytes());
                }
            });
        }
        return topic;
    }

    private static RenderedFile text(String path, String content) {
        return new RenderedFile(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
