package org.leafpress.prose;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Getter;
import org.leafpress.model.Id;
import org.leafpress.model.NotShown;
import org.leafpress.model.ReadAs;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.PassageKind;

/**
 * A component of a record that may hold words for readers.
 *
 * @param name of the component
 * @param getter reads it
 * @param kind what its words are to the reader, where the type does not tell
 */
record Component(String name, Getter getter, Optional<PassageKind> kind) {
    private static final ClassValue<List<Component>> CACHE = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.isAnnotationPresent(NotShown.class))
                    .filter(component -> mayHoldWords(component.getType()))
                    .map(component -> new Component(component.getName(), Getter.of(component), kind(type, component)))
                    .toList();
        }
    };

    /** The components of a type of record, in order, without those that are no words for readers. */
    static List<Component> of(Class<?> type) {
        return CACHE.get(type);
    }

    /** The value in a record. */
    Object in(Object owner) {
        return getter.get(owner);
    }

    private static boolean mayHoldWords(Class<?> type) {
        return type != Place.class
                && type != Id.class
                && type != Ref.class
                && type != TopicRef.class
                && !type.isEnum()
                && !type.isPrimitive();
    }

    private static Optional<PassageKind> kind(Class<?> owner, RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(ReadAs.class))
                .or(() -> Optional.ofNullable(owner.getAnnotation(ReadAs.class)))
                .map(ReadAs::value);
    }
}
