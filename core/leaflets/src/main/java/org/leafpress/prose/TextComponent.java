package org.leafpress.prose;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.NotShown;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.ReadAs;
import org.leafpress.records.Component;
import org.leafpress.records.RecordType;

/**
 * A component of a record that may hold words for readers.
 *
 * @param kind what its words are to the reader, where the type does not tell
 */
record TextComponent(Component component, Optional<PassageKind> kind) {
    private static final ClassValue<List<TextComponent>> CACHE = new ClassValue<>() {
        @Override
        protected List<TextComponent> computeValue(Class<?> type) {
            Optional<ReadAs> all = Optional.ofNullable(type.getAnnotation(ReadAs.class));
            return RecordType.of(type).components().stream()
                    .filter(component -> component.find(NotShown.class).isEmpty() && mayHoldWords(component.type()))
                    .map(component -> new TextComponent(
                            component,
                            component.find(ReadAs.class).or(() -> all).map(ReadAs::value)))
                    .toList();
        }
    };

    /** The components of a type of record, in order, without those that are no words for readers. */
    static List<TextComponent> of(Class<?> type) {
        return CACHE.get(type);
    }

    String name() {
        return component.name();
    }

    /** The value in a record. */
    Object in(Object owner) {
        return component.get(owner);
    }

    private static boolean mayHoldWords(Class<?> type) {
        return type != Place.class
                && type != Id.class
                && type != Ref.class
                && type != TopicRef.class
                && !type.isEnum()
                && !type.isPrimitive();
    }
}
