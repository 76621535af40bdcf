package org.leafpress.render;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.model.ClinicalCode;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Review;
import org.leafpress.model.Source;
import org.leafpress.model.Standing;
import org.leafpress.model.TopicFacts;
import org.leafpress.render.view.Html;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.LeafletView.SectionView;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes a leaflet for search engines as JSON-LD: schema.org's {@code MedicalWebPage}. */
final class StructuredData {
    /** schema.org's health aspects of the parts that have one. */
    private static final Map<String, String> ASPECTS = Map.of(
            "overview", "OverviewHealthAspect",
            "kinds", "TypesHealthAspect",
            "causes", "CausesHealthAspect",
            "relief", "SelfCareHealthAspect",
            "tests", "ScreeningHealthAspect",
            "treatments", "TreatmentsHealthAspect",
            "myths", "MisconceptionsHealthAspect",
            "appointment", "HowOrWhereHealthAspect");

    private StructuredData() {}

    /**
     * @param url of the page
     * @param description plain text
     * @param organisation that publishes the site
     */
    static Html of(
            TopicFacts facts,
            Standing standing,
            LeafletView leaflet,
            LanguageTag language,
            String url,
            String description,
            String organisation,
            URI home) {
        ObjectNode page = Json.object();
        page.put("@context", "https://schema.org");
        page.put("@type", "MedicalWebPage");
        page.put("url", url);
        page.put("name", leaflet.title());
        page.put("description", description);
        page.put("inLanguage", language.value());
        if (standing == Standing.DRAFT || standing == Standing.VOID) {
            page.put("creativeWorkStatus", "Draft");
        }
        facts.issued().ifPresent(day -> page.put("datePublished", day.date().toString()));
        facts.review()
                .flatMap(Review::last)
                .filter(unused -> standing == Standing.APPROVED || standing == Standing.OVERDUE)
                .ifPresent(date -> page.put("lastReviewed", date.toString()));
        page.set("audience", Json.object().put("@type", "MedicalAudience").put("audienceType", "Patient"));
        page.set(
                "publisher",
                Json.object()
                        .put("@type", "Organization")
                        .put("name", organisation)
                        .put("url", home.toString()));
        about(facts, leaflet).ifPresent(about -> page.set("about", about));
        ArrayNode parts = parts(leaflet.sections(), url);
        if (!parts.isEmpty()) {
            page.set("hasPart", parts);
        }
        ArrayNode citations = citations(facts.sources());
        if (!citations.isEmpty()) {
            page.set("citation", citations);
        }
        return new Html(Json.writeForScript(page));
    }

    private static Optional<ObjectNode> about(TopicFacts facts, LeafletView leaflet) {
        if (facts.clinicalCodes().isEmpty()) {
            return Optional.empty();
        }
        ObjectNode about = Json.object();
        about.put("@type", "MedicalCondition");
        about.put("name", leaflet.title());
        if (!leaflet.alsoCalled().isEmpty()) {
            ArrayNode names = about.putArray("alternateName");
            leaflet.alsoCalled().forEach(names::add);
        }
        ArrayNode codes = about.putArray("code");
        for (ClinicalCode code : facts.clinicalCodes()) {
            codes.addObject()
                    .put("@type", "MedicalCode")
                    .put("codeValue", code.code().value())
                    .put("codingSystem", code.system().title());
        }
        return Optional.of(about);
    }

    private static ArrayNode parts(List<SectionView> sections, String url) {
        ArrayNode parts = Json.array();
        for (SectionView section : sections) {
            Optional.ofNullable(ASPECTS.get(section.body().kind()))
                    .ifPresent(aspect -> parts.addObject()
                            .put("@type", "HealthTopicContent")
                            .put("hasHealthAspect", "https://schema.org/" + aspect)
                            .put("url", url + "#" + section.anchor()));
        }
        return parts;
    }

    private static ArrayNode citations(List<Source> sources) {
        ArrayNode citations = Json.array();
        for (Source source : sources) {
            citations.add(source.url()
                    .map(URI::toString)
                    .orElse(source.title().value() + ", " + source.publisher().value()));
        }
        return citations;
    }
}
