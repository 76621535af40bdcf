package org.leafpress.bench.corpus;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A topic as one mapping and a Markdown text, for generators that know neither placeholders nor links by id. */
public record PlainForm(ObjectNode data, String prose) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The plain form of a topic.
     *
     * @param address of a topic, with {@code %s} for its id
     */
    public static PlainForm of(MadeTopic topic, String address) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        topic.leaflet().properties().forEach(entry -> {
            if (!entry.getKey().equals("sections")) {
                data.set(entry.getKey(), plain(entry.getValue(), address));
            }
        });
        topic.facts().properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "sources" -> data.set("references", plain(entry.getValue(), address));
                case "body-areas" -> data.set("areas", entry.getValue());
                default -> data.set(entry.getKey(), plain(entry.getValue(), address));
            }
        });
        topic.leaflet()
                .get("sections")
                .valueStream()
                .filter(section -> section.has("title"))
                .forEach(section -> data.put("heading", section.get("title").asString()));
        return new PlainForm(data, text(topic.prose(), address));
    }

    private static JsonNode plain(JsonNode node, String address) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(entry -> copy.set(entry.getKey(), plain(entry.getValue(), address)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(plain(item, address)));
            return copy;
        }
        return JsonNodeFactory.instance.stringNode(text(node.asString(), address));
    }

    private static String text(String text, String address) {
        return text.replace("{{emergency.number}}", "999")
                .replaceAll("\\(topic:([a-z-]+)\\)", "(" + address.replace("%s", "$1") + ")");
    }

    /** The data as YAML. */
    public String yaml() {
        return YamlText.of(data);
    }

    /** The data as JSON. */
    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
    }
}
