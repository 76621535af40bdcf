package org.leafpress.render.page;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leafpress.model.Day;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.IssuedFile;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.review.Review;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.topic.ClinicalCode;
import org.leafpress.model.topic.TakenBack;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.StreamedFile;
import org.leafpress.render.text.PlainText;
import org.leafpress.render.view.PrintLink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Renders what machines read of the whole site. */
public final class SiteData {
    /** The editions, that of the first language first. */
    private final List<Edition> editions;

    private final Catalogue catalogue;
    private final Function<String, List<PrintLink>> prints;
    private final Function<LanguageTag, List<String>> pages;

    /**
     * Describes all editions of a site.
     *
     * @param prints the printed forms of the leaflet at a path
     * @param pages the names of the pages of an edition that are not leaflets
     */
    public SiteData(
            List<Edition> editions,
            Catalogue catalogue,
            Function<String, List<PrintLink>> prints,
            Function<LanguageTag, List<String>> pages) {
        this.editions = List.copyOf(editions);
        this.catalogue = catalogue;
        this.prints = prints;
        this.pages = pages;
    }

    /** {@code sitemap.xml}: every page that search engines should know. */
    public StreamedFile sitemap() {
        return addresses().file();
    }

    /** The files that {@code sitemap.xml} lists instead, where there are too many pages for one. */
    public List<StreamedFile> furtherSitemaps() {
        return addresses().parts();
    }

    private Sitemap addresses() {
        Supplier<Stream<Sitemap.Address>> addresses = () -> editions.stream().flatMap(this::addresses);
        long atMost = (long) editions.size() * catalogue.ids().size()
                + editions.stream()
                        .mapToLong(edition -> pages.apply(edition.language()).size())
                        .sum();
        // On nearly all sites they are so few that nobody needs to know how many.
        long count = atMost <= Sitemap.MOST ? atMost : addresses.get().count();
        return new Sitemap(count, addresses, editions.get(0)::absolute);
    }

    private Stream<Sitemap.Address> addresses(Edition edition) {
        Stream<Sitemap.Address> indexes = pages.apply(edition.language()).stream()
                .map(page -> edition.paths().page(edition.language(), page))
                .map(path -> new Sitemap.Address(edition.absolute(path), Optional.empty()));
        Stream<Sitemap.Address> leaflets = catalogue.entries().stream()
                .filter(entry -> entry.leaflets().containsKey(edition.language()))
                .filter(entry -> isIndexed(entry.governance().shownStatus(edition.language()), edition))
                .map(entry -> new Sitemap.Address(
                        edition.absolute(edition.paths().leaflet(edition.language(), entry.id())),
                        changed(entry.facts())));
        return Stream.concat(indexes, leaflets);
    }

    private static boolean isIndexed(ShownStatus status, Edition edition) {
        return status.isShown() && !edition.isLeftOut(status);
    }

    /** The latest date that the leaflet itself gives. */
    private static Optional<LocalDate> changed(Catalogue.Facts facts) {
        return Stream.concat(facts.issued().stream(), facts.review().flatMap(Review::last).stream())
                .map(Day::date)
                .max(LocalDate::compareTo);
    }

    /** {@code robots.txt}: everything may be read; here is the sitemap (RFC 9309). */
    public RenderedFile robots() {
        String text = "User-agent: *\nAllow: /\n\nSitemap: " + editions.get(0).absolute("sitemap.xml") + "\n";
        return new RenderedFile("robots.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code leaflets.json}: every leaflet with its code, status, dates, and address in each language. */
    public StreamedFile leaflets() {
        return StreamedFile.text("leaflets.json", this::leaflets);
    }

    private void leaflets(Writer out) throws IOException {
        try (JsonGenerator json = JsonText.pretty(out)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "site", editions.get(0).site().facts().baseUrl().toString());
            json.writeArrayPropertyStart("topics");
            catalogue.entries().forEach(entry -> topic(entry, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void topic(Catalogue.Entry entry, JsonGenerator json) {
        Catalogue.Facts facts = entry.facts();
        json.writeStartObject();
        json.writeStringProperty("id", entry.id().value());
        json.writeStringProperty("code", facts.code().value());
        json.writeStringProperty("version", facts.version().value());
        json.writeStringProperty("status", Labels.of(facts.status()));
        json.writeStringProperty("audience", Labels.of(facts.audience()));
        json.writeStringProperty("owner", facts.owner().value());
        facts.issued()
                .ifPresent(day -> json.writeStringProperty("issued", day.date().toString()));
        facts.review()
                .flatMap(Review::last)
                .ifPresent(date -> json.writeStringProperty("lastReviewed", date.toString()));
        facts.review().flatMap(Review::due).ifPresent(date -> json.writeStringProperty("reviewDue", date.toString()));
        facts.takenBack()
                .flatMap(TakenBack::replacedBy)
                .ifPresent(
                        ref -> json.writeStringProperty("replacedBy", ref.id().value()));
        json.writeArrayPropertyStart("bodyAreas");
        facts.bodyAreas().stream()
                .distinct()
                .sorted()
                .map((BodyArea area) -> Labels.of(area))
                .forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("clinicalCodes");
        for (ClinicalCode code : facts.clinicalCodes()) {
            json.writeStartObject();
            json.writeStringProperty("system", Labels.of(code.system()));
            json.writeStringProperty("oid", code.system().oid());
            json.writeStringProperty("code", code.code().value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("leaflets");
        for (Edition edition : editions) {
            Optional.ofNullable(entry.leaflets().get(edition.language()))
                    .ifPresent(names -> leaflet(entry, names, edition, json));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void leaflet(Catalogue.Entry entry, Catalogue.Names names, Edition edition, JsonGenerator json) {
        LanguageTag language = edition.language();
        ShownStatus shownStatus = entry.governance().shownStatus(language);
        String path = edition.paths().leaflet(language, entry.id());
        URI address = URI.create(edition.absolute(path));
        json.writeStartObject();
        json.writeStringProperty("language", language.value());
        json.writeStringProperty("title", names.title());
        json.writeStringProperty("status", Labels.of(shownStatus));
        json.writeArrayPropertyStart("alsoCalled");
        names.alsoCalled().forEach(json::writeString);
        json.writeEndArray();
        if (shownStatus.isShown()) {
            json.writeStringProperty("summary", new PlainText(edition.fills()).of(names.summary()));
        }
        json.writeStringProperty("url", address.toString());
        if (edition.hasTextAndData(entry.id())) {
            json.writeStringProperty("text", edition.absolute(edition.paths().textOrData(language, entry.id(), "txt")));
            json.writeStringProperty(
                    "data", edition.absolute(edition.paths().textOrData(language, entry.id(), "json")));
        }
        json.writeArrayPropertyStart("pdfs");
        for (PrintLink print : prints.apply(path)) {
            json.writeStartObject();
            json.writeStringProperty("format", print.format());
            json.writeStringProperty("url", address.resolve(print.href()).toString());
            json.writeNumberProperty("kilobytes", print.kilobytes());
            json.writeEndObject();
        }
        json.writeEndArray();
        issued(entry.governance().issues(language), edition, json);
        json.writeEndObject();
    }

    private static void issued(List<JudgedIssue> issues, Edition edition, JsonGenerator json) {
        if (issues.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("issued");
        for (JudgedIssue judged : issues) {
            Issue issue = judged.issue();
            json.writeStartObject();
            json.writeStringProperty("code", issue.code().value());
            json.writeStringProperty("version", issue.version().value());
            json.writeStringProperty("date", issue.date().date().toString());
            json.writeStringProperty("state", Labels.of(judged.state()));
            judged.replacedBy().ifPresent(by -> json.writeStringProperty("replacedBy", by));
            json.writeStringProperty("hash", issue.hash().value());
            json.writeStringProperty("url", edition.absolute(judged.folder()));
            json.writeArrayPropertyStart("files");
            for (IssuedFile file : issue.files()) {
                json.writeStartObject();
                json.writeStringProperty("name", file.name().value());
                json.writeStringProperty("sha256", file.sha256().value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
