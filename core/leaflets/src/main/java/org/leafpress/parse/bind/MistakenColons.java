package org.leafpress.parse.bind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;

/** Text that YAML takes for a key because of its colon, and keys that it takes for text. */
final class MistakenColons {
    /** A key whose colon is not one for YAML: no space behind it, or a colon of Chinese and Japanese. */
    private static final Pattern KEY_IN_TEXT =
            Pattern.compile("([a-z][a-z0-9-]*)[ ]*[:\uFF1A][ ]*(.+)", Pattern.DOTALL);

    private static final Pattern QUOTED =
            Pattern.compile("[\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u00BB`\u00B4'\"]+([^\u201C\u201D]+?)"
                    + "[\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u00BB`\u00B4'\"]+");

    private MistakenColons() {}

    /** The remedy, if something of another shape than is wanted seems to be one of these. */
    static Optional<String> find(Schema shape, YamlNode node) {
        if (shape instanceof Schema.Keys keys && node instanceof Scalar text && text.style() == Style.PLAIN) {
            Matcher matcher = KEY_IN_TEXT.matcher(text.value());
            return matcher.matches() && keys.knows(matcher.group(1))
                    ? Optional.of("write a colon and a space after the key: \"" + matcher.group(1) + ": "
                            + firstLine(matcher.group(2)) + "\"")
                    : Optional.empty();
        }
        if (!(shape instanceof Schema.Single)
                || !(node instanceof Mapping mapping)
                || node.file().text().startsWith("{", node.start())) {
            return Optional.empty();
        }
        if (node.file().text().startsWith("? ", node.start())) {
            return Optional.of("put the whole text in double quotes, since it begins with a question mark and a space");
        }
        boolean single = mapping.entries().size() == 1;
        if (single && mapping.entries().get(0).value() instanceof Sequence) {
            return Optional.of(
                    "for a text with a list below it write | after the hyphen or the key, and below that, two"
                            + " spaces further in, the text with its colon and then the list");
        }
        return Optional.of(
                single && mapping.entries().get(0).value() instanceof Scalar value && isPlain(mapping, value)
                        ? "if it is text, put the whole of it in quotes: "
                                + (node.file().text().startsWith("- ", node.start() - 2) ? "- " : "")
                                + quoted(node.file().text().substring(node.start(), value.end()))
                        : "if it is text, put the whole of it in quotes, since a colon and a space end a key");
    }

    /** The remedy, if keys without a hyphen stand where a list of such groups of keys is wanted. */
    static Optional<String> findItem(Schema shape, YamlNode node) {
        return shape instanceof Schema.Keys keys
                        && node instanceof Mapping mapping
                        && !node.file().text().startsWith("{", node.start())
                        && mapping.entries().stream()
                                .allMatch(entry -> keys.knows(entry.key().value()))
                ? Optional.of("write a hyphen and a space before the first key, so that it starts with \"- "
                        + mapping.entries().get(0).key().value()
                        + ":\", and two more spaces before the others; the same for each further item")
                : find(shape, node);
    }

    private static boolean isPlain(Mapping mapping, Scalar value) {
        return mapping.entries().get(0).key().style() == Style.PLAIN
                && value.style() == Style.PLAIN
                && mapping.file().text().indexOf('\n', mapping.start()) >= value.end();
    }

    private static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? "\"" + text + "\""
                : "'" + text.replace("'", "''") + "'";
    }

    private static String firstLine(String text) {
        int newline = text.indexOf('\n');
        return newline < 0 ? text : text.substring(0, newline);
    }

    /** A key without the typographic quotation marks around it. */
    static Optional<String> unquoted(String key) {
        Matcher matcher = QUOTED.matcher(key);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
