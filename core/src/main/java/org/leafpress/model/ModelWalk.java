package org.leafpress.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Stretch;

/**
 * Visits every record within a model, save places, so that a rule about text or references cannot miss a field that was
 * added after it.
 */
public final class ModelWalk {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /** Without those that hold no other records than places, which are most of them. */
    private static final ClassValue<List<RecordComponent>> WALKED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(COMPONENTS.get(type))
                    .filter(component -> mayHoldRecords(component.getType()))
                    .toList();
        }
    };

    private ModelWalk() {}

    private static boolean mayHoldRecords(Class<?> type) {
        return type != Place.class
                && type != String.class
                && !type.isPrimitive()
                && !type.isEnum()
                && !Number.class.isAssignableFrom(type);
    }

    /**
     * Calls {@code visitor} with every {@code type} at or below {@code root}: depth first, in the order of components
     * and items, an outer record before those in it.
     */
    public static <T> void each(Object root, Class<T> type, Consumer<? super T> visitor) {
        if (type.isInstance(root)) {
            visitor.accept(type.cast(root));
        }
        if (root instanceof Record) {
            for (RecordComponent component : WALKED.get(root.getClass())) {
                each(value(component, root), type, visitor);
            }
        } else if (root instanceof Collection<?> items) {
            items.forEach(item -> each(item, type, visitor));
        } else if (root instanceof Map<?, ?> map) {
            map.values().forEach(item -> each(item, type, visitor));
        } else if (root instanceof Optional<?> optional) {
            optional.ifPresent(item -> each(item, type, visitor));
        }
    }

    /**
     * Calls {@code visitor} with every stretch of words at or below {@code root}, in the order of {@link #each}.
     */
    public static void eachStretch(Object root, Consumer<Stretch> visitor) {
        if (root instanceof Record) {
            for (RecordComponent component : WALKED.get(root.getClass())) {
                eachStretch(value(component, root), visitor);
            }
        } else if (root instanceof Collection<?> items) {
            Stretch.of(items.stream()
                            .filter(Inline.class::isInstance)
                            .map(Inline.class::cast)
                            .toList())
                    .forEach(visitor);
            items.forEach(item -> eachStretch(item, visitor));
        } else if (root instanceof Map<?, ?> map) {
            map.values().forEach(item -> eachStretch(item, visitor));
        } else if (root instanceof Optional<?> optional) {
            optional.ifPresent(item -> eachStretch(item, visitor));
        }
    }

    static RecordComponent[] components(Object root) {
        return COMPONENTS.get(root.getClass());
    }

    static Object value(RecordComponent component, Object root) {
        try {
            return component.getAccessor().invoke(root);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " of " + root.getClass() + " cannot be read", e);
        }
    }
}
