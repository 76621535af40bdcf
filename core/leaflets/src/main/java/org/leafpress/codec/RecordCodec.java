package org.leafpress.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
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
import org.leafpress.model.Maker;
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

    /** Leaves out where things stand in their files; for hashes of what content says. */
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
            return new ScalarFormats.NoPlace();
        } else if (plain.isRecord()) {
            return new Records(plain);
        } else if (plain.isSealed()) {
            return new Choices(plain.getPermittedSubclasses());
        }
        throw new IllegalArgumentException("values of " + plain + " cannot be written");
    }

    private ValueFormat generic(Class<?> type, Type[] arguments) {
        if (type == Optional.class) {
            return new Optionals(arguments[0]);
        } else if (type == List.class || type == Collection.class) {
            return new Lists(arguments[0]);
        } else if (Map.class.isAssignableFrom(type)) {
            return new Maps(arguments[0], arguments[1]);
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

    private final class Optionals implements ValueFormat {
        private final Inner item;

        Optionals(Type type) {
            this.item = new Inner(type);
        }

        @Override
        public void write(Object value, ByteWriter out) {
            Optional<?> optional = (Optional<?>) value;
            out.number(optional.isPresent() ? 1 : 0);
            optional.ifPresent(held -> item.get().write(held, out));
        }

        @Override
        public Object read(ByteReader in) {
            return in.number() == 0 ? Optional.empty() : Optional.of(item.get().read(in));
        }
    }

    private final class Lists implements ValueFormat {
        private final Inner item;

        Lists(Type type) {
            this.item = new Inner(type);
        }

        @Override
        public void write(Object value, ByteWriter out) {
            Collection<?> items = (Collection<?>) value;
            out.number(items.size());
            ValueFormat form = item.get();
            items.forEach(each -> form.write(each, out));
        }

        @Override
        public Object read(ByteReader in) {
            int size = (int) in.number();
            List<Object> items = new ArrayList<>(size);
            ValueFormat form = item.get();
            for (int i = 0; i < size; i++) {
                items.add(form.read(in));
            }
            return items;
        }
    }

    private final class Maps implements ValueFormat {
        private final Inner keys;
        private final Inner values;

        Maps(Type keys, Type values) {
            this.keys = new Inner(keys);
            this.values = new Inner(values);
        }

        @Override
        public void write(Object value, ByteWriter out) {
            Map<Object, Object> sorted = new TreeMap<>((Map<?, ?>) value);
            out.number(sorted.size());
            sorted.forEach((key, item) -> {
                keys.get().write(key, out);
                values.get().write(item, out);
            });
        }

        @Override
        public Object read(ByteReader in) {
            Map<Object, Object> items = new TreeMap<>();
            for (long rest = in.number(); rest > 0; rest--) {
                items.put(keys.get().read(in), values.get().read(in));
            }
            return items;
        }
    }

    private final class Choices implements ValueFormat {
        private final Class<?>[] choices;
        private final Inner[] forms;

        Choices(Class<?>[] choices) {
            this.choices = choices;
            this.forms = Stream.of(choices).map(Inner::new).toArray(Inner[]::new);
        }

        @Override
        public void write(Object value, ByteWriter out) {
            int choice = 0;
            while (!choices[choice].isInstance(value)) {
                choice++;
            }
            out.number(choice);
            forms[choice].get().write(value, out);
        }

        @Override
        public Object read(ByteReader in) {
            return forms[(int) in.number()].get().read(in);
        }
    }

    private final class Records implements ValueFormat {
        private final Inner[] components;
        private final MethodHandle[] getters;
        private final Maker maker;

        Records(Class<?> type) {
            RecordComponent[] declared = type.getRecordComponents();
            this.components = Stream.of(declared)
                    .map(RecordComponent::getGenericType)
                    .map(Inner::new)
                    .toArray(Inner[]::new);
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            this.maker = Maker.of(lookup, type);
            try {
                this.getters = new MethodHandle[declared.length];
                for (int i = 0; i < declared.length; i++) {
                    getters[i] = lookup.unreflect(declared[i].getAccessor())
                            .asType(MethodType.methodType(Object.class, Object.class));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("values of " + type + " cannot be written", e);
            }
        }

        @Override
        public void write(Object value, ByteWriter out) {
            for (int i = 0; i < components.length; i++) {
                components[i].get().write(get(getters[i], value), out);
            }
        }

        private static Object get(MethodHandle getter, Object value) {
            try {
                return (Object) getter.invokeExact(value);
            } catch (Throwable e) {
                throw new IllegalStateException("a component cannot be read", e);
            }
        }

        @Override
        public Object read(ByteReader in) {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].get().read(in);
            }
            return maker.make(values);
        }
    }
}
