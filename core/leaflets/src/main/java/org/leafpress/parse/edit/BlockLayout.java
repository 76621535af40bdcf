package org.leafpress.parse.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;

/** Puts keys and items into a file, takes them away and moves them, in the manner of what is there. */
final class BlockLayout {
    private static final int WIDTH = 2;

    private final YamlPatch patch;
    private final String text;

    /** A stretch of the file: offsets of its start and behind its end. */
    private record Stretch(int start, int end) {}

    BlockLayout(YamlPatch patch) {
        this.patch = patch;
        this.text = patch.file().text();
    }

    /** A key that is not there, behind the first of some that is; at the start if there is none of them. */
    void put(Mapping group, String key, YamlNode value, List<String> after) {
        Entry first = group.entries().get(0);
        Optional<Entry> before =
                after.stream().flatMap(name -> group.find(name).stream()).findFirst();
        if (patch.isFlow(group)) {
            String field = key + ": " + flow(value);
            if (before.isPresent()) {
                patch.insert(patch.end(before.get()), ", " + field);
            } else {
                patch.insert(first.key().start(), field + ", ");
            }
            return;
        }
        int column = patch.column(first.key().start());
        String lines = field(key, value, column);
        if (before.isPresent()) {
            addLines(endOfLines(patch.end(before.get())), lines);
        } else {
            patch.insert(first.key().start(), lines.substring(column) + " ".repeat(column));
        }
    }

    /** The value of a key that has none. */
    void begin(Entry entry, YamlNode value) {
        int column = patch.column(entry.key().start());
        int colon = text.indexOf(':', entry.key().end());
        if (value instanceof Scalar scalar) {
            patch.insert(colon + 1, " " + scalar(scalar, column + WIDTH));
        } else {
            addLines(endOfLines(colon), block(value, column + WIDTH));
        }
    }

    void remove(Mapping group, Entry gone) {
        List<Entry> entries = group.entries();
        int index = entries.indexOf(gone);
        if (patch.isFlow(group)) {
            boolean last = index == entries.size() - 1;
            int start = last ? patch.end(entries.get(index - 1)) : gone.key().start();
            int end = last ? patch.end(gone) : entries.get(index + 1).key().start();
            patch.replace(start, end, "");
        } else if (isFirstOfItem(gone)) {
            // The next key takes its place behind the hyphen; comments between the two go above the item.
            int start = gone.key().start();
            int next = entries.get(1).key().start();
            int ends = endOfLines(patch.end(gone));
            String between = text.substring(ends, Math.max(ends, next - patch.column(next)));
            patch.insert(start - patch.column(start), between);
            patch.replace(start, next, "");
        } else {
            int start = gone.key().start();
            patch.replace(lineStart(start), withInnerComments(endOfLines(patch.end(gone)), patch.column(start)), "");
        }
    }

    private boolean isFirstOfItem(Entry entry) {
        int start = entry.key().start();
        return !text.substring(lineStart(start), start).isBlank();
    }

    void remove(Sequence list, int index) {
        if (patch.isFlow(list)) {
            List<YamlNode> items = list.items();
            boolean last = index == items.size() - 1;
            int start =
                    last ? patch.end(items.get(index - 1)) : items.get(index).start();
            int end = last ? patch.end(items.get(index)) : items.get(index + 1).start();
            patch.replace(start, end, "");
        } else {
            Stretch lines = lines(list, index);
            patch.replace(lines.start(), withInnerComments(lines.end(), patch.column(list.start())), "");
        }
    }

    void insert(Sequence list, int index, YamlNode value) {
        List<YamlNode> items = list.items();
        if (patch.isFlow(list)) {
            if (index == items.size()) {
                patch.insert(patch.end(items.get(index - 1)), ", " + flow(value));
            } else {
                patch.insert(items.get(index).start(), flow(value) + ", ");
            }
            return;
        }
        String lines = item(value, patch.column(list.start()));
        if (index == items.size()) {
            addLines(lines(list, index - 1).end(), lines);
        } else {
            patch.insert(withComments(lines(list, index)).start(), lines);
        }
    }

    void move(Sequence list, int from, int to) {
        boolean flow = patch.isFlow(list);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            YamlNode item = list.items().get(i);
            stretches.add(flow ? new Stretch(item.start(), patch.end(item)) : withComments(lines(list, i)));
        }
        List<Stretch> moved = new ArrayList<>(stretches);
        moved.add(to, moved.remove(from));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < moved.size(); i++) {
            out.append(
                    i == 0
                            ? ""
                            : text.substring(
                                    stretches.get(i - 1).end(), stretches.get(i).start()));
            String item = text.substring(moved.get(i).start(), moved.get(i).end());
            out.append(item).append(flow || item.endsWith("\n") ? "" : "\n");
        }
        int end = stretches.get(stretches.size() - 1).end();
        boolean noLineEnd = !flow && !text.substring(0, end).endsWith("\n");
        String all = noLineEnd ? out.substring(0, out.length() - 1) : out.toString();
        patch.replace(stretches.get(0).start(), end, all);
    }

    /** The lines of an item, from its hyphen. */
    private Stretch lines(Sequence list, int index) {
        int column = patch.column(list.start());
        YamlNode item = list.items().get(index);
        int dash = text.lastIndexOf('-', Math.max(list.start(), item.start() - 1));
        while (dash > list.start() && patch.column(dash) != column) {
            dash = text.lastIndexOf('-', dash - 1);
        }
        return new Stretch(lineStart(dash), endOfLines(Math.max(dash + 1, patch.end(item))));
    }

    /** With the lines of comments right above. */
    private Stretch withComments(Stretch lines) {
        int start = lines.start();
        while (start > 0 && text.substring(lineStart(start - 1), start).strip().startsWith("#")) {
            start = lineStart(start - 1);
        }
        return new Stretch(start, lines.end());
    }

    /** Comments at the end of what goes, or they would become part of a block before it. */
    private int withInnerComments(int end, int column) {
        int at = end;
        int next = end;
        while (next < text.length()) {
            int lineEnd = text.indexOf('\n', next);
            int after = lineEnd < 0 ? text.length() : lineEnd + 1;
            String line = text.substring(next, after);
            if (line.strip().startsWith("#") && line.indexOf('#') > column) {
                at = after;
            } else if (!line.isBlank()) {
                return at;
            }
            next = after;
        }
        return at;
    }

    private int lineStart(int offset) {
        return offset - patch.column(offset);
    }

    /** Where the last line of something ends, its line end included; blank lines that YAML counts as part of it do not. */
    private int endOfLines(int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        int newline = text.indexOf('\n', at);
        return newline < 0 ? text.length() : newline + 1;
    }

    private void addLines(int at, String lines) {
        boolean noLineEnd = at == text.length() && !text.endsWith("\n");
        patch.insert(at, noLineEnd ? "\n" + lines.substring(0, lines.length() - 1) : lines);
    }

    /** A node on lines of its own. */
    private static String block(YamlNode node, int column) {
        if (node instanceof Mapping group) {
            return group.entries().stream()
                    .map(entry -> field(entry.key().value(), entry.value(), column))
                    .collect(Collectors.joining());
        }
        return ((Sequence) node)
                .items().stream().map(item -> item(item, column)).collect(Collectors.joining());
    }

    private static String field(String key, YamlNode value, int column) {
        String start = " ".repeat(column) + key + ":";
        return value instanceof Scalar scalar
                ? start + " " + scalar(scalar, column + WIDTH) + "\n"
                : start + "\n" + block(value, column + WIDTH);
    }

    private static String item(YamlNode value, int column) {
        String dash = " ".repeat(column) + "- ";
        return value instanceof Scalar scalar
                ? dash + scalar(scalar, column + WIDTH) + "\n"
                : dash + block(value, column + WIDTH).substring(column + WIDTH);
    }

    private static String scalar(Scalar scalar, int margin) {
        return scalar.style() == Style.PLAIN
                ? scalar.value()
                : scalar.value().indexOf('\n') < 0
                        ? YamlQuoting.plainOrQuoted(scalar.value())
                        : YamlQuoting.block(scalar.value(), margin);
    }

    private static String flow(YamlNode node) {
        if (node instanceof Mapping group) {
            return group.entries().stream()
                    .map(entry -> entry.key().value() + ": " + flow(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence list) {
            return list.items().stream().map(BlockLayout::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        Scalar scalar = (Scalar) node;
        return scalar.style() == Style.PLAIN ? scalar.value() : YamlQuoting.plainOrQuoted(scalar.value());
    }
}
