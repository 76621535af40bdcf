package org.leafpress.render.page;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.IssuedFile;
import org.leafpress.model.topic.TakenBack;
import org.leafpress.model.topic.Topic;
import org.leafpress.render.RenderedFile;
import tools.jackson.core.JsonGenerator;

/**
 * Describes issued versions to record systems as FHIR R4 {@code DocumentReference}s (hl7.org/fhir/R4): which document was given
 * out, whether it is current, and which one it replaces.
 */
public final class DocumentReferences {
    private static final String NAME = "document-reference.json";

    private final Edition edition;

    /** Those of an edition. */
    public DocumentReferences(Edition edition) {
        this.edition = edition;
    }

    /** The path of the description of a version. */
    public static String path(JudgedIssue judged) {
        return judged.folder() + NAME;
    }

    /** The description of a version. */
    public RenderedFile of(Topic topic, Governance governance, JudgedIssue judged) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.pretty(out)) {
            write(topic, governance, judged, json);
            json.writeRaw('\n');
        }
        return new RenderedFile(path(judged), out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(Topic topic, Governance governance, JudgedIssue judged, JsonGenerator json) {
        Issue issue = judged.issue();
        json.writeStartObject();
        json.writeStringProperty("resourceType", "DocumentReference");
        json.writeStringProperty("id", FhirNames.id(issue));
        json.writeStringProperty("language", edition.language().value());
        FhirNames.narrative(edition, FhirNames.words(edition, issue), json);
        json.writeName("masterIdentifier");
        FhirNames.identifier("urn:ietf:rfc:3986", edition.absolute(judged.folder()), json);
        json.writeArrayPropertyStart("identifier");
        FhirNames.identifier(edition.absolute("v/"), FhirNames.name(issue), json);
        json.writeEndArray();
        json.writeStringProperty("status", status(topic, judged));
        json.writeStringProperty("docStatus", "final");
        json.writeObjectPropertyStart("type");
        json.writeStringProperty("text", "Patient information leaflet");
        json.writeEndObject();
        json.writeStringProperty("date", issue.date().date() + "T00:00:00Z");
        json.writeObjectPropertyStart("custodian");
        json.writeStringProperty("display", edition.text().organisation().value());
        json.writeEndObject();
        FhirNames.before(governance, judged).ifPresent(earlier -> replaces(earlier, json));
        json.writeStringProperty("description", issue.title().value());
        json.writeArrayPropertyStart("content");
        issue.files().stream().filter(IssuedFile::isPrint).forEach(file -> content(judged, file, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String status(Topic topic, JudgedIssue judged) {
        return switch (judged.state()) {
            case CURRENT -> "current";
            case REPLACED -> "superseded";
            case TAKEN_BACK ->
                topic.facts()
                                .takenBack()
                                .flatMap(TakenBack::reason)
                                .filter(TakenBack.Reason.MISTAKE::equals)
                                .isPresent()
                        ? "entered-in-error"
                        : "superseded";
        };
    }

    private void replaces(Issue earlier, JsonGenerator json) {
        json.writeArrayPropertyStart("relatesTo");
        json.writeStartObject();
        json.writeStringProperty("code", "replaces");
        json.writeObjectPropertyStart("target");
        json.writeStringProperty("type", "DocumentReference");
        json.writeName("identifier");
        FhirNames.identifier(edition.absolute("v/"), FhirNames.name(earlier), json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Attachments have a SHA-1 in FHIR, if any; the SHA-256 is on the page and in {@code leaflets.json}. */
    private void content(JudgedIssue judged, IssuedFile file, JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("attachment");
        json.writeStringProperty("contentType", "application/pdf");
        json.writeStringProperty("language", judged.issue().language().value());
        if (judged.state() != JudgedIssue.State.TAKEN_BACK) {
            json.writeStringProperty(
                    "url", edition.absolute(judged.folder() + file.name().value()));
        }
        json.writeStringProperty("title", file.name().value());
        json.writeEndObject();
        json.writeEndObject();
    }
}
