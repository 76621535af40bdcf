package org.leafpress.bench.corpus;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Writes a tree as YAML in the style of the sample site: plain where that is safe, blocks for text of many lines. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][^:#\"'\\n\\[\\]{}]*[^:#\"'\\s\\[\\]{}]|[A-Za-z]");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(JsonNode mapping) {
        YamlText text = new YamlText();
        text.mapping(mapping, 0, false);
        return text.out.toString();
    }

    private void mapping(JsonNode mapping, int depth, boolean started) {
        boolean first = started;
        for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
            if (!first) {
                indent(depth);
            }
            first = false;
            out.append(entry.getKey()).append(':');
            value(entry.getValue(), depth);
        }
    }

    private void value(JsonNode value, int depth) {
        if (value.isObject()) {
            out.append('\n');
            mapping(value, depth + 1, false);
        } else if (value.isArray()) {
            sequence(value, depth);
        } else {
            out.append(' ');
            scalar(value.asString(), depth + 1);
        }
    }

    private void sequence(JsonNode sequence, int depth) {
        boolean names = sequence.valueStream()
                .allMatch(
                        item -> item.isString() && NAME.matcher(item.asString()).matches());
        if (names) {
            out.append(" [")
                    .append(String.join(
                            ", ", sequence.valueStream().map(JsonNode::asString).toList()))
                    .append("]\n");
            return;
        }
        out.append('\n');
        for (JsonNode item : sequence) {
            indent(depth + 1);
            out.append("- ");
            if (item.isObject()) {
                mapping(item, depth + 2, true);
            } else {
                scalar(item.asString(), depth + 2);
            }
        }
    }

    private void scalar(String text, int depth) {
        if (text.contains("\n")) {
            out.append("|\n");
            for (String line : text.strip().lines().toList()) {
                indent(depth);
                out.append(line).append('\n');
            }
        } else if (PLAIN.matcher(text).matches()) {
            out.append(text).append('\n');
        } else {
            out.append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n");
        }
    }

    private void indent(int depth) {
        out.append("  ".repeat(depth));
    }
}
