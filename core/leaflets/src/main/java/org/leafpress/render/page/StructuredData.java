package org.leafpress.render.page;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.review.Review;
import org.leafpress.model.topic.ClinicalCode;
import org.leafpress.model.topic.CodeSystem;
import org.leafpress.model.topic.Source;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.render.text.Html;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.SectionView;
import tools.jackson.core.JsonGenerator;

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
            ShownStatus shownStatus,
            LeafletView leaflet,
            LanguageTag language,
            String url,
            String description,
            String organisation,
            URI home) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.compact(out)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "https://schema.org");
            json.writeStringProperty("@type", "MedicalWebPage");
            json.writeStringProperty("url", url);
            json.writeStringProperty("name", leaflet.model().title().value());
            json.writeStringProperty("description", description);
            json.writeStringProperty("inLanguage", language.value());
            dates(facts, shownStatus, json);
            json.writeObjectPropertyStart("audience");
            json.writeStringProperty("@type", "MedicalAudience");
            json.writeStringProperty("audienceType", "Patient");
            json.writeEndObject();
            json.writeObjectPropertyStart("publisher");
            json.writeStringProperty("@type", "Organization");
            json.writeStringProperty("name", organisation);
            json.writeStringProperty("url", home.toString());
            json.writeEndObject();
            about(facts, leaflet, json);
            parts(leaflet.sections(), url, json);
            citations(facts.sources(), json);
            json.writeEndObject();
        }
        // Nothing may end the script element around it.
        return new Html(out.toString().replace("<", "\\u003c"));
    }

    private static void dates(TopicFacts facts, ShownStatus shownStatus, JsonGenerator json) {
        if (shownStatus == ShownStatus.DRAFT || shownStatus == ShownStatus.VOID) {
            json.writeStringProperty("creativeWorkStatus", "Draft");
        }
        facts.issued()
                .ifPresent(day ->
                        json.writeStringProperty("datePublished", day.date().toString()));
        facts.review()
                .flatMap(Review::last)
                .filter(unused -> shownStatus == ShownStatus.APPROVED || shownStatus == ShownStatus.OVERDUE)
                .ifPresent(date -> json.writeStringProperty("lastReviewed", date.toString()));
    }

    private static void about(TopicFacts facts, LeafletView leaflet, JsonGenerator json) {
        // LOINC names tests, which are no conditions.
        List<ClinicalCode> codes = facts.clinicalCodes().stream()
                .filter(code -> code.system() != CodeSystem.LOINC)
                .toList();
        if (codes.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("about");
        json.writeStringProperty("@type", "MedicalCondition");
        json.writeStringProperty("name", leaflet.model().title().value());
        if (!leaflet.model().alsoCalled().isEmpty()) {
            json.writeArrayPropertyStart("alternateName");
            leaflet.model().alsoCalled().forEach(name -> json.writeString(name.value()));
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("code");
        for (ClinicalCode code : codes) {
            json.writeStartObject();
            json.writeStringProperty("@type", "MedicalCode");
            json.writeStringProperty("codeValue", code.code().value());
            json.writeStringProperty("codingSystem", code.system().title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void parts(List<SectionView> sections, String url, JsonGenerator json) {
        List<SectionView> described = sections.stream()
                .filter(section -> section.original().isEmpty() && ASPECTS.containsKey(section.kind()))
                .toList();
        if (described.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("hasPart");
        for (SectionView section : described) {
            json.writeStartObject();
            json.writeStringProperty("@type", "HealthTopicContent");
            json.writeStringProperty("hasHealthAspect", "https://schema.org/" + ASPECTS.get(section.kind()));
            json.writeStringProperty("url", url + "#" + section.anchor());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void citations(List<Source> sources, JsonGenerator json) {
        if (sources.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("citation");
        for (Source source : sources) {
            json.writeString(source.url()
                    .map(URI::toString)
                    .orElseGet(() ->
                            source.title().value() + ", " + source.publisher().value()));
        }
        json.writeEndArray();
    }
}
