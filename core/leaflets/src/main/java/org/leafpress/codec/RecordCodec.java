package org.leafpress.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leafpress.diagnostic.Place;
import org.leafpress.records.Component;
import org.leafpress.records.RecordType;
import org.leafpress.source.Hash;

/**
 * Turns records into bytes and back: records of records, texts, numbers, dates, enums, lists, maps with sorted keys, and
 * sealed interfaces over such. The bytes are for the same version of Leafpress only, on any machine. Thread-safe.
 */
public final class RecordCodec {
    private final ConcurrentMap<Type, ValueFormat> forms = new ConcurrentHashMap<>();
    private final boolean places;

    private RecordCodec(boolean places) {
        this.places = places;
    }

    /** Writes everything. */
    public static RecordCodec whole() {
        return new RecordCodec(true);
    }

    /**
     * Leaves out where things stand in their files; for hashes of what pages rest on. {@link org.leafpress.model.text.Fingerprint}
     * would not do: it passes over white space and names of files, which pages show.
     */
    public static RecordCodec withoutPlaces() {
        return new RecordCodec(false);
    }

    public <T> byte[] write(Class<T> type, T value) {
        ByteWriter out = new ByteWriter();
        form(type).write(value, out);
        return out.toBytes();
    }

    public <T> T read(Class<T> type, byte[] bytes) {
        return type.cast(form(type).read(new ByteReader(bytes)));
    }

    public <T> Hash hash(Class<T> type, T value) {
        return Hash.of(write(type, value));
    }

    private ValueFormat form(Type type) {
        ValueFormat known = forms.get(type);
        if (known != null) {
            return known;
        }
        ValueFormat made = make(type);
        forms.put(type, made);
        return made;
    }

    private ValueFormat make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        Optional<ValueFormat> scalar = ScalarFormats.find(plain);
        if (scalar.isPresent()) {
            return scalar.get();
        } else if (plain == Place.class && !places) {
            return ScalarFormats.NO_PLACE;
        } else if (plain.isRecord()) {
            return records(RecordType.of(plain));
        } else if (plain.isSealed()) {
            return choices(plain.getPermittedSubclasses());
        }
        throw new IllegalArgumentException("values of " + plain + " cannot be written");
    }

    private ValueFormat generic(Class<?> type, Type[] arguments) {
        if (type == Optional.class) {
            return optionals(arguments[0]);
        } else if (type == List.class || type == Collection.class) {
            return lists(arguments[0]);
        } else if (Map.class.isAssignableFrom(type)) {
            return maps(arguments[0], arguments[1]);
        }
        throw new IllegalArgumentException("values of " + type + " cannot be written");
    }

    /** The form of what a value holds; found when it is first needed, since a type may hold itself. */
    private final class Inner {
        private final Type type;
        private @Nullable ValueFormat form;

        Inner(Type type) {
            this.type = type;
        }

        ValueFormat get() {
            ValueFormat found = form;
            if (found == null) {
                found = form(type);
                form = found;
            }
            return found;
        }
    }

    private ValueFormat optionals(Type type) {
        Inner item = new Inner(type);
        return ValueFormat.<Optional<?>>of(
                (value, out) -> {
                    out.number(value.isPresent() ? 1 : 0);
                    value.ifPresent(held -> item.get().write(held, out));
                },
                in -> in.number() == 0
                        ? Optional.empty()
                        : Optional.of(item.get().read(in)));
    }

    private ValueFormat lists(Type type) {
        Inner item = new Inner(type);
        return ValueFormat.<Collection<?>>of(
                (value, out) -> {
                    out.number(value.size());
                    value.forEach(each -> item.get().write(each, out));
                },
                in -> {
                    int size = (int) in.number();
                    List<Object> items = new ArrayList<>(size);
                    for (int i = 0; i < size; i++) {
                        items.add(item.get().read(in));
                    }
                    return items;
                });
    }

    private ValueFormat maps(Type keyType, Type valueType) {
        Inner keys = new Inner(keyType);
        Inner values = new Inner(valueType);
        return ValueFormat.<Map<?, ?>>of(
                (value, out) -> {
                    out.number(value.size());
                    new TreeMap<Object, Object>(value).forEach((key, item) -> {
                        keys.get().write(key, out);
                        values.get().write(item, out);
                    });
                },
                in -> {
                    Map<Object, Object> items = new TreeMap<>();
                    for (long rest = in.number(); rest > 0; rest--) {
                        items.put(keys.get().read(in), values.get().read(in));
                    }
                    return items;
                });
    }

    private ValueFormat choices(Class<?>[] choices) {
        Inner[] forms = Stream.of(choices).map(Inner::new).toArray(Inner[]::new);
        return ValueFormat.of(
                (value, out) -> {
                    int choice = 0;
                    while (!choices[choice].isInstance(value)) {
                        choice++;
                    }
                    out.number(choice);
                    forms[choice].get().write(value, out);
                },
                in -> forms[(int) in.number()].get().read(in));
    }

    private ValueFormat records(RecordType type) {
        Component[] components = type.components().toArray(Component[]::new);
        Inner[] forms = Stream.of(components)
                .map(Component::genericType)
                .map(Inner::new)
                .toArray(Inner[]::new);
        return ValueFormat.of(
                (value, out) -> {
                    for (int i = 0; i < forms.length; i++) {
                        forms[i].get().write(components[i].get(value), out);
                    }
                },
                in -> {
                    Object[] values = new Object[forms.length];
                    for (int i = 0; i < forms.length; i++) {
                        values[i] = forms[i].get().read(in);
                    }
                    return type.make(values);
                });
    }
}
