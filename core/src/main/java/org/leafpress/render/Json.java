package org.leafpress.render;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds and writes JSON, keys in the order in which they were put. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Compact JSON. */
    static String write(ObjectNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** JSON for people to read as well, with {@code \n} as line end on every system. */
    public static String writePretty(ObjectNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node).replace("\r\n", "\n") + "\n";
    }

    /** Compact JSON that cannot end the script element around it. */
    static String writeForScript(ObjectNode node) {
        return write(node).replace("<", "\\u003c");
    }
}
