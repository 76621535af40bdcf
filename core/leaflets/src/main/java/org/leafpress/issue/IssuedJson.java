package org.leafpress.issue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.leafpress.model.Labels;
import org.leafpress.model.TopicId;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.Meaning;
import org.leafpress.model.issue.Statement;
import org.leafpress.render.page.JsonText;
import tools.jackson.core.JsonGenerator;

/** Writes {@code leaflet.json} of an issued version: what it is, and what it says, statement by statement. */
final class IssuedJson {
    private IssuedJson() {}

    static byte[] of(TopicId topic, Issue issue, Meaning meaning) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.pretty(out)) {
            json.writeStartObject();
            json.writeStringProperty("topic", topic.value());
            json.writeStringProperty("code", issue.code().value());
            json.writeStringProperty("version", issue.version().value());
            json.writeStringProperty("language", issue.language().value());
            json.writeStringProperty("title", issue.title().value());
            json.writeStringProperty("issued", issue.date().date().toString());
            json.writeStringProperty("hash", issue.hash().value());
            json.writeStringProperty("safety", issue.safety().value());
            json.writeObjectPropertyStart("numbers");
            issue.numbers()
                    .forEach(number -> json.writeStringProperty(
                            number.name().value(), number.number().value()));
            json.writeEndObject();
            json.writeArrayPropertyStart("statements");
            meaning.statements().forEach(statement -> write(statement, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Statement statement, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", Labels.of(statement.kind()));
        if (!statement.key().isEmpty()) {
            json.writeStringProperty("key", statement.key());
        }
        json.writeStringProperty("words", statement.words());
        json.writeEndObject();
    }
}
