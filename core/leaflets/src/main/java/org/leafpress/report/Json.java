package org.leafpress.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes the JSON of reports, keys in the order of components or as they were put. Unlike the list of leaflets
 * on a site, a report is in memory as a whole anyway, and what it says is read again by the next one.
 */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion ->
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Json() {}

    /** An empty object. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * A record from JSON, or null from {@code null}.
     *
     * @throws JacksonException for JSON that is none, or says something else
     */
    static <T extends Record> @Nullable T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** JSON for people to read as well, with {@code \n} as line end on every system. */
    static String writePretty(Object recordOrNode) {
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(recordOrNode)
                        .replace("\r\n", "\n")
                + "\n";
    }
}
