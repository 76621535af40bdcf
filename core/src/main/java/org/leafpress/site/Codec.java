package org.leafpress.site;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Place;
import org.leafpress.source.Hash;

/**
 * Turns records into bytes and back: records of records, texts, numbers, dates, enums, lists, maps with sorted keys, and
 * sealed interfaces over such. The bytes are for the same version of Leafpress only, on any machine. Thread-safe.
 */
final class Codec {
    private final ConcurrentMap<Type, Form> forms = new ConcurrentHashMap<>();
    private final boolean places;

    private Codec(boolean places) {
        this.places = places;
    }

    /** Writes everything. */
    static Codec whole() {
        return new Codec(true);
    }

    /** Leaves out where things stand in their files; for hashes of what content says. */
    static Codec withoutPlaces() {
        return new Codec(false);
    }

    /** How values of a type are written. */
    private interface Form {
        void write(Object value, ByteWriter out);

        Object read(ByteReader in);
    }

    <T> byte[] write(Class<T> type, T value) {
        ByteWriter out = new ByteWriter();
        form(type).write(value, out);
        return out.toBytes();
    }

    <T> T read(Class<T> type, byte[] bytes) {
        return type.cast(form(type).read(new ByteReader(bytes)));
    }

    <T> Hash hash(Class<T> type, T value) {
        return Hash.of(write(type, value));
    }

    private Form form(Type type) {
        Form known = forms.get(type);
        if (known != null) {
            return known;
        }
        Form made = make(type);
        forms.put(type, made);
        return made;
    }

    private Form make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Place.class && !places) {
            return new Fixed();
        } else if (plain == String.class) {
            return new Texts();
        } else if (plain == int.class || plain == Integer.class) {
            return new Ints();
        } else if (plain == long.class) {
            return new Longs();
        } else if (plain == boolean.class || plain == Boolean.class) {
            return new Booleans();
        } else if (plain == LocalDate.class) {
            return new Dates();
        } else if (plain == URI.class) {
            return new Addresses();
        } else if (plain.isEnum()) {
            return new Enums(plain);
        } else if (plain.isRecord()) {
            return new Records(plain);
        } else if (plain.isSealed()) {
            return new Choices(plain.getPermittedSubclasses());
        }
        throw new IllegalArgumentException("values of " + plain + " cannot be written");
    }

    private Form generic(Class<?> type, Type[] arguments) {
        if (type == Optional.class) {
            return new Optionals(arguments[0]);
        } else if (type == List.class || type == Collection.class) {
            return new Lists(arguments[0]);
        } else if (Map.class.isAssignableFrom(type)) {
            return new Maps(arguments[0], arguments[1]);
        }
        throw new IllegalArgumentException("values of " + type + " cannot be written");
    }

    private static final class Fixed implements Form {
        private static final Place NOWHERE = Place.file("");

        @Override
        public void write(Object value, ByteWriter out) {}

        @Override
        public Object read(ByteReader in) {
            return NOWHERE;
        }
    }

    private static final class Texts implements Form {
        @Override
        public void write(Object value, ByteWriter out) {
            out.text((String) value);
        }

        @Override
        public Object read(ByteReader in) {
            return in.text();
        }
    }

    private static final class Ints implements Form {
        @Override
        public void write(Object value, ByteWriter out) {
            out.number((Integer) value);
        }

        @Override
        public Object read(ByteReader in) {
            return (int) in.number();
        }
    }

    private static final class Longs implements Form {
        @Override
        public void write(Object value, ByteWriter out) {
            out.number((Long) value);
        }

        @Override
        public Object read(ByteReader in) {
            return in.number();
        }
    }

    private static final class Booleans implements Form {
        @Override
        public void write(Object value, ByteWriter out) {
            out.number((Boolean) value ? 1 : 0);
        }

        @Override
        public Object read(ByteReader in) {
            return in.number() == 1;
        }
    }

    private static final class Dates implements Form {
        @Override
        public void write(Object value, ByteWriter out) {
            out.number(((LocalDate) value).toEpochDay());
        }

        @Override
        public Object read(ByteReader in) {
            return LocalDate.ofEpochDay(in.number());
        }
    }

    private static final class Addresses implements Form {
        @Override
        public void write(Object value, ByteWriter out) {
            out.text(value.toString());
        }

        @Override
        public Object read(ByteReader in) {
            return URI.create(in.text());
        }
    }

    private static final class Enums implements Form {
        private final Map<String, Object> constants = new HashMap<>();

        Enums(Class<?> type) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }

        @Override
        public void write(Object value, ByteWriter out) {
            out.text(((Enum<?>) value).name());
        }

        @Override
        public Object read(ByteReader in) {
            return Objects.requireNonNull(constants.get(in.text()));
        }
    }

    private final class Optionals implements Form {
        private final Type type;

        Optionals(Type type) {
            this.type = type;
        }

        @Override
        public void write(Object value, ByteWriter out) {
            Optional<?> optional = (Optional<?>) value;
            out.number(optional.isPresent() ? 1 : 0);
            optional.ifPresent(item -> form(type).write(item, out));
        }

        @Override
        public Object read(ByteReader in) {
            return in.number() == 0 ? Optional.empty() : Optional.of(form(type).read(in));
        }
    }

    private final class Lists implements Form {
        private final Type type;

        Lists(Type type) {
            this.type = type;
        }

        @Override
        public void write(Object value, ByteWriter out) {
            Collection<?> items = (Collection<?>) value;
            out.number(items.size());
            Form form = form(type);
            items.forEach(item -> form.write(item, out));
        }

        @Override
        public Object read(ByteReader in) {
            int size = (int) in.number();
            List<Object> items = new ArrayList<>(size);
            Form form = form(type);
            for (int i = 0; i < size; i++) {
                items.add(form.read(in));
            }
            return items;
        }
    }

    private final class Maps implements Form {
        private final Type keys;
        private final Type values;

        Maps(Type keys, Type values) {
            this.keys = keys;
            this.values = values;
        }

        @Override
        public void write(Object value, ByteWriter out) {
            Map<Object, Object> sorted = new TreeMap<>((Map<?, ?>) value);
            out.number(sorted.size());
            sorted.forEach((key, item) -> {
                form(keys).write(key, out);
                form(values).write(item, out);
            });
        }

        @Override
        public Object read(ByteReader in) {
            Map<Object, Object> items = new TreeMap<>();
            for (long rest = in.number(); rest > 0; rest--) {
                items.put(form(keys).read(in), form(values).read(in));
            }
            return items;
        }
    }

    private final class Choices implements Form {
        private final Class<?>[] choices;

        Choices(Class<?>[] choices) {
            this.choices = choices;
        }

        @Override
        public void write(Object value, ByteWriter out) {
            int choice = 0;
            while (!choices[choice].isInstance(value)) {
                choice++;
            }
            out.number(choice);
            form(choices[choice]).write(value, out);
        }

        @Override
        public Object read(ByteReader in) {
            return form(choices[(int) in.number()]).read(in);
        }
    }

    private final class Records implements Form {
        private final Type[] types;
        private final MethodHandle[] getters;
        private final MethodHandle maker;

        Records(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            this.types =
                    Stream.of(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
            Class<?>[] erased =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            try {
                this.getters = new MethodHandle[components.length];
                for (int i = 0; i < components.length; i++) {
                    getters[i] = lookup.unreflect(components[i].getAccessor())
                            .asType(MethodType.methodType(Object.class, Object.class));
                }
                this.maker = lookup.findConstructor(type, MethodType.methodType(void.class, erased))
                        .asSpreader(Object[].class, erased.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("values of " + type + " cannot be written", e);
            }
        }

        @Override
        public void write(Object value, ByteWriter out) {
            for (int i = 0; i < types.length; i++) {
                form(types[i]).write(get(getters[i], value), out);
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
            Object[] components = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                components[i] = form(types[i]).read(in);
            }
            try {
                return (Object) maker.invokeExact(components);
            } catch (Throwable e) {
                throw new IllegalStateException("a record cannot be made", e);
            }
        }
    }
}
