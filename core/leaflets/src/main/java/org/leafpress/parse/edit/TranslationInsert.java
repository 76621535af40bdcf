package org.leafpress.parse.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.parse.bind.TranslationOverlay;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;

/** Adds texts that a translation does not have, in the groups and lists in which the source has them. */
final class TranslationInsert {
    private static final int WIDTH = 2;

    private final YamlPatch patch;
    private final SortedMap<String, String> texts;
    private final String folder;
    private final String language;
    private final Map<String, String> written = new HashMap<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private int placed;

    TranslationInsert(YamlPatch patch, SortedMap<String, String> texts, String path) {
        this.patch = patch;
        this.texts = texts;
        this.folder = path.substring(0, path.lastIndexOf('/'));
        this.language = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }

    /** Markdown files to begin, by path. */
    SortedMap<String, String> files() {
        return files;
    }

    /** What the YAML file is to say, by path. */
    Map<String, String> written() {
        return written;
    }

    /** True if every text has found its place. */
    boolean isComplete() {
        return placed == texts.size();
    }

    void into(Mapping translation, Mapping source) {
        into(translation, source, "");
    }

    private void into(Mapping here, Mapping there, String path) {
        StringBuilder lines = new StringBuilder();
        int margin = here.entries().isEmpty()
                ? 0
                : patch.column(here.entries().get(0).key().start());
        boolean flow = patch.isFlow(here);
        for (Entry entry : there.entries()) {
            String key = entry.key().value();
            String below = path.isEmpty() ? key : NodePaths.child(path, key);
            Optional<YamlNode> own = here.value(key);
            if (!isWanted(below)) {
                continue;
            }
            if (own.isEmpty()) {
                lines.append(flow ? ", " + flow(entry, below) : block(entry, below, margin));
            } else {
                into(own.get(), entry.value(), below);
            }
        }
        add(here, lines.toString(), flow);
    }

    private void into(YamlNode here, YamlNode there, String path) {
        if (here instanceof Mapping ours && there instanceof Mapping theirs) {
            into(ours, theirs, path);
        } else if (here instanceof Sequence ours && there instanceof Sequence theirs) {
            into(ours, theirs, path);
        }
    }

    private void into(Sequence here, Sequence there, String path) {
        Map<String, YamlNode> own = new HashMap<>();
        for (int i = 0; i < here.items().size(); i++) {
            own.put(NodePaths.item(path, here.items().get(i), i), here.items().get(i));
        }
        StringBuilder lines = new StringBuilder();
        boolean flow = patch.isFlow(here);
        for (int i = 0; i < there.items().size(); i++) {
            YamlNode item = there.items().get(i);
            String below = NodePaths.item(path, item, i);
            if (!isWanted(below)) {
                continue;
            }
            if (own.containsKey(below)) {
                into(own.get(below), item, below);
            } else {
                lines.append(flow ? ", " + flow(item, below) : item(item, below, patch.column(here.start())));
            }
        }
        add(here, lines.toString(), flow);
    }

    private boolean isWanted(String path) {
        return texts.containsKey(path)
                || texts.tailMap(path + "/").keySet().stream()
                        .findFirst()
                        .filter(next -> next.startsWith(path + "/"))
                        .isPresent();
    }

    private void add(YamlNode here, String lines, boolean flow) {
        if (lines.isEmpty()) {
            return;
        }
        if (flow) {
            int end = here.end() - 1;
            boolean empty = here instanceof Sequence list
                    ? list.items().isEmpty()
                    : ((Mapping) here).entries().isEmpty();
            patch.insert(end, empty ? lines.substring(2) : lines);
        } else {
            patch.insertLines(patch.end(here), lines);
        }
    }
    /** A key with what is below it, on lines of its own. */
    private String block(Entry entry, String path, int margin) {
        String key = entry.key().value();
        String start = " ".repeat(margin) + key + ":";
        if (entry.value() instanceof Scalar scalar) {
            return start + " " + scalar(scalar, key, path, margin + WIDTH) + "\n";
        }
        return start + "\n" + below(entry.value(), path, margin + WIDTH);
    }

    private String below(YamlNode node, String path, int margin) {
        StringBuilder out = new StringBuilder();
        if (node instanceof Mapping mapping) {
            Optional<Entry> identity = TranslationOverlay.identityNode(mapping);
            for (Entry entry : mapping.entries()) {
                String below = NodePaths.child(path, entry.key().value());
                boolean named = identity.filter(entry::equals).isPresent();
                if (named) {
                    out.append(" ".repeat(margin))
                            .append(entry.key().value())
                            .append(": ")
                            .append(value(entry))
                            .append('\n');
                } else if (isWanted(below)) {
                    out.append(block(entry, below, margin));
                }
            }
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                String below = NodePaths.item(path, list.items().get(i), i);
                if (isWanted(below)) {
                    out.append(item(list.items().get(i), below, margin));
                }
            }
        }
        return out.toString();
    }

    private static String value(Entry entry) {
        return YamlQuoting.plainOrQuoted(((Scalar) entry.value()).value());
    }

    private String item(YamlNode item, String path, int margin) {
        String dash = " ".repeat(margin) + "- ";
        if (item instanceof Scalar) {
            return dash + text(path, margin + WIDTH) + "\n";
        }
        String lines = below(item, path, margin + WIDTH);
        return dash + lines.substring(Math.min(lines.length(), margin + WIDTH));
    }

    private String scalar(Scalar original, String key, String path, int margin) {
        if (NodePaths.isFileKey(path.substring(0, path.lastIndexOf('/') < 0 ? 0 : path.lastIndexOf('/')), key)) {
            String name = original.value().contains("/")
                    ? language + original.value().substring(original.value().indexOf('/'))
                    : language + "/" + original.value();
            files.put(folder + "/" + name, texts.getOrDefault(path, ""));
            placed++;
            written.put(path, name);
            return name.matches("[A-Za-z][-A-Za-z0-9/._]*") ? name : YamlQuoting.quoted(name);
        }
        return text(path, margin);
    }

    private String text(String path, int margin) {
        String text = texts.getOrDefault(path, "");
        placed++;
        written.put(path, text.strip());
        return YamlQuoting.block(text, margin);
    }

    private String flow(Entry entry, String path) {
        return entry.key().value() + ": " + flow(entry.value(), path);
    }

    private String flow(YamlNode node, String path) {
        StringBuilder out = new StringBuilder();
        if (node instanceof Mapping mapping) {
            Optional<Entry> identity = TranslationOverlay.identityNode(mapping);
            for (Entry entry : mapping.entries()) {
                String below = NodePaths.child(path, entry.key().value());
                if (identity.filter(entry::equals).isPresent()) {
                    out.append(", ").append(entry.key().value()).append(": ").append(value(entry));
                } else if (isWanted(below)) {
                    out.append(", ").append(flow(entry, below));
                }
            }
            return "{" + out.substring(Math.min(2, out.length())) + "}";
        }
        if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                String below = NodePaths.item(path, list.items().get(i), i);
                if (isWanted(below)) {
                    out.append(", ").append(flow(list.items().get(i), below));
                }
            }
            return "[" + out.substring(Math.min(2, out.length())) + "]";
        }
        placed++;
        String text = texts.getOrDefault(path, "");
        written.put(path, text.strip());
        return YamlQuoting.quoted(text);
    }
}
