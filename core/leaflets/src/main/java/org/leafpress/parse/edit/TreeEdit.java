package org.leafpress.parse.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/**
 * Changes what a YAML file says, and leaves everything else as it is, byte for byte. After each change the file is read again:
 * it says what was asked for and otherwise what it said before, or nothing is changed at all.
 */
public final class TreeEdit {
    private final YamlPatch patch;
    private final BlockLayout layout;
    private final Mapping root;
    private final Limits limits;
    private String refusal = "its layout is too unusual";

    private TreeEdit(YamlPatch patch, Mapping root, Limits limits) {
        this.patch = patch;
        this.layout = new BlockLayout(patch);
        this.root = root;
        this.limits = limits;
    }

    /**
     * Makes changes one after the other.
     *
     * @param path of the file relative to the content folder, with {@code /}
     * @param bytes all of it
     * @param diagnostics gets why they cannot be made
     * @return the file as it is to be; empty if it has faults, or a change cannot be made safely
     */
    public static Optional<byte[]> apply(
            String path, byte[] bytes, List<TreeChange> changes, Limits limits, Diagnostics diagnostics) {
        byte[] now = bytes.clone();
        for (TreeChange change : changes) {
            Optional<String> unseen = NodeTree.given(change).flatMap(TreeEdit::controlCharacter);
            if (unseen.isPresent()) {
                diagnostics.report(
                        Code.CONTROL_CHARACTER,
                        Place.file(path),
                        "in the text for \"" + String.join("/", change.path()) + "\" " + unseen.get(),
                        "nobody sees it: delete the whole word at which it stands, and the space beside it, and type them again");
                return Optional.empty();
            }
            Diagnostics own = new Diagnostics();
            Optional<YamlPatch> patch = YamlPatch.open(path, now, own);
            Optional<Mapping> root = patch.flatMap(found -> YamlReader.read(found.file(), limits, own));
            if (root.isEmpty() || own.hasErrors()) {
                diagnostics.addAll(own.sorted());
                return Optional.empty();
            }
            TreeEdit edit = new TreeEdit(patch.orElseThrow(), root.get(), limits);
            Optional<byte[]> next = edit.make(change).filter(edit::reads).map(wanted -> edit.patch.bytes());
            if (next.isEmpty()) {
                diagnostics.report(
                        Code.NOT_CHANGED,
                        Place.file(path),
                        "the file cannot be changed without harm to its layout: " + edit.refusal + " at \""
                                + String.join("/", change.path()) + "\"",
                        "write lists and groups on lines of their own, as the sample topics do, and try again");
                return Optional.empty();
            }
            now = next.get();
        }
        return Optional.of(now);
    }

    /** Word processors leave such characters in what is copied from them. */
    private static Optional<String> controlCharacter(YamlNode value) {
        return NodeTree.texts(value)
                .filter(text -> ControlCharacters.indexIn(text) >= 0)
                .map(text -> {
                    int at = ControlCharacters.indexIn(text);
                    String before = text.substring(Math.max(0, at - 20), at);
                    return ControlCharacters.message(text.charAt(at)).replace("stands here", "stands")
                            + (before.isBlank() ? "" : " behind \"" + before.strip() + "\"");
                })
                .findFirst();
    }

    /**
     * A text file with other words, in its manner of line ends.
     *
     * @return empty if it is not UTF-8
     */
    public static Optional<byte[]> replaced(byte[] bytes, String text) {
        return TextPatch.of(bytes).map(patch -> {
            patch.replace(0, SourceFile.of("", patch.text()).text().length(), text);
            return patch.bytes();
        });
    }

    private boolean reads(YamlNode wanted) {
        Diagnostics own = new Diagnostics();
        return YamlReader.read(patch.result(), limits, own)
                        .filter(found -> sameText(wanted, found))
                        .isPresent()
                && !own.hasErrors();
    }

    /** True if both say the same; a line end at the end of a text makes no difference. */
    private static boolean sameText(YamlNode wanted, YamlNode found) {
        if (wanted instanceof Mapping one && found instanceof Mapping other) {
            return one.entries().size() == other.entries().size()
                    && one.entries().stream()
                            .allMatch(entry -> other.value(entry.key().value())
                                    .filter(value -> sameText(entry.value(), value))
                                    .isPresent());
        }
        if (wanted instanceof Sequence one && found instanceof Sequence other) {
            boolean same = one.items().size() == other.items().size();
            for (int i = 0; same && i < one.items().size(); i++) {
                same = sameText(one.items().get(i), other.items().get(i));
            }
            return same;
        }
        return wanted instanceof Scalar one
                && found instanceof Scalar other
                && one.value().stripTrailing().equals(other.value().stripTrailing());
    }

    /** What the file is to say; empty if there is no such place. */
    private Optional<YamlNode> make(TreeChange change) {
        if (change instanceof TreeChange.Put put) {
            return put(put);
        }
        List<String> parent = parent(change.path());
        String last = change.path().get(change.path().size() - 1);
        if (change instanceof TreeChange.Remove remove) {
            return remove(remove.path());
        }
        Optional<Sequence> list =
                NodeTree.find(root, parent).filter(Sequence.class::isInstance).map(Sequence.class::cast);
        if (list.isEmpty() || list.get().items().isEmpty()) {
            return refuse("there is no list");
        }
        int size = list.get().items().size();
        List<YamlNode> items = new ArrayList<>(list.get().items());
        if (change instanceof TreeChange.Move move) {
            Optional<Integer> from = NodeTree.index(last, size);
            if (from.isEmpty() || move.to() < 0 || move.to() >= size) {
                return refuse("there is no such item");
            }
            items.add(move.to(), items.remove((int) from.get()));
            layout.move(list.get(), from.get(), move.to());
        } else {
            Optional<Integer> at = NodeTree.index(last, size + 1);
            if (at.isEmpty()) {
                return refuse("there is no such position");
            }
            YamlNode value = ((TreeChange.Insert) change).value();
            items.add(at.get(), value);
            layout.insert(list.get(), at.get(), value);
        }
        return Optional.of(NodeTree.with(root, parent, before -> NodeTree.sequence(before, items)));
    }

    private static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    private Optional<YamlNode> put(TreeChange.Put put) {
        List<String> path = put.path();
        Optional<YamlNode> found = NodeTree.find(root, path);
        if (found.isPresent()) {
            if (!(found.get() instanceof Scalar before) || !(put.value() instanceof Scalar after)) {
                return refuse("something else than a text stands");
            }
            if (before.value().stripTrailing().equals(after.value().stripTrailing())) {
                return Optional.of(root);
            }
            if (before.isNothing()) {
                return begin(path, put.value());
            }
            patch.replace(before, new ScalarText(patch, limits).instead(before, after.value(), inBrackets(path)));
            return Optional.of(NodeTree.with(root, path, old -> NodeTree.scalar(old, after.value())));
        }
        int known = path.size() - 1;
        while (NodeTree.find(root, path.subList(0, known)).isEmpty()) {
            known--;
        }
        List<String> parent = path.subList(0, known);
        YamlNode holder = NodeTree.find(root, parent).orElseThrow();
        if (holder instanceof Scalar nothing && nothing.isNothing()) {
            return begin(parent, NodeTree.within(put.value(), path.subList(known, path.size())));
        }
        YamlNode value = NodeTree.within(put.value(), path.subList(known + 1, path.size()));
        if (!(holder instanceof Mapping mapping) || mapping.entries().isEmpty()) {
            return refuse("there is no group of keys");
        }
        String key = path.get(known);
        layout.put(mapping, key, value, put.after());
        return Optional.of(NodeTree.with(root, parent, before -> NodeTree.plus(mapping, key, value)));
    }

    private boolean inBrackets(List<String> path) {
        return IntStream.range(0, path.size())
                .mapToObj(depth -> NodeTree.find(root, path.subList(0, depth)).orElseThrow())
                .anyMatch(patch::isFlow);
    }

    /** Gives a key that stands there without a value one. */
    private Optional<YamlNode> begin(List<String> path, YamlNode value) {
        Optional<Entry> entry = NodeTree.find(root, parent(path))
                .filter(Mapping.class::isInstance)
                .flatMap(mapping -> ((Mapping) mapping).find(path.get(path.size() - 1)));
        if (entry.isEmpty()) {
            return refuse("an item without a value stands");
        }
        layout.begin(entry.get(), value);
        return Optional.of(NodeTree.with(root, path, before -> value));
    }

    private Optional<YamlNode> remove(List<String> path) {
        List<String> gone = path;
        while (gone.size() > 1 && size(parent(gone)) == 1) {
            gone = parent(gone);
        }
        Optional<YamlNode> parent = NodeTree.find(root, parent(gone));
        String last = gone.get(gone.size() - 1);
        if (NodeTree.find(root, path).isEmpty() || size(parent(gone)) == 1) {
            return refuse("there is nothing that could go");
        }
        if (parent.orElseThrow() instanceof Mapping mapping) {
            layout.remove(mapping, mapping.find(last).orElseThrow());
            return Optional.of(NodeTree.with(
                    root,
                    parent(gone),
                    before -> NodeTree.mapping(
                            before,
                            mapping.entries().stream()
                                    .filter(entry -> !entry.key().value().equals(last))
                                    .toList())));
        }
        Sequence list = (Sequence) parent.get();
        int index = Integer.parseInt(last);
        layout.remove(list, index);
        List<YamlNode> items = new ArrayList<>(list.items());
        items.remove(index);
        return Optional.of(NodeTree.with(root, parent(gone), before -> NodeTree.sequence(before, items)));
    }

    private int size(List<String> path) {
        return NodeTree.find(root, path)
                .map(node -> node instanceof Mapping mapping
                        ? mapping.entries().size()
                        : node instanceof Sequence list ? list.items().size() : 0)
                .orElse(0);
    }

    private Optional<YamlNode> refuse(String reason) {
        refusal = reason;
        return Optional.empty();
    }
}
