package org.leafpress.parse.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.Limits;

/**
 * Changes single values of a YAML file and leaves everything else as it is, byte for byte: comments, blank lines, the
 * order and quotes of other values, line ends and a byte order mark.
 *
 * <p>Say what to change with {@link #set} and {@link #addItem}, as often as need be, then take the {@link #result}. The
 * result is read again before it is given out: it says what was asked for and otherwise what the file said before, or
 * there is none. Not thread-safe.
 */
public final class YamlEdit {
    private final YamlPatch patch;
    private final Limits limits;
    private final Diagnostics diagnostics;
    /** What the file is to say; offsets of nodes that are not yet in the file mean nothing. */
    private Mapping wanted;

    private final Mapping root;
    private boolean refused;

    private YamlEdit(YamlPatch patch, Mapping root, Limits limits, Diagnostics diagnostics) {
        this.patch = patch;
        this.root = root;
        this.wanted = root;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /**
     * Opens a file.
     *
     * @param path relative to the content folder, with {@code /}
     * @param bytes all of the file
     * @param diagnostics gets the faults for which a file cannot be changed, now and later
     * @return empty if the file has faults
     */
    public static Optional<YamlEdit> open(String path, byte[] bytes, Limits limits, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<YamlPatch> patch = YamlPatch.open(path, bytes, own);
        Optional<Mapping> root = patch.flatMap(found -> YamlReader.read(found.file(), limits, own));
        diagnostics.addAll(own.sorted());
        return own.hasErrors()
                ? Optional.empty()
                : root.map(found -> new YamlEdit(patch.orElseThrow(), found, limits, diagnostics));
    }

    /**
     * Gives a value that stands in the file another text. It keeps its quotes where it has any.
     *
     * @param path keys, and 0-based positions in lists, from the outermost to the value's own
     * @param text without line breaks
     */
    public void set(List<String> path, String text) {
        Optional<YamlNode> found = NodeTree.find(root, path);
        if (found.isPresent() && found.get() instanceof Scalar scalar && isOneLine(text)) {
            patch.replace(scalar, written(text, scalar.style()));
            wanted = (Mapping) NodeTree.with(wanted, path, before -> NodeTree.scalar(before, text));
        } else {
            refuse(found.map(YamlNode::place).orElse(root.place()), "\"" + String.join("/", path) + "\" is not a text");
        }
    }

    /**
     * Adds a group of keys at the end of a list, in the manner of the list: in brackets if that is in brackets. If the
     * list is not there, it is begun.
     *
     * @param key of the list, at the outermost level
     * @param fields keys and their texts without line breaks, in the order in which they are to stand
     * @param after keys behind the value of which a list that is not there begins, the best first; otherwise it begins at
     *     the end
     */
    public void addItem(String key, Map<String, String> fields, List<String> after) {
        if (!fields.values().stream().allMatch(YamlEdit::isOneLine)) {
            refuse(root.place(), "a text has more than one line");
            return;
        }
        Optional<YamlNode> list = root.value(key);
        if (list.isEmpty()) {
            begin(key, fields, after);
        } else if (list.get() instanceof Sequence sequence) {
            add(sequence, fields);
        } else {
            refuse(list.get().place(), "\"" + key + "\" is not a list");
            return;
        }
        wanted = withItem(wanted, key, fields);
    }

    private void begin(String key, Map<String, String> fields, List<String> after) {
        if (patch.isFlow(root) || root.entries().isEmpty()) {
            refuse(root.place(), "the whole file stands in braces");
            return;
        }
        Entry last = after.stream()
                .flatMap(name -> root.find(name).stream())
                .findFirst()
                .orElse(YamlPatch.last(root.entries()));
        String margin = " ".repeat(patch.column(root.entries().get(0).key().start()));
        patch.insertLines(patch.end(last), margin + key + ":\n" + block(fields, margin + "  "));
    }

    private void add(Sequence list, Map<String, String> fields) {
        if (patch.isFlow(list)) {
            String item = fields.entrySet().stream()
                    .map(field -> field.getKey() + ": " + YamlQuoting.plainOrQuoted(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            if (list.items().isEmpty()) {
                patch.insert(list.start() + 1, item);
            } else {
                patch.insert(patch.end(YamlPatch.last(list.items())), ", " + item);
            }
        } else {
            patch.insertLines(patch.end(list), block(fields, " ".repeat(patch.column(list.start()))));
        }
    }

    private static String block(Map<String, String> fields, String margin) {
        StringBuilder lines = new StringBuilder();
        fields.forEach((key, text) -> {
            String start = lines.isEmpty() ? "- " : "  ";
            lines.append(margin).append(start).append(key).append(": ");
            lines.append(YamlQuoting.plainOrQuoted(text)).append('\n');
        });
        return lines.toString();
    }

    /**
     * The file with all changes.
     *
     * @return empty if a change cannot be made safely, which is then reported
     */
    public Optional<byte[]> result() {
        if (refused) {
            return Optional.empty();
        }
        Diagnostics own = new Diagnostics();
        boolean same = YamlReader.read(patch.result(), limits, own)
                .filter(wanted::hasSameValue)
                .isPresent();
        if (!same || own.hasErrors()) {
            refuse(root.place(), "its layout is too unusual");
            return Optional.empty();
        }
        return Optional.of(patch.bytes());
    }

    private void refuse(Place place, String reason) {
        refused = true;
        diagnostics.report(
                Code.NOT_CHANGED,
                place,
                "the file cannot be changed without harm to its layout: " + reason,
                "write lists and groups on lines of their own, as the sample topics do, and try again");
    }

    private static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private static String written(String text, Style style) {
        return switch (style) {
            case DOUBLE_QUOTED -> YamlQuoting.quoted(text);
            case SINGLE_QUOTED -> YamlQuoting.singleQuoted(text);
            case PLAIN, LITERAL, FOLDED -> YamlQuoting.plainOrQuoted(text);
        };
    }

    private static Mapping withItem(Mapping root, String key, Map<String, String> fields) {
        Mapping item = NodeTree.mapping(
                root,
                fields.entrySet().stream()
                        .map(field -> new Entry(
                                NodeTree.scalar(root, field.getKey()), NodeTree.scalar(root, field.getValue())))
                        .toList());
        List<YamlNode> items = new ArrayList<>(
                root.value(key).map(list -> ((Sequence) list).items()).orElse(List.of()));
        items.add(item);
        return NodeTree.plus(root, key, NodeTree.sequence(root, items));
    }
}
