package org.leafpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Stretch;

/**
 * Visits every record within a model, so that a rule about text or references cannot miss a field that was added
 * after it.
 */
public final class ModelWalk {
    private ModelWalk() {}

    /**
     * Calls {@code visitor} with every {@code type} at or below {@code root}: depth first, in the order of components
     * and items, an outer record before those in it.
     */
    public static <T> void each(Object root, Class<T> type, Consumer<? super T> visitor) {
        each(root, type, Component.Within.to(type), visitor);
    }

    private static <T> void each(Object root, Class<T> type, Component.Within way, Consumer<? super T> visitor) {
        if (type.isInstance(root)) {
            visitor.accept(type.cast(root));
        }
        if (root instanceof Record) {
            for (Component component : way.of(root)) {
                each(component.value(root), type, way, visitor);
            }
        } else if (root instanceof List<?> items) {
            // By index: much of a build is walking, and iterators cost.
            for (int i = 0; i < items.size(); i++) {
                if (way.mayLeadThrough(items.get(i))) {
                    each(items.get(i), type, way, visitor);
                }
            }
        } else if (root instanceof Map<?, ?> map) {
            map.values().forEach(item -> each(item, type, way, visitor));
        } else if (root instanceof Optional<?> optional && optional.isPresent()) {
            each(optional.get(), type, way, visitor);
        }
    }

    /**
     * Calls {@code visitor} with every stretch of words at or below {@code root}, in the order of {@link #each}.
     */
    public static void eachStretch(Object root, Consumer<Stretch> visitor) {
        eachStretch(root, Component.Within.to(Inline.class), visitor);
    }

    private static void eachStretch(Object root, Component.Within way, Consumer<Stretch> visitor) {
        if (root instanceof Record) {
            for (Component component : way.of(root)) {
                eachStretch(component.value(root), way, visitor);
            }
        } else if (root instanceof List<?> items) {
            stretches(items).forEach(visitor);
            for (int i = 0; i < items.size(); i++) {
                if (!(items.get(i) instanceof Inline.Run)) {
                    eachStretch(items.get(i), way, visitor);
                }
            }
        } else if (root instanceof Map<?, ?> map) {
            map.values().forEach(item -> eachStretch(item, way, visitor));
        } else if (root instanceof Optional<?> optional && optional.isPresent()) {
            eachStretch(optional.get(), way, visitor);
        }
    }

    private static List<Stretch> stretches(List<?> items) {
        if (items.size() == 1 && items.get(0) instanceof Inline.Run run) {
            return List.of(new Stretch(run.text(), List.of(run)));
        }
        List<Inline> text = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Inline inline) {
                text.add(inline);
            }
        }
        return Stretch.of(text);
    }
}
