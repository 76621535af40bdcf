package org.leafpress.render.page;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.Meaning;
import org.leafpress.model.issue.Statement;
import org.leafpress.model.issue.StatementKind;
import org.leafpress.render.RenderedFile;
import org.leafpress.xml.Escape;
import tools.jackson.core.JsonGenerator;

/**
 * Writes issued versions as FHIR R4 documents (hl7.org/fhir/R4/documents.html): a {@code Bundle} that begins with a
 * {@code Composition}, which has what the version said as narrative, what keeps patients safe first.
 */
public final class DocumentBundles {
    private static final String NAME = "document-bundle.json";

    private final Edition edition;

    /** Those of an edition. */
    public DocumentBundles(Edition edition) {
        this.edition = edition;
    }

    /** The path of the document of a version. */
    public static String path(JudgedIssue judged) {
        return judged.folder() + NAME;
    }

    /**
     * The document of a version.
     *
     * @param meaning what it said
     */
    public RenderedFile of(Governance governance, JudgedIssue judged, Meaning meaning) {
        Issue issue = judged.issue();
        String instant = issue.date().date() + "T00:00:00Z";
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.pretty(out)) {
            begin("Bundle", FhirNames.id(issue), json);
            json.writeName("identifier");
            FhirNames.identifier(edition.absolute("v/"), FhirNames.name(issue), json);
            json.writeStringProperty("type", "document");
            json.writeStringProperty("timestamp", instant);
            json.writeArrayPropertyStart("entry");
            entry(edition.absolute(judged.folder()), json);
            composition(governance, judged, meaning, instant, json);
            json.writeEndObject();
            entry(edition.absolute(""), json);
            organisation(json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return new RenderedFile(path(judged), out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String type, String id, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("resourceType", type);
        json.writeStringProperty("id", id);
        json.writeStringProperty("language", edition.language().value());
    }

    private static void entry(String address, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("fullUrl", "urn:uuid:" + uuid(address));
        json.writeName("resource");
    }

    /** The same on every machine (RFC 4122, version 3). */
    private static String uuid(String address) {
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void composition(
            Governance governance, JudgedIssue judged, Meaning meaning, String instant, JsonGenerator json) {
        Issue issue = judged.issue();
        begin("Composition", uuid(edition.absolute(judged.folder())), json);
        FhirNames.narrative(edition, FhirNames.words(edition, issue), json);
        json.writeName("identifier");
        FhirNames.identifier(edition.absolute("v/"), FhirNames.name(issue), json);
        json.writeStringProperty("status", "final");
        json.writeObjectPropertyStart("type");
        json.writeStringProperty("text", "Patient information leaflet");
        json.writeEndObject();
        json.writeStringProperty("date", instant);
        json.writeArrayPropertyStart("author");
        publisher(json);
        json.writeEndArray();
        json.writeStringProperty("title", issue.title().value());
        json.writeName("custodian");
        publisher(json);
        FhirNames.before(governance, judged).ifPresent(earlier -> {
            json.writeArrayPropertyStart("relatesTo");
            json.writeStartObject();
            json.writeStringProperty("code", "replaces");
            json.writeName("targetIdentifier");
            FhirNames.identifier(edition.absolute("v/"), FhirNames.name(earlier), json);
            json.writeEndObject();
            json.writeEndArray();
        });
        json.writeArrayPropertyStart("section");
        sections(issue, meaning).forEach((title, statements) -> section(title, statements, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void publisher(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("reference", "urn:uuid:" + uuid(edition.absolute("")));
        json.writeStringProperty("display", edition.text().organisation().value());
        json.writeEndObject();
    }

    private void organisation(JsonGenerator json) {
        begin("Organization", uuid(edition.absolute("")), json);
        FhirNames.narrative(edition, List.of(edition.text().organisation().value()), json);
        json.writeStringProperty("name", edition.text().organisation().value());
        json.writeArrayPropertyStart("telecom");
        json.writeStartObject();
        json.writeStringProperty("system", "phone");
        json.writeStringProperty(
                "value", edition.site().facts().contact().phone().value());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("system", "email");
        json.writeStringProperty(
                "value", edition.site().facts().contact().email().value());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What the version said by what it is about, with the numbers of that day. */
    private Map<String, List<String>> sections(Issue issue, Meaning meaning) {
        ChangesForReaders words =
                new ChangesForReaders(edition, issue.siteAdvice().numbers());
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (StatementKind kind : StatementKind.values()) {
            for (Statement statement : meaning.statements()) {
                // Whom to call, and the signs for it, stand in the order of their card; numbers stand in the text.
                StatementKind own = statement.kind() == StatementKind.CARE ? StatementKind.SIGN : statement.kind();
                if (own == kind && kind != StatementKind.PHONE) {
                    sections.computeIfAbsent(words.title(statement), unused -> new ArrayList<>())
                            .add(words.said(statement));
                }
            }
        }
        return sections;
    }

    private void section(String title, List<String> statements, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("title", title);
        StringBuilder items = new StringBuilder("<ul>");
        for (String statement : statements) {
            Escape.text(statement, items.append("<li>"));
            items.append("</li>");
        }
        FhirNames.narrative(edition, "additional", items.append("</ul>").toString(), json);
        json.writeEndObject();
    }
}
