package org.leafpress.model;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first records of a type by reflection, and more by a quick maker: a class for it takes longer to make than a
 * few records do, and most types of a small site have few. Thread-safe.
 */
final class PatientMaker implements Maker {
    /** At 15, the reflection of Java 17 would make a class of its own. */
    private static final int PATIENCE = 12;

    private final MethodHandles.Lookup lookup;
    private final Constructor<?> constructor;
    private final AtomicInteger made = new AtomicInteger();
    private volatile @Nullable Maker quick;

    PatientMaker(MethodHandles.Lookup lookup, Class<?> type) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            this.lookup = lookup;
            this.constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true); // what the lookup may call need not be public
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no record", e);
        }
    }

    @Override
    public Object make(Object[] values) {
        Maker known = quick;
        if (known != null) {
            return known.make(values);
        }
        if (made.incrementAndGet() > PATIENCE) {
            quick = Maker.quick(lookup, constructor);
        }
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
}
