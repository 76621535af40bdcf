package org.leafpress.parse.yaml;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.text.MappedText;
import org.leafpress.source.SourceFile;

/** A piece of a YAML file that knows where it stands. Offsets are 0-based, into the text of the file. */
public sealed interface YamlNode {
    /** The file that it stands in. */
    SourceFile file();

    /** Where it starts. */
    int start();

    /** Where it ends; the offset behind its last character. */
    int end();

    /** Where it stands, for findings. */
    default Place place() {
        return file().place(start(), end());
    }

    /** True when both hold the same keys, items and texts, whatever their places and styles. */
    boolean hasSameValue(YamlNode other);

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /** True when nothing in it was left out because of a fault. */
    boolean isSound();

    /**
     * Keys and values, each key once, in the order of the file.
     *
     * @param whole false if there may be more keys, which could not be read
     */
    record Mapping(SourceFile file, int start, int end, List<Entry> entries, boolean whole) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** One that is whole. */
        public Mapping(SourceFile file, int start, int end, List<Entry> entries) {
            this(file, start, end, entries, true);
        }

        @Override
        public boolean isSound() {
            return whole && entries.stream().allMatch(entry -> entry.value().isSound());
        }

        /** The key, if it is there, with its value. */
        public Optional<Entry> find(String key) {
            for (Entry entry : entries) {
                if (entry.key().value().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        /** The value of a key, if it is there. */
        public Optional<YamlNode> value(String key) {
            return find(key).map(Entry::value);
        }

        /** The first key, since that is where a reader's eye finds the start. */
        @Override
        public Place place() {
            return entries.isEmpty()
                    ? file.place(start, end)
                    : entries.get(0).key().place();
        }

        @Override
        public boolean hasSameValue(YamlNode other) {
            return other instanceof Mapping mapping
                    && entries.size() == mapping.entries.size()
                    && entries.stream()
                            .allMatch(entry -> mapping.value(entry.key().value())
                                    .map(entry.value()::hasSameValue)
                                    .orElse(false));
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlNode value) {}

    /** The items of a list, in the order of the file. */
    record Sequence(SourceFile file, int start, int end, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public boolean isSound() {
            return items.stream().allMatch(YamlNode::isSound);
        }

        @Override
        public boolean hasSameValue(YamlNode other) {
            if (!(other instanceof Sequence sequence) || items.size() != sequence.items.size()) {
                return false;
            }
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).hasSameValue(sequence.items.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Text; whether it is also a number or a date is for the model to say. */
    record Scalar(SourceFile file, int start, int end, Style style, String value) implements YamlNode {

        /** Nothing, {@code ~} or {@code null}, unquoted. */
        public boolean isNothing() {
            return style == Style.PLAIN && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }

        @Override
        public boolean isSound() {
            return true;
        }

        /** The value, and where its characters stand in the file. */
        public MappedText mapped() {
            return new MappedText(file, value, ScalarOffsets.of(this));
        }

        @Override
        public boolean hasSameValue(YamlNode other) {
            return other instanceof Scalar scalar && value.equals(scalar.value);
        }
    }

    /** Something that was reported already, so that nothing more need be said about it. */
    record Rejected(SourceFile file, int start, int end) implements YamlNode {
        @Override
        public boolean isSound() {
            return false;
        }

        @Override
        public boolean hasSameValue(YamlNode other) {
            return true;
        }
    }
}
