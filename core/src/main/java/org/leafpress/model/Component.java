package org.leafpress.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** A component of a record type of the model. Thread-safe. */
final class Component {
    private static final ClassValue<Component[]> ALL = new ClassValue<>() {
        @Override
        protected Component[] computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Component::new).toArray(Component[]::new);
        }
    };

    private final RecordComponent declared;
    private final MethodHandle getter;
    private final Set<Class<?>> within = new HashSet<>();
    private final ConcurrentMap<Class<?>, Boolean> mayHold = new ConcurrentHashMap<>();

    private Component(RecordComponent declared) {
        this.declared = declared;
        try {
            this.getter = MethodHandles.lookup()
                    .unreflect(declared.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(declared + " cannot be read", e);
        }
        collect(declared.getGenericType());
    }

    /** The components of a record's type, in order. */
    static Component[] of(Object value) {
        return ALL.get(value.getClass());
    }

    /** As it is declared. */
    RecordComponent declared() {
        return declared;
    }

    /** Its value in a record. */
    Object value(Object root) {
        try {
            return (Object) getter.invokeExact(root);
        } catch (Throwable e) {
            throw new IllegalStateException(declared + " of " + root.getClass() + " cannot be read", e);
        }
    }

    /** False when no value of this component can be, or hold at any depth, a value of the type. */
    boolean mayHold(Class<?> type) {
        return mayHold.computeIfAbsent(
                type,
                wanted -> within.stream()
                        .anyMatch(found -> wanted.isAssignableFrom(found) || found.isAssignableFrom(wanted)));
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
