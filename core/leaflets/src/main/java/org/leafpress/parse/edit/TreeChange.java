package org.leafpress.parse.edit;

import java.util.List;
import org.leafpress.parse.yaml.YamlNode;

/**
 * A change of what a YAML file says. Paths are keys, and 0-based positions in lists, from the outermost; offsets of nodes that
 * are put in mean nothing.
 */
public sealed interface TreeChange {
    /** Where. */
    List<String> path();

    /**
     * Gives a text another content, or a key that is not there its value. Groups and lists on the way are begun.
     *
     * @param value a text, if something stands there already
     * @param after keys behind which the outermost new key stands, the best first; if none of them is there, it stands first
     */
    record Put(List<String> path, YamlNode value, List<String> after) implements TreeChange {
        public Put {
            path = List.copyOf(path);
            after = List.copyOf(after);
        }
    }

    /**
     * Puts an item into a list that has some.
     *
     * @param path ends with the position that it gets
     */
    record Insert(List<String> path, YamlNode value) implements TreeChange {
        public Insert {
            path = List.copyOf(path);
        }
    }

    /** Takes something away, and what would be empty without it. */
    record Remove(List<String> path) implements TreeChange {
        public Remove {
            path = List.copyOf(path);
        }
    }

    /**
     * Gives an item of a list another position. Comments right above it go with it.
     *
     * @param to the position that it gets among the others
     */
    record Move(List<String> path, int to) implements TreeChange {
        public Move {
            path = List.copyOf(path);
        }
    }
}
