package org.leafpress.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A type of records: its components, and how its records are made. Thread-safe. */
public final class RecordType {
    private static final ClassValue<RecordType> ALL = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return new RecordType(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components;
    private final Constructor<?> constructor;

    private RecordType(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        this.type = type;
        this.components =
                Stream.of(type.getRecordComponents()).map(Component::new).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    components.stream().map(Component::type).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a constructor of all its components", e);
        }
        constructor.setAccessible(true); // records of a package of its own are made too
    }

    /**
     * What is known of a type.
     *
     * @throws IllegalArgumentException if it is none of records
     */
    public static RecordType of(Class<?> type) {
        return ALL.get(type);
    }

    /** The components, in order. */
    public List<Component> components() {
        return components;
    }

    /**
     * A new record. What its constructor throws is passed on. By reflection: quicker ways, which need a class for each
     * number of components, save less than one per cent of a build of 1,000 topics.
     *
     * @param values of its components, in order
     */
    public Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("constructors of records throw nothing checked", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    /** What a record says by name: its components and what else its public methods without parameters return. */
    public Map<String, Getter> readable() {
        Map<String, Getter> readable = new HashMap<>();
        components.forEach(component -> readable.put(component.name(), component));
        for (Method method : type.getMethods()) {
            if (isReadable(method) && !readable.containsKey(method.getName())) {
                readable.put(method.getName(), Getter.of(method));
            }
        }
        return Map.copyOf(readable);
    }

    /** What all objects have is not what a record says. */
    private static boolean isReadable(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !method.isBridge()
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && !method.getName().equals("toString")
                && !method.getName().equals("hashCode");
    }
}
