package org.leafpress.model;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;

/**
 * Makes records of one type. Every topic is made of hundreds of them, and a maker like a lambda is several times as quick
 * as a method handle that is called with an array: that one asks the JVM's native code for each record if only the first
 * compiler is at work. Lambdas have a fixed number of arguments, so there is a shape for each up to the usual ones.
 */
@FunctionalInterface
public interface Maker {
    /**
     * A new record.
     *
     * @param values of its components, in order
     */
    Object make(Object[] values);

    /**
     * A maker for a type of record.
     *
     * @param lookup of a class that may make such records
     */
    static Maker of(MethodHandles.Lookup lookup, Class<?> type) {
        return new PatientMaker(lookup, type);
    }

    /** A maker that is quick from the first record on, but takes its time to be made. */
    static Maker quick(MethodHandles.Lookup lookup, Constructor<?> record) {
        try {
            MethodHandle constructor = lookup.unreflectConstructor(record);
            return switch (record.getParameterCount()) {
                case 1 -> like(One.class, constructor, lookup);
                case 2 -> like(Two.class, constructor, lookup);
                case 3 -> like(Three.class, constructor, lookup);
                case 4 -> like(Four.class, constructor, lookup);
                case 5 -> like(Five.class, constructor, lookup);
                case 6 -> like(Six.class, constructor, lookup);
                default -> spread(constructor, record.getParameterCount());
            };
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(record + " cannot be called", e);
        }
    }

    private static Maker like(Class<? extends Maker> shape, MethodHandle constructor, MethodHandles.Lookup lookup) {
        try {
            return shape.cast(LambdaMetafactory.metafactory(
                            lookup,
                            "of",
                            MethodType.methodType(shape),
                            constructor.type().generic(),
                            constructor,
                            constructor.type().wrap())
                    .getTarget()
                    .invoke());
        } catch (Throwable e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    private static Maker spread(MethodHandle constructor, int count) {
        MethodHandle spread = constructor
                .asSpreader(Object[].class, count)
                .asType(MethodType.methodType(Object.class, Object[].class));
        return values -> {
            try {
                return (Object) spread.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("constructors of records throw nothing checked", e);
            }
        };
    }

    /** Of records with one component. */
    interface One extends Maker {
        /** A new record. */
        Object of(Object a);

        @Override
        default Object make(Object[] values) {
            return of(values[0]);
        }
    }

    /** Of records with two components. */
    interface Two extends Maker {
        /** A new record. */
        Object of(Object a, Object b);

        @Override
        default Object make(Object[] values) {
            return of(values[0], values[1]);
        }
    }

    /** Of records with three components. */
    interface Three extends Maker {
        /** A new record. */
        Object of(Object a, Object b, Object c);

        @Override
        default Object make(Object[] values) {
            return of(values[0], values[1], values[2]);
        }
    }

    /** Of records with four components. */
    interface Four extends Maker {
        /** A new record. */
        Object of(Object a, Object b, Object c, Object d);

        @Override
        default Object make(Object[] values) {
            return of(values[0], values[1], values[2], values[3]);
        }
    }

    /** Of records with five components. */
    interface Five extends Maker {
        /** A new record. */
        Object of(Object a, Object b, Object c, Object d, Object e);

        @Override
        default Object make(Object[] values) {
            return of(values[0], values[1], values[2], values[3], values[4]);
        }
    }

    /** Of records with six components. */
    interface Six extends Maker {
        /** A new record. */
        Object of(Object a, Object b, Object c, Object d, Object e, Object f);

        @Override
        default Object make(Object[] values) {
            return of(values[0], values[1], values[2], values[3], values[4], values[5]);
        }
    }
}
