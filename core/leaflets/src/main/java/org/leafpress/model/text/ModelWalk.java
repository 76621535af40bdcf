package org.leafpress.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.leafpress.diagnostic.Place;
import org.leafpress.records.Component;
import org.leafpress.records.RecordType;

/**
 * Visits every record within a model, so that a rule about text or references cannot miss a field that was added
 * after it.
 */
public final class ModelWalk {
    private ModelWalk() {}

    /** Knows the way to the values of one type: in which components of records they can be, or be held at any depth. */
    private static final class Way {
        private static final ClassValue<Way> ALL = new ClassValue<>() {
            @Override
            protected Way computeValue(Class<?> type) {
                return new Way(type);
            }
        };

        private final Class<?> wanted;
        private final boolean throughRuns;
        /** Not a {@link ClassValue}, which is slower where a class has many. */
        private final ConcurrentMap<Class<?>, Component[]> holding = new ConcurrentHashMap<>();

        private Way(Class<?> wanted) {
            this.wanted = wanted;
            this.throughRuns = wanted.isAssignableFrom(Inline.Run.class) || find(Inline.Run.class).length > 0;
        }

        static Way to(Class<?> wanted) {
            return ALL.get(wanted);
        }

        /** False for a run of words where neither it nor what is in it is looked for: most of every text is such. */
        boolean mayLeadThrough(Object item) {
            return throughRuns || !(item instanceof Inline.Run);
        }

        /** The components of a record that lead there, in order. */
        Component[] of(Object value) {
            Component[] known = holding.get(value.getClass());
            return known != null ? known : holding.computeIfAbsent(value.getClass(), this::find);
        }

        private Component[] find(Class<?> type) {
            return RecordType.of(type).components().stream()
                    .filter(component -> component.type() != Place.class && component.mayHold(wanted))
                    .toArray(Component[]::new);
        }
    }

    /**
     * Calls {@code visitor} with every {@code type} but places at or below {@code root}: depth first, in the order of components
     * and items, an outer record before those in it.
     */
    public static <T> void each(Object root, Class<T> type, Consumer<? super T> visitor) {
        each(root, type, Way.to(type), visitor);
    }

    private static <T> void each(Object root, Class<T> type, Way way, Consumer<? super T> visitor) {
        if (type.isInstance(root)) {
            visitor.accept(type.cast(root));
        }
        if (root instanceof Record) {
            for (Component component : way.of(root)) {
                each(component.get(root), type, way, visitor);
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
        eachStretch(root, Way.to(Inline.class), visitor);
    }

    private static void eachStretch(Object root, Way way, Consumer<Stretch> visitor) {
        if (root instanceof Record) {
            for (Component component : way.of(root)) {
                eachStretch(component.get(root), way, visitor);
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

    /** Calls {@code visitor} with every text at or below {@code root}, in the order of {@link #each}, as a whole. */
    public static void eachText(Object root, Consumer<List<Inline>> visitor) {
        eachText(root, Way.to(Inline.class), visitor);
    }

    private static void eachText(Object root, Way way, Consumer<List<Inline>> visitor) {
        if (root instanceof Record) {
            for (Component component : way.of(root)) {
                eachText(component.get(root), way, visitor);
            }
        } else if (root instanceof List<?> items) {
            if (!items.isEmpty() && items.get(0) instanceof Inline) {
                @SuppressWarnings("unchecked")
                List<Inline> text = (List<Inline>) items;
                visitor.accept(text);
            } else {
                for (int i = 0; i < items.size(); i++) {
                    eachText(items.get(i), way, visitor);
                }
            }
        } else if (root instanceof Map<?, ?> map) {
            map.values().forEach(item -> eachText(item, way, visitor));
        } else if (root instanceof Optional<?> optional && optional.isPresent()) {
            eachText(optional.get(), way, visitor);
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
