package org.leafpress.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A component as its {@code component.yaml} describes it.
 *
 * @param parameters by path, such as {@code card.signs}
 * @param examples arguments by name
 */
record ThemeComponent(
        String name, String description, Map<String, Parameter> parameters, Map<String, JsonNode> examples) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static ThemeComponent read(String name) {
        JsonNode root = YAML.readTree(
                ThemeSources.COMPONENTS.resolve(name).resolve("component.yaml").toFile());
        Map<String, Parameter> parameters = new TreeMap<>();
        root.required("parameters")
                .properties()
                .forEach(entry -> parameters.put(
                        entry.getKey(), Parameter.parse(entry.getValue().asString())));
        Map<String, JsonNode> examples = new TreeMap<>();
        root.required("examples").properties().forEach(entry -> examples.put(entry.getKey(), entry.getValue()));
        return new ThemeComponent(name, root.required("description").asString(), parameters, examples);
    }

    /** One value of an example: its parameter's path, and where it stands, such as {@code card.signs[0]}. */
    record Leaf(String path, String place) {}

    /** Every value of an example that is not itself a record or a list. */
    List<Leaf> leaves(String example) {
        List<Leaf> leaves = new ArrayList<>();
        arguments(example, (leaf, kind, value) -> {
            leaves.add(leaf);
            return value;
        });
        return leaves;
    }

    Map<String, Object> arguments(String example) {
        return arguments(example, (leaf, kind, value) -> value);
    }

    /** The arguments of an example with one value replaced, or left out if the value is null. */
    Map<String, Object> arguments(String example, String place, String value) {
        return arguments(example, (leaf, kind, old) -> leaf.place().equals(place) ? value : old);
    }

    private interface Change {
        String apply(Leaf leaf, Parameter.Kind kind, String value);
    }

    private Map<String, Object> arguments(String example, Change change) {
        return fields(examples.get(example), "", "", change);
    }

    private Map<String, Object> fields(JsonNode node, String path, String place, Change change) {
        node.propertyNames().forEach(field -> {
            if (!parameters.containsKey(path + field)) {
                throw new IllegalStateException(name + ": the example's " + path + field + " is no parameter");
            }
        });
        Map<String, Object> result = new LinkedHashMap<>();
        parameters.forEach((key, parameter) -> {
            if (!key.startsWith(path) || key.indexOf('.', path.length()) >= 0) {
                return;
            }
            String field = key.substring(path.length());
            if (!node.has(field)) {
                if (!parameter.optional()) {
                    throw new IllegalStateException(name + ": the example lacks " + key);
                }
                return;
            }
            Object value = value(node.get(field), parameter, key, place + field, change);
            if (value != null) {
                result.put(field, value);
            }
        });
        return result;
    }

    private Object value(JsonNode node, Parameter parameter, String path, String place, Change change) {
        if (!parameter.list()) {
            return single(node, parameter.kind(), path, place, change);
        }
        List<Object> result = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            result.add(single(node.get(i), parameter.kind(), path, place + "[" + i + "]", change));
        }
        return result;
    }

    private Object single(JsonNode node, Parameter.Kind kind, String path, String place, Change change) {
        if (kind == Parameter.Kind.RECORD) {
            return fields(node, path + ".", place + ".", change);
        }
        String value = change.apply(new Leaf(path, place), kind, node.asString());
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case NUMBER -> Integer.valueOf(value);
            case FLAG -> Boolean.valueOf(value);
            case HTML -> markup(value);
            default -> value;
        };
    }

    private static Object markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
