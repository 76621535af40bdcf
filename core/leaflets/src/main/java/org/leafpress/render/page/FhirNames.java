package org.leafpress.render.page;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.issue.Issue;
import org.leafpress.xml.Escape;
import tools.jackson.core.JsonGenerator;

/** How issued versions are called in FHIR resources. */
final class FhirNames {
    private FhirNames() {}

    /** Ids have letters, digits, hyphens and dots, at most 64. */
    static String id(Issue issue) {
        String id = name(issue).replaceAll("[^A-Za-z0-9.-]", "-");
        return id.length() <= 64 ? id : id.substring(id.length() - 64);
    }

    /** Code, version and language: {@code RC-001/1.0/ur}. */
    static String name(Issue issue) {
        return issue.folder().substring(0, issue.folder().length() - 1);
    }

    static void identifier(String system, String value, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("system", system);
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    /** The property {@code text} of a resource: what it is, in words for people. */
    static void narrative(Edition edition, List<String> paragraphs, JsonGenerator json) {
        StringBuilder div = new StringBuilder();
        for (String words : paragraphs) {
            Escape.text(words, div.append("<p>"));
            div.append("</p>");
        }
        narrative(edition, "generated", div.toString(), json);
    }

    /**
     * The same in markup.
     *
     * @param status {@code generated} if all of it stands in other properties, too, otherwise {@code additional}
     */
    static void narrative(Edition edition, String status, String content, JsonGenerator json) {
        String language = edition.language().value();
        json.writeObjectPropertyStart("text");
        json.writeStringProperty("status", status);
        json.writeStringProperty(
                "div",
                "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" xml:lang=\"" + language
                        + "\" dir=\"" + Edition.direction(edition.language()) + "\">" + content + "</div>");
        json.writeEndObject();
    }

    /** What an issued version is, in words for people. */
    static List<String> words(Edition edition, Issue issue) {
        return List.of(
                issue.title().value(),
                edition.messages()
                        .get(
                                "print.footer",
                                issue.code().value(),
                                issue.version().value()),
                edition.text().organisation().value());
    }

    /** What was issued before it in its language. */
    static Optional<Issue> before(Governance governance, JudgedIssue judged) {
        List<JudgedIssue> all = governance.issues(judged.issue().language());
        int index = all.indexOf(judged);
        return index < 1 ? Optional.empty() : Optional.of(all.get(index - 1).issue());
    }
}
