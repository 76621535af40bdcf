package org.leafpress.parse.edit;

import java.util.Map;
import java.util.Optional;
import org.leafpress.model.leaflet.Identity;
import org.leafpress.parse.bind.TranslationOverlay;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;

/** The nodes of a leaflet's YAML by the path that {@link org.leafpress.model.translation.TextUnit} gives their values. */
final class NodePaths {
    private static final String FILE = "file";
    private static final String TEXT = "text";

    /** Behind the path of a text that stands in a Markdown file of its own. */
    private static final String IN_FILE = "\0file";

    private NodePaths() {}

    /** Adds all values below a mapping, in the order of the file. */
    static void collect(Mapping root, Map<String, YamlNode> nodes) {
        for (Entry entry : root.entries()) {
            collect(entry.key().value(), entry.value(), nodes);
        }
    }

    private static void collect(String path, YamlNode node, Map<String, YamlNode> nodes) {
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                String below = child(path, entry.key().value());
                collect(below, entry.value(), nodes);
                if (isFileKey(path, entry.key().value())) {
                    nodes.put(below + IN_FILE, entry.value());
                }
            }
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(item(path, list.items().get(i), i), list.items().get(i), nodes);
            }
        } else {
            nodes.putIfAbsent(path, node);
        }
    }

    /** The path of a key's value; of the key that names a Markdown file, that of the text. */
    static String child(String path, String key) {
        return path + "/" + (isFileKey(path, key) ? TEXT : key);
    }

    static boolean isFileKey(String path, String key) {
        return key.equals(FILE) && path.startsWith("sections/");
    }

    /** True if a path leads to the name of the file that holds the text. */
    static boolean isFile(String path, Map<String, YamlNode> nodes) {
        return nodes.containsKey(path + IN_FILE);
    }

    /**
     * The path of an item of a list.
     *
     * @param index 0-based
     */
    static String item(String path, YamlNode item, int index) {
        Optional<Identity> identity = TranslationOverlay.identityNode(item)
                .map(entry -> new Identity(entry.key().value(), ((Scalar) entry.value()).value()));
        return Identity.path(path, identity, index);
    }
}
