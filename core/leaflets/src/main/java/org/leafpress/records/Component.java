package org.leafpress.records;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A component of a type of records. Thread-safe. */
public final class Component implements Getter {
    private final RecordComponent declared;
    private final Type genericType;
    private final Getter getter;
    private volatile @Nullable Set<Class<?>> within;

    Component(RecordComponent declared) {
        this.declared = declared;
        this.genericType = declared.getGenericType();
        this.getter = Getter.of(declared);
    }

    /** As it is declared, such as {@code howCommon}. */
    public String name() {
        return declared.getName();
    }

    /** Its type without parameters: of a list of texts, the list. */
    public Class<?> type() {
        return declared.getType();
    }

    /** Its type with parameters. */
    public Type genericType() {
        return genericType;
    }

    /** How it is marked, if it is. */
    public <A extends Annotation> Optional<A> find(Class<A> annotation) {
        return Optional.ofNullable(declared.getAnnotation(annotation));
    }

    @Override
    public Object get(Object owner) {
        return getter.get(owner);
    }

    /** True if such a value can be in it, at any depth of records, lists and the like. */
    public boolean mayHold(Class<?> wanted) {
        Set<Class<?>> known = within;
        if (known == null) {
            known = new HashSet<>();
            collect(genericType, known);
            within = known;
        }
        return known.stream().anyMatch(found -> wanted.isAssignableFrom(found) || found.isAssignableFrom(wanted));
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (!(type instanceof Class<?> plain)) {
            found.add(Object.class);
        } else if (found.add(plain)) {
            if (plain.isRecord()) {
                RecordType.of(plain).components().forEach(component -> collect(component.genericType, found));
            } else if (plain.isSealed()) {
                Stream.of(plain.getPermittedSubclasses()).forEach(choice -> collect(choice, found));
            }
        }
    }
}
