package org.leafpress.parse.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.leafpress.parse.yaml.YamlNode;

/** What the models want a YAML value to be; derived from the records once, immutable. */
sealed interface Schema {

    /** One value without keys. */
    record Single(ScalarKind kind) implements Schema {}

    /** One of a few words, each with its constant. */
    record Choice(SortedMap<String, Enum<?>> constants, List<String> inOrder) implements Schema {}

    /** A group of keys. */
    record Keys(Class<?> type, List<Field> fields, Map<String, Field> byKey) implements Schema {
        /** The shape of a type of record with such fields. */
        static Keys of(Class<?> type, List<Field> fields) {
            Map<String, Field> byKey = new HashMap<>();
            for (Field field : fields) {
                if (!field.isPlace()) {
                    field.keys().forEach(key -> byKey.put(key, field));
                }
            }
            return new Keys(type, fields, Map.copyOf(byKey));
        }

        Optional<Field> find(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        boolean knows(String key) {
            return byKey.containsKey(key);
        }

        /** Every key that may be written, the file keys included, in the order of the record. */
        List<String> keys() {
            return fields.stream()
                    .filter(field -> !field.isPlace())
                    .flatMap(field -> field.keys().stream())
                    .toList();
        }
    }

    /** An entry of the order of sections: with the key {@code part} a placement, otherwise prose. */
    record SectionEntry(Keys placement, Keys prose) implements Schema {
        Keys choose(YamlNode.Mapping mapping) {
            return mapping.find("part").isPresent() ? placement : prose;
        }
    }

    /** Whether a key must be there. */
    enum Presence {
        /** Filled with the place of the mapping; there is no key. */
        PLACE,
        REQUIRED,
        OPTIONAL,
        LIST,
        LIST_NOT_EMPTY
    }

    /**
     * A record component.
     *
     * @param key as authors write it
     * @param fileKey the key that names a Markdown file instead
     * @param neutral whether translations take it from the source
     * @param shape of the value, or of each item of a list
     */
    record Field(String key, Optional<String> fileKey, Presence presence, boolean neutral, Schema shape) {
        boolean isPlace() {
            return presence == Presence.PLACE;
        }

        boolean isList() {
            return presence == Presence.LIST || presence == Presence.LIST_NOT_EMPTY;
        }

        boolean isRequired() {
            return presence == Presence.REQUIRED || presence == Presence.LIST_NOT_EMPTY;
        }

        boolean isFileKey(String name) {
            return fileKey.isPresent() && fileKey.get().equals(name);
        }

        List<String> keys() {
            return fileKey.map(file -> List.of(key, file)).orElse(List.of(key));
        }
    }
}
