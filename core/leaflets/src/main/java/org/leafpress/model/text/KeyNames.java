package org.leafpress.model.text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.leafpress.model.Labels;
import org.leafpress.records.RecordType;

/** The keys of components as authors write them, by the names of their types. */
final class KeyNames {
    private static final ClassValue<KeyNames> ALL = new ClassValue<>() {
        @Override
        protected KeyNames computeValue(Class<?> root) {
            KeyNames names = new KeyNames();
            names.collect(root, new HashSet<>());
            return names;
        }
    };

    private final Map<String, String> keys = new HashMap<>();

    private KeyNames() {}

    /** Of a type of record and all that it can hold. */
    static KeyNames of(Class<?> root) {
        return ALL.get(root);
    }

    /** The key of a component; its name if the type has none such any more. */
    String key(String type, String component) {
        return keys.getOrDefault(type + "." + component, component);
    }

    private void collect(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, seen));
        } else if (type instanceof Class<?> plain && seen.add(plain)) {
            if (plain.isRecord()) {
                RecordType.of(plain).components().forEach(component -> {
                    keys.put(plain.getSimpleName() + "." + component.name(), Labels.key(component));
                    collect(component.genericType(), seen);
                });
            } else if (plain.isSealed()) {
                Stream.of(plain.getPermittedSubclasses()).forEach(choice -> collect(choice, seen));
            }
        }
    }
}
