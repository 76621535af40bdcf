package org.leafpress.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.issue.KeptVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads {@code leaflet.json} in a folder of the store. */
final class KeptVersionReader {
    private KeptVersionReader() {}

    /**
     * Reads it.
     *
     * @param folder that it must be of, below the store
     * @return empty if someone has written it by hand
     */
    static Optional<KeptVersion> read(String folder, byte[] json) {
        Map<String, String> fields = fields(json);
        try {
            return Optional.of(new KeptVersion(
                            new TopicId(fields.getOrDefault("topic", "")),
                            fields.getOrDefault("code", ""),
                            fields.getOrDefault("version", ""),
                            new LanguageTag(fields.getOrDefault("language", "")),
                            fields.getOrDefault("title", ""),
                            LocalDate.parse(fields.getOrDefault("issued", ""))))
                    .filter(kept ->
                            folder.equals(kept.folder()) && !kept.title().isBlank());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The texts of the outermost object. */
    private static Map<String, String> fields(byte[] json) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return Map.of();
        }
        return fields;
    }
}
