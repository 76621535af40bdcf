package org.leafpress.parse.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Key;
import org.leafpress.model.Labels;
import org.leafpress.model.Neutral;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.OrFile;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.leaflet.Section;
import org.leafpress.parse.bind.Schema.Field;
import org.leafpress.parse.bind.Schema.Presence;
import org.leafpress.records.Component;
import org.leafpress.records.RecordType;

/** The shapes of the records that files are read into. */
final class RecordSchemas {
    /** Derived when a type is first met: few sites have every kind of file, and none should wait for all of them. */
    private static final ClassValue<Schema.Keys> KEYS = new ClassValue<>() {
        @Override
        protected Schema.Keys computeValue(Class<?> type) {
            return Schema.Keys.of(
                    type,
                    RecordType.of(type).components().stream()
                            .map(RecordSchemas::field)
                            .toList());
        }
    };

    private RecordSchemas() {}

    /** The shape of a record that a file, or a part of one, is read into. */
    static Schema.Keys of(Class<?> type) {
        return KEYS.get(type);
    }

    private static Field field(Component component) {
        String key = Labels.key(component);
        if (component.type() == Place.class) {
            return new Field(key, Optional.empty(), Presence.PLACE, false, new Schema.Single(ScalarKind.TEXT));
        }
        Optional<String> fileKey = component
                .find(OrFile.class)
                .map(orFile -> component
                        .find(Key.class)
                        .map(name -> name.value() + "-file")
                        .orElse("file"));
        return new Field(
                key,
                fileKey,
                presence(component),
                component.find(Neutral.class).isPresent(),
                shape(itemType(component.genericType())));
    }

    private static Presence presence(Component component) {
        if (component.type() == Optional.class) {
            return Presence.OPTIONAL;
        }
        if (component.type() != List.class) {
            return Presence.REQUIRED;
        }
        return component.find(NotEmpty.class).isPresent() ? Presence.LIST_NOT_EMPTY : Presence.LIST;
    }

    private static Class<?> itemType(Type type) {
        Type item = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        if (item instanceof Class<?> plain) {
            return plain;
        }
        throw new IllegalStateException("a model of a shape that cannot be read: " + type);
    }

    private static Schema shape(Class<?> type) {
        if (type == Section.class) {
            return new Schema.SectionEntry(of(PartPlacement.class), of(ProseSection.class));
        }
        if (type.isEnum()) {
            return choice(type);
        }
        Optional<ScalarKind> kind = ScalarKind.find(type);
        return kind.isPresent() ? new Schema.Single(kind.get()) : of(type);
    }

    private static Schema.Choice choice(Class<?> type) {
        List<Enum<?>> constants = Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
        SortedMap<String, Enum<?>> byWord = new TreeMap<>();
        constants.forEach(constant -> byWord.put(Labels.of(constant), constant));
        return new Schema.Choice(
                Collections.unmodifiableSortedMap(byWord),
                constants.stream().map(Labels::of).collect(Collectors.toUnmodifiableList()));
    }
}
