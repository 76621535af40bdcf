package org.leafpress.model;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * Reads a component of public records, or what they give out in another way. Every text of every topic is reached through such getters, and one made like a
 * lambda is several times as quick as reflection.
 */
@FunctionalInterface
public interface Getter {
    /** The value of the component in a record of its type. */
    Object get(Object owner);

    /** A getter for one component. */
    static Getter of(RecordComponent component) {
        return of(component.getAccessor());
    }

    /** A getter for what a public method without parameters returns. */
    static Getter of(Method method) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodType type = MethodType.methodType(Object.class, Object.class);
        try {
            MethodHandle accessor = lookup.unreflect(method);
            return (Getter) LambdaMetafactory.metafactory(
                            lookup,
                            "get",
                            MethodType.methodType(Getter.class),
                            type,
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(method + " cannot be called", e);
        }
    }
}
