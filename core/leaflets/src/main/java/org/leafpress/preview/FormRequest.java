package org.leafpress.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.parse.edit.TreeChange;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;
import org.leafpress.source.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a form asks for.
 *
 * @param hash of the file as the form knows it
 * @param changes in order
 */
record FormRequest(String hash, List<TreeChange> changes) {
    private static final SourceFile FORM = SourceFile.of("form", "");
    /** Deeper than any file. */
    private static final int DEEPEST = 16;

    FormRequest {
        changes = List.copyOf(changes);
    }

    /** Reads JSON; empty if it is not what the form's script sends. */
    static Optional<FormRequest> parse(byte[] body) {
        try {
            JsonNode root = JsonMapper.shared().readTree(body);
            List<TreeChange> changes = new ArrayList<>();
            for (JsonNode change : root.path("changes")) {
                changes.add(change(change));
            }
            return Optional.of(new FormRequest(root.path("hash").asString(""), changes));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static TreeChange change(JsonNode change) {
        List<String> path = texts(change.path("path"));
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a change without a place");
        }
        String what = change.path("do").asString("");
        return switch (what) {
            case "put" -> new TreeChange.Put(path, node(change.path("value"), 0), texts(change.path("after")));
            case "insert" -> new TreeChange.Insert(path, node(change.path("value"), 0));
            case "remove" -> new TreeChange.Remove(path);
            case "move" -> new TreeChange.Move(path, change.path("to").asInt(-1));
            default -> throw new IllegalArgumentException("no change is called \"" + what + "\"");
        };
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static YamlNode node(JsonNode value, int depth) {
        if (depth > DEEPEST
                || value.isNull()
                || value.isMissingNode()
                || ((value.isObject() || value.isArray()) && value.isEmpty())) {
            throw new IllegalArgumentException("nothing, or too much");
        }
        if (value.isObject()) {
            return new Mapping(
                    FORM,
                    0,
                    0,
                    value.properties().stream()
                            .map(entry ->
                                    new Entry(text(entry.getKey(), Style.PLAIN), node(entry.getValue(), depth + 1)))
                            .toList());
        }
        if (value.isArray()) {
            List<YamlNode> items = new ArrayList<>();
            value.forEach(item -> items.add(node(item, depth + 1)));
            return new Sequence(FORM, 0, 0, items);
        }
        boolean plain = value.isBoolean() || value.isInt();
        return text(plain ? value.toString() : lines(value.asString()), plain ? Style.PLAIN : Style.DOUBLE_QUOTED);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    private static Scalar text(String text, Style style) {
        return new Scalar(FORM, 0, 0, style, text);
    }
}
