package org.leafpress.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.leafpress.model.text.Inline;

/** A component of a record type of the model. Thread-safe. */
final class Component {
    private static final ClassValue<Component[]> ALL = new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Component::new).toArray(Component[]::new);
        }
    };

    private static final ClassValue<Within> WITHIN = new ClassValue<>() {
        @Override
        protected Within computeValue(Class<?> type) {
            return new Within(type);
        }
    };

    private final RecordComponent declared;
    private final Getter getter;
    private final Set<Class<?>> within = new HashSet<>();

    private Component(RecordComponent declared) {
        this.declared = declared;
        this.getter = Getter.of(declared);
        collect(declared.getGenericType());
    }

    /** The components of a record's type, in order. */
    static Component[] of(Object value) {
        return ALL.get(value.getClass());
    }

    /** Knows the way to the values of one type: in which components of records they can be, or be held at any depth. */
    static final class Within {
        private final Class<?> wanted;
        private final boolean throughRuns;
        /** Not a {@link ClassValue}, which is slower where a class has many. */
        private final ConcurrentMap<Class<?>, Component[]> holding = new ConcurrentHashMap<>();

        private Within(Class<?> wanted) {
            this.wanted = wanted;
            this.throughRuns = wanted.isAssignableFrom(Inline.Run.class)
                    || Stream.of(ALL.get(Inline.Run.class)).anyMatch(component -> component.mayHold(wanted));
        }

        static Within to(Class<?> wanted) {
            return WITHIN.get(wanted);
        }

        /** False for a run of words where neither it nor what is in it is looked for: most of every text is such. */
        boolean mayLeadThrough(Object item) {
            return throughRuns || !(item instanceof Inline.Run);
        }

        /** The components of a record that lead there, in order. */
        Component[] of(Object value) {
            Component[] known = holding.get(value.getClass());
            return known != null ? known : holding.computeIfAbsent(value.getClass(), unused -> find(value));
        }

        private Component[] find(Object value) {
            return Stream.of(Component.of(value))
                    .filter(component -> component.mayHold(wanted))
                    .toArray(Component[]::new);
        }
    }

    /** As it is declared. */
    RecordComponent declared() {
        return declared;
    }

    /** Its value in a record. */
    Object value(Object root) {
        return getter.get(root);
    }

    private boolean mayHold(Class<?> type) {
        return within.stream().anyMatch(found -> type.isAssignableFrom(found) || found.isAssignableFrom(type));
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (!(type instanceof Class<?> plain)) {
            within.add(Object.class);
        } else if (within.add(plain)) {
            if (plain.isRecord()) {
                Stream.of(plain.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(this::collect);
            } else if (plain.isSealed()) {
                Stream.of(plain.getPermittedSubclasses()).forEach(this::collect);
            }
        }
    }
}
