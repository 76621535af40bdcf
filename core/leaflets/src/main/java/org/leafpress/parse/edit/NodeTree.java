package org.leafpress.parse.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;

/** What a file is to say after a change: trees of nodes, whose offsets mean nothing where they differ from the file's. */
final class NodeTree {
    private NodeTree() {}

    /** What stands at a path. */
    static Optional<YamlNode> find(YamlNode node, List<String> path) {
        Optional<YamlNode> found = Optional.of(node);
        for (String step : path) {
            found = found.flatMap(each -> each instanceof Mapping mapping
                    ? mapping.value(step)
                    : each instanceof Sequence list
                            ? index(step, list.items().size()).map(list.items()::get)
                            : Optional.empty());
        }
        return found;
    }

    /** What a change puts into the file. */
    static Optional<YamlNode> given(TreeChange change) {
        if (change instanceof TreeChange.Put put) {
            return Optional.of(put.value());
        }
        return change instanceof TreeChange.Insert insert ? Optional.of(insert.value()) : Optional.empty();
    }

    /** All texts in a node, in order. */
    static Stream<String> texts(YamlNode node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> texts(entry.value()));
        }
        return node instanceof Sequence list
                ? list.items().stream().flatMap(NodeTree::texts)
                : Stream.of(((Scalar) node).value());
    }

    /** A 0-based position that is less than a size. */
    static Optional<Integer> index(String step, int size) {
        return Optional.of(step)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(index -> index < size);
    }

    /** The tree with another node at a path that leads to one. */
    static YamlNode with(YamlNode node, List<String> path, UnaryOperator<YamlNode> change) {
        if (path.isEmpty()) {
            return change.apply(node);
        }
        List<String> rest = path.subList(1, path.size());
        if (node instanceof Mapping mapping) {
            return mapping(
                    mapping,
                    mapping.entries().stream()
                            .map(entry -> entry.key().value().equals(path.get(0))
                                    ? new Entry(entry.key(), with(entry.value(), rest, change))
                                    : entry)
                            .toList());
        }
        Sequence list = (Sequence) node;
        int index = Integer.parseInt(path.get(0));
        List<YamlNode> items = new ArrayList<>(list.items());
        items.set(index, with(items.get(index), rest, change));
        return sequence(list, items);
    }

    /** A text in the place of a node. */
    static Scalar scalar(YamlNode at, String text) {
        return new Scalar(at.file(), at.start(), at.end(), Style.DOUBLE_QUOTED, text);
    }

    /** A group in the place of a node. */
    static Mapping mapping(YamlNode at, List<Entry> entries) {
        return new Mapping(at.file(), at.start(), at.end(), entries);
    }

    /** A group with one more key. */
    static Mapping plus(Mapping mapping, String key, YamlNode value) {
        List<Entry> entries = new ArrayList<>(mapping.entries());
        entries.removeIf(entry -> entry.key().value().equals(key));
        entries.add(new Entry(scalar(mapping, key), value));
        return mapping(mapping, entries);
    }

    /** A list in the place of a node. */
    static Sequence sequence(YamlNode at, List<YamlNode> items) {
        return new Sequence(at.file(), at.start(), at.end(), items);
    }

    /** A node within the groups and lists that a path begins; positions in new lists are passed over. */
    static YamlNode within(YamlNode value, List<String> path) {
        YamlNode node = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            node = index(path.get(i), Integer.MAX_VALUE).isPresent()
                    ? sequence(node, List.of(node))
                    : mapping(node, List.of(new Entry(scalar(node, path.get(i)), node)));
        }
        return node;
    }
}
